/** A mark in this browser: something is kept here that no LMS has taken. Storage may be blocked. */

const MARK = 'rnn-unrolled.lms.unsent';

/** @returns {boolean} false also where nothing can be kept */
export function isUnsent() {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

/** @param {boolean} unsent @returns {boolean} whether this browser keeps anything */
export function markUnsent(unsent) {
  try {
    if (unsent) localStorage.setItem(MARK, '1');
    else localStorage.removeItem(MARK);
    return true;
  } catch {
    return false;
  }
}
