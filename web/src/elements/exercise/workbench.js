/** Runs and checks what the learner wrote, and keeps what came of it. Knows neither page nor stage. */
import { feedback } from '../../python/feedback/index.js';
import { sentenceOf } from '../../python/python-error.js';
import { language } from '../../words/index.js';
import { pythonWords } from '../../words/python/index.js';
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
  /** What the last run came to, in words. @type {(() => Feedback) | null} */
  #tell = null;
  /** It was checked, not only run. */
  #checked = false;
  /** Anything has been run since the page was opened. */
  begun = false;

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
  }

  /** @returns {LearnerError | null} also what the function raised while it was checked */
  get error() {
    return this.#tell?.().error ?? null;
  }

  /** In the language that is being drawn in. @returns {Feedback | null} */
  get feedback() {
    return this.#checked ? (this.#tell?.() ?? null) : null;
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
   * @returns {Promise<{ stdout: string, tell: () => Feedback }>} tell: in the language that is drawn in then
   */
  async perform({ part, code, check, cell, unroll, network }) {
    const run = (this.#run += 1);
    this.#ended(null);
    this.#set({ busy: 'loading', output: '', begun: true });
    const outcome = await this.#outcome(run, check, {
      code,
      session: { args: { part, check, seed: freshSeed(), cell, unroll, network } },
    });
    const tell = told(part, outcome);
    const { stdout } = outcome;
    if (run === this.#run) {
      this.#ended(tell, check || part === 'explore');
      this.#set({ busy: null, output: stdout });
    }
    return { stdout, tell };
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
      this.#ended(told('cell', stopped()));
      this.#set({ busy: null });
    } else {
      this.#python?.stop();
    }
  }

  /** As if nothing had been run. */
  clear() {
    this.stop();
    this.#ended(null);
    this.#set({ output: '', begun: false });
  }

  /** @param {(() => Feedback) | null} tell @param {boolean} [checked] */
  #ended(tell, checked = false) {
    this.#tell = tell;
    this.#checked = checked;
  }

  /** @param {Partial<Pick<Workbench, 'busy' | 'output' | 'begun'>>} changes */
  #set(changes) {
    Object.assign(this, changes);
    this.#changed();
  }
}

/**
 * The feedback on an outcome, worded once for each language that somebody reads it in.
 *
 * @param {PartId} part
 * @param {import('../../python/python.js').Outcome} outcome
 */
function told(part, outcome) {
  /** @type {Map<import('../../words/language.js').Language, Feedback>} */
  const said = new Map();
  return () => {
    const found = said.get(language()) ?? feedback(part, outcome);
    said.set(language(), found);
    return found;
  };
}

/** What Python does to the text that it runs, for a text that only helps. @param {string | null} code */
async function forMicroPython(code) {
  const { rewrite } = await import('../../python/rewrite.js');
  return code && rewrite(code).code;
}

const freshSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] >>> 1;

/**
 * A run that came to nothing. Its sentences are made when they are read.
 *
 * @param {string} type
 * @param {() => { message: string, plain: string }} say
 * @returns {import('../../python/python.js').Outcome}
 */
const without = (type, say) => ({
  stdout: '',
  result: null,
  milliseconds: 0,
  error: {
    type,
    line: null,
    during: 'code',
    get message() {
      return say().message;
    },
    get plain() {
      return say().plain;
    },
  },
});

/** @param {unknown} error */
const failedLoad = (error) =>
  without('Load', () => ({ message: sentenceOf(error), plain: sentenceOf(error) }));

const stopped = () => without('Stopped', () => pythonWords().loading.stoppedBefore);
