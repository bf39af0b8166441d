/** Sentences that outlive the drawing in which they were made. */
import { language } from './language.js';

/**
 * A sentence that is in the language of whoever reads it, at any time; made anew only when that is
 * another one.
 *
 * @param {() => string} make
 * @returns {() => string}
 */
export function spoken(make) {
  /** @type {unknown} */
  let by = null;
  let sentence = '';
  return () => {
    if (by !== language()) {
      sentence = make();
      by = language();
    }
    return sentence;
  };
}
