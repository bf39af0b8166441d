/** What went wrong with one check. Those of wrong types and shapes are in shapes.js. */
import { list } from './list.js';
import { withArticle } from './shapes.js';

/** Numbers that JSON and people have no digits for. */
export const numbers = {
  nan: 'nan (not a number)',
  inf: 'inf (too large)',
  '-inf': '−inf (too large)',
};

const NAMES = { cell: 'rnn_cell', unroll: 'unroll' };

/** @typedef {{ given: string[], wanted: string[] }} Arguments */

export const problems = {
  /** @param {{ functions: string[], nearest: string | null }} problem @param {'cell' | 'unroll'} part */
  missing: ({ functions, nearest }, part) => {
    const name = NAMES[part];
    if (nearest)
      return `There is no function ${name}, but one called ${nearest}. If that is it, rename it.`;
    if (functions.length) return `There is no function ${name}, only ${list(functions)}.`;
    return `There is no function ${name}. It begins with: def ${name}(${part === 'cell' ? 'x_t, h_prev' : 'x, h_0'}, W_xh, W_hh, b):`;
  },
  /** @param {{ type: string }} problem @param {'cell' | 'unroll'} part */
  not_callable: ({ type }, part) =>
    `${NAMES[part]} is ${withArticle(type)} and no function any more. Has the name been used again for a result?`,
  /** @param {Arguments & { absent: string[] }} problem */
  too_few: ({ given, wanted, absent }) =>
    `It takes ${given.length} argument${given.length === 1 ? '' : 's'} (${given.join(', ')}), but is called with five: ${wanted.join(', ')}. Missing: ${list(absent)}.`,
  /** @param {Arguments} problem */
  too_many: ({ given, wanted }) =>
    `It takes ${given.length} arguments (${given.join(', ')}), but is called with five: ${wanted.join(', ')}.`,
  /** @param {Arguments & { at: number }} problem at: from 0 */
  order: ({ given, wanted, at }) =>
    `Argument ${at + 1} is called ${given[at]}, but what comes there is ${wanted[at]}. The order is: ${wanted.join(', ')}.`,
  /** @param {{ names: string[] }} problem */
  changed: ({ names }) =>
    `After the call ${list(names)} ${names.length === 1 ? 'is' : 'are'} no longer what ${names.length === 1 ? 'it was' : 'they were'}.`,
  /** @param {{ error: { type: string, message: string } }} problem */
  again_raised: ({ error }) =>
    `The second call with the same arguments stopped: ${error.type}: ${error.message}.`,
  again_shape: () => 'The second call with the same arguments gave something of another shape.',
  /** @param {{ place: string, once: string, twice: string }} problem */
  again_other: ({ place, once, twice }) =>
    `Called twice with the same arguments: ${place} is ${once} the first time, ${twice} the second.`,
  /** @param {{ place: string, once: string, twice: string }} problem */
  other_rule: ({ place, once, twice }) =>
    `Going through all steps gives ${place} = ${once}; going on from your own h_2 with the rest of the inputs gives ${twice}. A step may depend on nothing but its input and the state before it.`,
  /** Which states another last input changed. @param {{ moved: number[], steps: number }} problem */
  moved: ({ moved, steps }) => {
    const changed = `When only the last input, x_${steps}, is another`;
    if (moved.length === 0) return `${changed}, nothing changes. It should change h_${steps}.`;
    const which = list(moved.map((t) => `h_${t}`));
    return `${changed}, ${which} change${moved.length === 1 ? 's' : ''}. It should change h_${steps} only: a state knows nothing of later inputs.`;
  },
  /** @param {{ calls: number, steps: number }} problem */
  calls: ({ calls, steps }) =>
    calls === 0
      ? 'rnn_cell is not called. You need not use it, but it would do one step for you.'
      : `rnn_cell is called ${calls} time${calls === 1 ? '' : 's'} for ${steps} steps. Once per step would do.`,
};

/** A number that is wrong, what should have made it, and what is right around it. */
export const wrong = {
  /** "h_2, row 0, unit 3"; in a cell, where no steps are counted, "h_t, …". @param {{ t: number | null, row: number, unit: number }} place */
  place: ({ t, row, unit }) => `h_${t ?? 't'}, row ${row}, unit ${unit}`,
  /** @param {{ place: string, expected: string, got: string }} numbers */
  first: ({ place, expected, got }) => `${place}: expected ${expected}, got ${got}.`,
  /** @param {{ memory: string, input: string, bias: string, sum: string }} terms */
  terms: ({ memory, input, bias, sum }) =>
    `Memory ${memory}, input ${input} and bias ${bias} add up to ${sum}; tanh of that is expected.`,
  /** @param {number[]} rows @param {number} all */
  rightRows: (rows, all) =>
    `Right throughout: row${rows.length === 1 ? '' : 's'} ${list(rows)} of ${all}.`,
  /** @param {number[]} units @param {number} all */
  rightUnits: (units, all) =>
    `Right throughout: unit${units.length === 1 ? '' : 's'} ${list(units)} of ${all}.`,
};
