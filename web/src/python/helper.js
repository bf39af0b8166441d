/** One worker from its start to its end, with one program in between. */
import { engineError, loadError } from './load-error.js';
import { START_LIMIT } from './limits.js';
import { PythonError } from './python-error.js';

/** @typedef {import('./messages.js').FromWorker} FromWorker */

/**
 * The part of a worker that is used.
 *
 * @typedef {object} WorkerLike
 * @property {(message: import('./messages.js').ToWorker) => void} postMessage
 * @property {() => void} terminate
 * @property {((event: any) => void) | null} onmessage
 * @property {((event: any) => void) | null} onerror
 * @property {((event: any) => void) | null} [onmessageerror]
 */

export class Helper {
  /** @type {Promise<void>} settles when the worker can run something, or cannot */
  ready;
  /** @type {(message: FromWorker) => void} */
  #onMessage = () => {};
  /** @type {(reason: PythonError) => void} */
  #onDeath = () => {};
  #isDead = false;
  /** By itself, and before it was ready: as a worker does that the page does not allow. */
  isStillborn = false;

  /**
   * @param {WorkerLike} worker
   * @param {import('./parts.js').Parts} parts
   */
  constructor(worker, parts) {
    this.worker = worker;
    this.ready = this.#wait();
    this.ready.catch(() => this.end());
    worker.onmessage = ({ data }) => this.#onMessage(data);
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.#isDead = true;
      this.#onDeath(lost());
    };
    worker.postMessage({ type: 'start', ...parts });
  }

  /** Died by itself, for example because the browser needed its memory. */
  get isDead() {
    return this.#isDead;
  }

  #wait() {
    return new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
      const timer = setTimeout(() => reject(lost()), START_LIMIT);
      const settle = (/** @type {() => void} */ how) => {
        clearTimeout(timer);
        how();
      };
      this.#onMessage = (message) => {
        if (message.type === 'ready') settle(resolve);
        if (message.type === 'failed') settle(() => reject(failed(message.message)));
      };
      this.#onDeath = (reason) => {
        this.isStillborn = true;
        settle(() => reject(reason));
      };
    });
  }

  /**
   * @param {import('./messages.js').Job} job
   * @param {(message: FromWorker) => void} onMessage
   * @param {() => void} onDeath
   */
  run(job, onMessage, onDeath) {
    this.#onMessage = onMessage;
    this.#onDeath = onDeath;
    this.worker.postMessage({ type: 'run', job });
  }

  /** At once, whatever it is doing. */
  end() {
    this.#isDead = true;
    this.worker.onmessage = null;
    this.worker.onerror = null;
    this.worker.terminate();
  }
}

/**
 * Starts a worker in the first of the ways in which that is possible.
 *
 * @param {import('./worker-ways.js').Way[]} ways
 * @param {import('./parts.js').Parts} parts
 * @returns {Promise<Helper>} ready to run something
 * @throws {PythonError} what came of the first way: that is what can be mended
 */
export async function startHelper([way, ...others], parts) {
  /** @type {Helper | null} */
  let helper = null;
  try {
    helper = new Helper(await way.start(), parts);
    await helper.ready;
    return helper;
  } catch (error) {
    const reason = reasonOf(error, way, helper);
    if (others.length === 0 || (helper && !helper.isStillborn)) throw reason;
    return startHelper(others, parts).catch(() => {
      throw reason;
    });
  }
}

/**
 * @param {unknown} error
 * @param {import('./worker-ways.js').Way} way
 * @param {Helper | null} helper
 */
function reasonOf(error, { refused, dead }, helper) {
  if (helper?.isStillborn) return notStarted(dead, error);
  return error instanceof PythonError ? error : notStarted(refused, error);
}

const lost = () => notStarted(({ noAnswer }) => noAnswer);

/** @param {string} message */
const failed = (message) =>
  /^[A-Z].*\.$/.test(message) ? engineError(message) : notStarted(() => message);

/** @param {import('./load-error.js').Why} why @param {unknown} [cause] */
const notStarted = (why, cause) => loadError((loading) => loading.notStarted(why(loading)), cause);
