/** What is read and remembered by two sequences through the same weights, A and B. */
import { numbersAt, oncePerTrace, rowAt, stateAt, tokenAt } from '../trace.js';
import { decimalsFor, plain, together } from '../numbers.js';
import { localised, words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */

/**
 * Steps one after the other at which both read the same, or at which they do not.
 * @typedef {object} Stretch
 * @property {number} from first step
 * @property {number} to last step
 * @property {boolean} same
 */

/** B as a trace of its own, so that whatever reads A reads B. */
export const secondOf = oncePerTrace(
  (trace) => /** @type {Trace} */ ({ ...trace, .../** @type {object} */ (trace.other) }),
);

/** ‖h_t − h'_t‖; both begin with the same h_0. @param {Trace} trace @param {number} t @param {number} row */
export const distanceAt = ({ other, B }, t, row) =>
  t === 0 || !other ? 0 : other.distance[(t - 1) * B + row];

/** @param {ArrayLike<number>} a @param {ArrayLike<number>} b */
const equal = (a, b) => Array.from(a).every((value, i) => value === b[i]);

/** Whether both read the same at step t. @param {Trace} trace @param {number} t @param {number} row */
export const readSame = (trace, t, row) =>
  equal(rowAt(trace.x, t, row), rowAt(secondOf(trace).x, t, row));

/**
 * Whether a part of step t is the same number for number in both.
 * @param {Trace} trace @param {'input' | 'memory'} part @param {number} t @param {number} row
 */
export const partSame = (trace, part, t, row) =>
  equal(rowAt(trace[part], t, row), rowAt(secondOf(trace)[part], t, row));

/** @param {Trace} trace @param {number} t @param {number} row */
export function differencesAt(trace, t, row) {
  const second = stateAt(secondOf(trace), t, row);
  return stateAt(trace, t, row).map((value, unit) => value - second[unit]);
}

/** What follows from a trace and one of its rows, worked out once. @template Value @param {(trace: Trace, row: number) => Value} work */
function oncePerRow(work) {
  const rows = oncePerTrace(() => /** @type {Map<number, Value>} */ (new Map()));
  /** @param {Trace} trace @param {number} row */
  return (trace, row) => {
    const known = rows(trace);
    const value = known.has(row) ? /** @type {Value} */ (known.get(row)) : work(trace, row);
    known.set(row, value);
    return value;
  };
}

/** @type {(trace: Trace, row: number) => Stretch[]} */
export const stretchesOf = oncePerRow((trace, row) => {
  /** @type {Stretch[]} */
  const stretches = [];
  for (let t = 1; t <= trace.T; t += 1) {
    const same = readSame(trace, t, row);
    const last = stretches.at(-1);
    if (last?.same === same) last.to = t;
    else stretches.push({ from: t, to: t, same });
  }
  return stretches;
});

/** The steps before t at which they did not read the same. @param {Trace} trace @param {number} t @param {number} row */
export const differedBefore = (trace, t, row) =>
  stretchesOf(trace, row).filter(({ same, from }) => !same && from < t);

/** The largest ‖h_t − h'_t‖: the bars' scale, which does not change with time. */
export const largestDistance = oncePerRow((trace, row) => {
  let most = 0;
  for (let t = 1; t <= trace.T; t += 1) most = Math.max(most, distanceAt(trace, t, row));
  return most;
});

/** What fills a square of a difference: the next round number, at most the 2 that tanh allows. */
export const differenceScale = oncePerRow((trace, row) => {
  let most = 0;
  for (let t = 1; t <= trace.T; t += 1) {
    for (const value of differencesAt(trace, t, row)) most = Math.max(most, Math.abs(value));
  }
  return (
    [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].find((full) => most <= full) ?? 2
  );
});

/**
 * A distance with as many digits as the others; smaller ones get their own, so that little is not
 * taken for nothing.
 * @param {Trace} trace @param {number} t @param {number} row
 */
export function distanceText(trace, t, row) {
  const value = distanceAt(trace, t, row);
  return t === 0 || value === 0 ? '0' : small(value, decimalsFor([largestDistance(trace, row)]));
}

/** A number below which decimals only push the digits out of sight. */
const TINY = 0.0001;

/** @param {number} value not negative @param {number} decimals */
export function small(value, decimals) {
  if (value === 0 || Number(value.toFixed(decimals)) !== 0) return plain(value, decimals);
  if (value >= TINY) return plain(value, decimalsFor([value]) - 1);
  const [digit, exponent] = value.toExponential(0).split('e-');
  return `${digit}·10⁻${exponent.replace(/\d/g, (one) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(one)])}`;
}

/** What one of the things that are read is. @param {Trace} trace @returns {import('../../words/en/things.js').Thing} */
export function nounOf({ vocabulary, example }) {
  if (vocabulary.length === 0) return example === 'gesture' ? 'movement' : 'input';
  if (example === 'dna') return 'base';
  if (!vocabulary.every((token) => [...token].length === 1)) return 'word';
  const letters = vocabulary.filter((token) => /\p{L}/u.test(token)).length;
  return example !== 'remember' && 2 * letters >= vocabulary.length ? 'letter' : 'symbol';
}

/** What step t reads, as it stands in a sentence. @param {Trace} trace @param {number} t @param {number} row */
function readText(trace, t, row) {
  const token = tokenAt(trace, t, row);
  if (token !== null) return words().compareSentence.quoted(token);
  const text = numbersText(trace, t, row);
  return trace.I === 1 ? text : `(${text})`;
}

/** @param {Trace} trace @param {number} t @param {number} row */
export function bothRead(trace, t, row) {
  const say = words().compareSentence;
  const [a, b] = [readText(trace, t, row), readText(secondOf(trace), t, row)];
  const many = trace.vocabulary.length === 0 && trace.I > 2;
  if (readSame(trace, t, row)) return many ? say.bothReadSame : say.bothRead(a);
  return many ? say.eachReadsOther : say.eachReads(a, b);
}

/** The numbers that step t reads. @param {Trace} trace @param {number} t @param {number} row */
export const numbersText = (trace, t, row) => together(numbersAt(trace, t, row).map(numberText));

/** A number that was given, without the noise of float32. @param {number} value */
export const numberText = (value) =>
  localised(String(Number(value.toPrecision(3)))).replace('-', '−');
