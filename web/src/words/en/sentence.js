/** The sentence for a moment. */
import { sym } from '../grammar.js';

/** @typedef {import('../grammar.js').Part} Part */

/** What was answered: a prediction of what comes next, or a label. @typedef {{ t: number, answer: string, share: string, next: boolean }} Answer */

export const sentence = {
  start: 'Start.',

  /** @param {{ t: number, T: number, row: number | null, token: string | null, whose: string | null }} of row: null where there is one */
  title: ({ t, T, row, token, whose }) =>
    `Timestep ${t} of ${T}${row === null ? '' : `, batch row ${row}`}${token === null ? '' : `, “${token}”`}${whose === null ? '' : `, by ${whose}`}.`,

  /** @returns {Part[]} */
  zeros: () => [
    'Nothing has been read yet. ',
    sym('h', 0),
    ' is all zeros: the network remembers nothing.',
  ],

  /** @param {string} values @returns {Part[]} */
  startsWith: (values) => [
    'Nothing has been read yet. ',
    sym('h', 0),
    ` is not empty: the network starts with ${values}.`,
  ],

  /** @param {{ t: number, token: string, earlier: number | null }} of @returns {Part[]} */
  readToken: ({ t, token, earlier }) => [
    'Read ',
    sym('x', t),
    `: a 1 in the place of “${token}”, 0 everywhere else${earlier === null ? '.' : `: exactly what step ${earlier} read.`}`,
  ],

  /** @param {{ t: number, read: string, seen: string | null }} of seen: null where it is the same @returns {Part[]} */
  readNumbers: ({ t, read, seen }) => [
    'Read ',
    sym('x', t),
    `: ${read}${seen === null ? '' : `; the network sees ${seen}`}.`,
  ],

  /** @param {number} t @returns {Part[]} */
  mix: (t) => [
    'Two products for every unit: ',
    sym('W', 'hh'),
    ' ',
    sym('h', t - 1),
    ' is what the memory adds, ',
    sym('W', 'xh'),
    ' ',
    sym('x', t),
    ' what the new input adds.',
  ],

  /** @param {number} t @returns {Part[]} */
  sum: (t) => [
    'Memory part, input part and bias are added, unit by unit: the sum ',
    sym('a', t),
    '.',
  ],

  /** @param {number} t @returns {Part[]} */
  squash: (t) => [
    'tanh squashes every sum to between −1 and 1, drawn on a scale of its own: a full square is now ±1. That is the new hidden state ',
    sym('h', t),
    '.',
  ],

  /** @param {number} t @returns {Part[]} */
  over: (t) => ['The sequence is over: ', sym('h', t), ' is all the network keeps of it. '],

  /** @param {{ t: number, folded: boolean }} of @returns {Part[]} */
  onward: ({ t, folded }) => [
    sym('h', t),
    folded
      ? ` goes round the loop: in step ${t + 1} the same cell gets it as its memory. `
      : ` goes on to step ${t + 1} as its memory. `,
  ],

  /** @param {Answer & { earlier: number, other: string }} of @returns {Part[]} */
  otherAnswer: ({ t, answer, share, next, earlier, other }) => [
    `Same input as step ${earlier}, other ${next ? 'prediction' : 'answer'}: “${answer}” (${share}) instead of “${other}”. Only `,
    sym('h', t - 1),
    ' can tell them apart. ',
  ],

  /** @param {Answer & { target: string | null }} of target: null where the answer is right @returns {Part[]} */
  answer({ t, answer, share, next, target }) {
    const verdict = target === null ? 'right' : `wrong: it should be “${target}”`;
    return next
      ? ['Read out of ', sym('h', t), `, the prediction is “${answer}” (${share}), ${verdict}. `]
      : ['The answer read out of ', sym('h', t), `: “${answer}” (${share}), ${verdict}. `];
  },

  /** @param {{ t: number, expected: string, came: string }} of @returns {Part[]} */
  forecast: ({ t, expected, came }) => [
    'Read out of ',
    sym('h', t),
    `, the forecast is ${expected}; what came next was ${came}. `,
  ],
};
