/** What the tables of all languages build their sentences with. */

/** Text, or a symbol of the lesson with its index. @typedef {string | { name: string, index: string | number }} Part */

/** Text that stands out: strong, a key, or code. @typedef {{ strong: string } | { key: string } | { code: string }} Mark */

/** One unit of a state: h_3[5]. @typedef {{ name: string, index: number, unit: number }} Unit */

/** @typedef {Part | Mark | Unit} Piece */

/** A symbol of the lesson. @param {string} name @param {string | number} index @returns {Part} */
export const sym = (name, index) => ({ name, index });

/** @param {number} t @param {number} unit @returns {Unit} */
export const unitOf = (t, unit) => ({ name: 'h', index: t, unit });

/** @param {string} text @returns {Mark} */
export const code = (text) => ({ code: text });

/** @param {string} text @returns {Mark} */
export const strong = (text) => ({ strong: text });

/** @param {string} text */
export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/**
 * "a, b and c".
 * @param {readonly string[]} texts
 * @param {string} between
 * @param {string} last
 */
export const joined = (texts, between, last) =>
  texts.length < 2
    ? texts.join('')
    : texts.slice(0, -1).join(between) + last + texts[texts.length - 1];
