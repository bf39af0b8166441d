/** Frames of a page whose clock is turned by hand, and a player on them. */
import { Player } from '../../web/src/player/player.js';

export class FakeFrames {
  /** How many frames were asked for so far. */
  requested = 0;
  #now = 1000;
  #waiting = new Map();

  request = (callback) => {
    this.requested += 1;
    this.#waiting.set(this.requested, callback);
    return this.requested;
  };

  cancel = (handle) => this.#waiting.delete(handle);

  /** How many frames somebody is waiting for. */
  get waiting() {
    return this.#waiting.size;
  }

  /** One frame, `milliseconds` after the last one. */
  next(milliseconds = 10) {
    this.#now += milliseconds;
    const callbacks = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const callback of callbacks) callback(this.#now);
  }

  /** Frames of 10 ms, over so much time. */
  run(milliseconds) {
    for (let spent = 0; spent < milliseconds; spent += 10) this.next();
  }

  /** Frames until nobody waits any more; fails after a minute. Returns the milliseconds. */
  runToRest() {
    let spent = 0;
    for (; this.waiting > 0; spent += 10) {
      if (spent > 60_000) throw new Error('It never comes to rest.');
      this.next();
    }
    return spent;
  }
}

/** A player of T steps; every position it announced is kept in `seen`. */
export function playerOf(T, settings = {}) {
  const frames = new FakeFrames();
  const seen = [];
  const player = new Player(frames, () => seen.push(player.position));
  Object.assign(player, settings);
  player.load(T);
  seen.length = 0;
  return { player, frames, seen };
}
