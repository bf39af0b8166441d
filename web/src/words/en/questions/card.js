/** What stands around every question. */

export const card = {
  eyebrow: 'Predict, then reveal',
  takeHello: 'The example “hello” can carry the question that belongs here.',
  setHello: 'Set the stage to “hello”',
  /** What the marks say to those who do not see them. */
  marks: {
    right: ', the engine’s answer',
    'right chosen': ', your guess and the engine’s answer',
    chosen: ', your guess',
  },
  right: 'Right.',
  wrong: 'Not quite.',
  lookFirst: 'Look at the stage first',
  see: 'See it on the stage',
  again: 'Try again',

  // notes
  another: 'Another network stands on the stage: the question is new.',
  /** @param {number} t */
  shown: (t) => `The stage shows it, at step ${t}.`,
  /** @param {number} t @param {string} phase its name */
  goesBack: (t, phase) =>
    `The clock goes back to step ${t}, phase “${phase}”, so that nothing is given away.`,
  /** @param {string} message of the engine */
  refused: (message) => `The engine cannot answer this here: ${message}`,

  // parts of many questions
  /** Which sequence of a batch is meant. @param {number} row */
  inBatch: (row) => ` (in row ${row} of the batch)`,
  /** @param {string} token that a step reads */
  token: (token) => `“${token}”`,
  /** @param {boolean} one each step reads one number @returns {string} */
  sameNumbers: (one) => (one ? 'the same number' : 'the same numbers'),
};
