/**
 * Changes to a text, each given by positions in the old one.
 *
 * @typedef {object} Edit
 * @property {number} from
 * @property {number} to
 * @property {string} text put in place of what stood between
 */

/**
 * The text with all edits made. Edits do not overlap; at one position, what is only put in comes
 * before what replaces something, and in the order given.
 *
 * @param {string} source
 * @param {Edit[]} edits
 */
export function applyEdits(source, edits) {
  const isReplacing = (/** @type {Edit} */ { from, to }) => Number(to > from);
  const inOrder = [...edits].sort((a, b) => a.from - b.from || isReplacing(a) - isReplacing(b));
  let result = '';
  let done = 0;
  for (const { from, to, text } of inOrder) {
    result += source.slice(done, from) + text;
    done = to;
  }
  return result + source.slice(done);
}
