/** The stage's clock: moves the moment, and tells the host what the user and the clock did. */
import { Player } from '../player/player.js';
import { Tween } from '../player/tween.js';
import { send } from './events.js';

/** @type {import('../player/player.js').Frames} */
const frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/** How long the chain takes to fold, or to unroll. */
const FOLD_MS = 1400;

export class Clock {
  #host;
  #describe;
  /** What script set in motion makes no events. */
  #quiet = true;
  #heardPosition = 0;
  #player = new Player(frames, () => this.#moved());
  #fold = new Tween(frames, () => this.#host.requestUpdate());

  /**
   * @param {import('lit').ReactiveControllerHost & HTMLElement} host
   * @param {() => string} describe the present moment in words
   */
  constructor(host, describe) {
    this.#host = host;
    this.#describe = describe;
  }

  get player() {
    return this.#player;
  }
  get moment() {
    return this.#player.moment;
  }
  /** 0 unrolled, 1 folded. */
  get fold() {
    return this.#fold.value;
  }

  /** Without movement everything jumps. @param {boolean} calm */
  set calm(calm) {
    this.#player.instant = calm;
    this.#fold.instant = calm;
  }

  /** @param {boolean} folded @param {boolean} [atOnce] */
  foldTo(folded, atOnce = false) {
    if (atOnce) this.#fold.set(Number(folded));
    else this.#fold.to(Number(folded), FOLD_MS);
  }

  /** Runs what the user asked of the clock. @param {(player: Player) => void} act */
  asked(act) {
    this.#quiet = false;
    const before = this.#player.playing;
    act(this.#player);
    if (this.#player.playing !== before) send(this.#host, before ? 'rnn-pause' : 'rnn-play', {});
  }

  /** Runs what script asked of it. @param {(player: Player) => void} act */
  quietly(act) {
    this.#quiet = true;
    act(this.#player);
  }

  stop() {
    this.#player.stop();
    this.#fold.stop();
  }

  #moved() {
    this.#host.requestUpdate();
    const { position, playing, atEnd, moment } = this.#player;
    const reached = Math.floor(position);
    if (reached === this.#heardPosition) return;
    this.#heardPosition = reached;
    if (this.#quiet) return;
    const { t, phase } = moment;
    send(this.#host, 'rnn-step', { t, phase, description: this.#describe() });
    if (atEnd && !playing) send(this.#host, 'rnn-pause', {});
  }
}
