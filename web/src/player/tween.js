/** A number on its way to another: whoever turns it round starts from where it is. */
import { ease } from './ease.js';

export class Tween {
  #frames;
  #onChange;
  #from = 0;
  #to = 0;
  #value = 0;
  #milliseconds = 0;
  #begun = NaN;
  #handle = 0;
  #moving = false;

  /** Go there at once. */
  instant = false;

  /**
   * @param {import('./player.js').Frames} frames
   * @param {() => void} onChange
   */
  constructor(frames, onChange) {
    this.#frames = frames;
    this.#onChange = onChange;
  }

  get value() {
    return this.#value;
  }
  get target() {
    return this.#to;
  }

  /**
   * @param {number} target
   * @param {number} milliseconds for a whole unit; less is left, less it takes
   */
  to(target, milliseconds) {
    if (target === this.#to && (this.#moving || this.#value === target)) return;
    this.stop();
    this.#to = target;
    if (this.instant) return this.set(target);
    this.#from = this.#value;
    this.#milliseconds = milliseconds * Math.abs(target - this.#value);
    this.#begun = NaN;
    this.#moving = true;
    this.#handle = this.#frames.request(this.#tick);
  }

  /** At once. @param {number} value */
  set(value) {
    this.stop();
    this.#to = value;
    this.#value = value;
    this.#onChange();
  }

  /** Ends all movement where it is. */
  stop() {
    this.#frames.cancel(this.#handle);
    this.#moving = false;
  }

  /** @param {number} now */
  #tick = (now) => {
    if (Number.isNaN(this.#begun)) this.#begun = now;
    const part = this.#milliseconds > 0 ? (now - this.#begun) / this.#milliseconds : 1;
    if (part >= 1) return this.set(this.#to);
    this.#value = this.#from + (this.#to - this.#from) * ease(Math.max(part, 0));
    this.#handle = this.#frames.request(this.#tick);
    this.#onChange();
  };
}
