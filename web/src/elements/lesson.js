/** From settings to what is shown: the engine, the network as its source makes it, and the trace. */
import { EngineError, loadEngine } from '../engine/index.js';
import { DEFAULTS, sourceCall } from '../state/settings.js';
import { flatten, shownWeights } from '../state/weights.js';
import { pairsFor, parseSecond } from '../views/compare/pairs.js';
import { spoken, words } from '../words/index.js';
import { send } from './events.js';
import { networkIn, theirTrace } from './their-trace.js';

/** @typedef {import('../views/trace.js').Trace} Trace */
/** @typedef {import('../state/settings.js').Settings} Settings */

/**
 * What could not be used, in the language of whoever reads it.
 * @typedef {object} Problem
 * @property {string} code
 * @property {string} message
 * @property {boolean} foreign the message is English, whatever is spoken
 */

/** A setting that cannot be used: its sentence, on the way out. */
class Refused extends Error {
  /** @param {() => string} say */
  constructor(say) {
    super();
    this.say = say;
  }
}

export class Lesson {
  #host;
  /** @type {Readonly<import('../engine/engine.js').Engine> | null} */
  #engine = null;
  #loading = false;
  /** @type {{ key: string, trace: Trace } | null} the last source: training costs too much to be repeated */
  #source = null;

  /** What the settings make, with the engine's states. @type {Trace | null} */
  own = null;
  /** States that a learner's code made, in its place. @type {ReturnType<typeof theirTrace> | null} */
  #theirs = null;
  /** The same network as its source made it, before any edit. @type {Trace | null} */
  base = null;
  /** @type {Problem | null} */
  error = null;

  /** @param {import('lit').ReactiveControllerHost & import('./speaking-element.js').SpeakingElement} host */
  constructor(host) {
    this.#host = host;
  }

  get ready() {
    return this.#engine !== null;
  }

  /** What is shown. */
  get trace() {
    return this.#theirs?.trace ?? this.own;
  }

  /** The states that a learner's code made, while they are shown. */
  get states() {
    return this.#theirs?.shown ?? null;
  }

  /** The network that the settings make, whatever states are shown. */
  get network() {
    return this.own && networkIn(this.own);
  }

  /**
   * Shows states that a learner's code made; what cannot be shown changes nothing.
   * @param {import('./their-trace.js').StatesRequest} request
   * @throws {EngineError}
   */
  showTheirs(request) {
    this.#theirs = this.#asked((engine, trace) => theirTrace(engine, { trace, call: this.#call }, request)); // prettier-ignore
  }

  /**
   * What script asks of the engine, with what it says in the host's language.
   * @template Result
   * @param {(engine: Readonly<import('../engine/engine.js').Engine>, own: Trace) => Result} act
   * @returns {Result}
   */
  #asked(act) {
    return this.#host.say(() => {
      if (!this.#engine || !this.own) throw new EngineError('load', words().stage.notYet);
      try {
        return act(this.#engine, this.own);
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        const said = words().engine(error.message) ?? error.message;
        throw said === error.message ? error : new EngineError(error.code, said, { cause: error });
      }
    });
  }

  /** The engine's states again. */
  dropTheirs() {
    this.#theirs = null;
  }

  /** Fetches the engine, once. @returns {Promise<boolean>} whether it is there now */
  async load() {
    if (this.#loading || this.#engine) return false;
    this.#loading = true;
    this.error = null;
    try {
      this.#engine = await loadEngine();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#loading = false;
      this.#host.requestUpdate();
    }
    return this.#engine !== null;
  }

  /**
   * A new trace. For settings that cannot be used their message, and what was shown before, or
   * else the default.
   *
   * @param {Settings} settings
   * @param {number | null} compared the row of the batch that is compared with a second sequence
   */
  compute(settings, compared) {
    if (!this.#engine) return;
    this.error = null;
    try {
      this.#host.say(() => this.#show(settings, compared));
    } catch (error) {
      this.#fail(error);
      if (!this.own) this.#show(DEFAULTS, null);
    }
  }

  /**
   * What the same network would do otherwise: a lesson's settings (cpp/lessons/unrolling.h) that
   * replace the present ones.
   *
   * @param {Record<string, unknown>} changes
   * @returns {Trace}
   * @throws {EngineError} when they cannot be used
   */
  whatIf(changes) {
    return this.#asked((engine, own) => {
      const weights = { weights: 'given', given: flatten(own.weights) };
      return engine.lesson('unrolling', { ...this.#call, ...weights, ...changes });
    });
  }

  /** @type {Record<string, unknown>} */
  #call = {};

  /** @param {Settings} settings @param {number | null} compared */
  #show(settings, compared) {
    const engine = /** @type {import('../engine/engine.js').Engine} */ (this.#engine);
    const asked = sourceCall(settings);
    if ('error' in asked) throw new Refused(() => problemIn(sourceCall(settings)));
    const base = this.#sourceOf(asked.call);
    const given = shownWeights(base, settings);
    const second = compared === null ? null : this.#second(settings, base, compared);
    const network = given ?? (second ? flatten(base.weights) : null);
    this.#call = asked.call;
    this.base = base;
    this.own = network
      ? engine.lesson('unrolling', { ...asked.call, weights: 'given', given: network, ...second })
      : base;
  }

  /** @param {Record<string, unknown>} call @returns {Trace} */
  #sourceOf(call) {
    const key = JSON.stringify(call, (_, value) =>
      ArrayBuffer.isView(value) ? Array.from(/** @type {Float32Array} */ (value)) : value,
    );
    if (this.#source?.key !== key) {
      const engine = /** @type {import('../engine/engine.js').Engine} */ (this.#engine);
      this.#source = { key, trace: engine.lesson('unrolling', call) };
    }
    return this.#source.trace;
  }

  /**
   * The second sequence, as the engine takes it: what was typed, or the first ready-made one. Where
   * it cannot be used, the first sequence is shown alone.
   *
   * @param {Settings} settings
   * @param {Trace} base
   * @param {number} row of the batch
   */
  #second({ compare }, base, row) {
    const read =
      compare === undefined
        ? pairsFor(base, Math.min(row, base.B - 1))[0]
        : parseSecond(compare, base);
    if (read && 'error' in read) this.refuse('compare', () => problemIn(parseSecond(String(compare), base))); // prettier-ignore
    if (!read || 'error' in read) return null;
    return 'tokens' in read ? { compare: read.tokens } : { compare_values: read.values };
  }

  /**
   * Says what could not be used.
   * @param {string} code
   * @param {() => string} say its sentence, in the language that is spoken then
   */
  refuse(code, say) {
    this.#tell(code, spoken(say), () => false);
  }

  /** @param {string} code @param {() => string} message @param {() => boolean} foreign */
  #tell(code, message, foreign) {
    this.error = {
      code,
      get message() {
        return message();
      },
      get foreign() {
        return foreign();
      },
    };
    this.#host.requestUpdate();
    send(this.#host, 'rnn-error', { code, message: this.#host.say(message) });
  }

  /** What could not be used is put right. */
  forgive() {
    this.error = null;
    this.#host.requestUpdate();
  }

  /** @param {unknown} error */
  #fail(error) {
    if (error instanceof Refused) return this.refuse('argument', error.say);
    if (!(error instanceof EngineError)) throw error;
    const { code, message } = error;
    const said = spoken(() => words().engine(message) ?? '');
    this.#tell(
      code,
      () => said() || message,
      () => said() === '',
    );
  }
}

/** @param {object} read */
const problemIn = (read) => ('error' in read ? String(read.error) : '');
