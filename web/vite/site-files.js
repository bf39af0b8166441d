/**
 * What can only be made when all else is: `integrity.json`, the sha384 of every file of the site as
 * `integrity="…"` takes it, and `service-worker.js`, which keeps these files (web/service-worker.js).
 *
 * The pages' own links carry no integrity: who can change a file of the site can change the page
 * beside it, so it would guard nothing, and hosts that touch line ends would break the page.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MANIFEST = 'integrity.json';
const WORKER = 'service-worker.js';

/** Readers of a page have no use for these. */
const NOT_KEPT = /\.(zip|tgz|map)$/;

/** @returns {import('vite').Plugin} */
export function siteFiles() {
  let root = '';
  let folder = '';
  return {
    name: 'site-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      folder = path.resolve(root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        writeSiteFiles(folder, readFileSync(path.join(root, WORKER), 'utf8'));
      },
    },
  };
}

/**
 * @param {string} folder  the finished site
 * @param {string} worker  the source of the service worker
 */
export function writeSiteFiles(folder, worker) {
  const files = integrities(folder);
  writeFileSync(path.join(folder, WORKER), filledIn(worker, files));
  const all = integrities(folder);
  writeFileSync(path.join(folder, MANIFEST), `${JSON.stringify(all, null, 2)}\n`);
}

/** @param {string} folder @returns {Record<string, string>} each file but what is made here, in order */
function integrities(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name !== MANIFEST)
    .sort();
  return Object.fromEntries(
    names.map((name) => [name, integrity(readFileSync(path.join(folder, name)))]),
  );
}

/** @param {Buffer | string} content */
export const integrity = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** @param {string} worker @param {Record<string, string>} files */
function filledIn(worker, files) {
  const kept = Object.entries(files).filter(([name]) => name !== WORKER && !NOT_KEPT.test(name));
  const list = JSON.stringify(Object.fromEntries(kept), null, 2);
  const version = createHash('sha256').update(list).digest('hex').slice(0, 16);
  const places = [
    ['const FILES = {};', `const FILES = ${list};`],
    ["const VERSION = 'as written';", `const VERSION = '${version}';`],
  ];
  return places.reduce((text, [place, value]) => {
    if (!text.includes(place)) throw new Error(`${WORKER}: there is no line ${place}`);
    return text.replace(place, () => value);
  }, worker);
}
