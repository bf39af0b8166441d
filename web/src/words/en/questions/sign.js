/** Which sign will a unit have after the next step? */
import { sym } from '../../grammar.js';

/** @typedef {import('../../grammar.js').Piece} Piece */

/**
 * @typedef {object} Step
 * @property {number} t
 * @property {number} unit
 * @property {Piece} name of the unit after the step before
 * @property {string} before its value
 * @property {string} batch which sequence of it; may be empty
 * @property {string} read
 * @property {string} input part
 * @property {string} bias
 */

/**
 * @typedef {object} Sum
 * @property {string} memory
 * @property {string} input
 * @property {string} bias
 * @property {string} sum
 * @property {Piece} name of the unit
 * @property {string} value
 */

export const sign = {
  unable: 'All states of this network are zero: there is no sign to predict.',
  /** @param {Step} step @returns {Piece[]} */
  setting: ({ t, unit, name, before, batch, read, input, bias }) => [
    t === 1 ? 'Before the first step, ' : `After step ${t - 1}, `,
    name,
    ` is ${before}${batch}. Step ${t} reads ${read}. `,
    `For unit ${unit} that makes an input part of ${input}, and the bias is ${bias}. `,
    'Then there is the memory part, which comes from all of ',
    sym('h', t - 1),
    '.',
  ],
  /** @param {Piece} name @returns {Piece[]} */
  ask: (name) => ['Which sign will ', name, ' have?'],
  positive: 'Positive',
  negative: 'Negative',

  // what misled
  noMemory: 'Input part and bias are all there is here: the memory has nothing to say. ',
  /** @param {{ unit: number, units: number, memory: string, own: string, adds: string }} part own: the unit's value before; adds: what that adds @returns {Piece[]} */
  mixes: ({ unit, units, memory, own, adds }) => [
    'A unit does not hold on to its own value: ',
    sym('W', 'hh'),
    ` mixes all ${units} units into the memory part, ${memory}. `,
    `Unit ${unit}’s own ${own} is only one of them, and adds ${adds}. `,
  ],
  withoutMemory: 'Input and bias alone would indeed give that sign. The memory part has its say too. ', // prettier-ignore
  sumCounts: 'A new input need not turn a unit: what counts is the sum. ',

  // what the engine found
  /** @param {Sum} sum @param {string} decided one of the following; may be empty @returns {Piece[]} */
  because: ({ memory, input, bias, sum, name, value }, decided) => [
    `Memory ${memory}, input ${input} and bias ${bias} add up to ${sum}. `,
    'tanh keeps the sign: ',
    name,
    ` = ${value}.`,
    decided,
  ],
  /** @param {string} rest input and bias together */
  memoryDecided: (rest) =>
    ` Input and bias together, ${rest}, would have given the other sign; the memory decided.`,
  memoryOutweighed: ' The memory pulled the other way, and was outweighed.',
};
