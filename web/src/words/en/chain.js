/** The chain of states: what is written in the picture, and what its parts are called. */
import { sym } from '../grammar.js';

/** @typedef {import('../grammar.js').Part} Part */

export const chain = {
  /** One state. @param {number} t @param {number} unit */
  cell: (t, unit) => `h ${t}, unit ${unit}`,
  notKnown: 'not known',
  notYet: 'not computed yet',
  /** What a cell or an answer is. @param {string} name @param {string} value */
  is: (name, value) => `${name}: ${value}`,
  /** @param {{ given: string, expected: string, first: boolean }} of */
  differs: ({ given, expected, first }) =>
    `${given}; the formula gives ${expected}${first ? ', the first that differs' : ''}`,
  /** @param {string} madeBy nothing, or whose states they are */
  grid: (madeBy) => `Hidden states${madeBy}: a row is a unit, a column a timestep`,
  /** @param {number} t */
  open: (t) => `Open step ${t}`,
  input: 'input',
  predicts: 'predicts',
  /** @param {string} expected @param {string} came */
  forecast: (expected, came) => `forecast ${expected}; then came ${came}`,

  /** Before the shapes of a step. @param {number} t */
  shapes: (t) => `step ${t}:  `,
  /** Below the columns of an open step. */
  columns: ['memory', 'input', 'bias', 'sum', 'tanh'],
  /** Before ±2.3, what fills a slot. */
  fullSquare: 'full square ',
  fullWidth: 'full width ',

  /** Over a heat map. @param {number} H @param {number} T */
  heat: (H, T) =>
    `${H} units, one per row; ${T} steps, one per column; the stronger the colour, the larger |h|`,
  /** The same where there is little room. @param {number} H @param {number} T */
  heatShort: (H, T) => `${H} units × ${T} steps; stronger: larger |h|`,
  rightAnswers: 'right answers',

  /** @param {number} t @returns {Part[]} */
  reach: (t) => ['‖∂', sym('h', t), '/∂x‖: how strongly ', sym('h', t), ' reacts to each input'],
  /** @param {string} most */
  earlier: (most) => `‹ earlier inputs: ${most}`,
  /** @param {string} most */
  upTo: (most) => `up to ${most}`,

  firstDifference: 'first difference',
  /** @param {string} whose @returns {[string, string]} two lines, or one */
  alone: (whose) => [
    `Only the states of ${whose} are known:`,
    'not what was read, and not the weights.',
  ],
};
