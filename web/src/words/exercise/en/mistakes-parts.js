/**
 * A part of the cell that is wrong. `did`: what the code did, to be read after "Your cell" or "The
 * step in your loop"; `idea`: where to look, which is not the answer.
 */

/** @typedef {{ did: string, idea: string }} Mistake */

export const inputPart = {
  no_input: {
    did: 'gives the same whatever x_t is: the input part is missing from the sum',
    idea: 'How does what is read at this step get into the state?',
  },
  input_minus: {
    did: 'subtracts the input part instead of adding it',
    idea: 'Look at the signs in the formula.',
  },
  input_twice: {
    did: 'counts the input part twice',
    idea: 'How often does x_t stand in the formula?',
  },
  input_averaged: {
    did: 'averages the products of W_xh and x_t instead of adding them up: its input part is too small by the number of inputs',
    idea: 'A matrix product adds up its products.',
  },
  input_first_row: {
    did: 'uses row 0 of x_t for every row of the batch',
    idea: 'Each row is a sequence of its own, with an input of its own.',
  },
  input_last_row: {
    did: 'uses the last row of x_t for every row of the batch',
    idea: 'Each row is a sequence of its own, with an input of its own.',
  },
  input_batch_mean: {
    did: 'averages x_t over the batch, so that every row gets the same input part',
    idea: 'The rows of a batch are independent sequences: nothing is mixed between them.',
  },
  input_batch_sum: {
    did: 'adds up x_t over the batch, so that every row gets the same input part',
    idea: 'The rows of a batch are independent sequences: nothing is mixed between them.',
  },
  input_misses_last: {
    did: 'leaves out the last number of x_t',
    idea: 'Where does your loop over the inputs end?',
  },
  input_not_transposed: {
    did: 'multiplies x_t by W_xh as it is. W_xh is (hidden, input), and that fits only where both are equal',
    idea: 'x_t is (batch, input). Which way round must W_xh stand for the inner sizes to meet?',
  },
  input_elementwise: {
    did: 'multiplies x_t and W_xh number by number, with *',
    idea: 'The formula has a matrix product here: each unit adds up products over all inputs. Which operator of Python does that?',
  },
  input_column_order: {
    did: 'multiplies in the order of the formula, W_xh before x_t. That is for a column vector, and x_t holds one row per sequence',
    idea: 'With rows, which of the two comes first, and what has to be turned?',
  },
  input_with_W_hh: {
    did: 'multiplies x_t by W_hh',
    idea: 'The index says from where to where: xh is from the input to the hidden state.',
  },
  input_direct: {
    did: 'adds x_t itself, without any weights',
    idea: 'Which matrix leads from the input to the hidden state?',
  },
};

export const memoryPart = {
  no_memory: {
    did: 'gives the same whatever h_prev is: the memory part is missing, and nothing is carried from step to step',
    idea: 'Which term of the formula brings in the state of the step before?',
  },
  memory_not_transposed: {
    did: 'uses W_hh without turning it. W_hh is square, so PyTorch does not complain, but every weight acts between the wrong two units',
    idea: 'What did you do to W_xh in the code, and why? The same reason holds here.',
  },
  memory_minus: {
    did: 'subtracts the memory part instead of adding it',
    idea: 'Look at the signs in the formula.',
  },
  memory_twice: {
    did: 'counts the memory part twice',
    idea: 'How often does h_{t−1} stand in the formula?',
  },
  memory_half: {
    did: 'lets the memory part count only half',
    idea: 'The formula has no such factor: how much is remembered is up to W_hh.',
  },
  memory_direct: {
    did: 'adds h_prev itself: W_hh does nothing',
    idea: 'In the formula, what stands in front of h_{t−1}?',
  },
  memory_own_unit: {
    did: 'lets every unit remember only itself, with the one weight on the diagonal of W_hh',
    idea: 'Every unit hears all units of the old state: a whole row of W_hh.',
  },
  memory_summed: {
    did: 'adds up h_prev over all units, without the weights',
    idea: 'Each unit weighs the old state in its own way: with its row of W_hh.',
  },
  memory_averaged: {
    did: 'averages the products of W_hh and h_prev instead of adding them up: its memory part is too small by the number of units',
    idea: 'A matrix product adds up its products.',
  },
  memory_W_hh_twice: {
    did: 'applies W_hh twice to the old state',
    idea: 'How often does W_hh stand in the formula of one step?',
  },
  memory_first_row: {
    did: 'uses row 0 of h_prev for every row of the batch',
    idea: 'Each row is a sequence of its own, with a memory of its own.',
  },
  memory_last_row: {
    did: 'uses the last row of h_prev for every row of the batch',
    idea: 'Each row is a sequence of its own, with a memory of its own.',
  },
  memory_batch_mean: {
    did: 'averages h_prev over the batch, so that all rows share one memory',
    idea: 'The rows of a batch are independent sequences: nothing is mixed between them.',
  },
  memory_batch_sum: {
    did: 'adds up h_prev over the batch, so that all rows share one memory',
    idea: 'The rows of a batch are independent sequences: nothing is mixed between them.',
  },
  memory_misses_last: {
    did: 'leaves out the last unit of h_prev',
    idea: 'Where does your loop over the units end?',
  },
  memory_elementwise: {
    did: 'multiplies h_prev and W_hh number by number, with *',
    idea: 'The formula has a matrix product here: each unit adds up products over all units. Which operator of Python does that?',
  },
  memory_column_order: {
    did: 'multiplies in the order of the formula, W_hh before h_prev. That is for a column vector, and h_prev holds one row per sequence',
    idea: 'With rows, which of the two comes first, and what has to be turned?',
  },
  memory_with_W_xh: {
    did: 'multiplies h_prev by W_xh',
    idea: 'The index says from where to where: hh is from the hidden state to the hidden state.',
  },
};

export const bias = {
  no_bias: {
    did: 'never uses b: with x_t and h_prev both zero it gives zero',
    idea: 'One term of the formula depends on neither the input nor the memory.',
  },
  bias_twice: {
    did: 'adds the bias twice',
    idea: 'There is one b, for input and memory together.',
  },
  bias_minus: {
    did: 'subtracts the bias instead of adding it',
    idea: 'Look at the signs in the formula.',
  },
  bias_summed: {
    did: 'adds up all of b, and gives every unit the same bias',
    idea: 'b has one number per hidden unit: each unit gets its own.',
  },
  bias_mean: {
    did: 'averages b, and gives every unit the same bias',
    idea: 'b has one number per hidden unit: each unit gets its own.',
  },
  bias_first: {
    did: 'gives every unit the first number of b',
    idea: 'b has one number per hidden unit: each unit gets its own.',
  },
};
