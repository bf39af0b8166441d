/** How mistakes are put together. `did` and `idea` are those of mistakes-*.js. */

/** @typedef {{ did: string, idea: string }} Said did: with its subject and full stop */

export const mistake = {
  subject: {
    cell: 'Your cell',
    unroll: 'Your unroll',
    step: 'The step inside your loop',
  },
  /** @param {string} subject @param {string} did */
  did: (subject, did) => `${subject} ${did}.`,
  /** @param {Said} said */
  one: ({ did, idea }) => `${did} ${idea}`,
  /** @param {Said[]} said */
  two: (said) =>
    `Two things at once. ${said.map(({ did, idea }, i) => `${i + 1}. ${did} ${idea}`).join(' ')}`,
  /** @param {Said[]} said */
  three: (said) =>
    `Three things at once. ${said.map(({ did }, i) => `${i + 1}. ${did}`).join(' ')} Begin with the first: ${said[0].idea}`,
  /** @param {string} named what is wrong with it, in sentences; empty: not known */
  ownCell: (named) =>
    `The rnn_cell that you wrote here again is not right, so no state can be.${named && ` ${named}`} You may leave it out: rnn_cell is there already.`,
};
