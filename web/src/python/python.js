/** The learner's Python, seen from the page: runs a program in a worker and says how it ended. */
import { pythonTable, pythonWords } from '../words/python/index.js';
import { ended, learnerError, unreadable } from './errors/index.js';
import { startHelper } from './helper.js';
import { loadError } from './load-error.js';
import { TIME_LIMIT } from './limits.js';
import { loadParts } from './parts.js';
import { PythonError, sentenceOf } from './python-error.js';
import { rewrite } from './rewrite.js';
import { waysToStart } from './worker-ways.js';

export { PythonError } from './python-error.js';

/** @typedef {import('./errors/index.js').LearnerError} LearnerError */
/** @typedef {import('./helper.js').Helper} Helper */

/**
 * @typedef {object} Outcome
 * @property {string} stdout all that the code printed
 * @property {LearnerError | null} error
 * @property {any} result what the session gave
 * @property {number} milliseconds
 *
 * @typedef {object} Request
 * @property {string} code
 * @property {{ args: object } | null} [session] for the module `exercise`
 * @property {(text: string) => void} [onOutput] gets what is printed, as it comes
 */

export class Python {
  /** @type {Promise<Helper> | null} a worker that waits for a program */
  #spare = null;
  /** @type {((error: LearnerError | null) => void) | null} ends the run that is going on */
  #endRun = null;
  /** @type {'code' | 'session'} what that run is at */
  #during = 'code';
  #isDisposed = false;
  #limitMs;
  #load;
  #ways;

  /**
   * Nothing is loaded before `warm` or `run`.
   *
   * @param {object} [options]
   * @param {number} [options.limitMs] how long one run may take
   * @param {() => Promise<import('./parts.js').Parts>} [options.load]
   * @param {() => import('./worker-ways.js').Way[]} [options.ways] to start a worker
   */
  constructor({ limitMs = TIME_LIMIT, load = loadParts, ways = waysToStart } = {}) {
    this.#limitMs = limitMs;
    this.#load = load;
    this.#ways = ways;
  }

  /**
   * Loads everything, so that the next run begins at once.
   *
   * @throws {PythonError} code `load`
   */
  async warm() {
    await this.#spareHelper();
  }

  /**
   * Fetches the words for what can go wrong; without them it is said in English.
   *
   * @param {import('../words/language.js').Language} language
   */
  async learn(language) {
    await pythonTable.learn(language);
  }

  /**
   * Runs a program in a fresh interpreter. Never rejects for what the code does.
   *
   * @param {Request} request
   * @returns {Promise<Outcome>}
   * @throws {PythonError} code `busy`: one at a time
   */
  async run({ code, session = null, onOutput = () => {} }) {
    if (this.#endRun) {
      throw new PythonError('busy', () => pythonWords().loading.busy);
    }
    const begun = performance.now();
    const known = { source: code, ...rewrite(code) };
    const outcome = (/** @type {Partial<Outcome>} */ parts) => ({
      stdout: '',
      error: null,
      result: null,
      ...parts,
      milliseconds: performance.now() - begun,
    });
    if (known.error) return outcome({ error: unreadable(known.error) });
    return outcome(await this.#execute(known, session, onOutput));
  }

  /** Ends the run at once. */
  stop() {
    this.#endRun?.(ended('Stopped', this.#during));
  }

  /** Ends everything; nothing is loaded any more. */
  dispose() {
    this.#isDisposed = true;
    this.stop();
    this.#dropSpare();
  }

  /**
   * @param {{ source: string } & import('./rewrite.js').Rewritten} known
   * @param {{ args: object } | null} session
   * @param {(text: string) => void} onOutput
   * @returns {Promise<Partial<Outcome>>}
   */
  #execute(known, session, onOutput) {
    return new Promise((resolve) => {
      /** @type {Helper | null} */
      let helper = null;
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      let timer;
      let stdout = '';
      this.#during = 'code';

      const end = (/** @type {LearnerError | null} */ error, result = null) => {
        if (this.#endRun !== end) return; // ended already
        this.#endRun = null;
        clearTimeout(timer);
        helper?.end();
        resolve({ stdout, error, result });
        if (helper) this.#warmAgain();
      };
      this.#endRun = end;

      const hear = (/** @type {import('./messages.js').FromWorker} */ message) => {
        if (message.type === 'output') {
          stdout += message.text;
          onOutput(message.text);
        } else if (message.type === 'session') {
          this.#during = 'session';
        } else if (message.type === 'done') {
          const { error, result } = message;
          end(error && learnerError(error, known, message.during), result);
        }
      };
      const begin = (/** @type {Helper} */ found) => {
        if (this.#endRun !== end) return; // stopped while it was loading
        helper = found;
        this.#spare = null;
        timer = setTimeout(() => end(ended('TimeLimit', this.#during, known)), this.#limitMs);
        helper.run(jobOf(known, session), hear, () => end(ended('Crash', this.#during)));
      };
      this.#spareHelper().then(begin, (error) =>
        end(ended('Load', 'code', known, { plain: () => sentenceOf(error) })),
      );
    });
  }

  /** The spare, or a new one in place of one that died. @returns {Promise<Helper>} */
  async #spareHelper() {
    const spare = (this.#spare ??= this.#makeSpare());
    const helper = await spare;
    if (!helper.isDead) return helper;
    if (this.#spare === spare) this.#spare = null;
    return this.#spareHelper();
  }

  #makeSpare() {
    const made = this.#makeHelper();
    made.catch(() => {
      if (this.#spare === made) this.#spare = null; // the next run tries again
    });
    return made;
  }

  async #makeHelper() {
    const parts = await this.#load();
    if (this.#isDisposed) throw loadError(({ putAway }) => putAway);
    const helper = await startHelper(this.#ways(), parts);
    if (this.#isDisposed) helper.end();
    return helper;
  }

  /** Behind the answer to the learner, not before it. */
  #warmAgain() {
    if (this.#isDisposed) return;
    setTimeout(() => {
      if (!this.#isDisposed && !this.#endRun) this.warm().catch(() => {});
    });
  }

  #dropSpare() {
    this.#spare?.then((helper) => helper.end()).catch(() => {});
    this.#spare = null;
  }
}

/**
 * @param {{ source: string } & import('./rewrite.js').Rewritten} known
 * @param {{ args: object } | null} session
 * @returns {import('./messages.js').Job}
 */
function jobOf({ source, code, functions, assigned }, session) {
  return {
    code,
    session: session && { ...session.args, code: { source, functions, assigned } },
  };
}
