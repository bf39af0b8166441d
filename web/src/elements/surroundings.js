/** What the stage adapts to: the room it has, a low window, and whether motion is wanted. */

/** @typedef {import('lit').ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode }} Host */

/** @typedef {import('lit').ReactiveController} ReactiveController */

const LEAST_WIDTH = 280;

/** @implements {ReactiveController} */
export class Surroundings {
  #host;
  #box;
  #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #low = matchMedia('(max-height: 739px)');
  #resized = new ResizeObserver(([{ contentRect }]) => this.#measured(contentRect.width));
  /** In pixels, of the box that is drawn into. */
  width = 640;

  /** @param {Host} host @param {string} box selector of what is measured */
  constructor(host, box) {
    this.#host = host;
    this.#box = box;
    host.addController(this);
  }

  get calm() {
    return this.#calm.matches;
  }
  get low() {
    return this.#low.matches;
  }

  hostConnected() {
    this.#calm.addEventListener('change', this.#changed);
    this.#low.addEventListener('change', this.#changed);
    this.#observe();
  }

  hostDisconnected() {
    this.#calm.removeEventListener('change', this.#changed);
    this.#low.removeEventListener('change', this.#changed);
    this.#resized.disconnect();
  }

  /** To be called after the first render: measured at once, so that what is painted first fits. */
  begin() {
    const box = this.#observe();
    if (box) this.#measured(box.clientWidth);
  }

  #observe() {
    const box = this.#host.renderRoot?.querySelector(this.#box);
    if (box) this.#resized.observe(box);
    return box;
  }

  /** @param {number} width */
  #measured(width) {
    this.width = Math.max(Math.floor(width), LEAST_WIDTH);
    this.#changed();
  }

  #changed = () => this.#host.requestUpdate();
}
