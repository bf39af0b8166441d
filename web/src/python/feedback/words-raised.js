/** Words for an exception that came out of the learner's function. */
import { list } from './numbers.js';

/** @typedef {import('../errors/index.js').LearnerError} LearnerError */
/** @typedef {{ steps?: number, batch: number, input: number, hidden: number }} Sizes */

/** @param {{ error: LearnerError, sizes: Sizes }} problem */
export function wordRaised({ error, sizes }) {
  const where = error.line ? ` in line ${error.line}` : '';
  const what = error.message ? `${error.type}: ${error.message}` : error.type;
  const end = /[.!?]$/.test(what) ? '' : '.';
  return `It stopped${where}. ${what}${end} ${plainly(error, sizes)}`.trim();
}

/**
 * What the error means: of shapes in the names of the arguments, since their sizes are known.
 * @param {LearnerError} error
 * @param {Sizes} [sizes]
 */
export function plainly({ message, plain }, sizes) {
  const product = message.match(/shapes cannot be multiplied \((\d+)x(\d+) and (\d+)x(\d+)\)/);
  if (product && sizes) return aboutProduct(product.slice(1).map(Number), sizes);
  const broadcast = message.match(/size of tensor a \((\d+)\) must match .* tensor b \((\d+)\)/);
  if (broadcast && sizes) return aboutBroadcast(broadcast.slice(1).map(Number), sizes);
  return plain;
}

/** @param {number[]} sides @param {Sizes} sizes */
function aboutProduct([a, b, c, d], sizes) {
  const [left, right] = [nameOf(a, b, sizes), nameOf(c, d, sizes)];
  const named = [left && `(${a}, ${b}) is ${left}`, right && `(${c}, ${d}) is ${right}`];
  const who = list(/** @type {string[]} */ (named.filter(Boolean)));
  return `${who ? `${who}. ` : ''}For a matrix product the inner sizes, ${b} and ${c}, would have to be equal.`;
}

/** @param {number[]} sizes of the two tensors @param {Sizes} all */
function aboutBroadcast([a, b], all) {
  return `${a} is ${sizeName(a, all)}, ${b} is ${sizeName(b, all)}. Number by number (+, −, *), both tensors must have the same shape, or a size 1 where they differ.`;
}

/** Which argument has this shape? All sizes of a check differ. @param {number} rows @param {number} columns @param {Sizes} sizes */
function nameOf(rows, columns, { batch, input, hidden }) {
  /** @type {[string, number, number][]} */
  const shapes = [
    ['x_t', batch, input],
    ['x_t.T', input, batch],
    ['a state', batch, hidden],
    ['a state turned', hidden, batch],
    ['W_xh', hidden, input],
    ['W_xh.T', input, hidden],
    ['W_hh', hidden, hidden],
  ];
  const fits = shapes.filter(([, r, c]) => r === rows && c === columns);
  return fits.length === 1 ? fits[0][0] : '';
}

/** @param {number} size @param {Sizes} sizes */
function sizeName(size, { steps, batch, input, hidden }) {
  /** @type {[string, number | undefined][]} */
  const names = [
    ['the number of steps', steps],
    ['the batch', batch],
    ['the input size', input],
    ['the hidden size', hidden],
  ];
  return names.find(([, value]) => value === size)?.[0] ?? 'no size of the data';
}
