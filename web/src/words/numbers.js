/** Numbers as the language that is drawn in writes them. Their digits are chosen by who shows them. */
import { language } from './language.js';

/** @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/** @param {number} decimals @param {boolean} grouped */
function format(decimals, grouped) {
  const { tag } = language();
  const key = `${tag} ${decimals} ${grouped}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(tag, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: grouped,
      numberingSystem: 'latn', // the digits of the learner's notebook
    });
    formats.set(key, found);
  }
  return found;
}

/**
 * Digits that were written as JavaScript does, "1234.50", in the language's way; exactly these.
 * @param {string} digits without sign or exponent
 */
export function localised(digits) {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return format(decimals, false).format(/** @type {any} */ (digits)); // a text stays exact, a number would be rounded anew
}

/** A count of things: "1,234". @param {number} number */
export const counted = (number) => format(0, true).format(number);
