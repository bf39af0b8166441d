import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  Heap,
  OP,
  chanceShape,
  chanceView,
  countOf,
  difference,
  valuesOf,
} from './arithmetic-heap.js';
import { dice } from './dice.js';

const sum = (values) => values.reduce((total, value) => total + value, 0);
const firstNan = (values) => values.findIndex(Number.isNaN);

/** The first place of the extreme; NaN counts as more extreme than any number. */
function place(values, better) {
  if (firstNan(values) >= 0) return firstNan(values);
  return values.reduce((best, value, i) => (better(value, values[best]) ? i : best), 0);
}
const argmax = (values) => place(values, (a, b) => a > b);
const argmin = (values) => place(values, (a, b) => a < b);

/** In the order of the codes: name, function, tolerance. */
const REDUCE = [
  ['sum', sum, 1e-6],
  ['prod', (values) => values.reduce((product, value) => product * value, 1), 1e-6],
  ['max', (values) => values[argmax(values)]],
  ['min', (values) => values[argmin(values)]],
  ['argmax', argmax],
  ['argmin', argmin],
  ['norm', (values) => Math.sqrt(sum(values.map((value) => value * value))), 1e-6],
  ['any', (values) => values.some((value) => value !== 0)],
  ['all', (values) => values.every((value) => value !== 0)],
  ['mean', (values) => sum(values) / values.length, 1e-6],
];

/** The list cut into `count` lists of the same length. */
const cut = (values, count) =>
  Array.from({ length: count }, (_, i) =>
    values.slice((i * values.length) / count, ((i + 1) * values.length) / count),
  );

REDUCE.forEach(([name, f, tolerance], code) => {
  describe(`The reduction ${name}`, () => {
    it('is the same as a plain loop, whatever stays, for any shape and strides', () => {
      const thrown = dice(400 + code);
      const { below, pick } = thrown;
      for (let round = 0; round < 100; round += 1) {
        const few = pick([[0, 1, 2], [-1, 0, 1, 2, 3, NaN], null]); // ties, NaN, or any number
        const value = () => (few ? pick(few) : thrown.float());
        const heap = new Heap();
        const shape = chanceShape(thrown);
        const a = chanceView(heap, shape, thrown, value, () => below(5) === 0);
        const keep = below(shape.length + 1);
        const count = countOf(shape.slice(0, keep));
        const expected = cut(valuesOf(heap, a, shape), count).map((part) =>
          Math.fround(Number(f(part))),
        );
        const got = heap.result({ op: OP.reduce, code, keep, shape, operands: [a] }, count);
        assert.equal(difference(got, expected, tolerance), '', JSON.stringify({ shape, keep, a }));
      }
    });
  });
});

describe('Reductions', () => {
  const ofNothing = (code, shape, keep, count) =>
    new Heap().result(
      { op: OP.reduce, code, shape, keep, operands: [{ address: 0, strides: shape }] },
      count,
    );

  it('of no values give what PyTorch gives', () => {
    const expected = { 0: 0, 1: 1, 6: 0, 7: 0, 8: 1, 9: NaN };
    for (const [code, value] of Object.entries(expected)) {
      assert.deepEqual([...ofNothing(Number(code), [2, 0, 5], 1, 2)], [value, value]);
    }
  });

  it('find no largest or smallest among no values', () => {
    for (const code of [2, 3, 4, 5]) {
      assert.throws(() => ofNothing(code, [2, 0], 1, 2), /no largest or smallest among no values/);
      assert.deepEqual([...ofNothing(code, [0, 2], 1, 0)], []);
    }
  });

  it('add a million values up without losing any', () => {
    const heap = new Heap(1 << 23);
    const address = heap.put(new Float32Array(1_000_000).fill(0.1));
    const operands = [{ address, strides: [1] }];
    const [total] = heap.result({ op: OP.reduce, code: 0, shape: [1_000_000], operands }, 1);
    assert.equal(total, Math.fround(1_000_000 * Math.fround(0.1)));
  });
});
