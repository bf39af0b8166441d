/** For which message of Python's, and what to say of it. */
import { pythonWords } from '../../words/python/index.js';

/** @typedef {import('../../words/python/index.js').PythonWords} PythonWords */

/** @typedef {{ when: RegExp, say: (found: RegExpMatchArray, told: import('./plain.js').Told) => string }} Rule */

/**
 * A rule whose words are an entry of the table: a text, or a function of what the brackets found.
 *
 * @template {'shapes' | 'values'} Table
 * @param {RegExp} when
 * @param {Table} table
 * @param {keyof PythonWords[Table]} entry
 * @returns {Rule}
 */
export const rule = (when, table, entry) => ({
  when,
  say([, ...given]) {
    const said = /** @type {any} */ (pythonWords()[table][entry]);
    return typeof said === 'string' ? said : said(...given);
  },
});
