import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { largestDifference } from './compare.js';
import { filledTensor, oneUnit, oneUnitStates } from './problems.js';
import { fixtureNames, readFixture, sequenceOf } from './reference.js';

const engine = await loadEngine();
const [h_1, h_2] = oneUnitStates;

/** Below this the factors of a norm are no normal float32 numbers any more. */
const SMALLEST = 1e-36;

describe('Influence, worked by hand', () => {
  it('of one unit is the product of its slopes and weights', () => {
    const norms = engine.influence({ ...oneUnit(), W_xh: [[-3]], batch: 0, t: 2 });
    const { h } = engine.unroll({ ...oneUnit(), W_xh: [[-3]] });
    const [slope_1, slope_2] = Array.from(h.data, (value) => 1 - value ** 2);
    assert.ok(largestDifference(norms, [slope_2 * 0.5 * slope_1 * 3, slope_2 * 3]) < 1e-6);
  });

  it('of the first step on itself is its slope times W_xh', () => {
    assert.ok(
      largestDifference(engine.influence({ ...oneUnit(), batch: 0, t: 1 }), [1 - h_1 ** 2]) < 1e-6,
    );
    const [, last] = engine.influence({ ...oneUnit(), batch: 0, t: 2 });
    assert.ok(Math.abs(last - (1 - h_2 ** 2)) < 1e-6);
  });

  it('is the largest stretch of W_xh where nothing bends or mixes', () => {
    const W_xh = [[3, 0], [0, -4]]; // prettier-ignore
    const args = { W_xh, W_hh: filledTensor([2, 2]), b: [0, 0], h0: [[0, 0]], x: [[[0, 0]]] };
    assert.deepEqual([...engine.influence({ ...args, batch: 0, t: 1 })], [4]);
  });

  it('ends where W_hh is 0: only the present input matters', () => {
    assert.deepEqual(
      [...engine.influence({ ...oneUnit(), W_hh: [[0]], W_xh: [[0.5]], batch: 0, t: 2 })].map(
        (norm) => norm > 0,
      ),
      [false, true],
    );
  });

  it('belongs to one row of the batch', () => {
    const two = {
      ...oneUnit(),
      h0: [[0], [0]],
      x: [
        [[0], [1]],
        [[0], [2]],
      ],
    };
    assert.deepEqual([...engine.influence({ ...two, batch: 0, t: 2 })], [0.5, 1]);
    assert.deepEqual(
      engine.influence({ ...two, batch: 1, t: 2 }),
      engine.influence({ ...oneUnit(), batch: 0, t: 2 }),
    );
  });
});

describe("Influence compared with PyTorch's Jacobian", () => {
  for (const name of fixtureNames('unroll_')) {
    const fixture = readFixture(name);
    const cases = fixture.influence_at.shape[0];
    for (let row = 0; row < cases; row += 1) {
      const [t, batch] = fixture.influence_at.data.slice(2 * row, 2 * row + 2);
      it(`is that of ${name} at step ${t}, row ${batch}`, () => {
        const norms = engine.influence({ ...sequenceOf(fixture), batch, t });
        const expected = fixture[`influence_${row}`].data;
        assert.equal(norms.length, t);
        assert.equal(expected.length, t);
        expected.forEach((norm, k) => {
          const scale = norm > SMALLEST ? norm : 1e5 * SMALLEST;
          const error = Math.abs(norms[k] - norm) / scale;
          assert.ok(error < 1e-4, `x_${k + 1}: ${norms[k]}, not ${norm}`);
        });
      });
    }
  }
});

describe('What influence returns', () => {
  it('is one float32 for every step up to t, in memory of its own', () => {
    for (const t of [1, 2]) {
      const norms = engine.influence({ ...oneUnit(), batch: 0, t });
      assert.ok(norms instanceof Float32Array);
      assert.equal(norms.length, t);
      assert.equal(norms.buffer.byteLength, 4 * t);
    }
  });

  it('does not depend on the steps after t', () => {
    const longer = { ...oneUnit(), x: [[[1]], [[2]], [[-7]]] };
    assert.deepEqual(
      engine.influence({ ...longer, batch: 0, t: 2 }),
      engine.influence({ ...oneUnit(), batch: 0, t: 2 }),
    );
  });
});
