/** Two sequences through the same weights: the bar that chooses, the picture, the selected unit. */
import { strong, unitOf } from '../grammar.js';
import { many, named } from './things.js';

/** @typedef {import('../grammar.js').Piece} Piece */
/** @typedef {import('./things.js').Thing} Thing */

/** @typedef {{ a: string, b: string, difference: string }} Numbers of one unit */

export const compare = {
  // the bar
  what: 'What is compared',
  shownAs: 'Shown as',
  pairs: 'Pairs',
  differences: 'Differences',
  second: 'Second sequence, B',
  own: 'your own',
  /** @param {number} steps @param {Thing} thing */
  ownWhy: (steps, thing) =>
    `Your own second sequence: ${many(steps, thing)} through the same weights.`,
  /** @param {number} count @param {Thing} thing */
  typeIt: (count, thing) => `Type B yourself: ${many(count, thing)}`,
  /** Between the numbers of one step and those of the next. */
  betweenSteps: '; ',

  // what was typed
  /** @param {number} count @param {Thing} thing @param {number} [each] numbers in a row */
  nothingTyped: (count, thing, each) =>
    `Type a second sequence of ${many(count, thing)}${each === undefined ? '' : `, ${each} numbers in each`}.`,
  /** @param {string} token @param {readonly string[]} known some of the vocabulary @param {number} more of it */
  unknown: (token, known, more) =>
    `The network does not know “${token}”. It knows ${listed(known, more)}.`,
  noNumbers: 'These are no numbers.',
  /** @param {number} wanted @param {number} given */
  otherColumns: (wanted, given) =>
    `A row of sequence A has ${many(wanted, 'number')}, these have ${given}. Both need the same.`,
  /** @param {number} rows @param {number} columns @param {number} given numbers */
  otherCount: (rows, columns, given) =>
    `Sequence A has ${many(rows * columns, 'number')} (${many(rows, 'row')} of ${columns}), this has ${given}. Both need the same.`,
  /** @param {number} wanted @param {number} given @param {Thing} thing */
  otherLength: (wanted, given, thing) =>
    `Sequence A has ${many(wanted, thing)}, this has ${given}. Both need the same number of steps.`,

  // the picture
  grid: 'Hidden states of A and B: a row is a unit, a column a timestep',
  /** @param {string} who A or B */
  reads: (who) => `${who} reads`,
  /** The same in fewer and fewer words. @param {Thing} thing @param {number} count @returns {string[]} */
  different: (thing, count) => [`different ${named(thing, count)}`, 'different', '≠'],
  /** @param {Thing} thing @param {number} count @param {boolean} history what came before differed */
  same: (thing, count, history) => [
    ...(history ? [`same ${named(thing, count)}, different history`] : []),
    `same ${named(thing, count)}`,
    'same',
    '=',
  ],
  /** @param {number} first @param {number} last @param {number} T */
  window: (first, last, T) => `steps ${first} to ${last} of ${T}`,
  /** @param {string} full @param {boolean} thin too many units for squares */
  scale: (full, thin) => `full ${thin ? 'bar' : 'square'} ±${full}`,
  colours: 'blue: A is larger, orange: B is larger',
  coloursShort: '+: A is larger',

  // one unit
  /** @param {number} t @param {number} unit */
  cellWaiting: (t, unit) => `h ${t}, unit ${unit}: not computed yet`,
  /** @param {number} t @param {number} unit @param {Numbers} numbers */
  cell: (t, unit, { a, b, difference }) =>
    `h ${t}, unit ${unit}: A ${a}, B ${b}, difference ${difference}`,
  select: 'Select a square to compare that unit’s two numbers.',
  /** @param {number} t @param {number} unit @returns {Piece[]} */
  unitWaiting: (t, unit) => [unitOf(t, unit), ' is not computed yet.'],
  /** @param {number} t @param {number} unit @param {Numbers} numbers @returns {Piece[]} */
  unit: (t, unit, { a, b, difference }) => [
    unitOf(t, unit),
    `: A ${a}, B ${b}, difference `,
    strong(difference),
    '.',
  ],
};

/** @param {readonly string[]} tokens @param {number} more */
function listed(tokens, more) {
  if (more > 0) return `${tokens.join(', ')} and ${more} more`;
  if (tokens.length < 2) return `only ${tokens[0]}`;
  return `${tokens.slice(0, -1).join(', ')} and ${tokens[tokens.length - 1]}`;
}
