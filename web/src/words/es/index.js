/** Spanish. */

/** @type {import('../language.js').Language} */
export const spanish = {
  tag: 'es',
  dir: 'ltr',
  words: {},
};
