/** Two sequences with the same last input: in which is a unit larger at the end? */
import { code, sym } from '../../grammar.js';

/** @typedef {import('../../grammar.js').Piece} Piece */

/**
 * @typedef {object} Found
 * @property {number} unit
 * @property {Piece} name of the unit at the end
 * @property {string} input part, the same in both
 * @property {string} bias
 * @property {[string, string]} memory in A and in B
 * @property {[string, string]} h
 */

/** @param {[string, string]} numbers */
const both = ([a, b]) => `${a} in A and ${b} in B`;

export const histories = {
  unable: 'This sequence is too short to have another history.',

  // the second sequence
  /** @param {string} how @returns {Piece[]} */
  toldBy: (how) => [`A is the sequence on the stage. B ${how}.`],
  /** @param {string} a @param {string} b @returns {Piece[]} */
  told: (a, b) => ['A is the sequence on the stage, ', code(a), '. B is ', code(b), '.'],
  turned: 'has all that comes before the end in reverse order',
  /** @param {string} instead @param {string} of */
  replaced: (instead, of) => `has “${instead}” just before the end, in place of “${of}”`,
  negated: 'has all that comes before the end with the other sign',

  /** @param {Piece[]} told @param {string} end what both read last @param {string} batch @returns {Piece[]} */
  setting: (told, end, batch) => [
    ...told,
    ` Both end with ${end}, and both go through the same weights${batch}.`,
  ],
  /** @param {number} unit @param {number} T @returns {Piece[]} */
  ask: (unit, T) => [`In which of the two is unit ${unit} of `, sym('h', T), ' larger?'],
  first: 'In A',
  second: 'In B',
  same: 'Equal in both: they end alike',

  otherWay: 'They do differ, only the other way round. ',
  /** @param {number} T @returns {Piece[]} */
  kept: (T) => [
    'The last input decides its own part of the sum, and that is equal. But what came before is kept in ',
    sym('h', T - 1),
    '. ',
  ],
  /** @param {Found} found @returns {Piece[]} */
  because: ({ unit, name, input, bias, memory, h }) => [
    `For unit ${unit}, input part and bias are the same in both: ${input} and ${bias}. `,
    `The memory part is ${both(memory)}. So `,
    name,
    ` is ${both(h)}.`,
  ],

  // where nothing of the history gets through
  notHere: 'Another past usually gives another state, but not here. ',
  /** @returns {Piece[]} */
  noMemory: () => [sym('W', 'hh'), ' is all zeros, so nothing of the past gets into the sum: the states are equal.'], // prettier-ignore
  /** @param {number} unit @param {number} T @returns {Piece[]} */
  noTrace: (unit, T) => [
    `In this network no trace of the difference is left in unit ${unit} of `,
    sym('h', T),
    '.',
  ],
};
