/**
 * A language for tests: English with accents, from right to left. Text without accents did not come
 * from the table of words; a layout that breaks was made for one direction only.
 */
import { english } from './en/index.js';

const ACCENTED = Object.freeze({ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', c: 'ç', n: 'ñ', s: 'š', y: 'ý', z: 'ž', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', C: 'Ç', N: 'Ñ', S: 'Š', Y: 'Ý', Z: 'Ž' }); // prettier-ignore

/** @param {string} text */
export const accented = (text) =>
  text.replace(/[a-z]/gi, (letter) => /** @type {any} */ (ACCENTED)[letter] ?? letter);

/**
 * Every text in a table, or that a function of it makes; symbols and other objects are left.
 * @param {any} entry
 * @returns {any}
 */
function pseudo(entry) {
  if (typeof entry === 'string') return accented(entry);
  if (typeof entry === 'function')
    return (/** @type {any[]} */ ...given) => pseudo(entry(...given));
  if (Array.isArray(entry)) return entry.map(pseudo);
  if (entry === null || Object.getPrototypeOf(entry) !== Object.prototype || isSign(entry)) return entry; // prettier-ignore
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, pseudo(value)]));
}

/** A symbol of the lesson, or code: the same in every language. @param {object} entry */
const isSign = (entry) => 'index' in entry || (Object.keys(entry).length === 1 && 'code' in entry);

/** @type {import('./language.js').Language} */
export const mirrored = {
  tag: 'qps-plocm',
  dir: 'rtl',
  words: pseudo(english.words),
  further: {
    exercise: async () => pseudo((await import('./exercise/en/index.js')).english),
    python: async () => pseudo((await import('./python/en/index.js')).english),
  },
};
