import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Heap, OP, difference } from './arithmetic-heap.js';

const fixture = JSON.parse(
  readFileSync(new URL('../reference/fixtures/arithmetic.json', import.meta.url), 'utf8'),
);
const WORDS = { nan: NaN, inf: Infinity, '-inf': -Infinity };
const numbers = (list) => list.map((value) => (typeof value === 'string' ? WORDS[value] : value));
const values = numbers(fixture.values);
const count = values.length;

/** Curves may differ by a few units of the last place, sums by rounding; the rest is exact. */
const CURVES = ['floor_divide', 'pow', 'tanh', 'sigmoid', 'exp', 'log', 'sin', 'cos'];
const SUMS = ['sum', 'prod', 'norm', 'mean'];
const tolerance = (name) => ([...CURVES, ...SUMS].includes(name) ? 1e-6 : 0);

describe('Special numbers are treated as PyTorch treats them', () => {
  Object.entries(fixture.binary).forEach(([name, expected], code) => {
    it(`by ${name}`, () => {
      const heap = new Heap();
      const address = heap.put(values);
      const operands = [
        { address, strides: [1, 0] },
        { address, strides: [0, 1] },
      ];
      const shape = [count, count];
      const got = heap.result({ op: OP.binary, code, shape, operands }, count * count);
      for (let i = 0; i < count; i += 1) {
        const row = (list) => list.slice(i * count, (i + 1) * count);
        const different = difference(row(got), row(numbers(expected)), tolerance(name));
        assert.equal(different, '', `${values[i]} with each of ${values}`);
      }
    });
  });

  Object.entries(fixture.unary).forEach(([name, expected], code) => {
    it(`by ${name}`, () => {
      const heap = new Heap();
      const operands = [{ address: heap.put(values), strides: [1] }];
      const got = heap.result({ op: OP.unary, code, shape: [count], operands }, count);
      assert.equal(difference(got, numbers(expected), tolerance(name)), '', `of ${values}`);
    });
  });

  Object.entries(fixture.reduce).forEach(([name, expected], code) => {
    it(`by ${name}`, () => {
      fixture.lists.forEach((list, i) => {
        const heap = new Heap();
        const given = numbers(list);
        const operands = [{ address: heap.put(given), strides: [1] }];
        const got = heap.result({ op: OP.reduce, code, shape: [given.length], operands }, 1);
        const wanted = numbers([expected[i]]);
        assert.equal(difference(got, wanted, tolerance(name)), '', `of ${given}`);
      });
    });
  });
});
