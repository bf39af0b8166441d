/** The stage that an exercise drives: what stands on it, and how the learner's states get there. */
import { EngineError } from '../../engine/index.js';
import { exerciseWords } from '../../words/exercise/index.js';
import { opensElsewhere } from '../events.js';

/** @typedef {import('../rnn-unrolling.js').RnnUnrolling} Stage */
/** @typedef {import('./workbench.js').Feedback} Feedback */

/** Whose states they are: the stage says it in its own language. @type {Record<string, string>} */
const BY = { cell: 'your rnn_cell', unroll: 'your unroll', explore: 'your code' };

export class StageSeat {
  #host;

  /** @param {HTMLElement & { stage: string | null }} host */
  constructor(host) {
    this.#host = host;
  }

  /** Null until it is there. @returns {Stage | null} */
  get #stage() {
    const root = /** @type {Document | ShadowRoot} */ (this.#host.getRootNode());
    const found = this.#host.stage ? root.getElementById?.(this.#host.stage) : null;
    return found && 'showStates' in found ? /** @type {Stage} */ (found) : null;
  }

  /** What stands on the stage, as plain lists; null: nothing yet. */
  get network() {
    const network = this.#stage?.network;
    if (!network) return null;
    const lists = Object.entries(network).map(([name, { shape, data }]) => [
      name,
      { shape: [...shape], data: Array.from(data) },
    ]);
    return Object.fromEntries(lists);
  }

  /** What its steps read, as words. @returns {readonly string[]} */
  get tokens() {
    const trace = this.#stage?.trace;
    if (!trace || trace.inputs.length === 0) return [];
    return Array.from({ length: trace.T }, (_, t) => trace.vocabulary[trace.inputs[t * trace.B]]);
  }

  /**
   * Draws the learner's states; where there are none, the engine's stay.
   *
   * @param {Feedback} feedback
   * @returns {Promise<string | null>} why it could not
   */
  async show({ part, states, stageFirst, network }) {
    const stage = this.#stage;
    if (!stage) return null;
    if (!states) {
      stage.clearStates();
      return null;
    }
    try {
      await stage.showStates({ h: states, first: stageFirst, network: networkOf(part, network), by: BY[part] }); // prettier-ignore
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return error.message;
    }
    return null;
  }

  clear() {
    this.#stage?.clearStates();
  }

  /** @param {Feedback | null} found @returns {{ href: string, words: string } | null} */
  link(found) {
    if (!found?.states || !this.#stage?.states) return null;
    const { seeWrong, see } = exerciseWords().stage;
    return { href: `#${this.#host.stage}`, words: found.stageFirst ? seeWrong : see };
  }

  /** @param {MouseEvent} event */
  look(event) {
    const stage = this.#stage;
    if (!stage || opensElsewhere(event)) return;
    event.preventDefault();
    const returnTo = /** @type {HTMLElement} */ (event.currentTarget);
    const first = stage.states?.first ?? null;
    if (first) stage.show({ t: first.t, row: first.row, unit: first.unit, returnTo });
    else stage.show({ t: stage.trace?.T, flash: 'step', returnTo });
  }
}

/** @param {Feedback['part']} part @param {Feedback['network']} network */
const networkOf = (part, network) => (part === 'explore' ? (network ?? 'unknown') : null);
