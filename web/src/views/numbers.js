/** Numbers as learners read them, in their language. */
import { localised, words } from '../words/index.js';

const MINUS = '−';

/**
 * With sign and a fixed number of decimals: "+0.54", "−1.17". What rounds to zero has no sign.
 * @param {number} value
 * @param {number} decimals
 */
export function signed(value, decimals) {
  const text = Math.abs(value).toFixed(decimals);
  const digits = localised(text);
  if (Number(text) === 0) return digits;
  return (value < 0 ? MINUS : '+') + digits;
}

/**
 * Without a plus: "0.54", "−1.17".
 * @param {number} value
 * @param {number} decimals
 */
export const plain = (value, decimals) => signed(value, decimals).replace('+', '');

/** The largest |value| of several lists. @param {...Iterable<number>} lists */
export function largest(...lists) {
  let most = 0;
  for (const list of lists) for (const value of list) most = Math.max(most, Math.abs(value));
  return most;
}

/**
 * The decimals at which the largest of the values shows two digits; at least `least`.
 * @param {Iterable<number>} values
 * @param {number} [least]
 */
export function decimalsFor(values, least = 2) {
  const most = largest(values);
  if (most === 0) return least;
  return Math.min(Math.max(least, 1 - Math.floor(Math.log10(most))), 9);
}

/** @param {number} value @param {number} decimals */
export const rounded = (value, decimals) => Number(value.toFixed(decimals));

/**
 * The fewest decimals, from `from` on, at which a condition holds for the rounded numbers.
 * Rounded numbers need not add up; with one more digit they do.
 * @param {number} from
 * @param {(decimals: number) => boolean} holds
 */
export function decimalsThat(from, holds) {
  let decimals = from;
  while (decimals < from + 4 && !holds(decimals)) decimals += 1;
  return decimals;
}

/** A share as percent, never 100 before it is: "99.9 %". @param {number} share from 0 to 1 */
export function percent(share) {
  const text = (share * 100).toFixed(share > 0.1 && share < 0.995 ? 0 : 1);
  const shown = text === '100.0' && share < 1 ? `> ${localised('99.9')}` : localised(text);
  return words().numbers.percent(shown);
}

/** Milliseconds that were measured. @param {number} ms */
export const milliseconds = (ms) =>
  words().numbers.milliseconds(ms < 10 ? localised(ms.toFixed(1)) : String(Math.round(ms)));

/** Numbers that belong together: "0.5, −1". @param {readonly string[]} texts */
export const together = (texts) => texts.join(words().numbers.between);
