/**
 * The way in and out of the module's memory: one block of floats a call, arguments first, then
 * room for the results. Results are copied out, so that nobody holds a view that memory growth
 * detaches.
 */
import { EngineError, reject } from './engine-error.js';

/** @typedef {import('./generated/rnn-engine.js').EngineModule} EngineModule */

/**
 * What every module of ours exports: see cpp/bindings/memory.h.
 *
 * @typedef {Pick<EngineModule, 'memory' | 'allocate' | 'release'>} ModuleMemory
 */

/** As many bytes are kept. */
const SMALL = 64 * 1024;

/** The module's memory, seen as bytes; looked up again whenever it grew. */
export class Memory {
  #module;
  #advice;
  /** @type {Uint8Array} */
  #bytes = new Uint8Array(0);
  /** @type {Float32Array<ArrayBuffer>} */
  #floats = new Float32Array(0);
  /** Kept for the many small calls: asking for memory and giving it back costs as much as they do. */
  #kept = 0;
  #isLent = false;

  /**
   * @param {ModuleMemory} module
   * @param {string} [advice] for when there is not enough memory
   */
  constructor(module, advice = 'use fewer steps, a smaller batch or fewer units') {
    this.#module = module;
    this.#advice = advice;
  }

  bytes() {
    if (this.#bytes.length === 0) this.#bytes = this.#module.memory();
    return this.#bytes;
  }

  /**
   * Runs `use` with the address of `count` bytes, which are released afterwards.
   *
   * @template Result
   * @param {number} count
   * @param {(address: number) => Result} use
   * @returns {Result}
   */
  borrow(count, use) {
    if (count > SMALL || this.#isLent) return this.#borrowAnew(count, use);
    this.#kept ||= this.#module.allocate(SMALL);
    if (this.#kept === 0) return this.#borrowAnew(count, use);
    this.#isLent = true;
    try {
      return use(this.#kept);
    } finally {
      this.#isLent = false;
    }
  }

  /**
   * @template Result
   * @param {number} count
   * @param {(address: number) => Result} use
   * @returns {Result}
   */
  #borrowAnew(count, use) {
    const address = this.#module.allocate(Math.max(count, 4));
    if (address === 0) reject(`There is not enough memory for this: ${this.#advice}.`);
    try {
      return use(address);
    } finally {
      this.#module.release(address);
    }
  }

  /** @param {number} address @param {Float32Array} values */
  write(address, values) {
    this.#view().set(values, address / 4);
  }

  /** @param {number} address @param {number} count */
  read(address, count) {
    return this.#view().slice(address / 4, address / 4 + count);
  }

  /**
   * @param {number} sentence 0 when all went well, else where a sentence stands
   * @throws {EngineError} with it
   */
  check(sentence) {
    if (sentence !== 0) throw new EngineError('argument', this.sentence(sentence));
  }

  /** The sentence that stands there. @param {number} address */
  sentence(address) {
    const bytes = this.bytes();
    return new TextDecoder().decode(bytes.subarray(address, bytes.indexOf(0, address)));
  }

  /** The memory as floats. */
  #view() {
    const { buffer } = this.bytes();
    if (this.#floats.buffer !== buffer) {
      this.#floats = new Float32Array(/** @type {ArrayBuffer} */ (buffer)); // of a module without threads
    }
    return this.#floats;
  }
}

/**
 * One call: writes `inputs`, calls, and copies results of the given sizes out.
 *
 * @param {Memory} memory
 * @param {readonly Float32Array[]} inputs
 * @param {readonly number[]} resultSizes
 * @param {(address: number) => number} call returns 0 or where a sentence stands
 * @returns {Float32Array[]}
 * @throws {EngineError} with that sentence
 */
export function callWithBlock(memory, inputs, resultSizes, call) {
  let total = 0;
  for (const input of inputs) total += input.length;
  for (const size of resultSizes) total += size;
  return memory.borrow(4 * total, (address) => {
    let at = address;
    for (const input of inputs) {
      memory.write(at, input);
      at += 4 * input.length;
    }
    memory.check(call(address));
    return resultSizes.map((size) => {
      const values = memory.read(at, size);
      at += 4 * size;
      return values;
    });
  });
}
