/** Every product that made one unit, and the digits at which they add up as shown. */
import { decimalsFor, decimalsThat, rounded } from './numbers.js';
import { bothOf, differs } from './states.js';
import { oncePerTrace, rowAt, stateAt } from './trace.js';

/** @typedef {import('./trace.js').Trace} Trace */

/**
 * @typedef {object} Term
 * @property {number} index of x_t or h_{t-1}
 * @property {number} weight
 * @property {number} value
 * @property {number} product
 */

/**
 * Products too many to be listed, taken together.
 * @typedef {object} Rest
 * @property {number} count
 * @property {number} product their sum
 */

/**
 * @typedef {object} UnitTerms
 * @property {Term[]} input products W_xh[j, i] x_t[i] that are not zero; of very many the largest
 * @property {Rest | null} inputRest the others
 * @property {number} silent inputs that are 0 and add nothing
 * @property {Term[]} memory products W_hh[j, k] h_{t-1}[k]; of very many the largest
 * @property {Rest | null} memoryRest the others
 * @property {number} bias
 * @property {number} inputSum as the engine computed it, like the following
 * @property {number} memorySum
 * @property {number} preactivation
 * @property {number} h as the formula gives it
 * @property {number | null} theirs what a learner's code gave, where that is something else
 * @property {{ factor: number, product: number, part: number, sum: number, h: number }} decimals
 */

/** More products than this are not listed one by one; then only the largest are, and the rest as one. */
const MOST_LISTED = 16;
const LISTED_OF_MANY = 12;

/** Units to remember: enough for every frame of a step, and not too much for a long sequence. */
const MOST_KNOWN = 500;

/** Those that were asked for. */
const known = oncePerTrace(() => /** @type {Map<string, UnitTerms>} */ (new Map()));

/**
 * The terms of one unit; worked out once, for they are asked for at every frame.
 * @param {Trace} trace
 * @param {number} t from 1
 * @param {number} row of the batch
 * @param {number} unit
 * @returns {UnitTerms}
 */
export function termsOf(trace, t, row, unit) {
  const units = known(trace);
  const key = `${t} ${row} ${unit}`;
  let terms = units.get(key);
  if (!terms) {
    if (units.size >= MOST_KNOWN) units.clear();
    terms = makeTerms(trace, t, row, unit);
    units.set(key, terms);
  }
  return terms;
}

/**
 * @param {Trace} trace
 * @param {number} t from 1
 * @param {number} row of the batch
 * @param {number} unit
 * @returns {UnitTerms}
 */
function makeTerms(trace, t, row, unit) {
  const { I, H, weights } = trace;
  const x = rowAt(trace.x, t, row);
  const input = products(weights.W_xh.data.subarray(unit * I, (unit + 1) * I), x);
  const memory = products(
    weights.W_hh.data.subarray(unit * H, (unit + 1) * H),
    stateAt(trace, t - 1, row),
  );
  const spoken = input.filter((term) => term.value !== 0);
  const [heard, remembered] = [largestOf(spoken), largestOf(memory)];
  const found = {
    input: heard.listed,
    inputRest: heard.rest,
    silent: I - spoken.length,
    memory: remembered.listed,
    memoryRest: remembered.rest,
    bias: weights.b.data[unit],
    inputSum: rowAt(trace.input, t, row)[unit],
    memorySum: rowAt(trace.memory, t, row)[unit],
    preactivation: rowAt(trace.preactivation, t, row)[unit],
    ...resultOf(trace, t, row, unit),
  };
  return { ...found, decimals: decimalsOf(found) };
}

/** @param {Trace} trace @param {number} t @param {number} row @param {number} unit */
function resultOf(trace, t, row, unit) {
  const h = rowAt(trace.h, t, row)[unit];
  return differs(trace, t, row, unit)
    ? { h: bothOf(trace, t, row, unit).expected, theirs: h }
    : { h, theirs: null };
}

/**
 * All of few products; of many the largest, and the others as one.
 * @param {Term[]} terms
 * @returns {{ listed: Term[], rest: Rest | null }}
 */
function largestOf(terms) {
  if (terms.length <= MOST_LISTED) return { listed: terms, rest: null };
  const sorted = [...terms].sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  const others = sorted.slice(LISTED_OF_MANY);
  const product = others.reduce((sum, term) => sum + term.product, 0);
  return { listed: sorted.slice(0, LISTED_OF_MANY), rest: { count: others.length, product } };
}

/**
 * @param {Float32Array} weights
 * @param {Float32Array} values
 * @returns {Term[]}
 */
const products = (weights, values) =>
  Array.from(values, (value, index) => ({
    index,
    weight: weights[index],
    value,
    product: weights[index] * value,
  }));

/**
 * From the result backwards, each level gets the digits it takes for the level after it to be
 * right with the numbers as they are shown: tanh of the shown sum is the shown h, the shown parts
 * add up to the shown sum, the shown products to the shown parts, and so on.
 *
 * @param {Omit<UnitTerms, 'decimals'>} terms
 */
function decimalsOf({
  input,
  inputRest,
  memory,
  memoryRest,
  bias,
  inputSum,
  memorySum,
  preactivation,
  h,
  theirs,
}) {
  /** @param {number} shown @param {number} exact @param {number} d */
  const same = (shown, exact, d) => rounded(shown, d) === rounded(exact, d);
  /** @typedef {{ product: number }[]} Products */
  /** @type {Products[]} */
  const [inputs, memories] = [
    [...input, ...(inputRest ? [inputRest] : [])],
    [...memory, ...(memoryRest ? [memoryRest] : [])],
  ];
  /** @param {Products} terms @param {number} d */
  const total = (terms, d) => terms.reduce((s, term) => s + rounded(term.product, d), 0);

  /** @param {Products} terms */
  const exactly = (terms) => terms.reduce((s, term) => s + term.product, 0);

  // Where large parts all but cancel, float32 has lost the later digits.
  const enough = Math.min(decimalsFor([h]), decimalsFor([inputSum, memorySum, bias]) + 1);
  const few = theirs === null ? enough : Math.max(decimalsThat(3, (d) => !same(theirs, h, d)), enough); // prettier-ignore
  // tanh never quite reaches 1: one digit more shows it, where one digit does.
  const reaches = /** @param {number} d */ (d) => Math.abs(rounded(h, d)) === 1;
  const last = reaches(few) && !reaches(few + 1) ? few + 1 : few;
  const sum = decimalsThat(last, (d) => same(Math.tanh(rounded(preactivation, d)), h, last));
  const part = decimalsThat(sum + 1, (d) => {
    const parts = [inputSum, memorySum, bias].map((value) => rounded(value, d));
    return (
      same(parts[0] + parts[1] + parts[2], preactivation, sum) &&
      // More digits of the products can only help where their exact sums round the same way.
      same(exactly(inputs), inputSum, d) &&
      same(exactly(memories), memorySum, d) &&
      same(exactly(inputs) + exactly(memories) + parts[2], preactivation, sum)
    );
  });
  const product = decimalsThat(
    part + 1,
    (d) =>
      same(total(inputs, d), inputSum, part) &&
      same(total(memories, d), memorySum, part) &&
      same(total([...inputs, ...memories], d) + rounded(bias, part), preactivation, sum),
  );
  const factor = decimalsThat(product, (d) =>
    [...input, ...memory].every((term) =>
      same(rounded(term.weight, d) * rounded(term.value, d), term.product, sum),
    ),
  );
  return { factor, product, part, sum, h: last };
}
