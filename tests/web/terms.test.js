import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signed } from '../../web/src/views/numbers.js';
import { termsOf } from '../../web/src/views/terms.js';
import { engine, traceOf } from './traces.js';

/** A number as it is shown, in units of its last digit: exact, as on paper. */
const shown = (value, decimals) =>
  BigInt(signed(value, decimals).replace('+', '').replace('−', '-').replace('.', ''));
const read = (value, decimals) => Number(signed(value, decimals).replace('−', '-'));

/** Whether numbers with `fine` decimals, added up, round to one with `coarse`. */
function addUp(parts, fine, sum, coarse) {
  const unit = 10n ** BigInt(fine - coarse);
  const off = parts.reduce((total, part) => total + part, 0n) - sum * unit;
  return 2n * (off < 0n ? -off : off) <= unit;
}

/** What does not come out right with the digits that are shown for one unit. */
function faultsOf({ input, memory, bias, inputSum, memorySum, preactivation, h, decimals }) {
  const { factor, product, part, sum } = decimals;
  const all = [...input, ...memory];
  const coarser = 10n ** BigInt(product - part); // what is shown with fewer digits, as if with all
  const products = (terms) => terms.map((term) => shown(term.product, product));
  const total = shown(preactivation, sum);
  const parts = [inputSum, memorySum, bias].map((value) => shown(value, part));
  const claims = {
    products: addUp([...products(all), parts[2] * coarser], product, total, sum),
    parts: addUp(parts, part, total, sum),
    input: addUp(products(input), product, parts[0], part),
    memory: addUp(products(memory), product, parts[1], part),
    tanh: signed(Math.tanh(read(preactivation, sum)), decimals.h) === signed(h, decimals.h),
    factors: all.every(
      (term) =>
        signed(read(term.weight, factor) * read(term.value, factor), sum) ===
        signed(term.product, sum),
    ),
  };
  return Object.keys(claims).filter((claim) => !claims[claim]);
}

/** Every unit of every step of a trace: how many there are, and those that do not come out. */
function check(settings) {
  const trace = engine.lesson('unrolling', settings);
  const faults = [];
  let count = 0;
  for (let row = 0; row < trace.B; row += 1) {
    for (let t = 1; t <= trace.T; t += 1) {
      for (let unit = 0; unit < trace.H; unit += 1, count += 1) {
        for (const fault of faultsOf(termsOf(trace, t, row, unit))) {
          faults.push(`${fault}: ${JSON.stringify({ settings, row, t, unit })}`);
        }
      }
    }
  }
  return { faults, count };
}

const seeds = (n) => Array.from({ length: n }, (_, seed) => seed);

/** [what, settings for a seed, how many seeds, units in all] */
const kinds = [
  ['hello, trained', (seed) => ({ seed }), 200, 200 * 4 * 8],
  ["PyTorch's random start", (seed) => ({ seed, weights: 'default' }), 40, 40 * 4 * 8],
  ['small random numbers', (seed) => ({ seed, weights: 'randn' }), 40, 40 * 4 * 8],
  ['tiny random numbers', (seed) => ({ seed, weights: 'randn', scale: 1e-5 }), 40, 40 * 4 * 8],
  ['large random numbers', (seed) => ({ seed, weights: 'randn', scale: 5 }), 40, 40 * 4 * 8],
  ['zeros', (seed) => ({ seed, weights: 'zero' }), 1, 4 * 8],
  ['the identity', (seed) => ({ seed, weights: 'identity' }), 1, 4 * 8],
  ['the snippet', (seed) => ({ seed, example: 'snippet' }), 20, 20 * 6 * 3 * 8],
];

describe('The digits of every product that made a unit come out on paper:', () => {
  for (const [what, settings, n, units] of kinds) {
    it(`products, sums, tanh and factors, for all ${units} units of ${what}`, () => {
      const results = seeds(n).map((seed) => check(settings(seed)));
      assert.equal(
        results.reduce((sum, { count }) => sum + count, 0),
        units,
      );
      assert.deepEqual(
        results.flatMap(({ faults }) => faults),
        [],
      );
    });
  }
});

describe('The terms of a unit', () => {
  const trace = traceOf();

  it('leave out inputs that are 0, and count them', () => {
    const { input, silent } = termsOf(trace, 3, 0, 2);
    assert.deepEqual(
      input.map(({ index, value }) => [index, value]),
      [[2, 1]], // the l of h e l o
    );
    assert.equal(silent, 3);
  });

  it('take the row of W_xh and W_hh that belongs to the unit', () => {
    const { input, memory } = termsOf(trace, 2, 0, 5);
    assert.equal(input[0].weight, trace.weights.W_xh.data[5 * 4 + 1]);
    memory.forEach(({ index, weight, value, product }, k) => {
      assert.equal(index, k);
      assert.equal(weight, trace.weights.W_hh.data[5 * 8 + k]);
      assert.equal(value, trace.h.data[k]);
      assert.equal(product, weight * value);
    });
  });

  it('start from h_0 at step 1', () => {
    assert.ok(termsOf(trace, 1, 0, 0).memory.every(({ value }) => value === 0));
  });

  it('take the row of the batch that is asked for', () => {
    const snippet = traceOf({ example: 'snippet' });
    const { input, h } = termsOf(snippet, 2, 1, 3);
    assert.deepEqual(
      input.map(({ value }) => value),
      [...snippet.x.data.subarray(4 * (3 + 1), 4 * (3 + 2))],
    );
    assert.equal(h, snippet.h.data[8 * (3 + 1) + 3]);
  });

  it('show few digits where few will do', () => {
    const all = seeds(20).flatMap((seed) =>
      [1, 2, 3, 4].flatMap((t) => seeds(8).map((unit) => termsOf(traceOf({ seed }), t, 0, unit))),
    );
    const plain = all.filter(({ h }) => Math.abs(h) >= 0.1);
    assert.ok(
      plain.every(
        ({ decimals, h }) =>
          decimals.h === (Math.abs(h) < 0.995 ? 2 : decimals.h) && decimals.h <= 3,
      ),
    );
    const short = plain.filter(({ decimals }) => decimals.sum <= 3 && decimals.product <= 5);
    assert.ok(plain.length > 500 && short.length > 0.95 * plain.length, `${short.length}`);
  });
});
