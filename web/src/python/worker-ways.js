/**
 * The ways to start the worker. A browser starts one from its address only where that is of the
 * page's own origin. It is not where the scripts come from another site, nor in a frame with
 * `sandbox="allow-scripts"`, which has no origin at all. There the page fetches the worker's text
 * and starts it from a blob: address, which is its own everywhere.
 */
import { answerOf, isForeign } from './fetching.js';

/** @typedef {import('./helper.js').WorkerLike} WorkerLike */

/**
 * @typedef {object} Way
 * @property {() => WorkerLike | Promise<WorkerLike>} start
 * @property {import('./load-error.js').Why} refused why, where the browser refuses at once
 * @property {import('./load-error.js').Why} dead why, where it dies before it has answered
 */

/** @returns {Way[]} to be tried one after the other */
export const waysToStart = () => (isForeign(address()) ? [blob] : [direct, blob]);

/** @type {Way} */
const direct = {
  // Built, it is a classic script, but may as well be a module; while developing it is one.
  start: () => new Worker(address(), { type: 'module' }),
  refused: ({ forbidden }) => forbidden,
  dead: ({ noAnswer }) => noAnswer,
};

/** @type {Way} */
const blob = {
  start: async () => new Worker(await blobAddress()),
  refused: ({ policy }) => policy,
  dead: ({ policy }) => policy,
};

/** @type {Promise<string> | null} for all workers of the page */
let made = null;

function blobAddress() {
  made ??= makeBlob().catch((error) => {
    made = null; // the next run tries again
    throw error;
  });
  return made;
}

async function makeBlob() {
  const text = await (await answerOf(address())).text();
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

/**
 * Bundlers bundle a worker where they read `new Worker(new URL(…))` and nowhere else, so that is
 * what the address is taken from.
 */
function address() {
  class Worker {
    /** @param {URL} url @param {WorkerOptions} options */
    constructor(url, { type }) {
      Object.assign(this, { type });
      this.url = url;
    }
  }
  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }).url;
}
