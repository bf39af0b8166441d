/** What the sentence of a moment says besides, where a learner's code made the states. */
import { words } from '../words/index.js';
import { bothOf, differing, isBare, makerOf, whoseOf } from './states.js';

/** @typedef {import('./sentence.js').Part} Part */
/** @typedef {import('./trace.js').Trace} Trace */
/** @typedef {import('./states.js').Theirs} Theirs */
/** @typedef {{ title: string, parts: Part[] }} Sentence */

/**
 * @param {Trace} trace
 * @param {import('../player/moment.js').Moment} moment
 * @param {number} row of the batch
 * @param {Sentence} sentence as it is where the engine made them
 * @returns {Sentence}
 */
export function withTheirs(trace, { t, phase }, row, sentence) {
  const { theirs, H } = trace;
  if (!theirs) return sentence;
  const say = words().theirs;
  const whose = whoseOf(theirs);
  if (isBare(trace)) return { title: sentence.title, parts: say.alone({ whose, t }) };
  if (t === 0) return { ...sentence, parts: [...sentence.parts, say.allThatFollow(whose)] };
  const count = differing(trace, t, row);
  if (count === 0 || (phase !== 'squash' && phase !== 'carry')) return sentence;
  const { first } = theirs;
  if (first?.t === t && first.row === row) return firstDifference(trace, theirs, first, count);
  const some = say.differ({ count, H });
  return phase === 'squash'
    ? { ...sentence, parts: [say.byTheFormula, some] }
    : { ...sentence, parts: [some, ...sentence.parts] };
}

/** @param {Trace} trace @param {Theirs} theirs @param {import('../state/states.js').Place} first @param {number} count @returns {Sentence} */
function firstDifference(trace, theirs, { t, row, unit }, count) {
  const say = words().theirs;
  const { givenText: given, expectedText: expected } = bothOf(trace, t, row, unit);
  const maker = makerOf(theirs);
  const place = { t, row: trace.B > 1 ? row : null, unit };
  return {
    title: say.firstTitle({ ...place, maker, given, expected }),
    parts: [say.firstDifference({ count, H: trace.H })],
  };
}
