/** Words for what went wrong with one check. */
import { addingUp, apart, list, signed } from './numbers.js';
import { SHAPE_WORDS, withArticle, wordSignature } from './words-shapes.js';
import { wordRaised } from './words-raised.js';

/** @typedef {import('./words-shapes.js').Problem} Problem */
/** @typedef {'cell' | 'unroll'} Part */

const NAMES = { cell: 'rnn_cell', unroll: 'unroll' };

/** @type {Record<string, (problem: any, part: Part) => string>} */
const PROBLEMS = {
  ...SHAPE_WORDS,
  missing: ({ functions, nearest }, part) => {
    const name = NAMES[part];
    if (nearest)
      return `There is no function ${name}, but one called ${nearest}. If that is it, rename it.`;
    if (functions.length) return `There is no function ${name}, only ${list(functions)}.`;
    return `There is no function ${name}. It begins with: def ${name}(${part === 'cell' ? 'x_t, h_prev' : 'x, h_0'}, W_xh, W_hh, b):`;
  },
  not_callable: ({ type }, part) =>
    `${NAMES[part]} is ${withArticle(type)} and no function any more. Has the name been used again for a result?`,
  too_few: wordSignature,
  too_many: wordSignature,
  raised: wordRaised,
  numbers: ({ first }) => wordFirst(first),
  changed: ({ names }) =>
    `After the call ${list(names)} ${names.length === 1 ? 'is' : 'are'} no longer what ${names.length === 1 ? 'it was' : 'they were'}.`,
  again_raised: ({ error }) =>
    `The second call with the same arguments stopped: ${error.type}: ${error.message}.`,
  again_shape: () => 'The second call with the same arguments gave something of another shape.',
  again_other: (problem) =>
    `Called twice with the same arguments: ${placeOf(problem)} is ${signed(problem.once, apart(problem.once, problem.twice))} the first time, ${signed(problem.twice, apart(problem.once, problem.twice))} the second.`,
  other_rule: (problem) =>
    `Going through all steps gives ${placeOf(problem)} = ${signed(problem.once, apart(problem.once, problem.twice))}; going on from your own h_2 with the rest of the inputs gives ${signed(problem.twice, apart(problem.once, problem.twice))}. A step may depend on nothing but its input and the state before it.`,
  order: (problem) => (problem.moved ? wordMoved(problem) : wordSignature(problem)),
  calls: ({ calls, steps }) =>
    calls === 0
      ? 'rnn_cell is not called. You need not use it, but it would do one step for you.'
      : `rnn_cell is called ${calls} time${calls === 1 ? '' : 's'} for ${steps} steps. Once per step would do.`,
};

/** @param {Problem} problem @param {Part} part */
export const wordProblem = (problem, part) => PROBLEMS[problem.kind](problem, part);

/** "h_2, row 0, unit 3"; in a cell, where no steps are counted, "h_t, …". @param {{ t: number | null, row: number, unit: number }} place */
export const placeOf = ({ t, row, unit }) => `h_${t ?? 't'}, row ${row}, unit ${unit}`;

/**
 * The first wrong number, the terms that should have made it, and what is right around it.
 * @param {any} first
 */
export function wordFirst(first) {
  const { expected, got, terms } = first;
  const decimals = apart(expected, got);
  const digits = Math.max(addingUp(terms), decimals);
  const term = /** @param {number} value */ (value) => signed(value, digits);
  return [
    `${placeOf(first)}: expected ${signed(expected, decimals)}, got ${signed(got, decimals)}.`,
    `Memory ${term(terms.memory)}, input ${term(terms.input)} and bias ${term(terms.bias)} add up to ${term(terms.sum)}; tanh of that is expected.`,
    wordPattern(first),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What else is right can tell more than what is wrong. @param {any} first */
function wordPattern({ right, sizes }) {
  const { rows, units } = right;
  if (rows.length > 0) return `Right throughout: row${s(rows)} ${list(rows)} of ${sizes.batch}.`;
  if (units.length > 0)
    return `Right throughout: unit${s(units)} ${list(units)} of ${sizes.hidden}.`;
  return '';
}

/** @param {{ moved: number[], steps: number }} problem */
function wordMoved({ moved, steps }) {
  const changed = `When only the last input, x_${steps}, is another`;
  if (moved.length === 0) return `${changed}, nothing changes. It should change h_${steps}.`;
  const which = list(moved.map((t) => `h_${t}`));
  return `${changed}, ${which} change${moved.length === 1 ? 's' : ''}. It should change h_${steps} only: a state knows nothing of later inputs.`;
}

/** @param {unknown[]} items */
const s = (items) => (items.length === 1 ? '' : 's');
