/** Two steps read the same: what else do they share? */
import { code, sym } from '../../grammar.js';

/** @typedef {import('../../grammar.js').Piece} Piece */

/** @typedef {{ earlier: number, later: number }} Pair of steps */

/**
 * What one unit is made of at both steps.
 * @typedef {object} Found
 * @property {number} unit
 * @property {[string, string]} memory
 * @property {string} input
 * @property {[string, string]} h
 */

export const sameLetter = {
  unable: 'No two steps of this sequence read the same input.',
  /** @param {Pair} pair @param {string} what @param {string} batch */
  setting: ({ earlier, later }, what, batch) =>
    `Steps ${earlier} and ${later} both read ${what}${batch}.`,
  ask: 'What else is the same at both steps?',
  /** @param {Pair} pair @returns {Piece[]} */
  all: ({ earlier, later }) => ['All of it: same input, same weights, so ', sym('h', earlier), ' = ', sym('h', later)], // prettier-ignore
  /** @returns {Piece[]} */
  input: () => ['The input part ', sym('W', 'xh'), ' ', sym('x', 't'), ' and the bias; the memory part is not'], // prettier-ignore
  none: 'Nothing: every step has weights of its own',

  /** @returns {Piece[]} */
  shared: () => [
    'The weights are shared: ',
    sym('W', 'xh'),
    ', ',
    sym('W', 'hh'),
    ' and ',
    code('b'),
    ' hold the same numbers at every step. ',
  ],
  notAll: 'That is how a feedforward network would do it. Here the sum has one more part. ',
  notInput: 'In general, yes: the memory part is what can differ. Here it does not. ',

  /** @param {Pair} pair @param {Found} found @returns {Piece[]} */
  because: ({ earlier, later }, { unit, memory, input, h }) => [
    'Only the memory part differs: ',
    sym('W', 'hh'),
    ' ',
    sym('h', earlier - 1),
    ' against ',
    sym('W', 'hh'),
    ' ',
    sym('h', later - 1),
    ', the same matrix and another state. ',
    `In unit ${unit} it is ${memory[0]} at step ${earlier} and ${memory[1]} at step ${later}. `,
    `The input part is ${input} both times, and yet the unit comes out at ${h[0]}, then at ${h[1]}.`,
  ],
  /** @param {Pair} pair @param {boolean} zero W_hh is @returns {Piece[]} */
  equal: ({ earlier, later }, zero) => [
    'In this network ',
    sym('h', earlier),
    ' and ',
    sym('h', later),
    ' are equal, number by number. ',
    ...(zero
      ? [sym('W', 'hh'), ' is all zeros, so no memory gets into the sum: it answers like a feedforward network.'] // prettier-ignore
      : ['The states before them led to the same sums.']),
  ],
};
