/** What differs between two sequences at a moment, and by how much: "A" and "B" are sequences. */
import { sym } from '../grammar.js';

/** @typedef {import('../grammar.js').Part} Part */
/** @typedef {import('./things.js').Thing} Thing */

/** @typedef {{ text: string, share: string }} Answer share: of the probability, in percent */

/** ‖h_t − h'_t‖ @param {string} name @param {number} t @returns {Part[]} */
const apart = (name, t) => ['‖', sym(name, t), ' − ', sym(`${name}′`, t), '‖'];

/** @param {number} t @returns {Part[]} */
const input = (t) => [sym('W', 'xh'), ' ', sym('x', t)];
/** @param {number} t @returns {Part[]} */
const memory = (t) => [sym('W', 'hh'), ' ', sym('h', t - 1)];

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']; // prettier-ignore

export const compareSentence = {
  name: 'Compare.',
  choose: 'Choose a second sequence for the same weights.',
  startName: 'Start.',
  /** @returns {Part[]} */
  start: () => ['Both begin with the same ', sym('h', 0), ' and the same weights: only what they read can make a difference.'], // prettier-ignore
  /** @param {number} t @param {number} T */
  title: (t, T) => `Timestep ${t} of ${T}.`,

  // how what is read begins the sentence
  /** @param {string} token */
  quoted: (token) => `“${token}”`,
  /** @param {string} what */
  bothRead: (what) => `Both read ${what}`,
  bothReadSame: 'Both read the same input',
  /** @param {string} a @param {string} b */
  eachReads: (a, b) => `A reads ${a}, B ${b}`,
  eachReadsOther: 'A and B read different inputs',

  /** @param {string} read */
  readDifferent: (read) => `${read}; the weights are the same.`,
  /** @param {string} read @param {number} t @returns {Part[]} */
  readAlike: (read, t) => [read, t > 1 ? ', as they have read the same at every step so far.' : '.'], // prettier-ignore
  /** @param {string} read @param {number} t @param {string} distance @returns {Part[]} */
  readAgain: (read, t, distance) => [
    `${read} now, but they come with different memories: `,
    ...apart('h', t - 1),
    ` is ${distance}.`,
  ],

  /** @param {number} t @returns {Part[]} */
  mixSame: (t) => [...input(t), ' and ', ...memory(t), ' are the same in both.'],
  /** @param {number} t @returns {Part[]} */
  mixMemory: (t) => [...input(t), ' is the same in both. ', ...memory(t), ' is not: only the memory makes the difference.'], // prettier-ignore
  /** @param {number} t @returns {Part[]} */
  mixInput: (t) => [...memory(t), ' is the same in both. ', ...input(t), ' is not: the input makes the difference.'], // prettier-ignore
  /** @param {number} t @returns {Part[]} */
  mixBoth: (t) => [...input(t), ' and ', ...memory(t), ' differ: one because of what is read now, one because of what was read before.'], // prettier-ignore

  /** @param {number} t @param {string | null} distance of the sums; null: not added yet @returns {Part[]} */
  sum: (t, distance) => [
    'The same bias ',
    sym('b', ''),
    ' is added to both',
    ...(distance === null ? ['.'] : [': ', ...apart('a', t), ` is ${distance}.`]),
  ],

  squashing: 'tanh squashes both sums to the new states.',
  /** @param {number} t @param {string} distance @param {string} change one of the following @returns {Part[]} */
  squash: (t, distance, change) => [...apart('h', t), ` is ${distance}`, change],
  equal: ': the states are equal.',
  noLonger: ': the states are no longer equal.',
  unchanged: ', as after the step before.',
  /** @param {boolean} less @param {number} t the step before @param {string} distance then */
  changed: (less, t, distance) => `, ${less ? 'less' : 'more'} than after step ${t} (${distance}).`,

  /** @param {string} read @param {number} t @param {string} distance @returns {Part[]} */
  carryDifferent: (read, t, distance) => [`${read}: `, ...apart('h', t), ` is ${distance}. `],
  /** @param {boolean} equal the states */
  carryAlike: (equal) => `Both have read the same so far${equal ? ': the states are equal. ' : '. '}`, // prettier-ignore
  /** @param {string} read @param {string} cause */
  carryGone: (read, cause) =>
    `${read}, and the states are equal again: nothing is left of ${cause}. `,
  /** @param {string} read @param {number} t @param {string} distance @param {string} cause @returns {Part[]} */
  carryFaint: (read, t, distance, cause) => [
    `${read} now, but `,
    ...apart('h', t),
    ` is down to ${distance}: hardly anything is left of ${cause}. `,
  ],
  /** @param {string} read @param {number} t @param {string} distance @param {string} cause @returns {Part[]} */
  carryStill: (read, t, distance, cause) => [
    `${read} now, but `,
    ...apart('h', t),
    ` is still ${distance}: ${cause} is still in the state. `,
  ],
  causes: 'what differed before',
  /** The difference that was read before: of the steps `from` to `to`. @param {number} from @param {number} to @param {Thing} thing */
  cause(from, to, thing) {
    if (from === to) return `the difference of ${from < 10 ? `the ${ORDINALS[from]} ${thing}` : `${thing} ${from}`}`; // prettier-ignore
    if (from === 1) return `the difference of the first ${to} ${thing}s`;
    return `the difference of ${thing}s ${from} to ${to}`;
  },

  /** @param {string} a @param {string} b */
  expect: (a, b) => `A expects ${a} next, B ${b}.`,
  /** @param {Answer} a @param {Answer} b @param {boolean} next what comes next is predicted, else a question is answered */
  answers(a, b, next) {
    const verb = next ? 'predict' : 'answer';
    if (a.text === b.text) return `Both ${verb} “${a.text}” (A ${a.share}, B ${b.share}).`;
    return `A ${verb}s “${a.text}” (${a.share}), B “${b.text}” (${b.share}).`;
  },
};
