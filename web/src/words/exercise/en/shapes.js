/** A result of the wrong type or shape. */
import { tuple } from '../tuple.js';

/** One state of the wrong shape, by what it looks like. @type {Record<string, string>} */
const STATE_SHAPES = {
  transposed:
    'It is turned: hidden units in rows and the batch in columns. Each row belongs to one sequence of the batch.',
  no_batch:
    'The batch is gone: there is one row where each sequence needs one. Look for squeeze, flatten, mean or an index like [0].',
  one_row: 'There is one row only, but each sequence of the batch needs its own.',
  one_unit:
    'Each row has a single number, but the state has one number per hidden unit. Look for a sum or mean over the units, or an index.',
  one_number:
    'It is a single number, but every row needs one number per hidden unit. Look for a sum, mean or norm.',
  input_size: 'That is the shape of x_t: the state has one number per hidden unit, not per input.',
  weights: 'That is the shape of W_hh: no number of the batch is left in it.',
  extra:
    'The numbers fit, but there is a dimension of size 1 too many. Look for unsqueeze or stack.',
  joined: 'Two results stand side by side instead of being added up. The formula adds the parts.',
  other: 'Go through the shapes term by term: each term of the sum must be (batch, hidden).',
};

/** The result of a whole unrolling, by what it looks like. @type {Record<string, string>} */
const SEQUENCE_SHAPES = {
  one_state:
    'That is a single state. All of them are asked for, h_1 to h_T: collect them as the loop goes on.',
  batch_first: 'The batch comes first in it. Time comes first: entry t−1 holds h_t for all rows.',
  units_first: 'Its states are turned: each must be (batch, hidden).',
  no_batch: 'The batch is gone: each state must be (batch, hidden).',
  cat: 'The states hang together in one long matrix. torch.cat joins along a size that is there; a new one for time is made by torch.stack.',
  cat_units:
    'The states stand side by side in one wide matrix. torch.cat joins along a size that is there; a new one for time is made by torch.stack.',
  batch_many:
    'There are as many states as rows in the batch. Which size of x (T, batch, input) does your loop run over?',
  other: 'Expected is one state (batch, hidden) per step.',
};

/** @type {Record<string, string>} */
const COUNTS = {
  with_h_0: 'The first is h_0, which is given and not a result: the list begins with h_1.',
  one_more: 'That is one too many: one state per step.',
  one_less: 'One is missing. Where does your loop begin, and where does it end?',
  batch_many:
    'That is the number of rows in the batch. Which size of x (T, batch, input) does your loop run over?',
  single: 'Do you return inside the loop, or collect only the last one?',
  empty: 'Is a state put into the list at every step?',
  count: 'One state per step is asked for.',
};

const WANTED = {
  cell: 'a tensor (batch, hidden)',
  unroll: 'all states, as a tensor (T, batch, hidden) or a list of T tensors (batch, hidden)',
};

/** @satisfies {Record<string, (problem: any, part: 'cell' | 'unroll') => string>} */
export const shapes = {
  none: ({ printed, right }, part) => {
    if (printed) {
      const shown = right ? 'the right numbers' : 'something';
      return `It prints ${shown}, but gives back None. print only shows; return hands the result to whoever called.`;
    }
    const name = part === 'cell' ? 'h_t' : 'the list of states';
    return `It gives back None: the function ends without return. Hand back ${name} in its last line.`;
  },
  type: ({ type, length }, part) => {
    const name = /function|method|closure/.test(type) ? 'function' : type;
    const what = length === null ? withArticle(name) : `${withArticle(name)} of ${length}`;
    return `It gives back ${what}. Expected is ${WANTED[part]}.${TYPES[name] ?? ''}`;
  },
  dtype: ({ dtype }) =>
    `It gives back a tensor of type ${dtype}, but states are real numbers (torch.float32). Look for a comparison, or a tensor made of whole numbers.`,
  shape: ({ shape, wanted, which }) =>
    `It gives back the shape ${tuple(shape)}; (batch, hidden) is ${tuple(wanted)} here. ${STATE_SHAPES[which]}`,
  pair: () =>
    'It gives back two things, as torch.nn.RNN does. Asked for are the states only, h_1 to h_T.',
  items: ({ type }) =>
    `It gives back a list that holds ${withArticle(type)}. Each entry must be a tensor (batch, hidden): what rnn_cell returns.`,
  item_shape: ({ t, shape, wanted, which }) =>
    `h_${t} in the list has the shape ${tuple(shape)}; (batch, hidden) is ${tuple(wanted)} here. ${STATE_SHAPES[which]}`,
  sequence: ({ shape, wanted, which }) =>
    `It gives back the shape ${tuple(shape)}; (T, batch, hidden) is ${tuple(wanted)} here. ${SEQUENCE_SHAPES[which]}`,
  count: ({ count, wanted, which }) =>
    `It gives back ${count} state${count === 1 ? '' : 's'} for ${wanted[0]} steps. ${COUNTS[which]}`,
};

/** @type {Record<string, string>} */
const TYPES = {
  tuple: ' A comma after return makes a tuple.',
  generator:
    ' With yield a function becomes a generator: collect the states in a list and return that.',
  function: ' Is a pair of brackets missing, as in tanh(…)?',
  list: ' Take the tensors as they are, without tolist() or square brackets around them.',
  float: ' Look for item(), float(…) or a sum.',
};

/** "a list", "an int". @param {string} type */
export const withArticle = (type) => `${/^[aeiou]/i.test(type) ? 'an' : 'a'} ${type}`;
