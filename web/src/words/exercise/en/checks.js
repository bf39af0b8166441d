/** The names of the checks, what each says when it is passed, and why one was not tried. */

export const checks = {
  cell: {
    signature: {
      name: 'Takes the five arguments',
      passed: 'rnn_cell is there and takes x_t, h_prev, W_xh, W_hh and b.',
    },
    runs: { name: 'Runs on fresh numbers', passed: 'It runs through.' },
    shape: {
      name: 'Gives a tensor (batch, hidden)',
      passed: 'One row per sequence of the batch, one number per hidden unit.',
    },
    input: {
      name: 'Input part',
      passed: 'With a zero state and no bias, the input part is there.',
    },
    memory: {
      name: 'Memory part',
      passed: 'With a zero input and no bias, the memory part is there.',
    },
    bias: { name: 'Bias', passed: 'With zero input and zero state, the bias is there.' },
    tanh: {
      name: 'tanh of the whole sum',
      passed: 'All numbers are right: the three parts added up, then tanh.',
    },
    sizes: {
      name: 'Any batch and any size',
      passed: 'Also with a batch of 1, other sizes, large numbers and zeros.',
    },
    arguments: { name: 'Leaves its arguments alone', passed: 'All five are as they were.' },
    again: {
      name: 'Gives the same when called again',
      passed: 'Nothing is kept from one call to the next.',
    },
  },
  unroll: {
    signature: {
      name: 'Takes the five arguments',
      passed: 'unroll is there and takes x, h_0, W_xh, W_hh and b.',
    },
    runs: { name: 'Runs on fresh numbers', passed: 'It runs through.' },
    shape: {
      name: 'Gives hidden states',
      passed: 'A tensor (T, batch, hidden), or a list of tensors (batch, hidden).',
    },
    length: { name: 'One state per step', passed: 'T inputs, T states.' },
    first: { name: 'The first step', passed: 'From a zero h_0, h_1 is right.' },
    start: { name: 'Starts from h_0', passed: 'From any other h_0, h_1 is right too.' },
    carry: {
      name: 'Every step carries on',
      passed: 'Each state is made from its input and the state before.',
    },
    same: {
      name: 'The same weights at every step',
      passed: 'Going on from h_2 gives the same as going through.',
    },
    order: { name: 'In the order of time', passed: 'A later input changes no earlier state.' },
    sizes: {
      name: 'Any length, batch and size',
      passed: 'Also with a single step, a batch of 1, other sizes and large numbers.',
    },
    cell: { name: 'Uses rnn_cell', passed: 'rnn_cell is called once per step.' },
    arguments: { name: 'Leaves its arguments alone', passed: 'All five are as they were.' },
    again: {
      name: 'Gives the same when called again',
      passed: 'Nothing is kept from one call to the next.',
    },
  },
  explore: { found: { name: 'Hidden states to draw' } },
};

/** How often the cell was called. */
export const called = {
  never: 'You found a way without it. The numbers are what counts.',
  /** @param {{ whose: 'yours' | 'lesson' | null, calls: number, steps: number }} calls whose: of whom the cell is */
  often: ({ whose, calls, steps }) =>
    `It called ${whose ? WHOSE[whose] : 'rnn_cell'} ${calls === steps ? 'once per step' : `${calls} times`}.`,
};

const WHOSE = { yours: 'your own rnn_cell', lesson: 'the rnn_cell of the lesson' };

/** Why a check says nothing yet. */
export const notTried = {
  code: 'Not tried yet: first the code has to run.',
  time: 'Not tried yet: the check did not come to its end.',
  signature: 'Not tried yet: first the function has to be there, with its five arguments.',
  runs: 'Not tried yet: first it has to run.',
  shape: 'Not tried yet: first the result must have the right type and shape.',
  length: 'Not tried yet: first there must be one state per step.',
  again: 'Not tried yet: first it has to give the same when called again.',
  numbers: 'Not tried yet: first the numbers above have to be right.',
};
