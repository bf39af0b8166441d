/** The three parts of the exercise: what a learner is asked, given, and told afterwards. */
import { exerciseTable, exerciseWords } from '../../words/exercise/index.js';
import { CELL } from './part-cell.js';
import { EXPLORE } from './part-explore.js';
import { UNROLL } from './part-unroll.js';

/** @typedef {'cell' | 'unroll' | 'explore'} PartId */

/**
 * Its code; the comments are words, and the rest is Python in every language.
 *
 * @template Comments
 * @typedef {object} Listings
 * @property {(says: Comments) => string} starter runs as it stands, and is not yet right
 * @property {(says: Comments) => string} solution to be shown after success, or on the learner's clear wish
 */

/**
 * @typedef {object} ExercisePart
 * @property {PartId} id
 * @property {string} title
 * @property {string} task a few sentences
 * @property {string} starter
 * @property {string[]} hints from an idea to almost the line
 * @property {string} solution
 * @property {string[]} next what to try afterwards
 */

/** @type {Readonly<Record<PartId, Listings<any>>>} */
const LISTINGS = Object.freeze({ cell: CELL, unroll: UNROLL, explore: EXPLORE });

/** In the language that is being drawn in. @param {PartId} id @returns {ExercisePart} */
export function partOf(id) {
  const { title, task, comments, hints, next } = exerciseWords().parts[id];
  const starter = LISTINGS[id].starter(comments);
  return { id, title, task, starter, hints, solution: LISTINGS[id].solution(comments), next };
}

/** Whether nobody has changed it yet: the starter in any language. @param {PartId} id @param {string} code */
export const isStarter = (id, code) =>
  exerciseTable.all().some(({ parts }) => LISTINGS[id].starter(parts[id].comments) === code);
