import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadArithmetic } from '../../web/src/engine/arithmetic.js';
import { Heap, OP } from './arithmetic-heap.js';

const wasm = readFileSync(
  new URL('../../web/src/engine/generated/rnn-tensor.wasm', import.meta.url),
);

/** A new arithmetic, and its memory. */
async function fresh() {
  const { Instance } = WebAssembly;
  let memory;
  WebAssembly.Instance = function (...args) {
    const instance = new Instance(...args);
    memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
    return instance;
  };
  try {
    const arithmetic = await loadArithmetic({ wasm });
    return { arithmetic, memory, size: () => memory.buffer.byteLength };
  } finally {
    WebAssembly.Instance = Instance;
  }
}

/** Adds a number to `count` values; [the heap, the description's address, the result's]. */
function addition(count, bytes = 16 * count + 4096) {
  const heap = new Heap(bytes);
  const a = { address: heap.put(new Float32Array(count).fill(2)), strides: [1] };
  const b = { address: heap.put([3]), strides: [0] };
  const out = { address: heap.take(count), count };
  return [heap, heap.describe({ op: OP.binary, shape: [count], operands: [a, b], out }), out];
}

/** A matrix product whose operands both have to be gathered. */
function product(size) {
  const heap = new Heap(12 * size * size + 4096);
  const values = new Float32Array(size * size).fill(1);
  const [a, b] = [
    [1, 0, size],
    [0, size, 1],
  ].map((strides) => ({ address: heap.put(values), strides }));
  const out = { address: heap.take(size * size), count: size * size };
  return [heap, heap.describe({ op: OP.matmul, shape: [size, size, size], operands: [a, b], out })];
}

describe("The module's memory", () => {
  it('does not grow over ten thousand calls, small and large, good and bad', async () => {
    const { arithmetic, size } = await fresh();
    const calls = [addition(5), addition(30_000), product(8), product(64)];
    const [bad] = addition(3);
    const round = () => {
      for (const [heap, address] of calls) assert.equal(arithmetic.call(heap.memory, address), 0);
      assert.notEqual(arithmetic.call(bad.memory, 8), 0);
    };
    for (let i = 0; i < 10; i += 1) round();
    const settled = size();
    for (let i = 0; i < 2000; i += 1) round();
    assert.equal(size(), settled);
  });

  it('may grow in the middle of a call', async () => {
    const { arithmetic, size } = await fresh();
    const before = size();
    const [heap, address, out] = addition(3_000_000);
    assert.equal(arithmetic.call(heap.memory, address), 0);
    assert.ok(size() > before, 'the memory did not grow');
    assert.ok(heap.read(out.address, out.count).every((value) => value === 5));
    const [other, at] = product(1200); // gathers 11 MB besides
    assert.equal(arithmetic.call(other.memory, at), 0);
  });

  it('may be refused: a sentence, nothing written, and the next call works', async () => {
    const { arithmetic } = await fresh();
    const { grow } = WebAssembly.Memory.prototype;
    WebAssembly.Memory.prototype.grow = () => {
      throw new RangeError('no more');
    };
    try {
      for (const [heap, address] of [addition(3_000_000), product(1100)]) {
        const before = heap.memory.slice();
        assert.equal(
          arithmetic.call(heap.memory, address),
          'There is not enough memory for this: use smaller tensors.',
        );
        assert.ok(Buffer.compare(heap.memory, before) === 0, 'the memory was written to');
      }
      const [heap, address] = addition(100);
      assert.equal(arithmetic.call(heap.memory, address), 0);
    } finally {
      WebAssembly.Memory.prototype.grow = grow;
    }
  });
});

describe("The caller's memory", () => {
  it('may grow between two calls', async () => {
    const { arithmetic } = await fresh();
    const memory = new WebAssembly.Memory({ initial: 1 });
    for (let pages = 1; pages < 4; pages += 1) {
      const [heap, address, out] = addition(4, 65_536 * pages);
      new Uint8Array(memory.buffer).set(heap.memory);
      assert.equal(
        arithmetic.call(() => memory.buffer, address),
        0,
      );
      assert.equal(new Float32Array(memory.buffer)[out.address / 4 + 3], 5);
      memory.grow(1);
    }
  });
});

describe('The largest tensor', () => {
  it('has 16 million values; one more is refused', async () => {
    const { arithmetic } = await fresh();
    const [heap, address, out] = addition(16_000_000, 130_000_000);
    assert.equal(arithmetic.call(heap.memory, address), 0);
    for (const at of [0, 7_654_321, 15_999_999]) {
      assert.equal(heap.floats[out.address / 4 + at], 5);
    }
    heap.ints[address / 4 + 12] += 1;
    assert.match(arithmetic.call(heap.memory, address), /would have 16000001 values/);
  });
});
