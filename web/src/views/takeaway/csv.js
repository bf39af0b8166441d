/**
 * The hidden states as CSV, for a spreadsheet or a notebook: one line for every timestep of every
 * row of the batch.
 *
 *   row,t,reads,h[0],h[1],…,prediction      a network that reads tokens and answers with one
 *   row,t,x[0],x[1],…,h[0],…,forecast[0],…  one that reads numbers and forecasts them
 *
 * Rows of the batch count from 0, timesteps from 1. Numbers have all digits of a float32. What was
 * typed is quoted as RFC 4180 has it. A spreadsheet would compute a token that begins like a formula
 * (=, +, -, @, or a tab or line end before one of them): such a token gets an apostrophe in front.
 */
import { shortest } from '../../state/float32.js';
import { answerAt, rowAt, tokenAt } from '../trace.js';

/** @typedef {import('../trace.js').Trace} Trace */

/** @param {Trace} trace */
export function toCsv(trace) {
  const { T, B } = trace;
  const lines = [headings(trace)];
  for (let row = 0; row < B; row += 1) {
    for (let t = 1; t <= T; t += 1) lines.push(lineOf(trace, t, row));
  }
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** @param {Trace} trace */
const headings = (trace) => [
  'row',
  't',
  ...(readsTokens(trace) ? ['reads'] : numbered('x', trace.I)),
  ...numbered('h', trace.H),
  ...(answersWithTokens(trace) ? ['prediction'] : numbered('forecast', forecasts(trace))),
];

/** @param {Trace} trace @param {number} t @param {number} row */
const lineOf = (trace, t, row) => [
  String(row),
  String(t),
  ...(readsTokens(trace) ? [cell(tokenAt(trace, t, row) ?? '')] : numbers(trace.x, t, row)),
  ...numbers(trace.h, t, row),
  ...(answersWithTokens(trace) ? [cell(answerAt(trace, t, row))] : []),
  ...(forecasts(trace) > 0 ? numbers(trace.outputs, t, row) : []),
];

/** @param {Trace} trace */
const readsTokens = ({ inputs }) => inputs.length > 0;

/** @param {Trace} trace */
const answersWithTokens = ({ predictions }) => predictions.length > 0;

/** How many numbers a step forecasts. @param {Trace} trace */
const forecasts = ({ task, O }) => (task === 'forecast' ? O : 0);

/** @param {string} name @param {number} count */
const numbered = (name, count) => Array.from({ length: count }, (_, i) => `${name}[${i}]`);

/** @param {import('../trace.js').Tensor} sequence @param {number} t @param {number} row */
const numbers = (sequence, t, row) => Array.from(rowAt(sequence, t, row), shortest);

/** @param {string} text */
function cell(text) {
  const safe = /^[\t\r\n]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
