/** Changes of one weight, at most one per frame: each costs a whole trace. */

/** @typedef {import('../views/weights/weight-cells.js').Cell} Cell */
/** @typedef {{ request: (callback: () => void) => number, cancel: (handle: number) => void }} Frames */

/** @type {Frames} */
const PAGE = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

export class OncePerFrame {
  #act;
  #frames;
  #frame = 0;
  /** @type {{ cell: Cell, value: number } | null} */
  #next = null;

  /** @param {(cell: Cell, value: number) => void} act @param {Frames} [frames] */
  constructor(act, frames = PAGE) {
    this.#act = act;
    this.#frames = frames;
  }

  /** With the next frame, unless another value comes first. @param {Cell} cell @param {number} value */
  soon(cell, value) {
    if (!this.#next) this.#frame = this.#frames.request(() => this.now());
    this.#next = { cell, value };
  }

  /** What waits, at once. */
  now() {
    const next = this.#next;
    this.forget();
    if (next) this.#act(next.cell, next.value);
  }

  forget() {
    if (this.#next) this.#frames.cancel(this.#frame);
    this.#next = null;
  }
}
