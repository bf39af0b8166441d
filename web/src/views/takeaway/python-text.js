/** Texts and numbers as Python source, laid out for people to read. */
import { shortest } from '../../state/float32.js';

const WIDTH = 92;
/** Below the bracket that it opens. */
const VECTOR = ' '.repeat('b = torch.tensor('.length);

/**
 * A string that Python reads as exactly this text, whatever was typed. What cannot be seen, or
 * would turn the writing direction, is written as an escape.
 *
 * @param {string} text
 */
export const pythonString = (text) =>
  `'${text.replace(/['\\]/g, '\\$&').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escape)}'`;

/** @param {string} character */
function escape(character) {
  const code = /** @type {number} */ (character.codePointAt(0)).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/** A float32 that stays a float in Python: 1 becomes 1. @param {number} value */
export const pythonFloat = (value) => shortest(value).replace(/^-?\d+$/, '$&.');

/**
 * A list of what is source already; where it is long, in several lines of as many items each.
 * @param {string[]} items
 * @param {string} [indent] of the lines after the first
 */
export function pythonList(items, indent = '') {
  let each = Math.max(items.length, 1);
  let lines = linesOf(items, each);
  const fits = (/** @type {string} */ line) => indent.length + line.length + 2 <= WIDTH;
  for (let n = 2; each > 1 && !lines.every(fits); n += 1) {
    each = Math.ceil(items.length / n);
    lines = linesOf(items, each);
  }
  return `[${lines.join(`,\n${indent} `)}]`;
}

/** @param {string[]} items @param {number} each */
const linesOf = (items, each) =>
  Array.from({ length: Math.ceil(items.length / each) }, (_, i) =>
    items.slice(i * each, (i + 1) * each).join(', '),
  );

/** Lists one below the other. @param {string[][]} rows */
export const pythonRows = (rows) =>
  `[\n${rows.map((row) => `    ${pythonList(row, '    ')},\n`).join('')}]`;

/**
 * A tensor with all its numbers.
 * @param {{ shape: readonly number[], data: Float32Array }} tensor
 */
export function pythonTensor({ shape, data }) {
  const numbers = Array.from(data, pythonFloat);
  if (shape.length === 1) return `torch.tensor(${pythonList(numbers, VECTOR)})`;
  const columns = shape[shape.length - 1];
  const rows = Array.from({ length: numbers.length / columns }, (_, i) =>
    numbers.slice(i * columns, (i + 1) * columns),
  );
  if (shape.length === 2) return `torch.tensor(${pythonRows(rows)})`;
  const B = shape[1];
  const lists = rows.map((row) => pythonList(row, '     '));
  const steps = Array.from({ length: shape[0] }, (_, t) => lists.slice(t * B, (t + 1) * B));
  return `torch.tensor(${pythonRows(steps)})`;
}
