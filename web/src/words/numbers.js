/** Numbers as the language that is drawn in writes them. Their digits are chosen by who shows them. */
import { language } from './language.js';

/** @param {string} tag @param {Intl.NumberFormatOptions} [options] */
const formatOf = (tag, options) =>
  // English where the browser does not know the language; the digits of the learner's notebook.
  new Intl.NumberFormat([tag, 'en'], { numberingSystem: 'latn', ...options });

/** What stands between the whole and the decimals, by language. @type {Map<string, string>} */
const marks = new Map();

/** @param {string} tag */
function decimalMark(tag) {
  let mark = marks.get(tag);
  if (mark === undefined) {
    const parts = formatOf(tag).formatToParts(0.5);
    mark = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
    marks.set(tag, mark);
  }
  return mark;
}

/**
 * Digits that were written as JavaScript does, "1234.50" or "1.5e-7", in the language's way; exactly
 * these, whatever it would round to. Asked for hundreds of times a frame.
 * @param {string} digits
 */
export const localised = (digits) => digits.replace('.', decimalMark(language().tag));

/** @type {Map<string, Intl.NumberFormat>} */
const counts = new Map();

/** A count of things: "1,234". @param {number} number */
export function counted(number) {
  const { tag } = language();
  let format = counts.get(tag);
  if (!format) {
    format = formatOf(tag, { maximumFractionDigits: 0 });
    counts.set(tag, format);
  }
  return format.format(number);
}
