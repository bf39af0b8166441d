/** One Python for the whole page, fetched when the first exercise or listing wants it. */
import { PythonError } from '../../python/python-error.js';
import { words } from '../../words/index.js';

/** @typedef {import('../../python/python.js').Python} Python */

/** @type {Promise<Python> | null} */
let shared = null;

/**
 * @returns {Promise<Python>}
 * @throws {PythonError} when its files cannot be fetched; the next call tries again
 */
export function sharedPython() {
  shared ??= import('../../python/python.js')
    .then(({ Python }) => new Python())
    .catch((cause) => {
      shared = null;
      throw new PythonError('load', () => words().snippet.unreachable, { cause });
    });
  return shared;
}

/** @type {Promise<unknown>} what is going on in it */
let last = Promise.resolve();

/**
 * Runs a program, alone: what another exercise or listing has going on is stopped first.
 *
 * @param {Python} python
 * @param {Parameters<Python['run']>[0]} request
 * @returns {ReturnType<Python['run']>}
 */
export async function runAlone(python, request) {
  const before = last;
  const run = (async () => {
    python.stop();
    await before.catch(() => {});
    return python.run(request);
  })();
  last = run;
  return run;
}
