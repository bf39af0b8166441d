/** States that a learner's code made. */
import { capital, sym } from '../grammar.js';

/** @typedef {import('../grammar.js').Part} Part */
/** @typedef {import('../grammar.js').Piece} Piece */

export const theirs = {
  /** Whose they are, inside a sentence. @param {string} name of a function, or "code" */
  yours: (name) => `your ${name}`,
  /** The same where it stands alone. @param {{ name: string, isCode: boolean }} of @returns {Piece[]} */
  yoursAlone: ({ name, isCode }) => ['Your ', isCode ? { code: name } : name],
  yourCell: 'your cell',

  /** Behind a name. @param {string} whose */
  madeBy: (whose) => `, made by ${whose}`,
  /** @param {string} whose */
  made: (whose) => `${capital(whose)} made the states.`,
  /** @param {string} whose */
  madeThese: (whose) => `${capital(whose)} made these states`,
  /** Behind the name that is shown; the second word only where there is room. */
  madeTheseShort: [' made these', ' states'],
  back: 'Show the engine’s again',
  /** The same where there is less room; the second word only where there is some. */
  backShort: ['Engine’s', ' again'],

  // ---- in the sentence of a moment ----

  /** @param {string} whose */
  allThatFollow: (whose) => ` All states that follow were made by ${whose}.`,
  /** @param {{ whose: string, t: number }} of t: 0 at the start @returns {Part[]} */
  alone: ({ whose, t }) => [
    ...(t === 0 ? [] : ['The state ', sym('h', t), '. ']),
    `${capital(whose)} made these states; with which weights and inputs, the stage does not know.`,
  ],
  /** @param {{ count: number, H: number }} of */
  differ: ({ count, H }) => `${count} of ${H} units differ from what the formula gives. `,
  byTheFormula: 'By the formula, tanh of every sum is the new state. ',
  /** @param {{ t: number, row: number | null, unit: number, maker: string, given: string, expected: string }} of */
  firstTitle: ({ t, row, unit, maker, given, expected }) =>
    `Step ${t}${row === null ? '' : `, batch row ${row}`}, unit ${unit}: ${maker} gives ${given}, the formula gives ${expected}.`,
  /** @param {{ count: number, H: number }} of */
  firstDifference: ({ count, H }) =>
    `This is the first difference, ringed in the picture.${count === 1 ? '' : ` In this step ${count} of ${H} units differ.`}`,

  // ---- beside the picture ----

  /** @param {string} whose */
  nothingElse: (whose) => `${capital(whose)} made these states. The stage was given nothing else.`,
  /** @param {{ whose: string, own: boolean }} of own: from a network of their own */
  same: ({ whose, own }) =>
    `${capital(whose)} made these states${own ? ' from a network of your own' : ''}; the engine gives the same.`,
  /** @param {{ whose: string, own: boolean, count: number, of: number }} of */
  differing: ({ whose, own, count, of }) =>
    `${capital(whose)} made these states${own ? ' from a network of your own' : ''}. ${count} of ${of} differ from what the formula makes of the state before.`,
  firstMark: 'the first number that differs from the formula’s',
  otherMark: 'another one that differs',
  /** @param {{ whose: string, differ: boolean }} of */
  inTable: ({ whose, differ }) =>
    `${capital(whose)} made these states${differ ? '; behind ≠ stands what the formula gives' : ''}.`,

  // ---- what cannot be shown ----

  notStates: 'h must be the hidden states as { shape: [T, B, H], data: numbers }.',
  /** @param {{ shape: string, count: number, holds: number }} of */
  wrongCount: ({ shape, count, holds }) =>
    `h has the shape ${shape}, which is ${count} numbers, but holds ${holds}.`,
  /** @param {string} shape */
  noShape: (shape) => `The hidden states must have the shape (T, B, H), but have ${shape}.`,
  /** @param {{ shape: string, expected: string }} of */
  otherShape: ({ shape, expected }) =>
    `The hidden states have the shape ${shape}, but this network makes ${expected}: timesteps, rows of the batch, hidden units.`,
  /** @param {{ most: number, here: number, what: 'T' | 'B' | 'H' | 'I' }} of */
  tooMany: ({ most, here, what }) =>
    `The stage can draw ${most} ${{ T: 'timesteps', B: 'rows of the batch', H: 'hidden units', I: 'inputs' }[what]} at most; here are ${here}.`,
  /** @param {{ t: number, row: number, unit: number, value: string }} of */
  tooLarge: ({ t, row, unit, value }) =>
    `h at step ${t}, row ${row}, unit ${unit} is ${value}, which is too large to be drawn.`,
  /** @param {{ t: number, row: number, unit: number, value: string }} of */
  notFinite: ({ t, row, unit, value }) =>
    `h at step ${t}, row ${row}, unit ${unit} is ${value}, which is not a finite number.`,
  /** @param {{ T: number, row: number, unit: number }} of the last ones there are */
  notFirst: ({ T, row, unit }) =>
    `first must be { t, row, unit } with t from 1 to ${T}, row from 0 to ${row} and unit from 0 to ${unit}.`,
  /** @param {string} name */
  notTensor: (name) => `network.${name} must be { shape, data }.`,
};
