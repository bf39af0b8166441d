/**
 * Ranges of 4-byte numbers in the memory of another program, checked before they are touched.
 */
import { reject } from './engine-error.js';

/** The most values that one operand or result may hold, as in cpp/rnn/check.h. */
const MOST_VALUES = 16_000_000;

/**
 * @typedef {object} Range
 * @property {number} start index of the first number
 * @property {number} count how many
 */

const NOTHING = Object.freeze({ start: 0, count: 0 });

/**
 * @param {number} count
 * @returns {number} the same
 * @throws {EngineError} when that is too many
 */
export function checkCount(count) {
  if (count > MOST_VALUES) {
    reject(
      `This is too large: a tensor would have ${count} values, and at most ${MOST_VALUES} are allowed.`,
    );
  }
  return count;
}

/**
 * The index of the first of `count` numbers at this address.
 *
 * @param {Int32Array} memory
 * @param {unknown} address in bytes
 * @param {number} count
 * @param {string} what
 * @returns {number}
 */
export function indexOf(memory, address, count, what) {
  const index = typeof address === 'number' ? address / 4 : NaN;
  if (!Number.isInteger(index)) reject(`${what} must stand at an address that 4 divides.`);
  if (index <= 0 || index + count > memory.length) reject(`${what} lies outside of the memory.`);
  return index;
}

/**
 * The range of `count` floats that begins at this address and offset. A range without values may
 * have any address: an empty array need not have memory.
 *
 * @param {Int32Array} memory
 * @param {number} address in bytes; none from 2 GB on, which an int32 cannot hold
 * @param {number} offset in floats
 * @param {number} count
 * @returns {Range}
 */
export function rangeOf(memory, address, offset, count) {
  if (count < 0) reject(`A tensor cannot have ${count} values.`);
  if (offset < 0) reject(`An offset must not be negative, but one is ${offset}.`);
  if (count === 0) return NOTHING;
  checkCount(count);
  return { start: indexOf(memory, address, offset + count, 'A tensor') + offset, count };
}

/**
 * How many floats the last value stands behind the first one; for sizes of 0, any number.
 *
 * @param {Int32Array} memory
 * @param {number} shape where the sizes begin
 * @param {number} strides where the strides begin
 * @param {number} rank
 * @returns {number}
 */
export function reachOf(memory, shape, strides, rank) {
  let reach = 0;
  for (let d = 0; d < rank; d += 1) {
    const stride = memory[strides + d];
    if (stride < 0) reject(`A stride must not be negative, but one is ${stride}.`);
    reach += (memory[shape + d] - 1) * stride;
  }
  return reach;
}
