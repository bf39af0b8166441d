/** One unit at one timestep. */
/** @typedef {import('../grammar.js').Piece} Piece */
/** @typedef {import('../grammar.js').Unit} Unit */

export const unit = {
  select: 'Select a square to see every product that made it.',
  /** @param {number} t @param {number} unit */
  caption: (t, unit) => `Products that add up to unit ${unit} of h ${t}`,
  heads: { of: 'of', factors: 'weight × value', drawn: 'drawn', product: 'product' },
  memory: 'memory',
  input: 'input',
  bias: 'bias',
  tanh: 'tanh',
  /** @param {number} count */
  otherUnits: (count) => `${count} other units together`,
  /** @param {number} count */
  otherInputs: (count) => `${count} other inputs together`,
  /** @param {number} count */
  silent: (count) => `${count} inputs are 0 and add nothing`,
  sum: '= sum',
  noSum: 'sum: not computed yet',
  noTanh: 'tanh: not computed yet',
  /** Before and after the value. @param {string} maker */
  gave: (maker) => [`${maker} gave `, ''],
  /** @param {string} value @returns {Piece[]} */
  formulaGives: (value) => ['the formula gives ', { strong: value }, ', from:'],
  /** @param {number} t */
  pinned: (t) => `chosen at step ${t}: it stays here when you go on`,
  every: 'one unit, one timestep: every product that made it',
  largest: 'one unit, one timestep: the largest products that made it',
  /** @param {{ earlier: number, token: string }} of */
  twin: ({ earlier, token }) => `Step ${earlier} read the same “${token}”; only the memory differs`,
  /** @param {number} t */
  step: (t) => `step ${t}`,
  start: 'The state before anything is read. Nothing made it: it is where the network starts.',
  aloneStart: 'The state before anything is read: only your code knows it.',
  alone:
    'The stage does not know what made it: it was given the states alone, without weights and inputs.',

  /** The same in one line. */
  line: {
    /** @param {Unit} name @param {string} value @returns {Piece[]} */
    start: (name, value) => [name, ` = ${value}, where the network starts.`],
    /** @param {Unit} name @returns {Piece[]} */
    notYet: (name) => [name, ' is not computed yet.'],
    /** @param {Unit} name @param {string} sum @returns {Piece[]} */
    nextPhase: (name, sum) => [name, ` = tanh(sum ${sum}), which the next phase computes.`],
    /** @param {Unit} name @param {string} sum @param {string} value @returns {Piece[]} */
    made: (name, sum, value) => [
      name,
      ` = tanh(sum ${sum}) = `,
      { strong: value },
      '. Its products are listed below.',
    ],
    /** @param {Unit} name @param {{ sum: string, value: string, maker: string, given: string }} of @returns {Piece[]} */
    theirs: (name, { sum, value, maker, given }) => [
      'The formula: ',
      name,
      ` = tanh(sum ${sum}) = ${value}; ${maker} gave `,
      { strong: given },
      '.',
    ],
    /** @param {Unit} name @returns {Piece[]} */
    aloneStart: (name) => [name, ' is known to your code only.'],
    /** @param {Unit} name @returns {Piece[]} */
    aloneNotYet: (name) => [name, ' is not shown yet.'],
    /** @param {Unit} name @param {string} value @returns {Piece[]} */
    alone: (name, value) => [
      name,
      ' = ',
      { strong: value },
      '. What made it, the stage does not know.',
    ],
  },
};
