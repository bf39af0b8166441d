/** Numbers in messages: with sign, and with as many decimals as it takes to see a difference. */
import { exerciseWords } from '../../words/exercise/index.js';
import { localised } from '../../words/index.js';

export { tuple } from '../../words/exercise/tuple.js';

/** @typedef {number | 'nan' | 'inf' | '-inf'} Value what JSON has no number for is a word */

const LEAST = 4;
const MOST = 7;

/** "+0.4312", "−0.1120", "0.0000". @param {Value} value @param {number} [decimals] */
export function signed(value, decimals = LEAST) {
  if (typeof value !== 'number') return exerciseWords().numbers[value] ?? String(value);
  const text = Math.abs(value).toFixed(decimals);
  if (Number(text) === 0) return written(text);
  return (value < 0 ? '−' : '+') + written(text);
}

/** "0.5", "−2": a factor, as short as it can be. @param {number} value */
export const factor = (value) => (value < 0 ? '−' : '') + written(String(Math.abs(value)));

/** In the language's way, unless it has an exponent, as huge ones have. @param {string} digits */
const written = (digits) => (/^\d+(\.\d+)?$/.test(digits) ? localised(digits) : digits);

/**
 * Two numbers that must not look alike.
 * @param {Value} a
 * @param {Value} b
 */
export function apart(a, b) {
  let decimals = LEAST;
  while (decimals < MOST && signed(a, decimals) === signed(b, decimals)) decimals += 1;
  return decimals;
}

/**
 * The decimals at which the three parts add up to the sum as shown, and tanh of it is as expected.
 * @param {{ memory: number, input: number, bias: number, sum: number }} terms
 */
export function addingUp({ memory, input, bias, sum }) {
  let decimals = LEAST;
  while (decimals < MOST && !adds(decimals)) decimals += 1;
  return decimals;

  /** @param {number} d */
  function adds(d) {
    const parts = [memory, input, bias].reduce((total, part) => total + Number(part.toFixed(d)), 0);
    return parts.toFixed(d) === sum.toFixed(d);
  }
}
