/** A cell, or a way of behaving, that is wrong as a whole. See mistakes-parts.js. */
import { list } from './list.js';

/** @typedef {import('./mistakes-parts.js').Mistake} Mistake */

/** @satisfies {Record<string, Mistake | ((data: any) => Mistake)>} */
export const whole = {
  returns_h_prev: {
    did: 'gives h_prev back as it came: nothing has been computed',
    idea: 'The new state is tanh of a sum of three terms. Begin with one of them.',
  },
  all_zero: {
    did: 'gives zeros only',
    idea: 'The new state is tanh of a sum of three terms. Begin with one of them.',
  },
  too_early: {
    did: 'overwrites the old state while it is still needed: unit 0 is right, and from then on each unit hears the new values of those before it',
    idea: 'All of h_t is made from h_{t−1}. Where can the new values wait until all of them are there?',
  },
  wrong_order_cat: {
    did: 'joins state and input in one order, and their weights in the other: weights of the input meet numbers of the state',
    idea: 'If you cat W_xh before W_hh, what has to come first in the vector?',
  },
  adds_h_prev: {
    did: 'adds h_prev to the new state after tanh',
    idea: 'The old state enters by way of W_hh only.',
  },
  averages_h_prev: {
    did: 'gives the mean of the old state and the new one',
    idea: 'The new state replaces the old one. What is kept of the past is up to W_hh.',
  },
  h_prev_inside: {
    did: 'adds h_prev itself to the sum, besides the memory part',
    idea: 'The old state enters by way of W_hh only.',
  },
  times_h_prev: {
    did: 'multiplies the new state by the old one',
    idea: 'That would be a gate, as in an LSTM. This cell has none.',
  },
  batch_mean: {
    did: 'averages the new state over the batch, so that all rows are alike',
    idea: 'The rows of a batch are independent sequences: nothing is mixed between them.',
  },
  first_row_everywhere: {
    did: 'computes row 0 and gives it to every row of the batch',
    idea: 'Each row has an input and a state of its own.',
  },
  first_row_only: {
    did: 'computes row 0 only; the other rows of the batch stay zero',
    idea: 'Do you return inside the loop over the rows?',
  },
  last_unit_missing: {
    did: 'computes all units but the last, which stays zero',
    idea: 'Where does your loop over the units end? range(n) already stops before n.',
  },
  last_row_missing: {
    did: 'computes all rows but the last, which stays zero',
    idea: 'Where does your loop over the rows end? range(n) already stops before n.',
  },
  cell_twice: {
    did: 'does two steps with the same input',
    idea: 'One call of the cell is one step.',
  },
  not_finite: {
    did: 'gives nan (not a number) or inf (too large) somewhere',
    idea: 'Look for a division by zero, the logarithm of a negative number, or exp of a large one.',
  },
  constant: {
    did: 'gives the same numbers whatever it is given',
    idea: 'The check draws new numbers every time. The result has to be computed from the arguments, all of them.',
  },
  rounded: ({ digits }) => ({
    did: `gives the right numbers, but rounded to ${digits} decimal${digits === 1 ? '' : 's'}`,
    idea: 'Small differences add up over many steps: return the numbers as they are.',
  }),
  factors: (data) => ({
    did: `gives ${data.tanh ? 'tanh of ' : ''}${sumOf(data)}${data.tanh ? '' : ', without tanh'}`,
    idea: 'In the formula each part counts once. Where do the factors come from?',
  }),
  ignores: ({ names }) => ({
    did: `gives the same numbers whatever ${list(names)} ${names.length === 1 ? 'is' : 'are'}`,
    idea: 'Does it use a variable from outside, or fixed numbers, where an argument is meant?',
  }),
  one_size: ({ sizes, only }) => ({
    did: `is right for the sizes of the lesson, (batch, input, hidden) = (${only.join(', ')}), but not for another ${sizes.join(' or ')} size`,
    idea: 'Is there a number in the code that should come from a shape, such as h_prev.shape, or a squeeze() that drops a size of 1?',
  }),
  keeps_state: {
    did: 'is right the first time, and gives something else when called again with the same arguments: it keeps something from one call to the next',
    idea: 'All it may know comes in as arguments. Which variable lives outside the function?',
  },
  never_twice: {
    did: 'gives other numbers when called again with the same arguments',
    idea: 'Is something random in it, or a variable that lives outside the function?',
  },
  changes_arguments: ({ names }) => ({
    did: `changes ${list(names)}, which belong${names.length === 1 ? 's' : ''} to whoever called it`,
    idea: 'Operators like += and assignments like h[j] = … write into the tensor that was passed in. Make a new one, or a clone() first.',
  }),
};

/** @param {Record<'input' | 'memory' | 'bias', string>} factors as they are shown */
const sumOf = ({ input, memory, bias }) =>
  `${input} × the input part + ${memory} × the memory part + ${bias} × the bias`.replaceAll(
    '+ −',
    '− ',
  );
