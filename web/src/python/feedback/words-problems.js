/** What went wrong with one check, in words. */
import { exerciseWords } from '../../words/exercise/index.js';
import { addingUp, apart, signed } from './numbers.js';
import { wordRaised } from './words-raised.js';

/** @typedef {{ kind: string, [data: string]: any }} Problem what Python found wrong with a check */
/** @typedef {'cell' | 'unroll'} Part */

/** Those whose numbers have to be written first. @type {Record<string, (problem: any) => string>} */
const PREPARED = {
  raised: wordRaised,
  numbers: ({ first }) => wordFirst(first),
  again_other: (problem) => words().again_other(differing(problem)),
  other_rule: (problem) => words().other_rule(differing(problem)),
};

const words = () => exerciseWords().problems;

/** @param {Problem} problem @param {Part} part @returns {string} */
export function wordProblem(problem, part) {
  const prepared = PREPARED[problem.kind];
  if (prepared) return prepared(problem);
  if (problem.moved) return words().moved(/** @type {any} */ (problem));
  const say = /** @type {Record<string, (problem: any, part: Part) => string>} */ (words());
  return say[problem.kind](problem, part);
}

/** @param {{ t: number | null, row: number, unit: number }} place */
export const placeOf = (place) => exerciseWords().wrong.place(place);

/** @param {any} problem with two numbers that ought to be equal */
function differing(problem) {
  const { once, twice } = problem;
  const decimals = apart(once, twice);
  return {
    place: placeOf(problem),
    once: signed(once, decimals),
    twice: signed(twice, decimals),
  };
}

/**
 * The first wrong number, the terms that should have made it, and what is right around it.
 * @param {any} first
 */
export function wordFirst(first) {
  const { expected, got, terms } = first;
  const decimals = apart(expected, got);
  const digits = Math.max(addingUp(terms), decimals);
  const { memory, input, bias, sum } = terms;
  const term = /** @param {number} value */ (value) => signed(value, digits);
  const say = exerciseWords().wrong;
  return [
    say.first({
      place: placeOf(first),
      expected: signed(expected, decimals),
      got: signed(got, decimals),
    }),
    say.terms({ memory: term(memory), input: term(input), bias: term(bias), sum: term(sum) }),
    wordPattern(first),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What else is right can tell more than what is wrong. @param {any} first */
function wordPattern({ right, sizes }) {
  const { rows, units } = right;
  const { rightRows, rightUnits } = exerciseWords().wrong;
  if (rows.length > 0) return rightRows(rows, sizes.batch);
  return units.length > 0 ? rightUnits(units, sizes.hidden) : '';
}
