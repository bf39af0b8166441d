/** What a cell does to its sum. See mistakes-parts.js. */

const WHICH = 'Which function does the formula put around the sum?';
const AROUND = 'What do the brackets of tanh(…) enclose in the formula?';

export const squash = {
  no_tanh: {
    did: 'gives W_hh h + W_xh x + b itself: the numbers are not squeezed between −1 and 1',
    idea: 'Which function of the formula does that?',
  },
  sigmoid: {
    did: 'squeezes with the sigmoid, so that every number is between 0 and 1 and none is negative',
    idea: WHICH,
  },
  relu: { did: 'uses ReLU: negative sums become 0, positive ones are not squeezed', idea: WHICH },
  relu_of_tanh: {
    did: 'throws away what is negative: after tanh, every number below 0 is set to 0',
    idea: 'A state may be negative. tanh comes last.',
  },
  tanh_twice: { did: 'applies tanh twice', idea: 'How often does tanh stand in the formula?' },
  tanh_of_sigmoid: {
    did: 'applies the sigmoid, and tanh after it',
    idea: 'The formula has one function around the sum.',
  },
  sigmoid_of_tanh: {
    did: 'applies tanh, and the sigmoid after it',
    idea: 'The formula has one function around the sum.',
  },
  tanh_half_sum: {
    did: 'gives tanh of half the sum',
    idea: 'If you made tanh from exp: it is (e^z − e^−z) / (e^z + e^−z), which is not (e^z − 1) / (e^z + 1).',
  },
  tanh_double_sum: {
    did: 'gives tanh of twice the sum',
    idea: 'If you made tanh from exp: count the factors in the exponents.',
  },
  half_tanh: {
    did: 'halves the result after tanh',
    idea: 'Nothing happens to the numbers after tanh.',
  },
  double_tanh: {
    did: 'doubles the result after tanh, so that it leaves the range from −1 to 1',
    idea: 'Nothing happens to the numbers after tanh.',
  },
  minus_tanh: {
    did: 'gives the right numbers with the wrong sign',
    idea: 'tanh keeps the sign of the sum. Where does the minus come from?',
  },
  one_minus: {
    did: 'gives 1 − tanh(…)',
    idea: 'The result of tanh is the new state as it is.',
  },
  derivative: {
    did: 'gives 1 − tanh²(…). That is the slope of tanh, which training needs, not the state',
    idea: 'The forward step needs tanh itself.',
  },
  tanh_squared: {
    did: 'squares the result of tanh',
    idea: 'The t in h_t counts steps, it is not a power.',
  },
  absolute: {
    did: 'drops the signs: it gives |tanh(…)|',
    idea: 'A state may be negative.',
  },
  sine: { did: 'applies the sine to the sum', idea: WHICH },
  sinh: {
    did: 'gives sinh of the sum, (e^z − e^−z) / 2, which has no limit',
    idea: 'tanh is sinh divided by something that keeps it below 1.',
  },
  exponential: { did: 'applies exp to the sum, so that every number is positive', idea: WHICH },
  clipped: {
    did: 'cuts the sum off at −1 and 1. In between the numbers stay as they are',
    idea: 'The function of the formula bends smoothly towards −1 and 1.',
  },
  softsign: { did: 'gives z / (1 + |z|) of the sum z', idea: WHICH },
  tanh_memory_only: {
    did: 'puts tanh around the memory part only, and adds the rest outside',
    idea: AROUND,
  },
  tanh_input_only: {
    did: 'puts tanh around the input part only, and adds the rest outside',
    idea: AROUND,
  },
  bias_outside: {
    did: 'adds the bias after tanh, so that its results can leave the range from −1 to 1',
    idea: AROUND,
  },
  memory_outside: { did: 'adds the memory part after tanh', idea: AROUND },
  input_outside: { did: 'adds the input part after tanh', idea: AROUND },
  tanh_each: {
    did: 'applies tanh to the parts one by one and then adds them up, which is not the same as tanh of their sum',
    idea: 'What comes first in the formula: adding up or squeezing?',
  },
  tanh_nested: {
    did: 'applies tanh to a part of the sum, and once more to the whole',
    idea: 'How often does tanh stand in the formula, and around what?',
  },
  parts_multiplied: {
    did: 'multiplies the input part by the memory part',
    idea: 'What stands between the terms of the formula?',
  },
  bias_multiplied: {
    did: 'multiplies by the bias instead of adding it',
    idea: 'What stands before b in the formula?',
  },
  softmax: {
    did: 'applies softmax, so that each row adds up to 1. That is for a prediction, not for a state',
    idea: WHICH,
  },
  normalised: {
    did: 'rescales each row (to length 1, or to mean 0 and spread 1)',
    idea: 'In the formula each unit is made by itself: only tanh limits it.',
  },
};
