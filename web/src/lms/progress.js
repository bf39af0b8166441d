/** From what a learner has done to what an LMS is told of it, field by field. Pure. */
import { PARTS } from './suspend-data.js';

/** @typedef {import('./suspend-data.js').PartId} PartId */

/**
 * @typedef {object} Progress
 * @property {PartId[]} passed the parts that have passed
 * @property {Partial<Record<PartId, number>>} scores the best share of its checks, from 0 to 1
 * @property {string | null} place the id of the last heading that was read
 */

/** @typedef {[name: string, value: string]} Field of the SCORM 1.2 data model */

/** What the lesson asks for; the third part, explore, is free. @type {readonly PartId[]} */
export const ASKED = Object.freeze(['cell', 'unroll']);

/** @type {Readonly<Progress>} */
export const NOT_BEGUN = Object.freeze({ passed: [], scores: {}, place: null });

/**
 * What passed once stays passed, and the best score counts: trying something else afterwards must
 * not cost anything.
 *
 * @param {Progress} progress
 * @param {{ part: string, passed: boolean, score: number }} check the detail of rnn-check
 * @returns {Progress}
 */
export function withCheck(progress, check) {
  const part = PARTS.find((id) => id === check.part);
  if (!part) return progress;
  const share = Math.min(Math.max(Number(check.score) || 0, 0), 1);
  const best = Math.max(share, progress.scores[part] ?? 0);
  return {
    ...progress,
    passed: PARTS.filter((id) => progress.passed.includes(id) || (id === part && check.passed)),
    scores: { ...progress.scores, [part]: best },
  };
}

/** @param {Pick<Progress, 'passed'>} progress */
export const isDone = ({ passed }) => ASKED.every((part) => passed.includes(part));

/**
 * SCORM 1.2 has one field for two questions. "completed" says that the learner went through all of
 * it, "passed" that, besides, they met what it asks; who passed has also completed. This lesson is
 * done when code has met its checks, so that is "passed". Whoever only reads stays "incomplete",
 * never "failed": there are as many tries as one likes. What an LMS has granted is not taken back.
 *
 * @param {Progress} progress
 * @param {string} before what the LMS had
 * @returns {string}
 */
export function statusOf(progress, before) {
  if (before === 'passed' || isDone(progress)) return 'passed';
  return before === 'completed' || before === 'failed' ? before : 'incomplete';
}

/**
 * The score is the mean of the parts that are asked for, each the best share of its checks, out of
 * 100. It is told only when both have passed. The reason is the mastery score of the package: an LMS
 * may compare it with any score that it has when the learner leaves, and call whoever is halfway
 * "failed"; some then begin a new attempt, without the work of the first. What each part has reached
 * until then stands in the objectives.
 *
 * @param {Progress} progress
 * @returns {Field[]}
 */
function scoreFields(progress) {
  if (!isDone(progress)) return [];
  const shares = ASKED.map((part) => shareOf(progress, part));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', decimal(100 * mean)],
  ];
}

/** A part that passed has all of it, also where its share was not kept. @param {Progress} progress @param {PartId} part */
const shareOf = ({ passed, scores }, part) => (passed.includes(part) ? 1 : (scores[part] ?? 0));

/** @param {number} value */
const decimal = (value) => String(Math.round(value * 100) / 100);

/**
 * What every LMS has to take.
 *
 * @param {Progress} progress
 * @param {{ before: string, seconds: number }} visit before: the status that the LMS had
 * @returns {Field[]}
 */
export function coreFields(progress, { before, seconds }) {
  return [
    ...scoreFields(progress),
    ['cmi.core.lesson_status', statusOf(progress, before)],
    ...(progress.place === null ? [] : [/** @type {Field} */ (['cmi.core.lesson_location', progress.place.slice(0, 255)])]), // prettier-ignore
    ['cmi.core.session_time', timespan(seconds)],
    ['cmi.core.exit', 'suspend'], // also when all is done: so the code is there again next time
  ];
}

/**
 * One objective per part that is asked for, once it was checked. An LMS need not have objectives.
 * They are told in order, as the data model wants its lists to be filled.
 *
 * @param {Progress} progress
 * @returns {Field[]}
 */
export function objectiveFields(progress) {
  if (!ASKED.some((part) => part in progress.scores)) return [];
  return ASKED.flatMap((part, i) => {
    const tried = part in progress.scores;
    const status = progress.passed.includes(part) ? 'passed' : tried ? 'incomplete' : 'not attempted'; // prettier-ignore
    return /** @type {Field[]} */ ([
      [`cmi.objectives.${i}.id`, part],
      [`cmi.objectives.${i}.score.min`, '0'],
      [`cmi.objectives.${i}.score.max`, '100'],
      ...(tried ? [[`cmi.objectives.${i}.score.raw`, decimal(100 * shareOf(progress, part))]] : []),
      [`cmi.objectives.${i}.status`, status],
    ]);
  });
}

/** CMITimespan: HHHH:MM:SS.SS. @param {number} seconds */
export function timespan(seconds) {
  const hundredths = Math.min(Math.round(Math.max(seconds || 0, 0) * 100), 10_000 * 360_000 - 1);
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const whole = Math.floor(hundredths / 100);
  const hours = String(Math.floor(whole / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`;
}
