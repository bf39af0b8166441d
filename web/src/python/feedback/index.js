/** From what a check found, as data, to what the learner reads. Pure: knows neither worker nor page. */
import { exerciseWords } from '../../words/exercise/index.js';
import { learnerError } from '../errors/index.js';
import { wordExplore, wordStage } from './words-explore.js';
import { unpack, unpackAll } from './floats.js';
import { wordProblem } from './words-problems.js';
import { plainly } from './words-raised.js';
import { wordMistake } from './words.js';

/** @typedef {'cell' | 'unroll' | 'explore'} Part */

/** @typedef {import('../errors/index.js').LearnerError} LearnerError */

/** @typedef {import('./floats.js').Numbers} Numbers */

/**
 * @typedef {object} Feedback
 * @property {Part} part
 * @property {boolean} passed
 * @property {number} score share of the checks passed, from 0 to 1
 * @property {LearnerError | null} error
 * @property {{ name: string, passed: boolean, message: string }[]} checks
 * @property {{ id: string, message: string } | null} mistake
 * @property {any} first the first wrong number: { check, t, row, unit, expected, got, terms }
 * @property {Numbers | null} states what the stage shows
 * @property {any} stageFirst the first wrong cell there: { t, row, unit, expected, got }
 * @property {Record<string, Numbers> | null} [network] explore: what made the states
 * @property {string | null} note why nothing is drawn though the check passed
 * @property {string} printed by the learner's function during the check
 */

/**
 * In the language that is being drawn in.
 *
 * @param {Part} part
 * @param {{ error: LearnerError | null, result: any }} outcome of a run with a session
 * @returns {Feedback}
 */
export function feedback(part, outcome) {
  const { error } = outcome;
  const result = inPythonsWords(outcome.result);
  const checks = part === 'explore' ? exploreChecks(result) : checksOf(part, error, result);
  const right = checks.filter((check) => check.passed).length;
  return {
    part,
    passed: checks.length > 0 && right === checks.length,
    score: checks.length ? right / checks.length : 0,
    error: error ?? raisedIn(result),
    checks,
    mistake: wordMistake(part, result?.mistake ?? null),
    first: result?.first ?? null,
    states: unpack(result?.states),
    stageFirst: result?.stage_first ?? null,
    ...(part === 'explore' ? { network: unpackAll(result?.network) } : {}),
    note: wordStage(result?.stage_problem),
    printed: result?.printed ?? '',
  };
}

/** @param {'cell' | 'unroll'} part @param {LearnerError | null} error @param {any} result @returns {Feedback['checks']} */
function checksOf(part, error, result) {
  const words = checkWords(part);
  if (!result?.checks) {
    const { time, code } = exerciseWords().notTried;
    const message = error?.during === 'session' ? time : code;
    return Object.values(words).map(({ name }) => ({ name, passed: false, message }));
  }
  return result.checks.map((/** @type {any} */ check) => ({
    name: words[check.id].name,
    passed: check.passed,
    message: check.passed ? passedWords(part, check, result) : failedWords(part, check),
  }));
}

/** @param {'cell' | 'unroll'} part @returns {Record<string, { name: string, passed: string }>} */
const checkWords = (part) => exerciseWords().checks[part];

/** @param {'cell' | 'unroll'} part @param {any} check */
function failedWords(part, { problem }) {
  if (problem.kind !== 'not_tried') return wordProblem(problem, part);
  const { notTried } = exerciseWords();
  const known = Object.hasOwn(notTried, problem.because ?? '');
  return known ? notTried[/** @type {'runs'} */ (problem.because)] : notTried.numbers;
}

/** @param {'cell' | 'unroll'} part @param {any} check @param {any} result */
function passedWords(part, { id, note }, result) {
  if (id !== 'cell' || !note) return checkWords(part)[id].passed;
  const { called } = exerciseWords();
  if (note.calls === 0) return called.never;
  const whose = /^(yours|lesson)$/.test(result.whose_cell) ? result.whose_cell : null;
  return called.often({ whose, ...note });
}

/** @param {any} result @returns {Feedback['checks']} */
function exploreChecks(result) {
  const { checks, notTried } = exerciseWords();
  const { name } = checks.explore.found;
  if (!result) return [{ name, passed: false, message: notTried.code }];
  return [{ name, passed: result.states !== null, message: wordExplore(result) }];
}

/**
 * What the learner's function raised in a check, as Python and PyTorch would say it, and what it
 * means. The result of Python keeps for that what is known of the learner's text.
 *
 * @param {any} result
 */
function inPythonsWords(result) {
  if (!result?.known) return result;
  const told = (/** @type {any} */ error) => learnerError(error, result.known, 'session');
  const checks = result.checks.map((/** @type {any} */ check) =>
    check.problem?.error
      ? { ...check, problem: { ...check.problem, error: told(check.problem.error) } }
      : check,
  );
  return { ...result, checks };
}

/** The same as an error of the code, so that its line can be marked. @param {any} result @returns {LearnerError | null} */
function raisedIn(result) {
  const problem = result?.checks?.find((/** @type {any} */ check) => check.problem?.error)?.problem;
  if (!problem) return null;
  return { ...problem.error, plain: plainly(problem.error, problem.sizes) };
}
