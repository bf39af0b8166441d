/** JSON as Python writes it, where `nan` and `inf` are numbers too. */

const STRING_OR_WORD = /"(?:[^"\\]|\\.)*"|-?\b(?:nan|inf|NaN|Infinity)\b/g;
const NUMBERS = /** @type {Record<string, number>} */ ({
  nan: NaN,
  '-nan': NaN,
  NaN,
  inf: Infinity,
  '-inf': -Infinity,
  Infinity,
  '-Infinity': -Infinity,
});
/** In front of a number's word; it cannot come from Python unless somebody prints it on purpose. */
const MARK = '\u0000number:';

/** @param {string} text */
export function parseJson(text) {
  const marked = text.replace(STRING_OR_WORD, (found) =>
    found.startsWith('"') ? found : JSON.stringify(MARK + found),
  );
  return JSON.parse(marked, (_, value) =>
    typeof value === 'string' && value.startsWith(MARK) ? NUMBERS[value.slice(MARK.length)] : value,
  );
}
