/** Sends what is printed to the page: at once as long as it is little, in parcels when it floods. */

/** Messages that may go at once, and how many of them come back in a second. */
const PATIENCE = 300;
/** Milliseconds between parcels, and the bytes that fill one. */
const PAUSE = 50;
const PARCEL = 8192;

export class Outbox {
  #decoder = new TextDecoder();
  #text = '';
  #patience = PATIENCE;
  #sent = 0;
  #asked = 0;

  /**
   * @param {(text: string) => void} send
   * @param {() => number} now milliseconds
   */
  constructor(send, now = Date.now) {
    this.send = send;
    this.now = now;
  }

  /** Nobody can send the rest when a loop never ends, so little is held back. @param {Uint8Array} bytes */
  take(bytes) {
    this.#text += this.#decoder.decode(bytes, { stream: true });
    const now = this.now();
    this.#patience = Math.min(PATIENCE, this.#patience + ((now - this.#asked) * PATIENCE) / 1000);
    this.#asked = now;
    const isEarly = now - this.#sent < PAUSE && this.#text.length < PARCEL;
    if (this.#patience < 1 && isEarly) return;
    this.#sent = now;
    this.#patience = Math.max(0, this.#patience - 1);
    this.flush();
  }

  flush() {
    if (this.#text === '') return;
    this.send(this.#text);
    this.#text = '';
  }
}
