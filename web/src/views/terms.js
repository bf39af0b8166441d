/** Every product that made one unit, and the digits at which they add up as shown. */
import { decimalsFor, decimalsThat, rounded } from './numbers.js';
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
 * @typedef {object} UnitTerms
 * @property {Term[]} input products W_xh[j, i] x_t[i] that are not zero
 * @property {number} silent inputs that are 0 and add nothing
 * @property {Term[]} memory products W_hh[j, k] h_{t-1}[k]
 * @property {number} bias
 * @property {number} inputSum as the engine computed it, like the following
 * @property {number} memorySum
 * @property {number} preactivation
 * @property {number} h
 * @property {{ factor: number, product: number, part: number, sum: number, h: number }} decimals
 */

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
  const terms = units.get(key) ?? makeTerms(trace, t, row, unit);
  units.set(key, terms);
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
  const found = {
    input: spoken,
    silent: I - spoken.length,
    memory,
    bias: weights.b.data[unit],
    inputSum: rowAt(trace.input, t, row)[unit],
    memorySum: rowAt(trace.memory, t, row)[unit],
    preactivation: rowAt(trace.preactivation, t, row)[unit],
    h: rowAt(trace.h, t, row)[unit],
  };
  return { ...found, decimals: decimalsOf(found) };
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
function decimalsOf({ input, memory, bias, inputSum, memorySum, preactivation, h }) {
  /** @param {number} shown @param {number} exact @param {number} d */
  const same = (shown, exact, d) => rounded(shown, d) === rounded(exact, d);
  /** @param {Term[]} terms @param {number} d */
  const total = (terms, d) => terms.reduce((s, term) => s + rounded(term.product, d), 0);

  /** @param {Term[]} terms */
  const exactly = (terms) => terms.reduce((s, term) => s + term.product, 0);

  // Where large parts all but cancel, float32 has lost the later digits.
  const few = Math.min(decimalsFor([h]), decimalsFor([inputSum, memorySum, bias]) + 1);
  // tanh never quite reaches 1: one digit more shows it, where one digit does.
  const reaches = /** @param {number} d */ (d) => Math.abs(rounded(h, d)) === 1;
  const last = reaches(few) && !reaches(few + 1) ? few + 1 : few;
  const sum = decimalsThat(last, (d) => same(Math.tanh(rounded(preactivation, d)), h, last));
  const part = decimalsThat(sum + 1, (d) => {
    const parts = [inputSum, memorySum, bias].map((value) => rounded(value, d));
    return (
      same(parts[0] + parts[1] + parts[2], preactivation, sum) &&
      // More digits of the products can only help where their exact sums round the same way.
      same(exactly(input), inputSum, d) &&
      same(exactly(memory), memorySum, d) &&
      same(exactly(input) + exactly(memory) + parts[2], preactivation, sum)
    );
  });
  const product = decimalsThat(
    part + 1,
    (d) =>
      same(total(input, d), inputSum, part) &&
      same(total(memory, d), memorySum, part) &&
      same(total([...input, ...memory], d) + rounded(bias, part), preactivation, sum),
  );
  const factor = decimalsThat(product, (d) =>
    [...input, ...memory].every((term) =>
      same(rounded(term.weight, d) * rounded(term.value, d), term.product, sum),
    ),
  );
  return { factor, product, part, sum, h: last };
}
