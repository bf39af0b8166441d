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

/** The module's memory, seen as bytes; looked up again whenever it grew. */
export class Memory {
  #module;
  #advice;
  /** @type {Uint8Array} */
  #bytes = new Uint8Array(0);

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
    const bytes = this.bytes();
    new Float32Array(bytes.buffer, address, values.length).set(values);
  }

  /** @param {number} address @param {number} count */
  read(address, count) {
    return new Float32Array(this.bytes().buffer, address, count).slice();
  }
}

/**
 * One call: writes `inputs`, calls, and copies results of the given sizes out.
 *
 * @param {Memory} memory
 * @param {readonly Float32Array[]} inputs
 * @param {readonly number[]} resultSizes
 * @param {(address: number) => string} call returns '' or a sentence
 * @returns {Float32Array[]}
 * @throws {EngineError} with that sentence
 */
export function callWithBlock(memory, inputs, resultSizes, call) {
  const total = [...inputs.map((input) => input.length), ...resultSizes].reduce(
    (sum, n) => sum + n,
    0,
  );
  return memory.borrow(4 * total, (address) => {
    let at = address;
    for (const input of inputs) {
      memory.write(at, input);
      at += 4 * input.length;
    }
    check(call(address));
    return resultSizes.map((size) => {
      const values = memory.read(at, size);
      at += 4 * size;
      return values;
    });
  });
}

/**
 * @param {string} sentence '' when all went well
 * @throws {EngineError}
 */
export function check(sentence) {
  if (sentence !== '') throw new EngineError('argument', sentence);
}
