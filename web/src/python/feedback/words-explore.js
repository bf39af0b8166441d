/** The free part, and states that cannot be drawn, in words. */
import { exerciseWords } from '../../words/exercise/index.js';
import { placeOf } from './words-problems.js';

/** @param {any} result of Python, with or without states */
export function wordExplore({ states, source, network, problem }) {
  const words = exerciseWords().explore;
  if (problem) return source ? words.of(source, wordProblem(problem)) : wordProblem(problem);
  const [T, B, H] = states.shape;
  return words.found({ source, T, B, H, network: Boolean(network) });
}

/** @param {any} problem */
function wordProblem(problem) {
  const words = exerciseWords().explore;
  if (problem.kind === 'not_finite') return words.not_finite(placeOf(problem));
  return words[/** @type {'nothing' | 'too_large'} */ (problem.kind)](problem);
}

/** Why the states of a checked function are not on the stage. @param {any} problem */
export function wordStage(problem) {
  if (!problem) return null;
  const { kind } = /** @type {{ kind: 'raised' | 'shape' | 'slow' | 'not_finite' }} */ (problem);
  return exerciseWords().notDrawn[kind](problem);
}
