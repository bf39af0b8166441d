/** Tells the state of the stage a moment after a user changed it; what the host changed it knows. */
import { toLink } from '../state/link.js';

/** So long does a change have to rest. */
const REST_MS = 500;
/** What users do. */
const ACTS = ['pointerdown', 'keydown', 'click', 'input', 'change'];

export class StateWatch {
  #stage;
  #tell;
  #byUser = false;
  #last = '';
  #timer = 0;

  /**
   * @param {import('../elements/rnn-unrolling.js').RnnUnrolling} stage
   * @param {(state: string) => void} tell what a link to the state holds
   */
  constructor(stage, tell) {
    this.#stage = stage;
    this.#tell = tell;
    stage.addController({ hostUpdated: () => this.#later() });
    for (const act of ACTS) addEventListener(act, () => (this.#byUser = true), true);
  }

  /** To be called before the host changes something. */
  hostActs() {
    this.#byUser = false;
  }

  tellNow() {
    this.#last = toLink(this.#stage.state);
    this.#tell(this.#last);
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#check(), REST_MS);
  }

  #check() {
    if (!this.#stage.trace) return;
    const state = toLink(this.#stage.state);
    if (state === this.#last) return;
    this.#last = state;
    if (this.#byUser) this.#tell(state);
  }
}
