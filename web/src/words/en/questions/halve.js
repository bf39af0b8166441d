/** What becomes of the influence of the first input when W_hh is halved? */
import { sym } from '../../grammar.js';

/** @typedef {import('../../grammar.js').Piece} Piece */

export const halve = {
  /** @param {number} T */
  notMeasured: (T) => `For a sequence of ${T} steps the influence is not measured.`,
  unable: 'Nothing of the first input reaches a later state of this network.',
  /** @param {number} t @param {string} value @param {string} batch @returns {Piece[]} */
  setting: (t, value, batch) => [
    'The influence of the first input on ',
    sym('h', t),
    ` is ${value}${batch}: a small change of `,
    sym('x', 1),
    ' comes through to ',
    sym('h', t),
    ` at most ${value} times as large. Now halve every number in `,
    sym('W', 'hh'),
    '.',
  ],
  ask: 'What becomes of that influence?',
  /** @param {string} from */
  grows: (from) => `It grows, to more than ${from}`,
  /** @param {string} from @param {string} to */
  kept: (from, to) => `It stays much as it is, ${from} to ${to}`,
  /** @param {string} from @param {string} to */
  half: (from, to) => `It is halved too, more or less: ${from} to ${to}`,
  /** @param {string} to */
  less: (to) => `It shrinks to far less than half, under ${to}`,

  // what is wrong with each
  notGrows: 'Smaller weights pass on less, at every single step. ',
  /** @param {number} t @returns {Piece[]} */
  notKept: (t) => ['What ', sym('x', 1), ' has to say reaches ', sym('h', t), ' only by way of ', sym('W', 'hh'), '. '], // prettier-ignore
  notHalf: 'That would be one halving, for one step. ',
  notOnlyHalf: 'You counted the halving; but tanh has its say as well. ',
  notLess: 'Counting the halvings, you would be right. But tanh has its say as well. ',

  // what the engine found
  nothing: 'next to nothing',
  /** @param {string} after @param {string} before */
  found: (after, before) => `The engine finds ${after} in place of ${before}. `,
  /** @returns {Piece[]} */
  once: () => [`There is one step from `, sym('x', 1), ' to ', sym('h', 2), ', and so one halving. '], // prettier-ignore
  /** @param {number} t @param {string} product of the halvings, as a formula @param {string} alone what they would leave @returns {Piece[]} */
  often: (t, product, alone) => [
    sym('W', 'hh'),
    ` is used at each of the ${t - 1} steps from `,
    sym('h', 1),
    ' to ',
    sym('h', t),
    `, so halving it counts ${t - 1 === 2 ? 'twice' : `${t - 1} times`}: ${product}. `,
    `That alone would leave ${alone}. `,
  ],
  /** @param {number} n */
  power: (n) => `½ to the power ${n}`,
  /** Mean slopes of tanh. @param {string} before @param {string} after */
  slopesAlike: (before, after) =>
    `tanh changes little in that: its mean slope is ${before} before and ${after} after. `,
  /** @param {string} before @param {string} after */
  slopesSteeper: (before, after) =>
    `But the sums get smaller too. Near ±1 the curve of tanh is flat and passes on little; nearer to 0 it is steep and passes on more (its slope, on average: ${before} before, ${after} after). Here that makes up for much of the halving. `,
  /** @param {string} before @param {string} after */
  slopesOther: (before, after) =>
    `The rest is tanh: other sums, other slopes, ${before} on average before and ${after} after. `,
  bridge:
    'Every further step multiplies once more: over fifty steps such factors let an influence vanish, or explode. That is where lesson 2 begins.',
};
