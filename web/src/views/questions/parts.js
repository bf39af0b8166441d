/** What many questions say: which step reads what, and in which sequence of a batch. */
import { listed } from '../quantities.js';
import { numbersAt, rowAt, tokenAt } from '../trace.js';
import { words } from '../../words/index.js';

export { toHtml, toText } from '../pieces.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../../words/index.js').Piece} Part */

/** What step t reads: “l”, or its numbers. @param {Trace} trace @param {number} t @param {number} row */
export function inputName(trace, t, row) {
  const token = tokenAt(trace, t, row);
  return token === null ? listed(numbersAt(trace, t, row)) : words().questions.card.token(token);
}

/** @param {Trace} trace */
export const sameNumbers = ({ I }) => words().questions.card.sameNumbers(I === 1);

/** Which sequence of a batch is meant; nothing where there is only one. @param {Trace} trace @param {number} row */
export const inBatch = ({ B }, row) => (B > 1 ? words().questions.card.inBatch(row) : '');

/** @param {Trace} trace @param {number} t @param {number} k @param {number} row */
export function readTheSame(trace, t, k, row) {
  const there = rowAt(trace.x, k, row);
  return rowAt(trace.x, t, row).every((value, i) => value === there[i]);
}
