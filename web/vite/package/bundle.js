/** The package's code: ES modules with everything they need, and the worker as one classic script. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { micropython } from '../micropython.js';
import { pythonFiles } from '../python-files.js';
import { fixedAddresses } from './fixed-addresses.js';

const web = path.join(import.meta.dirname, '../..');

/** The files of web/package: each is an entry. @type {Record<string, string>} */
export const ENTRIES = Object.fromEntries(
  readdirSync(`${web}/package`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [path.basename(name, '.js'), path.join(web, 'package', name)]),
);

/** What two entries need would otherwise come in a dozen crumbs. What is fetched later stays apart. */
const PARTS = [
  { name: 'engine', test: /\/src\/engine\// },
  { name: 'shared', test: /\/node_modules\/(@lit|lit)|\/src\/words\/(en\/|(?!pseudo)[\w-]+\.js$)/ },
  { name: 'exercise-words', test: /\/src\/words\/(exercise|python)\/(en\/|[\w-]+\.js$)/ },
];

/** How long it took is the machine's matter. */
const QUIET = { bundlerTimings: false };

/**
 * @param {string} outDir
 * @returns {Promise<Set<string>>} the files that it was made of
 */
export async function bundlePackage(outDir) {
  /** @type {Set<string>} */
  const sources = new Set();
  /** @type {Set<string>} */
  const workers = new Set();
  const beforeVite = { ...pythonFiles(), enforce: /** @type {const} */ ('pre') };
  await build({
    ...settings(outDir, [beforeVite, fixedAddresses((file) => workers.add(file)), noting(sources)]),
    build: {
      ...output(outDir),
      lib: { entry: ENTRIES, formats: ['es'] },
      rolldownOptions: {
        checks: QUIET,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'part-[name].js', // all in one folder: see fixed-addresses.js
          assetFileNames: '[name][extname]',
          codeSplitting: { groups: PARTS },
          minify: true, // the library's default leaves spaces in
        },
      },
    },
  });
  for (const worker of workers) await bundleWorker(worker, outDir, sources);
  return sources;
}

/** @param {string} file @param {string} outDir @param {Set<string>} sources */
async function bundleWorker(file, outDir, sources) {
  const name = path.basename(file, '.js');
  await build({
    ...settings(outDir, [micropython(), withoutAddresses, noting(sources)]),
    build: {
      ...output(outDir),
      lib: {
        entry: { [name]: file },
        formats: ['iife'],
        name: 'worker',
        fileName: () => `${name}.js`,
      },
      rolldownOptions: { checks: QUIET, output: { minify: true, strict: true } }, // as modules are
    },
  });
}

/**
 * A worker that starts from a blob: address has nothing beside it, and fetches nothing.
 * @type {import('vite').Plugin}
 */
const withoutAddresses = {
  name: 'without-addresses',
  enforce: 'pre',
  transform: (code) => ({
    code: code.replaceAll('import.meta.url', 'self.location.href'),
    map: null,
  }),
};

/** @param {string} outDir @param {import('vite').Plugin[]} plugins @returns {import('vite').InlineConfig} */
const settings = (outDir, plugins) => ({
  configFile: false,
  root: web,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins,
});

/** @param {string} outDir @returns {import('vite').BuildOptions} */
const output = (outDir) => ({
  outDir,
  emptyOutDir: false,
  target: 'es2022',
  reportCompressedSize: false,
});

/** Notes what the code was made of. @param {Set<string>} sources @returns {import('vite').Plugin} */
const noting = (sources) => ({
  name: 'noting',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') for (const id of file.moduleIds) sources.add(id);
    }
  },
});
