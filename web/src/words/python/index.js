/** What can go wrong with the learner's Python, in plain words: it loads with Python. */
import { furtherTable } from '../further.js';
import { english } from './en/index.js';

/** @typedef {typeof english} PythonWords */

export const pythonTable = furtherTable('python', english);

/** In the language that is being drawn in. */
export const pythonWords = pythonTable.words;
