/** Runs and checks what the learner wrote, and keeps what came of it. Knows neither page nor stage. */
import { feedback } from '../../python/feedback/index.js';
import { runAlone, sharedPython } from './shared-python.js';

/** @typedef {import('./kept.js').PartId} PartId */
/** @typedef {import('../../python/python.js').LearnerError} LearnerError */
/** @typedef {ReturnType<typeof feedback>} Feedback */

/**
 * @typedef {object} Task
 * @property {PartId} part
 * @property {string} code
 * @property {boolean} check
 * @property {string | null} cell the learner's own rnn_cell that passed
 * @property {string | null} unroll the learner's own unroll that passed
 * @property {object | null} network what stands on the stage
 */

/** @typedef {'loading' | 'running' | 'checking'} Busy */

export class Workbench {
  #changed;
  /** @type {import('../../python/python.js').Python | null} */
  #python = null;
  /** Counts the runs: what an earlier one still says is no longer asked for. */
  #run = 0;

  /** @type {Busy | null} */
  busy = null;
  output = '';
  /** @type {LearnerError | null} */
  error = null;
  /** @type {Feedback | null} */
  feedback = null;
  /** Anything has been run since the page was opened. */
  begun = false;

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
  }

  /** Fetches Python before it is needed. A failure is told when it is run. */
  async warm() {
    try {
      await (await sharedPython()).warm();
    } catch {
      // nobody has asked for anything yet
    }
  }

  /**
   * @param {Task} task
   * @returns {Promise<{ stdout: string, error: LearnerError | null, feedback: Feedback }>}
   */
  async perform({ part, code, check, cell, unroll, network }) {
    const run = (this.#run += 1);
    this.#set({ busy: 'loading', output: '', error: null, feedback: null, begun: true });
    const outcome = await this.#outcome(run, check, {
      code,
      session: { args: { part, check, seed: freshSeed(), cell, unroll, network } },
    });
    const found = feedback(part, outcome);
    const { stdout } = outcome;
    const { error } = found; // also what the function raised while it was checked
    if (run === this.#run) {
      const shown = check || part === 'explore' ? found : null;
      this.#set({ busy: null, output: stdout, error, feedback: shown });
    }
    return { stdout, error, feedback: found };
  }

  /**
   * @param {number} run
   * @param {boolean} check
   * @param {{ code: string, session: { args: Omit<Task, 'code'> & { seed: number } } }} request
   * @returns {Promise<import('../../python/python.js').Outcome>}
   */
  async #outcome(run, check, request) {
    try {
      this.#python = await sharedPython();
      await this.#python.warm();
    } catch (error) {
      return failedLoad(error);
    }
    if (run !== this.#run) return stopped();
    const { args } = request.session;
    args.cell = await forMicroPython(args.cell);
    args.unroll = await forMicroPython(args.unroll);
    this.#set({ busy: check ? 'checking' : 'running' });
    return runAlone(this.#python, {
      ...request,
      onOutput: (text) => {
        if (run === this.#run) this.#set({ output: this.output + text });
      },
    });
  }

  stop() {
    if (!this.busy) return;
    if (this.busy === 'loading') {
      this.#run += 1; // nothing runs yet that could be stopped
      this.#set({ busy: null, error: stopped().error });
    } else {
      this.#python?.stop();
    }
  }

  /** As if nothing had been run. */
  clear() {
    this.stop();
    this.#set({ output: '', error: null, feedback: null, begun: false });
  }

  /** @param {Partial<Workbench>} changes */
  #set(changes) {
    Object.assign(this, changes);
    this.#changed();
  }
}

/** What Python does to the text that it runs, for a text that only helps. @param {string | null} code */
async function forMicroPython(code) {
  const { rewrite } = await import('../../python/rewrite.js');
  return code && rewrite(code).code;
}

const freshSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] >>> 1;

/** @param {Pick<LearnerError, 'type' | 'message' | 'plain'>} error */
const without = (error) => ({
  stdout: '',
  result: null,
  milliseconds: 0,
  error: { line: null, during: /** @type {const} */ ('code'), ...error },
});

/** @param {unknown} error */
function failedLoad(error) {
  const message = error instanceof Error ? error.message : String(error);
  return without({ type: 'Load', message, plain: message });
}

const stopped = () =>
  without({ type: 'Stopped', message: 'Stopped.', plain: 'Stopped, before anything was run.' });
