/** How to read the influence of past inputs. */
import { sym } from '../grammar.js';

/** @typedef {import('../grammar.js').Part} Part */

/** How strongly an input moves the state: that much, or less than the number says. @typedef {{ times: string, less: boolean }} Factor */

/** @param {Factor} factor */
const factorText = ({ times, less }) =>
  less ? `${times} times as much` : `at most ${times} times as much`;

/** @param {{ k: number, t: number, by: Factor }} of @returns {Part[]} */
const moves = ({ k, t, by }) => [
  'A small change of ',
  sym('x', k),
  ' moves ',
  sym('h', t),
  ` ${factorText(by)}`,
];

const LESSON_2 = ' Lesson 2 asks what that means for learning.';

export const influence = {
  /** @param {number} t @returns {Part[]} */
  none: (t) => [
    'No small change of any input would move ',
    sym('h', t),
    ' at all: every influence is 0.',
  ],

  /** @param {Factor} by @returns {Part[]} */
  first: (by) => [...moves({ k: 1, t: 1, by }), '.'],

  /** The first input beside the newest; what follows goes on with its own mark. @param {{ t: number, first: Factor, newest: Factor }} of @returns {Part[]} */
  firstAndNewest: ({ t, first, newest }) => [
    ...moves({ k: 1, t, by: first }),
    ', a change of ',
    sym('x', t),
    ` ${factorText(newest)}`,
  ],

  even: ': the past counts about as much as the present input.',

  /** @param {{ steadily: boolean, tiny: boolean }} of @returns {string} */
  fades: ({ steadily, tiny }) =>
    `: ${steadily ? 'the further back, the weaker' : 'weaker, though not step by step'}.${tiny ? ' That is not yet forgetting: where units stand near ±1 a small change hardly shows, but a wholly different input may.' : ''}${LESSON_2}`,

  /** @param {{ k: number, times: string }} of @returns {Part[]} */
  peak: ({ k, times }) => [
    '. The strongest is ',
    sym('x', k),
    `, with ${times} times: influence does not simply fade.`,
  ],

  /** @param {{ k: number, times: string } | null} strongest null: it is the first @returns {Part[]} */
  grows: (strongest) => [
    ': here the past counts more than the present input.',
    ...(strongest === null
      ? []
      : [' The strongest is ', sym('x', strongest.k), `, with ${strongest.times} times.`]),
    ' Such growth, too, is a matter of lesson 2.',
  ],
};
