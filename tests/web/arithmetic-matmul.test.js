import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Heap, OP, chanceView, countOf, difference, indices, valuesOf } from './arithmetic-heap.js';
import { dice } from './dice.js';

/** The product, sum by sum, in doubles. */
function product(heap, a, b, shape) {
  const [inner] = shape.slice(-1);
  const [as, bs] = [valuesOf(heap, a, shape), valuesOf(heap, b, shape)];
  return indices(shape.slice(0, -1)).map((_, cell) => {
    let sum = 0;
    for (let k = cell * inner; k < (cell + 1) * inner; k += 1) sum += as[k] * bs[k];
    return Math.fround(sum);
  });
}

const matmul = (heap, a, b, shape) =>
  heap.result({ op: OP.matmul, shape, operands: [a, b] }, countOf(shape.slice(0, -1)));

describe('The matrix product', () => {
  it('is that of plain sums, for any batch, sizes, strides and broadcasting', () => {
    const thrown = dice(500);
    const { below, pick } = thrown;
    for (let round = 0; round < 300; round += 1) {
      const heap = new Heap();
      const batch = Array.from({ length: below(4) }, () => pick([1, 2, 3]));
      const shape = [...batch, ...[0, 0, 0].map(() => pick([1, 2, 3, 4, 5, 8, 13]))];
      const [m, n] = [batch.length, batch.length + 1];
      const repeat = (alone) => (d) => d === alone || (d < m && below(3) === 0);
      const value = () => Math.fround(thrown.next() * 2 - 1);
      const a = chanceView(heap, shape, thrown, value, repeat(n));
      const b = chanceView(heap, shape, thrown, value, repeat(m));
      const expected = product(heap, a, b, shape);
      const got = matmul(heap, a, b, shape);
      assert.equal(difference(got, expected, 1e-6), '', JSON.stringify({ shape, a, b }));
    }
  });

  it('of larger matrices is right, too', () => {
    const thrown = dice(501);
    const value = () => Math.fround(thrown.next() * 2 - 1);
    for (const shape of [
      [33, 65, 40],
      [1, 80, 90],
      [70, 1, 90],
      [2, 20, 30, 10],
    ]) {
      const heap = new Heap(1 << 20);
      const [m, n] = [shape.length - 3, shape.length - 2];
      const a = chanceView(heap, shape, thrown, value, (d) => d === n);
      const b = chanceView(heap, shape, thrown, value, (d) => d === m);
      const expected = product(heap, a, b, shape);
      assert.equal(difference(matmul(heap, a, b, shape), expected, 1e-5), '');
    }
  });

  it('over no values is 0, of no rows is nothing', () => {
    const heap = new Heap();
    const none = (strides) => ({ address: 0, strides });
    const zeros = matmul(heap, none([1, 0, 1]), none([0, 1, 1]), [2, 3, 0]);
    assert.deepEqual([...zeros], [0, 0, 0, 0, 0, 0]);
    assert.equal(matmul(heap, none([1, 0, 1]), none([0, 1, 1]), [0, 3, 2]).length, 0);
    assert.equal(matmul(heap, none([1, 0, 1]), none([0, 1, 1]), [2, 0, 3]).length, 0);
    assert.equal(matmul(heap, none([1, 0, 1]), none([0, 9, 9]), [0, 4000, 4000]).length, 0);
    assert.deepEqual([...matmul(heap, none([9, 1, 0, 1]), none([9, 0, 1, 1]), [1, 1, 1, 0])], [0]);
  });

  it('lets NaN and infinity through', () => {
    const heap = new Heap();
    const a = { address: heap.put([0, NaN, 1, Infinity]), strides: [2, 0, 1] };
    const b = { address: heap.put([1, 2]), strides: [0, 1, 1] };
    assert.deepEqual([...matmul(heap, a, b, [2, 1, 2])], [NaN, Infinity]);
  });
});
