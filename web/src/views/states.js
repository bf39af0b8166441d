/**
 * States that a learner's code made, beside what the formula gives. A trace of them has `theirs`:
 * its h are theirs, its sums follow from their h_{t-1}; so tanh of a sum is what the cell should
 * have made of what it had.
 */
import { words } from '../words/index.js';
import { decimalsThat, rounded, signed } from './numbers.js';
import { oncePerTrace } from './trace.js';

/** @typedef {import('./trace.js').Trace} Trace */
/** @typedef {import('../state/states.js').Place} Place */

/**
 * @typedef {object} Theirs
 * @property {string} by whose they are: "your rnn_cell"
 * @property {Place | null} first the first cell that is not what it should be
 * @property {'stage' | 'own' | 'unknown'} network what they belong to: the network of the settings,
 *   one of the learner's own, or something of which only the states are known
 */

/** float32 may round otherwise in another order of sums; what differs by more was made otherwise. */
const RELATIVE = 1e-4;
const ABSOLUTE = 3e-6;

/** Only the states are known, not what made them. @param {{ theirs?: Theirs } | null | undefined} trace */
export const isBare = (trace) => trace?.theirs?.network === 'unknown';

/** Not the network that the settings make. @param {Trace | null | undefined} trace */
export const isForeign = (trace) => Boolean(trace?.theirs && trace.theirs.network !== 'stage');

/** @param {Trace} trace @param {number} t @param {number} row @param {number} unit */
const placeIn = ({ B, H }, t, row, unit) => ((t - 1) * B + row) * H + unit;

/** 1 where a state is not what the formula gives, else 0. */
const marks = oncePerTrace((trace) => {
  const { h, preactivation, theirs } = trace;
  const found = new Uint8Array(h.data.length);
  if (!theirs || theirs.network === 'unknown') return found;
  for (let i = 0; i < found.length; i += 1) {
    const expected = Math.tanh(preactivation.data[i]);
    const apart = Math.abs(h.data[i] - expected);
    found[i] = Number(apart > RELATIVE * Math.abs(expected) + ABSOLUTE);
  }
  if (theirs.first) found[placeIn(trace, theirs.first.t, theirs.first.row, theirs.first.unit)] = 1;
  return found;
});

/** Whether a state is not what the formula gives. @param {Trace} trace @param {number} t @param {number} row @param {number} unit */
export const differs = (trace, t, row, unit) =>
  Boolean(trace.theirs) && t > 0 && marks(trace)[placeIn(trace, t, row, unit)] === 1;

/** How many units of a step do. @param {Trace} trace @param {number} t @param {number} row */
export function differing(trace, t, row) {
  if (!trace.theirs || t === 0) return 0;
  const start = placeIn(trace, t, row, 0);
  return sum(marks(trace).subarray(start, start + trace.H));
}

/** How many of all do. */
export const differingInAll = oncePerTrace((trace) => (trace.theirs ? sum(marks(trace)) : 0));

/** @param {Uint8Array} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Whether this is the first that does. @param {Trace} trace @param {number} t @param {number} row @param {number} unit */
export function isFirst({ theirs }, t, row, unit) {
  const first = theirs?.first;
  return Boolean(first && first.t === t && first.row === row && first.unit === unit);
}

/**
 * A state as the formula gives it and as it was made, both with as many digits as it takes to tell
 * them apart.
 * @param {Trace} trace @param {number} t from 1 @param {number} row @param {number} unit
 */
export function bothOf(trace, t, row, unit) {
  const place = placeIn(trace, t, row, unit);
  const expected = Math.tanh(trace.preactivation.data[place]);
  const given = trace.h.data[place];
  const decimals = decimalsThat(3, (d) => rounded(expected, d) !== rounded(given, d));
  return { expected, given, decimals, expectedText: signed(expected, decimals), givenText: signed(given, decimals) }; // prettier-ignore
}

// ---- in words -----------------------------------------------------------------------------------

/** What made them, without "your". @param {string} by */
export const nameIn = (by) => by.replace(/^your /, '');

/** Whose they are: "your rnn_cell". @param {{ by: string }} theirs */
export const whoseOf = ({ by }) => words().theirs.yours(nameIn(by));

/** Their maker where it speaks of one number: "your cell". @param {{ by: string }} theirs */
export const makerOf = (theirs) =>
  nameIn(theirs.by) === 'rnn_cell' ? words().theirs.yourCell : whoseOf(theirs);

/** Behind a name: ", made by your rnn_cell"; nothing where the engine made them. @param {Trace} trace */
export const madeBy = ({ theirs }) => (theirs ? words().theirs.madeBy(whoseOf(theirs)) : '');

/** Whether that is a name in code, other than in "your code". @param {string} by */
export const isCode = (by) => nameIn(by) !== 'code' && /^[A-Za-z_]\w*$/.test(nameIn(by));
