import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  Heap,
  OP,
  chanceShape,
  chanceView,
  contiguous,
  countOf,
  difference,
  valuesOf,
} from './arithmetic-heap.js';
import { BINARY, UNARY, truth } from './arithmetic-loops.js';
import { dice } from './dice.js';

const SPECIAL = [0, -0, 1, -1, 0.5, 1.5, -2.5, 3, NaN, Infinity, -Infinity, 1e30, -1e-30];

/** Shapes and values by chance, always the same ones for a seed. */
function chance(seed) {
  const thrown = dice(seed);
  const value = () => (thrown.below(4) === 0 ? thrown.pick(SPECIAL) : thrown.float());
  const view = (heap, shape) => chanceView(heap, shape, thrown, value, () => thrown.below(4) === 0);
  return { ...thrown, view };
}

BINARY.forEach(([name, f, tolerance], code) => {
  describe(`The operation ${name}`, () => {
    it('is the same as a plain loop, for any shape, strides and broadcasting', () => {
      const thrown = chance(100 + code);
      for (let round = 0; round < 60; round += 1) {
        const heap = new Heap();
        const shape = chanceShape(thrown);
        const [a, b] = [thrown.view(heap, shape), thrown.view(heap, shape)];
        const [as, bs] = [valuesOf(heap, a, shape), valuesOf(heap, b, shape)];
        const expected = as.map((value, i) => Math.fround(Number(f(value, bs[i]))));
        const got = heap.result({ op: OP.binary, code, shape, operands: [a, b] }, as.length);
        assert.equal(difference(got, expected, tolerance), '', JSON.stringify({ shape, a, b }));
      }
    });
  });
});

UNARY.forEach(([name, f, tolerance], code) => {
  describe(`The function ${name}`, () => {
    it('is the same as a plain loop, for any shape and strides', () => {
      const thrown = chance(200 + code);
      for (let round = 0; round < 60; round += 1) {
        const heap = new Heap();
        const shape = chanceShape(thrown);
        const a = thrown.view(heap, shape);
        const expected = valuesOf(heap, a, shape).map((value) => Math.fround(Number(f(value))));
        const got = heap.result({ op: OP.unary, code, shape, operands: [a] }, countOf(shape));
        assert.equal(difference(got, expected, tolerance), '', JSON.stringify({ shape, a }));
      }
    });
  });
});

describe('The operation where', () => {
  it('chooses value by value, for any shape, strides and broadcasting', () => {
    const thrown = chance(300);
    for (let round = 0; round < 100; round += 1) {
      const heap = new Heap();
      const shape = chanceShape(thrown);
      const operands = [0, 1, 2].map(() => thrown.view(heap, shape));
      const [condition, a, b] = operands.map((view) => valuesOf(heap, view, shape));
      const expected = condition.map((value, i) => (truth(value) ? a[i] : b[i]));
      const got = heap.result({ op: OP.where, shape, operands }, expected.length);
      assert.equal(difference(got, expected), '', JSON.stringify({ shape, operands }));
    }
  });
});

describe('Elementwise arithmetic', () => {
  it('takes eight dimensions', () => {
    const heap = new Heap();
    const shape = [2, 1, 2, 3, 1, 2, 2, 2];
    const values = Float32Array.from({ length: countOf(shape) }, (_, i) => i);
    const a = { address: heap.put(values), strides: contiguous(shape) };
    const turned = { address: a.address, strides: [1, 0, 2, 4, 0, 12, 24, 48] };
    const got = heap.result({ op: OP.binary, shape, operands: [a, turned] }, values.length);
    const expected = valuesOf(heap, turned, shape).map((value, i) => value + i);
    assert.equal(difference(got, expected), '');
  });

  it('of tensors without values writes nothing, wherever they are', () => {
    const heap = new Heap();
    for (const address of [0, 3, -4, 2 ** 30]) {
      const operand = { address, strides: [1, 1] };
      const shape = [0, 2_000_000_000];
      assert.equal(
        heap.call({
          op: OP.binary,
          shape,
          operands: [operand, operand],
          out: { address, count: 0 },
        }),
        0,
      );
    }
  });

  it('may write over its own operand', () => {
    const heap = new Heap();
    const address = heap.put([1, 2, 3, 4, 5, 6]);
    const turned = { address, strides: [1, 2] };
    const operands = [{ address, strides: [3, 1] }, turned];
    assert.equal(
      heap.call({ op: OP.binary, shape: [2, 3], operands, out: { address, count: 6 } }),
      0,
    );
    assert.deepEqual([...heap.read(address, 6)], [2, 5, 8, 6, 9, 12]);
    assert.equal(
      heap.call({
        op: OP.unary,
        shape: [3, 2],
        operands: [{ address, strides: [1, 3] }],
        out: { address, count: 6 },
      }),
      0,
    );
    assert.deepEqual([...heap.read(address, 6)], [2, 6, 5, 9, 8, 12]);
  });

  it('finds operands at an offset, and the caller by a function as well', async () => {
    const { arithmetic } = await import('./arithmetic-heap.js');
    const heap = new Heap();
    const a = { address: heap.put([9, 9, 5, 9, 7]), offset: 2, strides: [2] };
    const out = { address: heap.take(2), count: 2 };
    const at = heap.describe({ op: OP.unary, code: 1, shape: [2], operands: [a], out });
    assert.equal(
      arithmetic.call(() => heap.memory.buffer, at),
      0,
    );
    assert.deepEqual([...heap.read(out.address, 2)], [-5, -7]);
  });

  it('computes tensors that need more than the small block', () => {
    const heap = new Heap(1 << 20);
    const values = Float32Array.from({ length: 60_000 }, (_, i) => i);
    const a = { address: heap.put(values), strides: [1] };
    const got = heap.result({ op: OP.unary, code: 1, shape: [60_000], operands: [a] }, 60_000);
    assert.equal(
      difference(
        got,
        values.map((value) => -value),
      ),
      '',
    );
  });
});
