/**
 * The part of operation.js for random numbers, which have no operands: a seed has two halves in
 * place of sizes, a layer has its two sizes.
 */
import { reject } from './engine-error.js';
import { checkCount, rangeOf } from './ranges.js';

/** @typedef {import('./operation.js').Operation} Operation */

const [SEED, RAND, RANDN, RNN] = [0, 1, 2, 3]; // 4 is nn.Linear
/** Where the sizes stand in a description. */
const SIZES = 12;

/**
 * @param {Int32Array} memory
 * @param {number} start of the description
 * @param {number} length of the description
 * @param {number} code one of the above
 * @returns {Operation}
 */
export function readRandom(memory, start, length, code) {
  const room = code === SEED ? 0 : memory[start + 5];
  const out = rangeOf(memory, memory[start + 4], 0, room);
  if (code !== RAND && code !== RANDN) {
    if (memory[start + 2] !== 2) reject('A seed or a layer is described by two numbers.');
    const [inputs, outputs] = [memory[start + SIZES], memory[start + SIZES + 1]];
    if (code !== SEED) checkLayer(code, inputs, outputs, room);
  }
  return { start, length, operands: [], out, inPlace: false, empty: code !== SEED && room === 0 };
}

/**
 * @param {number} code
 * @param {number} inputs
 * @param {number} outputs
 * @param {number} room
 */
function checkLayer(code, inputs, outputs, room) {
  if (inputs < 1 || outputs < 1) {
    reject(`A layer's sizes must be at least 1, but are ${inputs} and ${outputs}.`);
  }
  const values = outputs * (code === RNN ? inputs + outputs + 2 : inputs + 1);
  checkCount(values);
  if (room !== values) {
    reject(`The layer has ${values} parameters, but the memory holds ${room}.`);
  }
}
