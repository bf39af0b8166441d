/** A second sequence as a learner typed it, or one sentence that says what to change. */
import { readOwn, tokensOf } from '../../state/own-sequence.js';
import { nounOf } from './compare-trace.js';

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
  const noun = nounOf(trace);
  const letters = inLetters(trace);
  const typed = tokensOf(text, letters ? 'letters' : 'words').filter(
    (token) => vocabulary.includes(token) || !BLANK.includes(token),
  );
  if (typed.length === 0) return { error: `Type a second sequence of ${many(T, noun)}.` };
  const tokens = [];
  for (const token of typed) {
    const known = knownAs(token, vocabulary);
    if (known === null) return { error: `The network does not know “${shortened(token)}”. It knows ${listed(vocabulary)}.` }; // prettier-ignore
    tokens.push(known);
  }
  return tokens.length === T ? { tokens } : { error: wrongLength(T, tokens.length, noun) };
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
  const noun = I === 1 ? 'number' : `row`;
  const each = I === 1 ? '' : `, ${I} numbers in each`;
  if (text.trim() === '') return { error: `Type a second sequence of ${many(T, noun)}${each}.` };
  const single = T * I === 1 ? Number(text.trim().replace('−', '-').replace(',', '.')) : NaN;
  if (Number.isFinite(single)) return { values: Float32Array.of(single) };
  const read = readOwn(text, 'numbers');
  if ('error' in read) return { error: read.error };
  if (!('values' in read)) return { error: 'These are no numbers.' };
  const { values, columns, rows } = read;
  if (columns !== I && columns !== 1 && rows !== 1) {
    return { error: `A row of sequence A has ${many(I, 'number')}, these have ${columns}. Both need the same.` }; // prettier-ignore
  }
  if (values.length === T * I) return { values };
  if (columns === I) return { error: wrongLength(T, rows, noun) };
  return { error: `Sequence A has ${many(T * I, 'number')} (${many(T, 'row')} of ${I}), this has ${values.length}. Both need the same.` }; // prettier-ignore
}

/** @param {number} T @param {number} length @param {string} noun */
const wrongLength = (T, length, noun) =>
  `Sequence A has ${many(T, noun)}, this has ${length}. Both need the same number of steps.`;

/** @param {number} count @param {string} noun */
export const many = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** @param {readonly string[]} words */
function listed(words) {
  if (words.length > LISTED)
    return `${words.slice(0, LISTED).join(', ')} and ${words.length - LISTED} more`;
  return words.length < 2 ? `only ${words[0]}` : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`; // prettier-ignore
}

/** @param {string} text */
const shortened = (text) => ([...text].length > 24 ? `${[...text].slice(0, 24).join('')}…` : text);
