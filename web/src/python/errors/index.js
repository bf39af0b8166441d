/** What went wrong, in Python's words and in plain ones, with the learner's line. */
import { pythonWords } from '../../words/python/index.js';
import { plainWords } from './plain.js';
import { placeOf } from './trace.js';
import { translate } from './translate.js';

/**
 * Its sentences are made when they are read, in the language of whoever draws it then.
 *
 * @typedef {object} LearnerError
 * @property {string} type as Python names it; TimeLimit, OutputLimit, Stopped, Load, Internal
 * @property {number | null} line 1-based, in the learner's text
 * @property {string} message as Python or PyTorch says it
 * @property {string} plain what it means and what to do
 * @property {'code' | 'session'} during
 *
 * @typedef {object} Known of the learner's text
 * @property {string} source
 * @property {Record<string, string[]>} functions
 * @property {string[]} names
 * @property {{ kind: 'while' | 'for', line: number }[]} [loops]
 */

/**
 * Any exception of MicroPython's, also one that the exercise caught while calling the learner's
 * function (then with the line in place of the traceback).
 *
 * @param {{ type: string, message: string, trace?: string, line?: number | null, names?: string[] }} raw
 * @param {Known} known
 * @param {'code' | 'session'} [during]
 * @returns {LearnerError}
 */
export function learnerError(raw, known, during = 'code') {
  if (Object.hasOwn(pythonWords().endings, raw.type)) return ended(raw.type, during, known);
  const place = placeOf(raw.trace ?? '');
  const line = raw.line ?? place.line;
  if (isInternal(raw, place, line, during))
    return ended('Internal', during, known, { message: () => internal(raw) });
  const text = line === null ? '' : (known.source.split(/\r\n?|\n/)[line - 1] ?? '');
  const { functions, source } = known;
  const said = translate(raw, { text, inside: place.inside, source, functions });
  const names = [...known.names, ...(raw.names ?? [])];
  return {
    ...said,
    line,
    during,
    get plain() {
      return plainWords({ ...said, text, inside: place.inside, names });
    },
  };
}

/**
 * A run that ended without an exception: `type` is one of the endings.
 *
 * @param {string} type
 * @param {'code' | 'session'} during
 * @param {Known | null} [known]
 * @param {{ message?: () => string, plain?: () => string }} [better] what is known better than the table
 * @returns {LearnerError}
 */
export function ended(type, during, known = null, better = {}) {
  const entry = () => pythonWords().endings[/** @type {'Internal'} */ (type)];
  return {
    type,
    line: null,
    during,
    get message() {
      return better.message?.() ?? entry().message;
    },
    get plain() {
      return better.plain?.() ?? entry().plain + (type === 'TimeLimit' ? onlyWhile(known) : '');
    },
  };
}

/**
 * An error that was found before anything ran.
 *
 * @param {import('../syntax-problem.js').Problem} problem
 * @returns {LearnerError}
 */
export const unreadable = (problem) => ({
  type: problem.type,
  line: problem.line,
  during: 'code',
  get message() {
    return problem.message;
  },
  get plain() {
    return problem.plain;
  },
});

/** @param {Known | null} known */
function onlyWhile(known) {
  const loops = known?.loops?.filter(({ kind }) => kind === 'while') ?? [];
  return loops.length === 1 ? ` ${pythonWords().onlyWhile(loops[0].line)}` : '';
}

/**
 * Raised outside the learner's text although nothing there called for it, or of a kind that our
 * own Python files must never raise.
 *
 * @param {{ type: string }} raw
 * @param {import('./trace.js').Place} place
 * @param {number | null} line
 * @param {'code' | 'session'} during
 */
function isInternal({ type }, { isOurs }, line, during) {
  if (/^(MemoryError|RecursionError)$/.test(type)) return false;
  if (line === null) return during === 'session' || isOurs;
  return isOurs && /^(NameError|SyntaxError|IndentationError)$/.test(type);
}

/** @param {{ type: string, message: string }} raw */
const internal = ({ type, message }) => `${type}: ${message}`;
