/** Fetches what a worker needs, once for all workers: a worker may not fetch where the page may. */
import { compileArithmetic } from '../engine/arithmetic-wasm.js';
import { answerOf, failed } from './fetching.js';
import { BUNDLE, FILES, MICROPYTHON } from './files.js';
import { engineError } from './load-error.js';

/**
 * @typedef {object} Parts
 * @property {WebAssembly.Module} micropython
 * @property {WebAssembly.Module} arithmetic
 * @property {[path: string, text: string][]} files
 */

/** @type {Promise<Parts> | null} */
let cached = null;

/**
 * A load that failed is forgotten, so that the next call tries again.
 *
 * @returns {Promise<Parts>}
 * @throws {PythonError} code `load`
 */
export function loadParts() {
  cached ??= fetchParts().catch((error) => {
    cached = null;
    throw error;
  });
  return cached;
}

/** @returns {Promise<Parts>} */
async function fetchParts() {
  if (typeof WebAssembly !== 'object' || typeof Worker !== 'function') {
    throw failed(({ noWorkers }) => noWorkers);
  }
  const [micropython, arithmetic, files] = await Promise.all([
    compiled(MICROPYTHON),
    compileArithmetic().catch(({ message, cause }) => {
      throw engineError(message, cause);
    }),
    BUNDLE ? bundled(BUNDLE) : Promise.all(FILES.map(single)),
  ]);
  return { micropython, arithmetic, files };
}

/** @param {URL} url */
async function compiled(url) {
  const response = await answerOf(url);
  const bytes = await response.arrayBuffer();
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw failed(({ notItOrForbidden }) => notItOrForbidden, cause);
  }
}

/** @param {URL} url @returns {Promise<Parts['files']>} */
async function bundled(url) {
  const response = await answerOf(url);
  try {
    return await response.json();
  } catch (cause) {
    throw failed(({ notIt }) => notIt, cause);
  }
}

/** @param {[path: string, url: URL]} file @returns {Promise<Parts['files'][number]>} */
async function single([path, url]) {
  return [path, await (await answerOf(url)).text()];
}
