/** Every product that made one unit, and the digits at which they add up as shown. */
import { decimalsFor, decimalsThat, rounded } from './numbers.js';
import { rowAt, stateAt } from './trace.js';

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
 * @property {{ factor: number, product: number, sum: number, h: number }} decimals
 */

/**
 * @param {Trace} trace
 * @param {number} t from 1
 * @param {number} row of the batch
 * @param {number} unit
 * @returns {UnitTerms}
 */
export function termsOf(trace, t, row, unit) {
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
 * add up to the shown sum, and so on.
 *
 * @param {Omit<UnitTerms, 'decimals'>} terms
 */
function decimalsOf({ input, memory, bias, inputSum, memorySum, preactivation, h }) {
  const forH = decimalsFor([h]);
  const sum = decimalsThat(
    forH,
    (d) => rounded(Math.tanh(rounded(preactivation, d)), forH) === rounded(h, forH),
  );
  const all = [...input, ...memory];
  const product = decimalsThat(sum + 1, (d) => {
    /** @param {Term[]} terms */
    const total = (terms) => terms.reduce((s, term) => s + rounded(term.product, d), 0);
    const parts = rounded(inputSum, d) + rounded(memorySum, d) + rounded(bias, d);
    return (
      rounded(total(all) + rounded(bias, d), sum) === rounded(preactivation, sum) &&
      rounded(parts, sum) === rounded(preactivation, sum)
    );
  });
  const factor = decimalsThat(product, (d) =>
    all.every(
      (term) =>
        rounded(rounded(term.weight, d) * rounded(term.value, d), sum) ===
        rounded(term.product, sum),
    ),
  );
  return { factor, product, sum, h: forH };
}
