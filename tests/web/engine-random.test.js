import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { largestDifference } from './compare.js';
import { fixtureNames, readFixture } from './reference.js';

const engine = await loadEngine();

describe("Random numbers compared with PyTorch's, after manual_seed", () => {
  for (const name of fixtureNames('random_')) {
    const { seed, ...calls } = readFixture(name);
    it(`are the same in ${name}: rand exactly, randn within 1e-6, called in turns`, () => {
      const random = engine.random(seed.data[0]);
      const places = Object.keys(calls).map((key) => Number(key.split('_')[1]));
      assert.deepEqual(places, [...places.keys()], 'the calls are not in order');
      for (const [key, { shape, data }] of Object.entries(calls)) {
        const kind = key.split('_')[0];
        const drawn = random[kind](shape);
        assert.deepEqual(drawn.shape, shape);
        if (kind === 'rand') assert.deepEqual([...drawn.data], data.map(Math.fround), key);
        else assert.ok(largestDifference(drawn.data, data) < 1e-6, key);
      }
    });
  }

  for (const name of fixtureNames('init_')) {
    it(`initialise nn.RNN, then nn.Linear, as in ${name}`, () => {
      const fixture = readFixture(name);
      const random = engine.random(fixture.seed.data[0]);
      const [H, I] = fixture.weight_ih.shape;
      const drawn = { ...random.rnn(I, H), ...random.linear(H, fixture.weight.shape[0]) };
      for (const key of ['weight_ih', 'weight_hh', 'bias_ih', 'bias_hh', 'weight', 'bias']) {
        assert.deepEqual(drawn[key].shape, fixture[key].shape, key);
        assert.ok(largestDifference(drawn[key].data, fixture[key].data) < 1e-6, key);
      }
    });
  }
});

describe('A generator', () => {
  it('gives the same numbers for the same seed, others for another', () => {
    const numbers = (seed) => [...engine.random(seed).rand(5).data];
    assert.deepEqual(numbers(7), numbers(7));
    assert.notDeepEqual(numbers(7), numbers(8));
    assert.deepEqual(numbers(-0), numbers(0));
  });

  it('goes on from where it was, undisturbed by other generators and calls', () => {
    const whole = engine.random(3);
    const expected = [whole.rand(4), whole.randn(20), whole.rand([2, 3])];
    const [random, other] = [engine.random(3), engine.random(4)];
    const drawn = [random.rand(4)];
    other.randn(1000);
    engine.lesson('unrolling', { example: 'snippet' });
    drawn.push(random.randn(20));
    other.rand(1);
    drawn.push(random.rand([2, 3]));
    assert.deepEqual(drawn, expected);
  });

  it('goes on as if nothing was asked after a call that failed', () => {
    const [random, expected] = [engine.random(5), engine.random(5)];
    random.rand(3);
    expected.rand(3);
    for (const shape of [-1, [1.5], undefined, [1e9, 1e9]]) {
      assert.throws(() => random.rand(shape), { name: 'EngineError' });
      assert.throws(() => random.randn(shape), { name: 'EngineError' });
    }
    assert.throws(() => random.rnn(0, 4), { name: 'EngineError' });
    assert.deepEqual(random.randn(9), expected.randn(9));
  });

  it('draws any shape: a number, a list, a single value, nothing at all', () => {
    const random = engine.random(0);
    assert.deepEqual(random.rand(3).shape, [3]);
    assert.deepEqual(random.randn([2, 3, 4]).shape, [2, 3, 4]);
    assert.equal(random.randn([2, 3, 4]).data.length, 24);
    assert.deepEqual(random.rand([]).shape, []);
    assert.equal(random.rand([]).data.length, 1);
    assert.equal(random.rand([0, 5]).data.length, 0);
  });

  it('draws uniform numbers from [0, 1) and normal ones around 0', () => {
    const uniform = engine.random(11).rand(100_000).data;
    assert.ok(uniform.every((value) => value >= 0 && value < 1));
    const normal = engine.random(11).randn(100_000).data;
    const mean = normal.reduce((sum, value) => sum + value, 0) / normal.length;
    const variance = normal.reduce((sum, value) => sum + value ** 2, 0) / normal.length;
    assert.ok(Math.abs(mean) < 0.02 && Math.abs(variance - 1) < 0.03);
  });

  it('gives frozen tensors in memory of their own', () => {
    const random = engine.random(0);
    const layer = random.rnn(2, 3);
    for (const value of [random, random.rand(3), random.randn([1, 2]), layer, layer.weight_ih]) {
      assert.ok(Object.isFrozen(value));
    }
    assert.equal(random.rand(3).data.buffer.byteLength, 12);
    assert.deepEqual(layer.weight_ih.shape, [3, 2]);
    assert.deepEqual(layer.weight_hh.shape, [3, 3]);
  });
});
