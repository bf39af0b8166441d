/** Why Python could not be loaded or started. */
import { words } from '../words/index.js';
import { pythonWords } from '../words/python/index.js';
import { PythonError } from './python-error.js';

/** @typedef {(loading: import('../words/python/index.js').PythonWords['loading']) => string} Why */

/** @param {Why} say a sentence of the table @param {unknown} [cause] */
export const loadError = (say, cause) =>
  new PythonError('load', () => say(pythonWords().loading), { cause });

/** @param {string} sentence of the engine @param {unknown} [cause] */
export const engineError = (sentence, cause) =>
  new PythonError('load', () => words().engine(sentence) ?? sentence, { cause });
