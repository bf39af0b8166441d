/** Messages about shapes of tensors, in plain words. */
import { pythonWords } from '../../words/python/index.js';
import { rule } from './rule.js';

/** @typedef {import('./plain.js').Told} Told */

/** @type {import('./rule.js').Rule[]} */
export const SHAPES = [
  {
    when: /^mat1 and mat2 shapes cannot be multiplied \((\d+)x(\d+) and (\d+)x(\d+)\)/,
    say: ([, ...sizes], told) => productOf(sizes.map(Number), told),
  },
  rule(
    /^size mismatch, got (?:input|mat) \((\d+)(?:x(\d+))?\), (?:mat|vec) \((\d+)/i,
    'shapes',
    'vector',
  ),
  rule(/^inconsistent tensor size, expected tensor \[(\d+)\] and src \[(\d+)\]/, 'shapes', 'dot'),
  rule(
    /^The size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\) at non-singleton dimension (\d+)/,
    'shapes',
    'broadcast',
  ),
  rule(
    /^(?:stack expects each tensor to be equal size|Sizes of tensors must match)/,
    'shapes',
    'joined',
  ),
  rule(/^shape '(.+)' is invalid for input of size (\d+)/, 'shapes', 'laidOut'),
  rule(
    /^index (-?\d+) is out of bounds for dimension (\d+) with size (\d+)/,
    'shapes',
    'noElement',
  ),
  rule(/^too many indices for tensor of dimension (\d+)/, 'shapes', 'indices'),
  rule(
    /^Dimension out of range \(expected to be in range of \[(-?\d+), (-?\d+)\], but got (-?\d+)\)/,
    'shapes',
    'dimension',
  ),
  rule(
    /only one element tensors|a Tensor with (\d+) elements cannot be converted to Scalar/,
    'shapes',
    'oneValue',
  ),
  rule(/Boolean value of Tensor with more than one value is ambiguous/, 'shapes', 'truth'),
  rule(
    /^expected (?:scalar type|m1 and m2 to have the same dtype)|must have the same dtype/,
    'shapes',
    'kinds',
  ),
  rule(
    /^The expanded size of the tensor \((\d+)\) must match the existing size \((\d+)\)/,
    'shapes',
    'assigned',
  ),
];

/** @param {number[]} sizes @param {Told} told */
function productOf([rows, inner, first, last], { text }) {
  const [left, right] = factorsOf(text);
  const words = pythonWords().shapes;
  return `${words.product({ left: inner, right: first })} ${fitting()}`;

  function fitting() {
    if (inner === last) return words.rightTurned({ name: right, rows: last, columns: first });
    if (rows === first) return words.leftTurned({ name: left, rows: inner, columns: rows });
    return words.notTurned;
  }
}

/** The names on both sides, if the line has only one product. @param {string} text */
function factorsOf(text) {
  const found = [...text.matchAll(/([A-Za-z_][\w.]*)\s*@\s*([A-Za-z_][\w.]*)/g)];
  const call = text.match(/(?:matmul|mm)\(\s*([A-Za-z_][\w.]*)\s*,\s*([A-Za-z_][\w.]*)\s*\)/);
  const [, left = '', right = ''] = found.length === 1 ? found[0] : (call ?? []);
  const isPlain = (/** @type {string} */ name) => name !== '' && !name.endsWith('.T');
  return [isPlain(left) ? left : '', isPlain(right) ? right : ''];
}
