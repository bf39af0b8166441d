/** How high the page in the frame is, told whenever it changed; and whether the frame follows. */
import { createSteady } from './steady.js';

/** So long may the page around take to make the frame as high as asked. */
const FOLLOW_MS = 400;

export class Height {
  #root = document.documentElement;
  #tell;
  #steady = createSteady();
  #told = 0;
  #timer = 0;
  #resized = new ResizeObserver(() => this.#measure());

  /** @param {(height: number) => void} tell */
  constructor(tell) {
    this.#tell = tell;
  }

  /** The one that was told last; 0: none yet. */
  get told() {
    return this.#told;
  }

  /** From now on: at once, because browsers draw nothing in a frame that is out of sight, and observe nothing. */
  begin() {
    if (this.#timer) return;
    this.#measure();
    this.#resized.observe(this.#root);
    addEventListener('resize', () => this.#fitLater());
    this.#fitLater();
  }

  #measure() {
    const { height: exact } = this.#root.getBoundingClientRect();
    if (exact === 0) return; // in something that is closed
    const height = this.#steady(Math.ceil(exact), performance.now());
    if (height === this.#told) return;
    this.#told = height;
    this.#tell(height);
    this.#fitLater();
  }

  #fitLater() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#measure(); // a page in a higher window may be laid out otherwise
      this.#fit();
    }, FOLLOW_MS);
  }

  /**
   * A frame that is as high as the page needs no scroll bar, not even while it is still growing: the
   * bar would make the page narrower. One that stays lower scrolls inside.
   */
  #fit() {
    this.#root.style.overflowY = innerHeight >= this.#told ? 'hidden' : '';
  }
}
