/**
 * Makes a SCORM 1.2 package of what is built: adds to the lesson's page the script that speaks with
 * an LMS, and to the folder the manifest; the zip lies beside the folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifest } from './manifest.js';
import { filesIn, zipOf } from './zip.js';

const MANIFEST = 'imsmanifest.xml';

/**
 * @param {Omit<import('./manifest.js').Package, 'files'> & { zip: string }} options zip: its path
 * @returns {import('vite').Plugin}
 */
export function scormPackage({ zip, ...lesson }) {
  let folder = '';
  return {
    name: 'scorm-package',
    apply: 'build',
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        { tag: 'link', attrs: { rel: 'stylesheet', href: '/src/lms/notices.css' } },
        { tag: 'script', attrs: { type: 'module', src: '/src/lms/launch.js' } },
      ],
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files = filesIn(folder); // the manifest lists all but itself
        writeFileSync(path.join(folder, MANIFEST), manifest({ ...lesson, files }));
        mkdirSync(path.dirname(zip), { recursive: true });
        writeFileSync(zip, zipOf(folder));
      },
    },
  };
}
