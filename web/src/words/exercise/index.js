/** The words of the exercise: as many as the stage's, so they load with it. */
import { furtherTable } from '../further.js';
import { english } from './en/index.js';

/** @typedef {typeof english} ExerciseWords */

export const exerciseTable = furtherTable('exercise', english);

/** In the language that is being drawn in. */
export const exerciseWords = exerciseTable.words;
