/** A wrong unrolling, to be read after "Your unroll". See mistakes-parts.js. */

/** @typedef {import('./mistakes-parts.js').Mistake} Mistake */

const CARRY = 'What must a step hand on to the next one?';

/** @satisfies {Record<string, Mistake | ((data: any) => Mistake)>} */
export const loop = {
  same_input: {
    did: 'reads the first input, x[0], at every step',
    idea: 'Step t reads the input of step t. What changes as the loop goes on?',
  },
  last_input: {
    did: 'reads the last input, x[-1], at every step',
    idea: 'Step t reads the input of step t. What changes as the loop goes on?',
  },
  reads_backwards: {
    did: 'reads the sequence from its end: step 1 gets the last input',
    idea: 'Time runs from x[0] on.',
  },
  input_before: {
    did: 'is one input late: from step 2 on, each step reads the input of the step before',
    idea: 'h_1 is made from x_1, which is x[0], and h_2 from x_2. Check the index.',
  },
  input_after: {
    did: 'is one input early: each step reads the input of the next one',
    idea: 'h_1 is made from x_1, which is x[0]. Check the index.',
  },
  starts_again: {
    did: 'starts again from zeros at every step, so that no state is ever carried on',
    idea: 'Step 1 gets h_0. What does step 2 get?',
  },
  h_0_every_step: {
    did: 'gives h_0 to every step, so that no step knows of the ones before it',
    idea: `${CARRY} The variable that you pass in has to be the one that you assign.`,
  },
  h_0_ignored: {
    did: 'starts from zeros whatever h_0 is; after that it carries on rightly',
    idea: 'h_0 is usually zero, but it need not be. It is an argument.',
  },
  h_0_row_0: {
    did: 'starts every row of the batch from row 0 of h_0',
    idea: 'Each row is a sequence of its own, with a first state of its own.',
  },
  two_back: {
    did: 'goes on from the state two steps back instead of the one before',
    idea: 'Which state was made last? Check the index, or when the variable is replaced.',
  },
  carry_batch_mean: {
    did: 'averages the state over the batch before each step',
    idea: 'The rows of a batch are independent sequences: nothing is mixed between them.',
  },
  listed_backwards: {
    did: 'has the right states, but lists them from the last to the first',
    idea: 'h_1 comes first. Do you add new states at the front?',
  },
  runs_backwards: {
    did: 'runs through time backwards: its last state was made first, from the last input',
    idea: 'Time runs from x[0] on.',
  },
  h_0_included: {
    did: 'is off by one: it lists h_0 first, and the last state is missing',
    idea: 'The result is h_1 to h_T. Is a state put into the list before or after the step?',
  },
  all_last: {
    did: 'gives the last state at every step. Did you put the same tensor into the list each time and write into it? Then all entries are that one tensor',
    idea: 'Every step needs a new tensor of its own for its state.',
  },
  all_first: {
    did: 'gives h_1 at every step: only one step is done',
    idea: 'Each step computes a new state from the one before.',
  },
  all_h_0: {
    did: 'gives h_0 at every step: no step is done',
    idea: 'Call the cell once per step, and keep what it returns.',
  },
  carries_sum: {
    did: 'carries on the sum before tanh; only what it returns has been through tanh',
    idea: 'What the next step gets is h_t itself.',
  },
  returns_sum: {
    did: 'returns the sums before tanh, though it carries on the right states',
    idea: 'What is carried on and what is returned are the same: h_t.',
  },
  added_up: {
    did: 'adds up the states: each one returned is the sum of all so far',
    idea: 'A state already holds what is left of the past. Nothing is added after the step.',
  },
  mean_so_far: {
    did: 'returns the mean of all states so far',
    idea: 'A state already holds what is left of the past. Nothing is averaged after the step.',
  },
  carry_plus_old: {
    did: 'adds the new state to the old one, as with h = h + rnn_cell(…)',
    idea: 'The new state replaces the old one.',
  },
  cell_twice_per_step: {
    did: 'does two steps of the cell with each input',
    idea: 'One input, one step. How many calls are in the loop?',
  },
  first_twice: {
    did: 'reads the first input twice: once before the loop and once in it',
    idea: 'Before the loop there is only h_0.',
  },
  every_other: {
    did: 'does only every other step; in between it repeats the state',
    idea: 'Every input makes a new state.',
  },
  only_first_step: {
    did: 'does the first step only; the other states stay zero',
    idea: 'Do you return inside the loop?',
  },
  last_step_missing: {
    did: 'leaves out the last step: its state stays zero',
    idea: 'Where does the loop end? range(n) already stops before n.',
  },
  first_step_missing: {
    did: 'leaves out the first input: the loop begins at the second',
    idea: 'h_1 is made from h_0 and x[0].',
  },
  over_batch: {
    did: 'takes x[:, t], the sequence in row t of the batch, where the inputs of step t are meant',
    idea: 'x is (T, batch, input). Which of its sizes is time?',
  },
  exchanged: {
    did: 'multiplies the input by W_hh and the state by W_xh: two arguments of the cell are in each other’s place',
    idea: 'Check the order: rnn_cell(x_t, h_prev, W_xh, W_hh, b).',
  },
  weights_change: (data) => ({
    did: `does not use the same weights at every step: ${changing(data)}`,
    idea: 'Unrolling uses one set of weights for all steps. What in the loop depends on the step?',
  }),
};

/** @param {Record<'memory' | 'input' | 'bias', string[] | null>} factors of the steps from 1 on, as they are shown; null: always the same */
function changing({ memory, input, bias }) {
  /** @param {string} part @param {string[] | null} values */
  const counts = (part, values) =>
    values && `the ${part} counts ${values.map((value) => `× ${value}`).join(', then ')}`;
  return [counts('memory part', memory), counts('input part', input), counts('bias', bias)]
    .filter(Boolean)
    .join(', ');
}
