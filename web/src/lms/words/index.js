/** The words in the language of the page. */
import { english } from './en.js';
import { spanish } from './es.js';

/** @param {string} tag BCP 47, as in `lang` @returns {typeof english} */
export const wordsFor = (tag) => (/^es\b/i.test(tag) ? spanish : english);
