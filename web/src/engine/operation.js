/**
 * Reads the description of one operation out of the memory of another program, and trusts nothing
 * in it. What the numbers mean is written in cpp/tensor/operation.h; here, `out`, `a`, `b` and `c`
 * are addresses in bytes.
 */
import { reject } from './engine-error.js';
import { readRandom } from './random-operation.js';
import { checkCount, indexOf, rangeOf, reachOf } from './ranges.js';

/** @typedef {import('./ranges.js').Range} Range */

/**
 * @typedef {object} Operation
 * @property {number} start of the description, an index in the memory as integers
 * @property {number} length of the description, in integers
 * @property {readonly Range[]} operands the range that each one touches
 * @property {Range} out the range to be written
 * @property {boolean} inPlace whether `out` is the range of the first operand
 * @property {boolean} empty whether there is nothing to do
 */

const MOST_DIMENSIONS = 8;
const HEAD = 12;
const [REDUCE, MATMUL, ASSIGN, RANDOM] = [2, 3, 4, 6];
/** For each op, how many codes it has, and how many operands. */
const CODES = [17, 20, 10, 1, 1, 1, 5];
const OPERANDS = [2, 1, 1, 2, 2, 3, 0];

/**
 * @param {Int32Array} memory all of the caller's memory
 * @param {unknown} address of the description, in bytes
 * @returns {Operation}
 * @throws {EngineError} with a sentence that says what is wrong
 */
export function readOperation(memory, address) {
  const start = indexOf(memory, address, HEAD, 'The description');
  const op = memory[start];
  const code = memory[start + 1];
  const rank = memory[start + 2];
  if (!(op >= 0 && op < CODES.length)) reject(`There is no operation ${op}.`);
  if (!(code >= 0 && code < CODES[op])) reject(`The operation ${op} has no code ${code}.`);
  if (!(rank >= 0 && rank <= MOST_DIMENSIONS)) {
    reject(`A tensor can have from 0 to ${MOST_DIMENSIONS} dimensions, not ${rank}.`);
  }
  const length = HEAD + rank * (1 + OPERANDS[op]);
  indexOf(memory, address, length, 'The description');
  return op === RANDOM
    ? readRandom(memory, start, length, code)
    : readArithmetic(memory, start, length, op);
}

/**
 * @param {Int32Array} memory
 * @param {number} start
 * @param {number} length
 * @param {number} op
 * @returns {Operation}
 */
function readArithmetic(memory, start, length, op) {
  const rank = memory[start + 2];
  const shape = start + HEAD;
  const count = countOf(memory, shape, rank);
  const result = countOfResult(memory, start, op, count);
  const operands = [];
  for (let n = 0; n < OPERANDS[op]; n += 1) {
    const reach = reachOf(memory, shape, shape + rank * (n + 1), rank);
    const at = start + 6 + 2 * n;
    operands.push(rangeOf(memory, memory[at], memory[at + 1], count === 0 ? 0 : reach + 1));
  }
  const room = memory[start + 5];
  const whole = rangeOf(memory, memory[start + 4], 0, room);
  if (op === ASSIGN) {
    checkInside(memory, start, operands[0], whole);
    return { start, length, operands, out: operands[0], inPlace: true, empty: count === 0 };
  }
  if (room !== result) reject(`The result has ${result} values, but its memory holds ${room}.`);
  return { start, length, operands, out: whole, inPlace: false, empty: room === 0 };
}

/**
 * How many values the result has; no operand has too many. (The result itself must fit into memory
 * that is checked later.)
 *
 * @param {Int32Array} memory
 * @param {number} start
 * @param {number} op
 * @param {number} count the product of all sizes
 */
function countOfResult(memory, start, op, count) {
  const rank = memory[start + 2];
  const keep = memory[start + 3];
  const shape = start + HEAD;
  if (op === MATMUL) {
    if (rank < 3) reject('A matrix product has at least three sizes: M, N and K.');
    return countOfProduct(memory, shape, rank);
  }
  checkCount(count);
  if (op !== REDUCE) return count;
  if (!(keep >= 0 && keep <= rank)) reject(`A reduction of ${rank} sizes cannot keep ${keep}.`);
  return countOf(memory, shape, keep);
}

/**
 * @param {Int32Array} memory
 * @param {number} shape where the sizes (batch ..., M, N, K) begin
 * @param {number} rank
 */
function countOfProduct(memory, shape, rank) {
  const batch = countOf(memory, shape, rank - 3);
  const [m, n, k] = [rank - 3, rank - 2, rank - 1];
  const [M, N, K] = [memory[shape + m], memory[shape + n], memory[shape + k]];
  if (memory[shape + rank + n] !== 0 || memory[shape + 2 * rank + m] !== 0) {
    reject('In a matrix product, a has the stride 0 for N, and b has it for M.');
  }
  checkCount(batch * M * K);
  checkCount(batch * K * N);
  return batch * M * N;
}

/**
 * The product of the first `rank` sizes.
 *
 * @param {Int32Array} memory
 * @param {number} shape
 * @param {number} rank
 */
function countOf(memory, shape, rank) {
  let product = 1;
  for (let at = shape; at < shape + rank; at += 1) {
    if (memory[at] < 0) reject(`A size must not be negative, but one is ${memory[at]}.`);
    product *= memory[at];
  }
  return product;
}

/**
 * An assignment must stay inside of the tensor that it changes.
 *
 * @param {Int32Array} memory
 * @param {number} start
 * @param {Range} view
 * @param {Range} whole
 */
function checkInside(memory, start, view, whole) {
  if (memory[start + 4] !== memory[start + 6]) {
    reject('An assignment writes to the tensor that it views, but the addresses differ.');
  }
  if (view.count > 0 && view.start + view.count > whole.start + whole.count) {
    reject('An assignment would write behind the end of its tensor.');
  }
}
