/** Two steps read the same: what else do they share? */
import { decimalsFor, signed } from '../numbers.js';
import { rowAt, stateAt, targetAt, tokenAt } from '../trace.js';
import { inBatch, readTheSame, sameNumbers } from './parts.js';
import { words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {{ earlier: number, later: number }} Pair of steps */

/** Longer sequences are searched up to here. */
const SEARCHED = 200;
/** Two states that are nearer than this are the same to float32. */
const SAME = 1e-6;

/** @type {import('./index.js').Kind} */
export function sameLetter(trace, _, { row, step }) {
  const pair = pairIn(trace, row, step);
  const say = words().questions.sameLetter;
  if (!pair) return { unable: [say.unable] };
  const { earlier, later } = pair;
  const unit = mostDifferent(stateAt(trace, earlier, row), stateAt(trace, later, row));
  const token = tokenAt(trace, later, row);
  const what = token === null ? sameNumbers(trace) : words().questions.card.token(token);
  const apart = Math.abs(stateAt(trace, earlier, row)[unit] - stateAt(trace, later, row)[unit]);
  return {
    setting: [say.setting(pair, what, inBatch(trace, row))],
    ask: [say.ask],
    choices: [
      { id: 'all', parts: say.all(pair) },
      { id: 'input', parts: say.input() },
      { id: 'none', parts: [say.none] },
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

/** @param {Trace} trace @param {Pair} pair @param {number} row @param {number} unit @returns {Explanation} */
function remembering(trace, pair, row, unit) {
  const at = /** @param {import('../trace.js').Tensor} tensor @param {number} t */ (tensor, t) =>
    rowAt(tensor, t, row)[unit];
  const { earlier, later } = pair;
  const d = decimalsFor([at(trace.h, earlier) - at(trace.h, later)]);
  const both = /** @param {'memory' | 'h'} name @returns {[string, string]} */ (name) => [
    signed(at(trace[name], earlier), d),
    signed(at(trace[name], later), d),
  ];
  const say = words().questions.sameLetter;
  const input = signed(at(trace.input, later), d);
  return {
    why: { input: [], all: [say.notAll], none: say.shared() },
    because: [say.because(pair, { unit, memory: both('memory'), input, h: both('h') })],
  };
}

/** The states are equal: nothing of the past gets through. @param {Trace} trace @param {Pair} pair @returns {Explanation} */
function forgetful({ weights }, pair) {
  const zero = weights.W_hh.data.every((weight) => weight === 0);
  const say = words().questions.sameLetter;
  return {
    why: { all: [], input: [say.notInput], none: say.shared() },
    because: [say.equal(pair, zero)],
  };
}
