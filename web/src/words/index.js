/**
 * What learners read, in their language. Everything outside this folder imports from here, and the
 * words that load with what needs them from exercise/index.js and python/index.js.
 */
export { code, sym, unitOf } from './grammar.js';
export { inLanguage, language, words } from './language.js';
export { addLanguage, english, loadLanguage } from './languages.js';
export { counted, localised } from './numbers.js';
export { spoken } from './spoken.js';

/** @typedef {import('./grammar.js').Part} Part */
/** @typedef {import('./grammar.js').Piece} Piece */
