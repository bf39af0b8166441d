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
  indices,
  valuesOf,
} from './arithmetic-heap.js';
import { dice } from './dice.js';

/** Assigns to a view of the storage `{ address, count }`. */
const assign = (heap, storage, shape, view, source) =>
  heap.call({ op: OP.assign, shape, out: storage, operands: [view, source] });

describe('The assignment', () => {
  it('changes the places of its view and no others, for any shape and strides', () => {
    const thrown = dice(600);
    const value = () => thrown.float();
    for (let round = 0; round < 200; round += 1) {
      const heap = new Heap();
      const shape = chanceShape(thrown);
      const view = chanceView(heap, shape, thrown, value);
      const count = heap.take(0) - view.address;
      const storage = { address: view.address, count: count / 4 };
      const source = chanceView(heap, shape, thrown, value, () => thrown.below(3) === 0);
      const expected = heap.floats.slice();
      const given = valuesOf(heap, source, shape);
      indices(shape).forEach((index, i) => {
        const steps = index.reduce((sum, place, d) => sum + place * view.strides[d], 0);
        expected[view.address / 4 + view.offset + steps] = given[i];
      });
      const at = storage.address / 4;
      assert.equal(assign(heap, storage, shape, view, source), 0);
      const got = heap.floats.slice(at, at + storage.count);
      assert.equal(difference(got, expected.slice(at, at + storage.count)), '');
    }
  });

  it('repeats a single value', () => {
    const heap = new Heap();
    const storage = { address: heap.put([0, 0, 0, 0, 0, 0]), count: 6 };
    const column = { address: storage.address, offset: 1, strides: [3] };
    const source = { address: heap.put([7]), strides: [0] };
    assert.equal(assign(heap, storage, [2], column, source), 0);
    assert.deepEqual([...heap.read(storage.address, 6)], [0, 7, 0, 0, 7, 0]);
  });

  it('reads all of its source before it writes, where both are one tensor', () => {
    const heap = new Heap();
    const address = heap.put([1, 2, 3, 4]);
    const storage = { address, count: 4 };
    const ahead = [
      { address, offset: 1, strides: [1] },
      { address, strides: [1] },
    ];
    assert.equal(assign(heap, storage, [3], ...ahead), 0);
    assert.deepEqual([...heap.read(address, 4)], [1, 1, 2, 3]);
    heap.floats.set([1, 2, 3, 4], address / 4);
    const turned = [
      { address, strides: [2, 1] },
      { address, strides: [1, 2] },
    ];
    assert.equal(assign(heap, storage, [2, 2], ...turned), 0);
    assert.deepEqual([...heap.read(address, 4)], [1, 3, 2, 4]);
  });

  it('of nothing does nothing', () => {
    const heap = new Heap();
    const address = heap.put([1, 2]);
    const empty = { address, strides: [1] };
    assert.equal(assign(heap, { address, count: 2 }, [0], empty, empty), 0);
    assert.equal(assign(heap, { address: 0, count: 0 }, [0], { ...empty, address: 0 }, empty), 0);
    assert.deepEqual([...heap.read(address, 2)], [1, 2]);
  });

  it('must stay inside of its tensor, and every place must be one of its own', () => {
    const heap = new Heap();
    const address = heap.put([1, 2, 3, 4]);
    const view = { address, strides: [1] };
    const one = { address, strides: [0] };
    const cases = [
      [{ address, count: 3 }, [4], view, one, /behind the end/],
      [{ address, count: 4 }, [4], { ...view, offset: 1 }, one, /behind the end/],
      [{ address: address + 4, count: 3 }, [2], view, one, /addresses differ/],
      [{ address, count: 4 }, [2], one, view, /clone\(\) it before writing/],
    ];
    for (const [storage, shape, a, b, message] of cases) {
      assert.match(assign(heap, storage, shape, a, b), message);
      assert.deepEqual([...heap.read(address, 4)], [1, 2, 3, 4]);
    }
  });

  it('of a whole tensor copies it', () => {
    const heap = new Heap();
    const shape = [3, 4];
    const values = Float32Array.from({ length: countOf(shape) }, (_, i) => i - 5);
    const storage = { address: heap.take(12), count: 12 };
    const strides = contiguous(shape);
    const source = { address: heap.put(values), strides };
    assert.equal(assign(heap, storage, shape, { address: storage.address, strides }, source), 0);
    assert.deepEqual(heap.read(storage.address, 12), values);
  });
});
