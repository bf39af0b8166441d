/** Spanish. */

import { attributes } from './attributes.js';

/** @type {import('../language.js').Language} */
export const spanish = {
  tag: 'es',
  dir: 'ltr',
  words: { attributes },
};
