/** What the sentence of a moment says besides, where a learner's code made the states. */
import { bothOf, capital, differing, isBare, makerOf } from './states.js';

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
  const { theirs } = trace;
  if (!theirs) return sentence;
  if (isBare(trace)) return { title: sentence.title, parts: bareParts(theirs, t) };
  if (t === 0) return { ...sentence, parts: [...sentence.parts, ` All states that follow were made by ${theirs.by}.`] }; // prettier-ignore
  const count = differing(trace, t, row);
  if (count === 0 || (phase !== 'squash' && phase !== 'carry')) return sentence;
  const { first } = theirs;
  if (first?.t === t && first.row === row) return firstDifference(trace, theirs, first, count);
  const some = `${count} of ${trace.H} units differ from what the formula gives. `;
  return phase === 'squash'
    ? { ...sentence, parts: [`By the formula, tanh of every sum is the new state. `, some] }
    : { ...sentence, parts: [some, ...sentence.parts] };
}

/** @param {Theirs} theirs @param {number} t @returns {Part[]} */
const bareParts = ({ by }, t) => [
  ...(t === 0 ? [] : ['The state ', { name: 'h', index: t }, '. ']),
  `${capital(by)} made these states; with which weights and inputs, the stage does not know.`,
];

/** @param {Trace} trace @param {Theirs} theirs @param {import('../state/states.js').Place} first @param {number} count @returns {Sentence} */
function firstDifference(trace, theirs, { t, row, unit }, count) {
  const { givenText, expectedText } = bothOf(trace, t, row, unit);
  const where = `Step ${t}${trace.B > 1 ? `, batch row ${row}` : ''}, unit ${unit}`;
  const others = count === 1 ? '' : ` In this step ${count} of ${trace.H} units differ.`;
  return {
    title: `${where}: ${makerOf(theirs)} gives ${givenText}, the formula gives ${expectedText}.`,
    parts: [`This is the first difference, ringed in the picture.${others}`],
  };
}
