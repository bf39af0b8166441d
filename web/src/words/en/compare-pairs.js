/** Ready-made second sequences: a short name each, and one sentence that says why it is worth a look. */
/** @typedef {import('./things.js').Thing} Thing */

/** @typedef {{ label: string, why: string }} Named */

export const comparePairs = {
  /** By the letters of the second sequence. @type {Record<string, string>} */
  hello: {
    lhel: 'Both end with “l”: in A it is the second l of hell, in B the first.',
    ooll: 'Same last two letters, different history.',
    ehll: 'The same letters; only the first two change places.',
    heel: 'Only the third letter differs; the last is the same.',
    llll: 'The same letter four times: the state is all that can change.',
  },
  /** @param {string} instead @param {string} of @returns {Named} */
  secondWord: (instead, of) => ({
    label: `“${instead}” for “${of}”`,
    why: 'Only the second word differs; all that follow are the same.',
  }),
  /** @param {number} place from 1 @param {boolean} again another gene begins elsewhere @returns {Named} */
  startCodon: (place, again) => ({
    label: `ATG → ATC at ${place}`,
    why: `One base of the start codon is changed${again ? '' : ': no gene should begin here'}.`,
  }),
  /** @param {string} codon @param {string} open what it becomes @param {number} place from 1 @returns {Named} */
  stopCodon: (codon, open, place) => ({
    label: `${codon} → ${open} at ${place}`,
    why: 'One base of the stop codon is changed; all before it is the same.',
  }),
  /** @param {number} row @param {string} first token @param {boolean} only the first differs @returns {Named} */
  otherTokens: (row, first, only) => ({
    label: `batch row ${row}: ${first} first`,
    why: only
      ? 'Only the first symbol differs; all that follow are the same.'
      : 'Another sequence of the batch.',
  }),
  /** @param {string} instead @param {Thing} thing @param {boolean} follow others do @returns {Named} */
  firstToken: (instead, thing, follow) => ({
    label: `“${instead}” first`,
    why: `Only the first ${thing} differs${follow ? '; all that follow are the same' : ''}.`,
  }),
  /** @param {number} place that changes with the first @param {Thing} thing @returns {Named} */
  swapped: (place, thing) => ({
    label: `${thing}s 1 and ${place} swapped`,
    why: `The same ${thing}s; only ${place === 2 ? `the first two ${thing}s` : `${thing}s 1 and ${place}`} change places.`,
  }),
  /** @param {number} row @param {string | null} name what the row is an example of @param {number} same steps at its beginning @param {Thing} thing @returns {Named} */
  otherNumbers: (row, name, same, thing) => ({
    label: `batch row ${row}${name === null ? '' : `: ${name}`}`,
    why:
      same > 0
        ? `Step ${same === 1 ? '1 is' : `1 to ${same} are`} the same; then another ${thing}.`
        : `Every ${thing} may differ; both go through the same weights.`,
  }),
  /** @returns {Named} */
  firstRow: () => ({
    label: 'first input 0',
    why: 'Only the first input differs: it is all zeros. All that follow are the same.',
  }),
  /** @param {string} instead @param {string} of @returns {Named} */
  firstNumber: (instead, of) => ({
    label: `first value ${instead}`,
    why: `Only the first value differs: ${instead} instead of ${of}.`,
  }),
  /** @param {number} place from 1 @param {string} of @returns {Named} */
  zeroed: (place, of) => ({
    label: `value ${place} set to 0`,
    why: `Only value ${place} differs: 0 instead of ${of}.`,
  }),
  /** @returns {Named} */
  knock: () => ({
    label: 'without the first knock',
    why: 'The first knock is left out: the next one sounds the same, but it is now the first.',
  }),
};
