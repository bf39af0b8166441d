/** Quantities inside a sentence: as short as they can be without saying something else. */
import { localised, words } from '../words/index.js';

/** How many numbers a sentence can list. */
const MOST_LISTED = 4;
/** A float32, divided by a unit and multiplied again, differs by less than this from what it was. */
const CLOSE = 2e-7;

/**
 * A number as it was given, where up to five digits write it; a longer one approximately.
 * @param {number} value
 */
export function given(value) {
  for (let digits = 1; digits <= 5; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.abs(short - value) <= CLOSE * Math.abs(value)) return written(short);
  }
  return approximate(value);
}

/** Three digits of a number that was computed, more where they stand before the point. @param {number} value */
export function approximate(value) {
  const size = Math.abs(value);
  if (size >= 100 && size < 1e9) return written(Number(value.toFixed(2)));
  return written(Number(value.toPrecision(3)));
}

/** @param {number} value */
const written = (value) =>
  localised(String(value === 0 ? 0 : value))
    .replace('e+', 'e')
    .replaceAll('-', '−');

/**
 * "0.3", "0.3 and 2", "1, 2 and 3"; of many only how many and how large.
 * @param {readonly number[]} values
 * @param {(value: number) => string} [write]
 */
export function listed(values, write = given) {
  const say = words().numbers;
  if (values.length <= MOST_LISTED) return say.listed(values.map((value) => write(value)));
  const [from, to] = [Math.min(...values), Math.max(...values)].map(approximate);
  return say.many({ count: String(values.length), from, to });
}

/** How many times as much: "0.94", "0.027", "less than 0.001", "12". @param {number} factor */
export function times(factor) {
  if (factor === 0) return '0';
  if (factor < 0.001) return words().numbers.lessThan(localised('0.001'));
  const decimals = factor < 0.1 ? 3 : factor < 10 ? 2 : 0;
  const digits = factor
    .toFixed(decimals)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return localised(digits);
}
