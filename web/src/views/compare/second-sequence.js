/** A second sequence as a learner typed it, or one sentence that says what to change. */
import { readOwn, tokensOf } from '../../state/own-sequence.js';
import { nounOf } from './compare-trace.js';
import { words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {{ tokens: string[] } | { values: Float32Array } | { error: string }} Second */

/** More of a vocabulary than this is no help in a sentence. */
const LISTED = 12;

/** Whether the vocabulary is one of letters, which stand side by side. @param {Trace} trace */
export const inLetters = ({ vocabulary }) => vocabulary.every((token) => [...token].length === 1);

/**
 * @param {string} text
 * @param {Trace} trace
 * @returns {Second}
 */
export const parseSecond = (text, trace) =>
  trace.vocabulary.length > 0 ? parseTokens(text, trace) : parseNumbers(text, trace);

/** @param {string} text @param {Trace} trace @returns {Second} */
function parseTokens(text, trace) {
  const { vocabulary, T } = trace;
  const thing = nounOf(trace);
  const say = words().compare;
  const letters = inLetters(trace);
  const typed = tokensOf(text, letters ? 'letters' : 'words').filter(
    (token) => vocabulary.includes(token) || !BLANK.includes(token),
  );
  if (typed.length === 0) return { error: say.nothingTyped(T, thing) };
  const tokens = [];
  for (const token of typed) {
    const known = knownAs(token, vocabulary);
    if (known === null) return { error: unknown(token, vocabulary) };
    tokens.push(known);
  }
  return tokens.length === T ? { tokens } : { error: say.otherLength(T, tokens.length, thing) };
}

/** How spaces and ends of lines are shown where they are tokens. */
const BLANK = ['␣', '↵', '⇥'];

/** As it stands in the vocabulary; in another case only where that is not ambiguous. @param {string} token @param {readonly string[]} vocabulary */
function knownAs(token, vocabulary) {
  if (vocabulary.includes(token)) return token;
  const alike = vocabulary.filter((known) => known.toLowerCase() === token.toLowerCase());
  return alike.length === 1 ? alike[0] : null;
}

/** @param {string} text @param {Trace} trace @returns {Second} */
function parseNumbers(text, trace) {
  const { T, I } = trace;
  const thing = I === 1 ? 'number' : 'row';
  const say = words().compare;
  if (text.trim() === '') return { error: say.nothingTyped(T, thing, I === 1 ? undefined : I) };
  const single = T * I === 1 ? Number(text.trim().replace('−', '-').replace(',', '.')) : NaN;
  if (Number.isFinite(single)) return { values: Float32Array.of(single) };
  const read = readOwn(text, 'numbers');
  if ('error' in read) return { error: read.error };
  if (!('values' in read)) return { error: say.noNumbers };
  const { values, columns, rows } = read;
  if (columns !== I && columns !== 1 && rows !== 1) return { error: say.otherColumns(I, columns) };
  if (values.length === T * I) return { values };
  if (columns === I) return { error: say.otherLength(T, rows, thing) };
  return { error: say.otherCount(T, I, values.length) };
}

/** @param {string} token @param {readonly string[]} vocabulary */
function unknown(token, vocabulary) {
  const listed = vocabulary.slice(0, LISTED);
  return words().compare.unknown(shortened(token), listed, vocabulary.length - listed.length);
}

/** @param {string} text */
const shortened = (text) => ([...text].length > 24 ? `${[...text].slice(0, 24).join('')}…` : text);
