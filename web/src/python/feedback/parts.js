/** The three parts of the exercise: what a learner is asked, given, and told afterwards. */
import { CELL } from './part-cell.js';
import { EXPLORE } from './part-explore.js';
import { UNROLL } from './part-unroll.js';

/**
 * @typedef {object} ExercisePart
 * @property {string} title
 * @property {string} task a few sentences
 * @property {string} starter runs as it stands, and is not yet right
 * @property {string[]} hints from an idea to almost the line
 * @property {string} solution to be shown after success, or on the learner's clear wish
 * @property {string[]} next what to try afterwards
 */

/** @type {Readonly<Record<'cell' | 'unroll' | 'explore', ExercisePart>>} */
export const PARTS = Object.freeze({ cell: CELL, unroll: UNROLL, explore: EXPLORE });
