/** What keeps Python from reading a text. */
import { pythonWords } from '../words/python/index.js';

/** @typedef {import('../words/python/index.js').PythonWords} PythonWords */

/**
 * @typedef {object} Problem
 * @property {string} type as Python names it
 * @property {number} line 1-based
 * @property {string} message as Python says it
 * @property {string} plain what it means and what to do: made when it is read
 */

/**
 * @param {number} line
 * @param {string} message
 * @param {(words: PythonWords) => string} plain
 * @param {string} [type]
 * @returns {Problem}
 */
export const syntaxError = (line, message, plain, type = 'SyntaxError') => ({
  type,
  line,
  message,
  get plain() {
    return plain(pythonWords());
  },
});
