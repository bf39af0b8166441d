import { NO_RUN, PHASES, lastPosition, momentAt } from './moment.js';

/** How long one phase takes at speed 1, in milliseconds. */
export const PHASE_MS = 750;
/** How long a glide takes at speed 1: a single phase, a whole step, a jump. */
const GLIDE_MS = { phase: 500, step: 1400, jump: 250 };

/**
 * @typedef {object} Frames where time comes from; a page passes requestAnimationFrame's pair
 * @property {(callback: (now: number) => void) => number} request
 * @property {(handle: number) => void} cancel
 */

/**
 * The clock: play, pause, step and back by phase or timestep, seek, speed. It only ever changes
 * its position; drawing is somebody else's. Whoever interrupts a movement starts from where it is.
 */
export class Player {
  #frames;
  #onChange;
  #length = 0;
  #position = 0;
  #target = 0;
  #rate = 0; // positions per millisecond at speed 1
  #moving = false;
  #playing = false;
  #handle = 0;
  #last = 0;
  /** @type {import('./moment.js').Run} */
  #run = NO_RUN;

  /** Multiplies every movement. */
  speed = 1;
  /** Jump from phase to phase instead of moving between them. */
  instant = false;

  /**
   * @param {Frames} frames
   * @param {() => void} onChange after every change of position, or of playing
   */
  constructor(frames, onChange) {
    this.#frames = frames;
    this.#onChange = onChange;
  }

  get position() {
    // Without movement a phase shows for its time as it was left, then the next one, whole.
    return this.instant && this.#playing ? Math.floor(this.#position) : this.#position;
  }
  get moment() {
    return momentAt(this.position);
  }
  /** The last run: steps that are passed in one go look calmer than steps one stops at. */
  get run() {
    return this.#run;
  }
  get playing() {
    return this.#playing;
  }
  get length() {
    return this.#length;
  }
  get atEnd() {
    return this.#position >= this.#length;
  }

  /** A sequence of T steps, from its start. @param {number} T */
  load(T) {
    this.#length = lastPosition(T);
    this.#stop();
    this.#run = NO_RUN;
    this.#set(0);
  }

  /** From the start again when it was at the end. */
  play() {
    if (this.#playing || this.#length === 0) return;
    this.#stop();
    if (this.atEnd) this.#position = 0;
    this.#playing = true;
    this.#run = { from: this.#position, to: Infinity };
    this.#move(this.#length, 1 / PHASE_MS);
    this.#onChange();
  }

  /** Stops at once, in the middle of a phase too. */
  pause() {
    if (!this.#playing && !this.#moving) return;
    const shown = this.position;
    this.#stop();
    this.#set(shown);
  }

  /**
   * On to the end of the next phase or timestep. A step that is asked for while the last one
   * still moves starts from where that one was going.
   * @param {'phase' | 'step'} unit
   */
  step(unit) {
    const from = this.#resting();
    const size = unit === 'phase' ? 1 : PHASES.length;
    this.glide(Math.floor(from / size + 1e-9) * size + size, GLIDE_MS[unit]);
  }

  /** Back to the end of the phase or timestep before. @param {'phase' | 'step'} unit */
  back(unit) {
    const from = this.#resting();
    const size = unit === 'phase' ? 1 : PHASES.length;
    this.glide(Math.ceil(from / size - 1e-9) * size - size, GLIDE_MS.jump);
  }

  /** At once. @param {number} position */
  seek(position) {
    this.#stop();
    this.#run = NO_RUN;
    this.#set(position);
  }

  /**
   * Moves there in about `milliseconds`, or at once when movement is not wanted.
   * @param {number} position
   * @param {number} [milliseconds]
   */
  glide(position, milliseconds = GLIDE_MS.jump) {
    const target = this.#clamp(position);
    this.#stop();
    const distance = Math.abs(target - this.#position);
    if (this.instant || distance === 0) return this.#set(target);
    const passes = target > this.#position + PHASES.length;
    if (passes) this.#run = { from: this.#position, to: target - 0.5 };
    this.#move(target, distance / milliseconds);
  }

  /** Ends all movement; the player can be used again. */
  stop() {
    this.#stop();
  }

  #resting() {
    return this.#moving && !this.#playing ? this.#target : this.position;
  }

  /** @param {number} target @param {number} rate */
  #move(target, rate) {
    this.#target = target;
    this.#rate = rate;
    this.#moving = true;
    this.#last = NaN;
    this.#handle = this.#frames.request(this.#tick);
  }

  #stop() {
    this.#frames.cancel(this.#handle);
    if (this.#playing) this.#run = { ...this.#run, to: this.#position };
    if (this.atEnd) this.#run = NO_RUN;
    this.#moving = false;
    this.#playing = false;
  }

  /** @param {number} now */
  #tick = (now) => {
    // A page that was hidden does not make up for the time.
    const elapsed = Number.isNaN(this.#last) ? 0 : Math.min(now - this.#last, 100);
    this.#last = now;
    const way = elapsed * this.#rate * this.speed;
    const left = this.#target - this.#position;
    const arrived = Math.abs(left) <= way;
    if (arrived) this.#stop();
    else this.#handle = this.#frames.request(this.#tick);
    this.#set(arrived ? this.#target : this.#position + Math.sign(left) * way);
  };

  /** @param {number} position */
  #set(position) {
    this.#position = this.#clamp(position);
    this.#onChange();
  }

  /** @param {number} position */
  #clamp(position) {
    return Math.min(Math.max(position, 0), this.#length);
  }
}
