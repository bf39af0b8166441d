/** Fetches what a worker needs, once for all workers. */
import { BUNDLE, FILES, MICROPYTHON } from './files.js';
import { PythonError } from './python-error.js';

/**
 * @typedef {object} Parts
 * @property {WebAssembly.Module} micropython
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
    throw failed('this browser has no WebAssembly or no workers, or they are switched off');
  }
  const [micropython, files] = await Promise.all([
    compiled(MICROPYTHON),
    BUNDLE ? bundled(BUNDLE) : Promise.all(FILES.map(single)),
  ]);
  return { micropython, files };
}

/** @param {URL} url */
async function compiled(url) {
  const response = await answerOf(url);
  const bytes = await response.arrayBuffer();
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw failed('what the server sent is not it, or the page does not allow WebAssembly', cause);
  }
}

/** @param {URL} url @returns {Promise<Parts['files']>} */
async function bundled(url) {
  const response = await answerOf(url);
  try {
    return await response.json();
  } catch (cause) {
    throw failed('what the server sent is not it', cause);
  }
}

/** @param {[path: string, url: URL]} file @returns {Promise<Parts['files'][number]>} */
async function single([path, url]) {
  return [path, await (await answerOf(url)).text()];
}

/** @param {URL} url */
async function answerOf(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw failed('the network did not answer. Check the connection and run again', cause);
  }
  if (!response.ok)
    throw failed(`the server answered ${response.status}. Run again to try once more`);
  return response;
}

/** @param {string} why @param {unknown} [cause] */
const failed = (why, cause) =>
  new PythonError('load', `Python could not be loaded: ${why}.`, { cause });
