/**
 * Memory of a WebAssembly program as 4-byte words. Floats are copied as integers, which keeps every
 * bit of a NaN.
 */

/** A view of the whole memory, made anew only when the memory grew. */
export class Words {
  /** @type {Int32Array} */
  #words = new Int32Array(0);

  /** @param {ArrayBufferLike} buffer */
  of(buffer) {
    if (this.#words.buffer !== buffer) {
      this.#words = new Int32Array(buffer, 0, Math.floor(buffer.byteLength / 4));
    }
    return this.#words;
  }
}

/** Up to here, a loop is faster than making a view of the part. */
const FEW = 48;

/**
 * @param {Int32Array} from
 * @param {number} start
 * @param {Int32Array} to
 * @param {number} at
 * @param {number} count
 */
export function copy(from, start, to, at, count) {
  if (count > FEW) to.set(from.subarray(start, start + count), at);
  else for (let i = 0; i < count; i += 1) to[at + i] = from[start + i];
}
