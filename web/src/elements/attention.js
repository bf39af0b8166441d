/** Leading a reader's eye to the stage, and back to where they came from. */

/** How much of a picture may be cut off before it counts as out of sight, in pixels. */
const SLACK = 12;

/**
 * Scrolls the page only when the picture cannot be seen, so that the text stays under the eyes of
 * whoever reads beside it.
 *
 * @param {HTMLElement} host the whole stage
 * @param {Element} picture what must be seen
 * @param {boolean} smooth
 * @returns {boolean} whether the page had to move
 */
export function bringIntoView(host, picture, smooth) {
  const { top, bottom } = picture.getBoundingClientRect();
  if (top >= -SLACK && bottom <= innerHeight + SLACK) return false;
  const head = top - host.getBoundingClientRect().top;
  const target = head + bottom - top <= innerHeight ? host : picture;
  target.scrollIntoView({ block: 'start', behavior: smooth ? 'smooth' : 'auto' });
  return true;
}

/** @param {HTMLElement | null} place @param {boolean} smooth */
export function goBackTo(place, smooth) {
  place?.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' });
  place?.focus({ preventScroll: true });
}
