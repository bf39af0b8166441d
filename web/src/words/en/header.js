/** The head of the stage: what is shown, and how. */

/** Words of a line; those that are only `more` are left out where there is little room. @typedef {{ text: string, more?: boolean }} Words */

export const header = {
  summary: 'What is shown',
  actions: 'How it is shown',
  backToText: 'Back to the text',
  /** The second where there is room. */
  back: ['Back', ' to the text'],
  weights: 'Weights',
  weightsTitle: 'The shared weights, beside the chain',

  example: 'Example',
  yourCode: 'your code',
  yourCodeTitle: 'What your code made. Choose an example to leave it',

  view: 'View',
  views: {
    unrolled: ['Unrolled', 'One column per timestep'],
    folded: ['Folded', 'The one cell with its loop'],
    compare: ['Compare', 'Two sequences through the same weights'],
  },
  noCompare: 'Compares two sequences by the engine: show the engine’s states first',
  noFolded: 'The stage does not know the cell that made these states',

  seed: 'seed',
  seedTitle: 'The same seed draws the same random numbers, as torch.manual_seed does',
  /** @param {number} seed */
  badSeed: (seed) => `A seed is a whole number from 0 up. Seed ${seed} is still shown.`,

  batchRow: 'batch row',
  /** The first where there is room. */
  row: ['batch ', 'row'],
  /** Rows count from 0. @param {number} row @param {number} last */
  rowOf: (row, last) => `${row} of 0–${last}`,

  menu: {
    name: 'More',
    title: 'Table, take away, your own sequence, new weights',
    table: ['Table', 'the hidden states as numbers'],
    takeaway: ['Take away', 'a link, a picture, the data, PyTorch'],
    own: ['Your own sequence…', 'letters, words or numbers'],
    newWeights: ['New weights', 'the next seed: other random numbers'],
  },
};

/** Where the weights come from, and how well the network does with them. */
export const weightsLine = {
  label: 'weights ',
  /** @param {string} text */
  title: (text) => `Weights: ${text}`,
  noEngine: 'no engine',
  loading: 'loading the engine …',
  /** @type {Words[]} */
  default: [{ text: 'PyTorch’s ', more: true }, { text: 'random start, untrained' }],
  identity: 'identity, untrained',
  zero: 'all zero, untrained',
  given: 'given',
  /** @param {string} scale */
  randn: (scale) => `randn × ${scale}, untrained`,
  /** @param {number} steps @param {string} time @returns {Words[]} */
  trained: (steps, time) => [
    { text: `trained here, ${steps} ${steps === 1 ? 'update' : 'updates'}` },
    { text: ` in ${time}`, more: true },
  ],
  /** @param {number} step @param {number} of */
  atStep: (step, of) => `at training step ${step} of ${of}`,
  /** @param {number} count */
  edited: (count) => `edited by you (${count})`,
  between: ', ',

  /** @param {number} right @param {number} of @returns {Words[]} */
  right: (right, of) => [
    { text: `${right} of ${of} ` },
    { text: 'answers ', more: true },
    { text: 'right' },
  ],
  /** @param {number} rows */
  rightCounted: (rows) =>
    `Counted over all steps${rows > 1 ? ` of all ${rows} rows` : ''}, with the weights that are shown`,
  /** @param {string} loss @returns {Words[]} */
  error: (loss) => [{ text: 'mean squared ', more: true }, { text: `error ${loss}` }],
  /** @param {boolean} early */
  errorMeasured: (early) =>
    `The mean squared error of all forecasts ${early ? 'at this training step' : 'before the last training step'}`,
};
