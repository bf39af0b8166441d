/** English: every sentence and label that a learner meets, by where they meet it. */

import { attributes } from './attributes.js';

export const english = {
  tag: 'en',
  dir: /** @type {'ltr' | 'rtl'} */ ('ltr'),
  words: { attributes },
};
