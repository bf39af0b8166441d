/**
 * The language that is being drawn in. Drawing is synchronous: whoever draws says in which language
 * (`inLanguage`), and what is called meanwhile asks for its words (`words`). So two stages on one
 * page can speak two languages, and no view has to hand a table on.
 */
import { english } from './en/index.js';

/** @typedef {typeof import('./en/index.js').english.words} Words what every language has to have */

/**
 * @typedef {object} Language
 * @property {string} tag BCP 47, for `lang` and for Intl
 * @property {'ltr' | 'rtl'} dir
 * @property {Words} words
 * @property {Further} [further] where its other tables are fetched; what is not there stays English
 */

/**
 * The tables that not every page needs. See further.js.
 * @typedef {object} Further
 * @property {() => Promise<import('./exercise/index.js').ExerciseWords>} [exercise] of the exercise
 * @property {() => Promise<import('./python/index.js').PythonWords>} [python] of what can go wrong with Python
 */

/** @type {Language} */
let current = english;

/** The language that is being drawn in. */
export const language = () => current;

/** Its words. */
export const words = () => current.words;

/**
 * @template Result
 * @param {Language} chosen
 * @param {() => Result} draw synchronous: after an await another language may be the current one
 * @returns {Result}
 */
export function inLanguage(chosen, draw) {
  const before = current;
  current = chosen;
  try {
    return draw();
  } finally {
    current = before;
  }
}
