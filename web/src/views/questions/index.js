/**
 * Questions on the numbers of a trace, to be answered before the stage shows them. Every kind is
 * a pure function that looks for a case worth asking about, and lets the engine's numbers decide
 * which choice is right.
 */
import { halve } from './halve.js';
import { histories } from './histories.js';
import { parameters } from './parameters.js';
import { sameLetter } from './same-letter.js';
import { shape } from './shape.js';
import { sign } from './sign.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('./parts.js').Part} Part */

/**
 * What the stage is asked to show (RnnUnrolling.show).
 * @typedef {object} Place
 * @property {number} t
 * @property {Exclude<import('../../player/moment.js').Phase, 'start'>} phase
 * @property {number} [unit]
 * @property {string} [flash]
 * @property {string} [panel]
 * @property {string} [view]
 * @property {string} [compare] a second sequence, as one would type it; with the view compare
 */

/**
 * @typedef {object} Question
 * @property {Part[]} setting what is known
 * @property {Part[]} ask
 * @property {{ id: string, parts: Part[] }[]} choices
 * @property {string} right the id of one of them
 * @property {Record<string, Part[]>} why for each choice: what is right or wrong with it
 * @property {Part[][]} because what the engine found, in paragraphs; for every choice
 * @property {Place} look worth seeing before; gives nothing away
 * @property {Place} reveal where the answer is seen
 */

/** The trace cannot carry the question. @typedef {{ unable: Part[] }} Unable */

/**
 * What the same network would do otherwise; throws what the engine throws.
 * @callback WhatIf
 * @param {{ given?: Float32Array, compare?: string[], compare_values?: Float32Array }} changes
 * @returns {Trace}
 */

/**
 * @typedef {object} Options
 * @property {number} row of the batch
 * @property {number} [step] to ask about, where the question has a choice
 */

/** @typedef {(trace: Trace, whatIf: WhatIf, options: Options) => Question | Unable} Kind */

/** @type {Readonly<Record<string, Kind>>} */
export const KINDS = Object.freeze({
  sign,
  histories,
  halve,
  shape,
  'same-letter': sameLetter,
  parameters,
});
