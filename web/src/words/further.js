/**
 * Tables of words beyond the stage's. They come with the code that needs them: English in it, those
 * of another language when an element speaks it. Where a language has no such table, English serves.
 */
import { language } from './language.js';

/** @typedef {import('./language.js').Language} Language */
/** @typedef {keyof NonNullable<Language['further']>} TableName */

/**
 * @template Words
 * @typedef {object} FurtherTable
 * @property {() => Words} words in the language that is being drawn in
 * @property {(language: Language) => Promise<void>} learn fetches them in a language, once; never rejects
 * @property {() => Words[]} all in every language that this page has them in by now
 */

/**
 * @template Words
 * @param {TableName} name
 * @param {Words} english
 * @returns {FurtherTable<Words>}
 */
export function furtherTable(name, english) {
  /** @type {Map<Language, Words>} */
  const learnt = new Map();
  return {
    words: () => learnt.get(language()) ?? english,
    all: () => [english, ...learnt.values()],
    async learn(language) {
      const load = language.further?.[name];
      if (!load || learnt.has(language)) return;
      try {
        learnt.set(language, /** @type {any} */ (await load()));
      } catch {
        // English serves, and the next element that asks tries again
      }
    },
  };
}
