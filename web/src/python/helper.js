/** One worker from its start to its end, with one program in between. */
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

/** @returns {WorkerLike} */
export const createWorker = () =>
  new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

export class Helper {
  /** @type {Promise<void>} settles when the worker can run something, or cannot */
  ready;
  /** @type {(message: FromWorker) => void} */
  #onMessage = () => {};
  /** @type {(reason: PythonError) => void} */
  #onDeath = () => {};
  #isDead = false;

  /**
   * @param {WorkerLike} worker
   * @param {import('./parts.js').Parts} parts
   */
  constructor(worker, { micropython, files }) {
    this.worker = worker;
    this.ready = this.#wait();
    this.ready.catch(() => this.end());
    worker.onmessage = ({ data }) => this.#onMessage(data);
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.#isDead = true;
      this.#onDeath(lost());
    };
    worker.postMessage({ type: 'start', micropython, files });
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
      this.#onDeath = (reason) => settle(() => reject(reason));
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

const lost = () =>
  new PythonError(
    'load',
    'Python could not be started: its worker does not answer. Run again to try once more.',
  );

/** @param {string} message */
const failed = (message) =>
  new PythonError(
    'load',
    /^[A-Z].*\.$/.test(message) ? message : `Python could not be started: ${message}.`,
  );
