/**
 * A sequence as a learner typed or pasted it: letters, words or numbers. Reads it, or says in one
 * sentence what to change. Never throws.
 */
import { counted, words } from '../words/index.js';
import { readNumbers } from './own-numbers.js';
import { shortened } from './wording.js';

/** @typedef {'letters' | 'words' | 'numbers'} Kind */
/** @typedef {{ tokens: string[] }} OwnTokens */
/** @typedef {{ values: Float32Array, columns: number, rows: number, notes: string[] }} OwnNumbers notes: how it was read */
/** @typedef {OwnTokens | OwnNumbers | { error: string }} Own */

/** The engine's limit (cpp/lessons): 2,000 steps and the last answer. */
export const MOST_TOKENS = 2001;
/** More than this in one token is a mistake, and no picture could hold it. */
const LONGEST_TOKEN = 60;
/** Beyond this nothing is counted, so that no paste can stop the page. */
const MOST_CHARACTERS = { letters: 200_000, words: 200_000, numbers: 2_000_000 };

/**
 * @param {string} text
 * @param {string} kind letters, words or numbers
 * @returns {Own}
 */
export function readOwn(text, kind) {
  if (kind !== 'letters' && kind !== 'words' && kind !== 'numbers')
    return { error: words().ownProblems.noKind(kind) };
  const clean = cleaned(text);
  if (clean.trim() === '') return { error: words().ownProblems.nothing(kind) };
  if (clean.length > MOST_CHARACTERS[kind])
    return { error: words().ownProblems.farTooLong(counted(clean.length)) };
  return kind === 'numbers' ? readNumbers(clean) : readTokens(clean, kind);
}

/** @param {string} text @param {'letters' | 'words'} kind @returns {OwnTokens | { error: string }} */
function readTokens(text, kind) {
  const tokens = tokensOf(text, kind);
  const say = words().ownProblems;
  const { length } = tokens;
  if (length < 2) return { error: say.one(kind) };
  if (length > MOST_TOKENS)
    return { error: say.tooMany({ count: counted(length), kind, most: counted(MOST_TOKENS) }) };
  const long = tokens.findIndex((token) => token.length > LONGEST_TOKEN);
  if (long >= 0) {
    const [place, token] = [counted(long + 1), shortened(tokens[long])];
    return { error: say.longToken({ kind, place, token, most: LONGEST_TOKEN }) };
  }
  return { tokens };
}

/** The tokens of a text, as they are shown and as the engine gets them. @param {string} text @param {string} kind */
export function tokensOf(text, kind) {
  const clean = cleaned(text).trim();
  const parts = kind === 'words' ? clean.split(/\s+/) : lettersOf(clean);
  return parts.filter((part) => part !== '').map(visible);
}

/**
 * What a text most likely is: numbers where most of its pieces are numbers, words where there is
 * space between, else letters.
 *
 * @param {string} text
 * @returns {Kind}
 */
export function guessKind(text) {
  const clean = cleaned(text.slice(0, 20_000));
  const pieces = clean.split(/[\s,;[\]]+/).filter((piece) => piece !== '');
  const numbers = pieces.filter((piece) => /^[+\-−]?\.?\d/.test(piece)).length;
  if (numbers >= 2 && numbers > pieces.length / 2) return 'numbers';
  return /\S\s+\S/.test(clean) ? 'words' : 'letters';
}

/** A text as letters, each as a reader counts them. @param {string} text */
export function lettersOf(text) {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

/**
 * Without what a file or a paste leaves at its ends and between its lines; half characters and
 * control characters, which nothing could show, become the sign for an unreadable one.
 *
 * @param {string} text
 */
const cleaned = (text) =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\uFFFD');

/** What is blank on paper, so that one sees that it is there. @type {Record<string, string>} */
const SIGNS = { '\n': '↵', '\t': '⇥' };

/** @param {string} token */
function visible(token) {
  if (/^\s$/.test(token)) return SIGNS[token] ?? '␣';
  if (!/^\p{Cf}+$/u.test(token)) return token;
  return `U+${token.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
