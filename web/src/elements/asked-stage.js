/** The stage that a question is about: where it is, and when another network stands on it. */

/** @typedef {import('../views/trace.js').Trace} Trace */
/** @typedef {import('./rnn-unrolling.js').RnnUnrolling} Stage */
/** @typedef {import('lit').ReactiveController} ReactiveController */
/** @typedef {{ trace: Trace, row: number }} Shown what is asked about */

/** So long does a changed network have to rest before it is asked about. */
const REST_MS = 250;

/** @implements {ReactiveController} */
export class AskedStage {
  #host;
  #ask;
  /** @type {Stage | null} */
  #stage = null;
  /** What the question was made of. @type {Shown | null} */
  #asked = null;
  /** What it is to be made of in a moment. @type {Shown | null} */
  #pending = null;
  #timer = 0;
  #near = false;
  /** @type {Document | ShadowRoot | null} */
  #root = null;
  /** After each of the stage's updates, for whatever reason. */
  #watch = { hostUpdated: () => this.#check() };
  /** Some questions cost the engine whole traces: for readers who are about to come, not before. */
  #sight = new IntersectionObserver(
    (entries) => {
      this.#near = entries[entries.length - 1].isIntersecting;
      this.#check();
    },
    { rootMargin: '100%' },
  );

  /**
   * @param {import('lit').ReactiveControllerHost & HTMLElement & { stage: string }} host
   * @param {(shown: Shown, stage: Stage) => void} ask makes the question of a network
   */
  constructor(host, ask) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  /** Null until it is there. */
  get element() {
    return this.#stage;
  }

  hostConnected() {
    this.#root = /** @type {Document | ShadowRoot} */ (this.#host.getRootNode());
    this.#root.addEventListener('rnn-ready', this.find);
    this.#sight.observe(this.#host);
    this.find();
  }

  hostDisconnected() {
    this.#root?.removeEventListener('rnn-ready', this.find);
    this.#sight.disconnect();
    this.#near = false;
    this.#leave();
  }

  find = () => {
    const stage = this.#root?.getElementById?.(this.#host.stage) ?? null;
    if (stage !== this.#stage) {
      this.#leave();
      if (stage && 'addController' in stage) this.#stage = /** @type {Stage} */ (stage);
      this.#stage?.addController(this.#watch);
    }
    this.#check();
  };

  /** Lets the question be asked anew, of the same network. */
  forget() {
    this.#asked = null;
  }

  #leave() {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#stage?.removeController(this.#watch);
    this.#stage = null;
  }

  #check() {
    const stage = this.#stage;
    const trace = stage?.engineTrace; // a learner's states are no riddle
    if (!stage || !trace || !this.#near) return;
    const row = Math.min(stage.ui.row, trace.B - 1); // states of a larger batch may be shown
    if (isOf(this.#pending, trace, row) || isOf(this.#asked, trace, row)) return;
    clearTimeout(this.#timer);
    this.#pending = { trace, row };
    if (this.#asked) this.#timer = window.setTimeout(() => this.#settle(), REST_MS);
    else this.#settle();
  }

  #settle() {
    const shown = /** @type {Shown} */ (this.#pending);
    const same = this.#asked?.row === shown.row && sameNetwork(this.#asked.trace, shown.trace);
    this.#asked = shown;
    this.#pending = null;
    if (!same && this.#stage) this.#ask(shown, this.#stage);
  }
}

/** @param {Shown | null} shown @param {Trace} trace @param {number} row */
const isOf = (shown, trace, row) => shown?.trace === trace && shown.row === row;

/** Whether the same weights read the same: the stage makes new traces for other reasons too. @param {Trace} a @param {Trace} b */
function sameNetwork(a, b) {
  const [ours, theirs] = [a, b].map(({ weights: { W_xh, W_hh, b: bias }, x }) =>
    [W_xh, W_hh, bias, x].map(({ data }) => data),
  );
  return ours.every(
    (values, i) =>
      values.length === theirs[i].length && values.every((value, k) => value === theirs[i][k]),
  );
}
