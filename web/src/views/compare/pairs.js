/**
 * Ready-made second sequences for what is on the stage, of the same length: each differs from the
 * first one in a way that shows what the state remembers.
 */
import { oncePerLanguage } from '../once-per-language.js';
import { bySequence, byValues, textOf } from './pair-kinds.js';

export { parseSecond } from './second-sequence.js';

/** @typedef {import('../trace.js').Trace} Trace */

/**
 * @typedef {object} PairWords
 * @property {string} id
 * @property {string} label short
 * @property {string} why one sentence
 * @property {string} text as one would type it
 */

/** @typedef {PairWords & ({ tokens: string[] } | { values: Float32Array })} Pair */

const known = oncePerLanguage(() => /** @type {Map<number, Pair[]>} */ (new Map()));

/**
 * @param {Trace} trace
 * @param {number} row of the batch that is A
 * @returns {Pair[]} the first one is shown when nothing was chosen; may be empty
 */
export function pairsFor(trace, row) {
  const rows = known(trace);
  const pairs = rows.get(row) ?? made(trace, row);
  rows.set(row, pairs);
  return pairs;
}

/** @param {Trace} trace @param {number} row */
function made(trace, row) {
  const [first, found] =
    trace.vocabulary.length > 0 ? bySequence(trace, row) : byValues(trace, row);
  const pairs = found.map((pair) => ({ ...pair, text: textOf(trace, pair) }));
  const seen = new Set([textOf(trace, first)]); // A itself is no second sequence
  return pairs.filter(({ text }) => !seen.has(text) && seen.add(text));
}
