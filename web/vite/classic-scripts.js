/**
 * Scripts that pages take in as they are, without type="module": each is bundled into one file with
 * its own name at the root of the site, because other people's pages name it.
 */
import { build } from 'vite';

/**
 * @param {string} root
 * @param {string[]} names
 * @returns {import('vite').Plugin}
 */
export function classicScripts(root, names) {
  return {
    name: 'classic-scripts',
    apply: 'build',
    async generateBundle() {
      for (const name of names) {
        this.emitFile({ type: 'asset', fileName: name, source: await bundled(root, name) });
      }
    },
  };
}

/** @param {string} root @param {string} name */
async function bundled(root, name) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: `${root}/${name}`,
        output: { format: 'iife', strict: true },
      },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([result].flat());
  if (output.length !== 1) throw new Error(`${name} has to be one file, but is ${output.length}.`);
  return output[0].code;
}
