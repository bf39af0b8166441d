import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { largestDifference, relativeDifference } from './compare.js';
import { filledTensor, oneUnit, oneUnitStates } from './problems.js';
import { fixtureNames, readFixture, sequenceOf } from './reference.js';

const engine = await loadEngine();
const [h_1, h_2] = oneUnitStates;

/** [name in the result, name in the fixture] */
const parts = [['W_xh', 'dW_xh'], ['W_hh', 'dW_hh'], ['b', 'db'], ['h0', 'dh0'], ['x', 'dx']]; // prettier-ignore

describe('Gradients, worked by hand', () => {
  it('of the last state go back through both steps', () => {
    const d = engine.gradients({ ...oneUnit(), dh: [[[0]], [[1]]] });
    const da_2 = 1 - h_2 ** 2; // d h_2 / d a_2
    const da_1 = da_2 * 0.5 * (1 - h_1 ** 2); // and on, through W_hh, to a_1
    assert.ok(largestDifference(d.x.data, [da_1, da_2]) < 1e-6);
    assert.ok(largestDifference(d.W_xh.data, [da_1 * 1 + da_2 * 2]) < 1e-6);
    assert.ok(largestDifference(d.W_hh.data, [da_1 * 0 + da_2 * h_1]) < 1e-6);
    assert.ok(largestDifference(d.b.data, [da_1 + da_2]) < 1e-6);
    assert.ok(largestDifference(d.h0.data, [da_1 * 0.5]) < 1e-6);
  });

  it('of the first state know nothing of the second step', () => {
    const d = engine.gradients({ ...oneUnit(), dh: [[[3]], [[0]]] });
    assert.ok(largestDifference(d.x.data, [3 * (1 - h_1 ** 2), 0]) < 1e-6);
    assert.equal(d.x.data[1], 0);
    assert.equal(d.W_hh.data[0], 0);
  });

  it('add up: of two states together, the sum', () => {
    const given = (...dh) => engine.gradients({ ...oneUnit(), dh: [[[dh[0]]], [[dh[1]]]] });
    const [first, second, both] = [given(2, 0), given(0, -1), given(2, -1)];
    for (const [part] of parts) {
      const sum = Array.from(first[part].data, (value, i) => value + second[part].data[i]);
      assert.ok(largestDifference(both[part].data, sum) < 1e-6, part);
    }
  });

  it('add up over the rows of a batch for what the rows share, and not for the rest', () => {
    const two = {
      ...oneUnit(),
      h0: [[0], [0]],
      x: [
        [[1], [1]],
        [[2], [2]],
      ],
    };
    const one = engine.gradients({ ...oneUnit(), dh: [[[0]], [[1]]] });
    const d = engine.gradients({ ...two, dh: [[[0], [0]], [[1], [1]]] }); // prettier-ignore
    for (const part of ['W_xh', 'W_hh', 'b']) {
      assert.ok(largestDifference(d[part].data, [2 * one[part].data[0]]) < 1e-6, part);
    }
    assert.deepEqual([...d.h0.data], [one.h0.data[0], one.h0.data[0]]);
  });
});

describe("Gradients compared with PyTorch's autograd", () => {
  for (const name of fixtureNames('unroll_')) {
    it(`are those of ${name}`, () => {
      const fixture = readFixture(name);
      const d = engine.gradients({ ...sequenceOf(fixture), dh: fixture.dh });
      for (const [part, reference] of parts) {
        assert.deepEqual(d[part].shape, fixture[reference].shape, part);
        assert.ok(relativeDifference(d[part].data, fixture[reference].data) < 1e-4, part);
      }
    });
  }
});

describe('Gradients agree with finite differences', () => {
  const fixture = readFixture('unroll_small');
  const args = sequenceOf(fixture);
  const loss = (changed) => {
    const { data } = engine.unroll({ ...args, ...changed }).h;
    return fixture.dh.data.reduce((sum, dh, i) => sum + dh * data[i], 0);
  };
  const d = engine.gradients({ ...args, dh: fixture.dh });
  for (const [part] of parts) {
    it(`of ${part}`, () => {
      const numeric = args[part].data.map((value, i) => {
        const moved = (by) => ({ ...args[part], data: args[part].data.with(i, value + by) });
        return (loss({ [part]: moved(0.01) }) - loss({ [part]: moved(-0.01) })) / 0.02;
      });
      assert.ok(relativeDifference(d[part].data, numeric) < 2e-3);
    });
  }
});

describe('What gradients are', () => {
  it('frozen tensors with the shapes of what they are the gradients of', () => {
    const shapes = { W_xh: [5, 3], W_hh: [5, 5], b: [5], h0: [2, 5], x: [4, 2, 3] };
    const args = Object.fromEntries(
      Object.entries({ ...shapes, dh: [4, 2, 5] }).map(([name, shape]) => [
        name,
        filledTensor(shape, 0.1),
      ]),
    );
    const d = engine.gradients(args);
    assert.deepEqual(Object.keys(d), Object.keys(shapes));
    assert.ok(Object.isFrozen(d));
    for (const [name, shape] of Object.entries(shapes)) {
      assert.deepEqual(d[name].shape, shape, name);
      assert.ok(Object.isFrozen(d[name]) && Object.isFrozen(d[name].shape), name);
      assert.ok(d[name].data instanceof Float32Array, name);
      assert.equal(d[name].data.buffer.byteLength, 4 * d[name].data.length, name);
    }
  });
});
