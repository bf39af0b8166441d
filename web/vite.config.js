import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { classicScripts } from './vite/classic-scripts.js';
import { documentation } from './vite/docs-html.js';
import { framedPolicy } from './vite/framed-policy.js';
import { lessonHtml } from './vite/lesson-html.js';
import { micropython } from './vite/micropython.js';
import { pictures } from './vite/pictures.js';
import { pythonFiles } from './vite/python-files.js';
import { siteFiles } from './vite/site-files.js';

const here = import.meta.dirname;

/** Every page is built, wherever one is put. */
const pages = ['', 'lessons/', 'docs/']
  .filter((folder) => existsSync(`${here}/${folder}`))
  .flatMap((folder) => readdirSync(`${here}/${folder}`).map((name) => `${here}/${folder}${name}`))
  .filter((name) => name.endsWith('.html'));

/**
 * What other people's pages load: its address stays, and it gives what it exports.
 *
 * Everything in assets/ has a name that changes with its content. The site needs no headers of a
 * host; where they can be set, these save the most:
 *
 *   assets/*          Cache-Control: public, max-age=31536000, immutable
 *   everything else   Cache-Control: no-cache    (kept, but asked for whether it changed)
 *
 * and, where pages of other origins use rnn-unrolled.js: Access-Control-Allow-Origin: *
 */
const forOthers = `${here}/rnn-unrolled.js`;

/** The strictest policy that the pages need; a course platform can send the same. */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  // Without it a page in a frame with sandbox="allow-scripts" may not load its own scripts.
  'Access-Control-Allow-Origin': '*',
};

export default defineConfig({
  root: here,
  base: './', // the site may be put into any folder
  plugins: [
    documentation(),
    lessonHtml(),
    pythonFiles(),
    classicScripts(here, ['embed.js', 'embed-check.js']),
    framedPolicy(),
    pictures(),
    siteFiles(),
  ],
  build: {
    outDir: '../build/site',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0, // the policy allows no data: scripts
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [...pages, forOthers],
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: ({ facadeModuleId }) =>
          facadeModuleId === forOthers ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  worker: {
    // One classic script, strict as modules are: it also has to start from a blob: address.
    format: 'iife',
    rolldownOptions: { output: { strict: true } },
    plugins: () => [micropython()],
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', strictPort: true, cors: false, headers },
});
