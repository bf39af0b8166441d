/**
 * Files beside the code keep their names in the package, and their addresses stay as they are
 * written: `new URL('./x.wasm', import.meta.url)`, which Vite, webpack and browsers all resolve. All
 * of the package's code lies in one folder, so one address is right in every file of it.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const ADDRESS = /\bnew URL\(\s*'([^']+)',\s*import\.meta\.url,?\s*\)/g;

/** Stands for import.meta.url, so that the bundler does not see an address and take it up. */
const HERE = '__ADDRESS_OF_THIS_FILE__';

/** What the build itself makes of assets: a name without `./`, which some bundlers take for a package's. */
const BARE = /\bnew URL\((["'`])(?=[\w-]+\.\w+\1,\s*import\.meta\.url)/g;

/**
 * @param {(worker: string) => void} onWorker takes the file of a worker, to be built by itself
 * @returns {import('vite').Plugin}
 */
export function fixedAddresses(onWorker) {
  return {
    name: 'fixed-addresses',
    enforce: 'pre',
    async transform(code, id) {
      if (id.includes('/generated/')) return { code: withoutGuess(code), map: null };
      const addresses = [...code.matchAll(ADDRESS)].map(([, address]) => address);
      if (addresses.length === 0) return null;
      for (const address of addresses) {
        const file = (await this.resolve(address, id))?.id;
        if (!file) throw new Error(`${id}: there is no ${address}`);
        if (file.endsWith('.js')) onWorker(file);
        else await emit(this, file);
      }
      const fixed = (/** @type {string} */ _, /** @type {string} */ address) =>
        `new URL('./${path.basename(address)}', ${HERE})`;
      return { code: code.replace(ADDRESS, fixed), map: null };
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replaceAll(HERE, 'import.meta.url').replace(BARE, 'new URL($1./');
      }
    },
  };
}

/** Emscripten's code wonders where it lies, and webpack would answer with a path of the builder's. @param {string} code */
const withoutGuess = (code) => code.replaceAll('import.meta.url', 'undefined');

/** @param {import('vite').Rolldown.PluginContext} build @param {string} file */
async function emit(build, file) {
  build.emitFile({ type: 'asset', fileName: path.basename(file), source: await readFile(file) });
}
