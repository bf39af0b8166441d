/** Two steps read the same: what else do they share? */
import { decimalsFor, signed } from '../numbers.js';
import { rowAt, stateAt, targetAt, tokenAt } from '../trace.js';
import { code, inBatch, readTheSame, sameNumbers, sym } from './parts.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('./parts.js').Part} Part */
/** @typedef {{ earlier: number, later: number }} Pair of steps */

/** Longer sequences are searched up to here. */
const SEARCHED = 200;
/** Two states that are nearer than this are the same to float32. */
const SAME = 1e-6;

/** @type {import('./index.js').Kind} */
export function sameLetter(trace, _, { row, step }) {
  const pair = pairIn(trace, row, step);
  if (!pair) return { unable: ['No two steps of this sequence read the same input.'] };
  const { earlier, later } = pair;
  const unit = mostDifferent(stateAt(trace, earlier, row), stateAt(trace, later, row));
  const token = tokenAt(trace, later, row);
  const what = token === null ? sameNumbers(trace) : `“${token}”`;
  const apart = Math.abs(stateAt(trace, earlier, row)[unit] - stateAt(trace, later, row)[unit]);
  return {
    setting: [`Steps ${earlier} and ${later} both read ${what}${inBatch(trace, row)}.`],
    ask: ['What else is the same at both steps?'],
    choices: [
      {
        id: 'all',
        parts: [
          'All of it: same input, same weights, so ',
          sym('h', earlier),
          ' = ',
          sym('h', later),
        ],
      },
      {
        id: 'input',
        parts: [
          'The input part ',
          sym('W', 'xh'),
          ' ',
          sym('x', 't'),
          ' and the bias; the memory part is not',
        ],
      },
      { id: 'none', parts: ['Nothing: every step has weights of its own'] },
    ],
    right: apart < SAME ? 'all' : 'input',
    ...(apart < SAME ? forgetful(trace, pair) : remembering(trace, pair, row, unit)),
    look: { t: later, phase: 'read', flash: 'input' },
    reveal: { t: later, phase: 'squash', unit, flash: 'unit' },
  };
}

/**
 * Two steps with the same input; best with different right answers, and at the step asked for.
 * @param {Trace} trace
 * @param {number} row
 * @param {number} [step] the later of the two
 * @returns {Pair | null}
 */
function pairIn(trace, row, step) {
  /** @type {(Pair & { score: number }) | null} */
  let best = null;
  for (let later = 2; later <= Math.min(trace.T, SEARCHED); later += 1) {
    for (let earlier = later - 1; earlier >= 1; earlier -= 1) {
      if (!readTheSame(trace, earlier, later, row)) continue;
      const answers = targetAt(trace, earlier, row) !== targetAt(trace, later, row);
      const score = (later === step ? 2 : 0) + (answers ? 1 : 0);
      if (!best || score > best.score) best = { earlier, later, score };
    }
  }
  return best;
}

/** @param {Float32Array} a @param {Float32Array} b */
function mostDifferent(a, b) {
  let unit = 0;
  a.forEach((value, i) => {
    if (Math.abs(value - b[i]) > Math.abs(a[unit] - b[unit])) unit = i;
  });
  return unit;
}

/** @typedef {Pick<import('./index.js').Question, 'why' | 'because'>} Explanation */

/** @type {Part[]} */
const shared = [
  'The weights are shared: ',
  sym('W', 'xh'),
  ', ',
  sym('W', 'hh'),
  ' and ',
  code('b'),
  ' hold the same numbers at every step. ',
];

/** @param {Trace} trace @param {Pair} pair @param {number} row @param {number} unit @returns {Explanation} */
function remembering(trace, { earlier, later }, row, unit) {
  const at = /** @param {import('../trace.js').Tensor} tensor @param {number} t */ (tensor, t) =>
    rowAt(tensor, t, row)[unit];
  const [first, second] = [at(trace.h, earlier), at(trace.h, later)];
  const d = decimalsFor([first - second]);
  return {
    why: {
      input: [],
      all: ['That is how a feedforward network would do it. Here the sum has one more part. '],
      none: shared,
    },
    because: [
      [
        'Only the memory part differs: ',
        sym('W', 'hh'),
        ' ',
        sym('h', earlier - 1),
        ' against ',
        sym('W', 'hh'),
        ' ',
        sym('h', later - 1),
        ', the same matrix and another state. ',
        `In unit ${unit} it is ${signed(at(trace.memory, earlier), d)} at step ${earlier} and ${signed(at(trace.memory, later), d)} at step ${later}. `,
        `The input part is ${signed(at(trace.input, later), d)} both times, and yet the unit comes out at ${signed(first, d)}, then at ${signed(second, d)}.`,
      ],
    ],
  };
}

/** The states are equal: nothing of the past gets through. @param {Trace} trace @param {Pair} pair @returns {Explanation} */
function forgetful({ weights }, { earlier, later }) {
  const zero = weights.W_hh.data.every((weight) => weight === 0);
  return {
    why: {
      all: [],
      input: ['In general, yes: the memory part is what can differ. Here it does not. '],
      none: shared,
    },
    because: [
      [
        'In this network ',
        sym('h', earlier),
        ' and ',
        sym('h', later),
        ' are equal, number by number. ',
        ...(zero
          ? [
              sym('W', 'hh'),
              ' is all zeros, so no memory gets into the sum: it answers like a feedforward network.',
            ]
          : ['The states before them led to the same sums.']),
      ],
    ],
  };
}
