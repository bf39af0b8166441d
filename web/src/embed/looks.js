/** How the elements in the frame look and which language they speak: all alike. */

/** Those that are named where another one is asked for. */
export const LANGUAGES = Object.freeze(['en', 'es']);

/**
 * Whether it is what was asked for, if for another country: English serves where there is nothing better.
 * @param {string} asked @param {import('../words/language.js').Language} language
 */
export const isServedBy = (asked, { tag }) => primary(asked) === primary(tag);

/** @param {string} tag */
const primary = (tag) => tag.toLowerCase().split('-')[0];

const TAGS = 'rnn-unrolling, rnn-exercise, rnn-question, rnn-snippet';

/** @returns {Iterable<HTMLElement & { theme: string | null }>} */
const elements = () => document.querySelectorAll(TAGS);

/** @param {string} theme */
export function dress(theme) {
  for (const element of elements()) element.setAttribute('theme', theme);
}

/** @param {string} lang */
export function speak(lang) {
  for (const element of elements()) element.setAttribute('lang', lang);
}
