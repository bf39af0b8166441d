/** What the questions are written with: text, symbols such as h with its index, and code. */
import { html } from 'lit';
import { listed } from '../quantities.js';
import { toHtml as symbolsToHtml, toText as symbolsToText } from '../sentence.js';
import { numbersAt, rowAt, tokenAt } from '../trace.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {{ code: string }} Code */
/** @typedef {import('../sentence.js').Part | Code} Part */

/** @param {string} name @param {string | number} index @returns {Part} */
export const sym = (name, index) => ({ name, index });

/** @param {string} text @returns {Part} */
export const code = (text) => ({ code: text });

/** One unit of h_t, counted from 0. @param {number} t @param {number} unit @returns {Part[]} */
export const unitOf = (t, unit) => [sym('h', t), `[${unit}]`];

/** @param {Part} part @returns {part is Code} */
const isCode = (part) => typeof part === 'object' && 'code' in part;

/** @param {readonly Part[]} parts */
export const toText = (parts) =>
  symbolsToText(parts.map((part) => (isCode(part) ? part.code : part)));

/** @param {readonly Part[]} parts */
export const toHtml = (parts) =>
  parts.map((part) => (isCode(part) ? html`<code>${part.code}</code>` : symbolsToHtml([part])));

/** What step t reads: “l”, or its numbers. @param {Trace} trace @param {number} t @param {number} row */
export function inputName(trace, t, row) {
  const token = tokenAt(trace, t, row);
  return token === null ? listed(numbersAt(trace, t, row)) : `“${token}”`;
}

/** @param {Trace} trace */
export const sameNumbers = ({ I }) => (I === 1 ? 'the same number' : 'the same numbers');

/** Which sequence of a batch is meant; nothing where there is only one. @param {Trace} trace @param {number} row */
export const inBatch = ({ B }, row) => (B > 1 ? ` (in row ${row} of the batch)` : '');

/** @param {Trace} trace @param {number} t @param {number} k @param {number} row */
export function readTheSame(trace, t, k, row) {
  const there = rowAt(trace.x, k, row);
  return rowAt(trace.x, t, row).every((value, i) => value === there[i]);
}

/** 1,234,567 @param {number} count */
export const counted = (count) => count.toLocaleString('en-GB');
