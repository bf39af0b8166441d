import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadArithmetic } from '../../web/src/engine/arithmetic.js';
import { Heap, OP } from './arithmetic-heap.js';
import { largestDifference } from './compare.js';
import { fixtureNames, readFixture } from './reference.js';

const [SEED, RAND, RANDN, RNN, LINEAR] = [0, 1, 2, 3, 4];

/** torch.manual_seed: the low and the high half, as an array('i') holds them. */
function seed(heap, number) {
  const halves = [(number % 2 ** 32) | 0, Math.floor(number / 2 ** 32) | 0];
  assert.equal(heap.call({ op: OP.random, code: SEED, shape: halves }), 0);
}

const draw = (heap, code, count, shape = []) => heap.result({ op: OP.random, code, shape }, count);

describe("Random numbers compared with PyTorch's, after manual_seed", () => {
  for (const name of fixtureNames('random_')) {
    const { seed: given, ...calls } = readFixture(name);
    it(`are the same in ${name}: rand exactly, randn within 1e-6, called in turns`, () => {
      const heap = new Heap(1 << 20);
      seed(heap, given.data[0]);
      for (const [key, { data }] of Object.entries(calls)) {
        const normal = key.startsWith('randn_');
        const drawn = draw(heap, normal ? RANDN : RAND, data.length);
        if (normal) assert.ok(largestDifference(drawn, data) < 1e-6, key);
        else assert.deepEqual([...drawn], data.map(Math.fround), key);
      }
    });
  }

  for (const name of fixtureNames('init_')) {
    it(`initialise nn.RNN, then nn.Linear, as in ${name}`, () => {
      const fixture = readFixture(name);
      const heap = new Heap(1 << 20);
      seed(heap, fixture.seed.data[0]);
      const [H, I] = fixture.weight_ih.shape;
      const [O] = fixture.weight.shape;
      const flat = (...names) => names.flatMap((key) => fixture[key].data);
      const rnn = flat('weight_ih', 'weight_hh', 'bias_ih', 'bias_hh');
      assert.ok(largestDifference(draw(heap, RNN, rnn.length, [I, H]), rnn) < 1e-6);
      const linear = flat('weight', 'bias');
      assert.ok(largestDifference(draw(heap, LINEAR, linear.length, [H, O]), linear) < 1e-6);
    });
  }
});

describe('The generator', () => {
  it('is seeded by chance at first, and on its own for every arithmetic', async () => {
    const numbers = new Set();
    for (let i = 0; i < 3; i += 1) {
      const fresh = await loadArithmetic();
      const heap = new Heap();
      const out = { address: heap.take(1), count: 1 };
      assert.equal(fresh.call(heap.memory, heap.describe({ op: OP.random, code: RAND, out })), 0);
      numbers.add(heap.read(out.address, 1)[0]);
    }
    assert.equal(numbers.size, 3);
  });

  it('goes on undisturbed by other calls, also by those that fail', () => {
    const heap = new Heap();
    seed(heap, 5);
    const expected = [...draw(heap, RANDN, 3), ...draw(heap, RANDN, 20), ...draw(heap, RAND, 2)];
    seed(heap, 5);
    const drawn = [...draw(heap, RANDN, 3)];
    assert.notEqual(heap.call({ op: OP.random, code: RAND, out: { address: 0, count: 3 } }), 0);
    assert.notEqual(heap.call({ op: OP.random, code: 9 }), 0);
    assert.notEqual(heap.call({ op: OP.random, code: SEED, shape: [1] }), 0);
    assert.equal(heap.call({ op: OP.random, code: RANDN }), 0); // no numbers
    drawn.push(...draw(heap, RANDN, 20), ...draw(heap, RAND, 2));
    assert.deepEqual(drawn, expected);
  });

  it('draws as many numbers as fit', () => {
    const heap = new Heap(1 << 23);
    const drawn = draw(heap, RAND, 1_000_000);
    assert.ok(drawn.every((value) => value >= 0 && value < 1));
  });
});
