import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { largestDifference, mixedDifference } from './compare.js';
import { checkGoodCall, filledTensor, oneUnit, oneUnitStates } from './problems.js';
import { fixtureNames, readFixture, sequenceOf } from './reference.js';

const engine = await loadEngine();
const parts = ['h', 'input', 'memory', 'preactivation'];

/** Two units, two inputs, two steps, two rows: nothing is symmetric. */
const twoUnits = () => ({
  W_xh: [[1, 0], [2, -1]], // prettier-ignore
  W_hh: [[0, 0.5], [-1, 0]], // prettier-ignore
  b: [0.25, 0],
  h0: [[0, 0], [1, -1]], // prettier-ignore
  x: [[[1, 2], [0, 0]], [[0, 1], [3, 0]]], // prettier-ignore
});

describe('An unroll, worked by hand', () => {
  it('carries one unit through two steps', () => {
    const { h, input, memory, preactivation } = engine.unroll(oneUnit());
    const [h_1] = oneUnitStates;
    assert.deepEqual([...input.data], [1, 2]);
    assert.ok(largestDifference(memory.data, [0, 0.5 * h_1]) < 1e-6);
    assert.ok(largestDifference(preactivation.data, [1, 2 + 0.5 * h_1]) < 1e-6);
    assert.ok(largestDifference(h.data, oneUnitStates) < 1e-6);
  });

  it('gives W_hh h_0, W_xh x_1 and their sum with b, row by row', () => {
    const { input, memory, preactivation } = engine.unroll(twoUnits());
    assert.deepEqual([...input.data.subarray(0, 4)], [1, 0, 0, 0]);
    assert.deepEqual([...memory.data.subarray(0, 4)], [0, 0, -0.5, -1]);
    assert.deepEqual([...preactivation.data.subarray(0, 4)], [1.25, 0, -0.25, -1]);
  });

  it('uses the same weights at the second step', () => {
    const { h, input, memory } = engine.unroll(twoUnits());
    const [a, b, c, d] = h.data; // h_1: row 0, then row 1
    assert.deepEqual([...input.data.subarray(4)], [0, -1, 3, 6]);
    assert.ok(largestDifference(memory.data.subarray(4), [b / 2, -a, d / 2, -c]) < 1e-6);
  });

  it('forgets with W_hh = 0: equal inputs give equal states', () => {
    const { h } = engine.unroll({ ...oneUnit(), W_hh: [[0]], h0: [[0.9]], x: [[[1]], [[1]]] });
    assert.equal(h.data[0], h.data[1]);
    assert.ok(Math.abs(h.data[0] - Math.tanh(1)) < 1e-6);
  });
});

describe("An unroll compared with PyTorch's nn.RNN", () => {
  const names = fixtureNames('unroll_');

  it('has cases to compare with', () => assert.ok(names.length >= 6, `${names}`));

  for (const name of names) {
    it(`gives the states of ${name}`, () => {
      const fixture = readFixture(name);
      const { h } = engine.unroll(sequenceOf(fixture));
      assert.deepEqual(h.shape, fixture.h.shape);
      assert.ok(largestDifference(h.data, fixture.h.data) < 2e-6);
    });

    it(`gives the intermediates of ${name}`, () => {
      const fixture = readFixture(name);
      const result = engine.unroll(sequenceOf(fixture));
      const [, B, H] = result.h.shape;
      for (const part of ['input', 'memory', 'preactivation']) {
        const kept = fixture.steps.data.flatMap((t) => [
          ...result[part].data.subarray(t * B * H, (t + 1) * B * H),
        ]);
        assert.ok(mixedDifference(kept, fixture[part].data) < 2e-6, part);
      }
    });
  }
});

describe('What an unroll returns', () => {
  it('is frozen, and so are its tensors and their shapes', () => {
    const result = engine.unroll(twoUnits());
    assert.deepEqual(Object.keys(result).sort(), parts);
    for (const value of [result, ...Object.values(result)]) assert.ok(Object.isFrozen(value));
    for (const part of parts) {
      assert.deepEqual(result[part].shape, [2, 2, 2], part);
      assert.ok(Object.isFrozen(result[part].shape));
      assert.ok(result[part].data instanceof Float32Array);
    }
  });

  it("shares no memory: not with the module, its siblings, or the caller's arguments", () => {
    const args = Object.fromEntries(
      Object.entries({ W_xh: [3, 2], W_hh: [3, 3], b: [3], h0: [1, 3], x: [4, 1, 2] }).map(
        ([name, shape]) => [name, filledTensor(shape, 0.5)],
      ),
    );
    const result = engine.unroll(args);
    const buffers = parts.map((part) => result[part].data.buffer);
    for (const buffer of buffers) assert.equal(buffer.byteLength, 4 * 1 * 3 * 4);
    assert.equal(new Set(buffers).size, parts.length);
    const before = [...result.h.data];
    for (const { data } of Object.values(args)) {
      assert.ok(data.every((value) => value === 0.5), 'an argument was changed'); // prettier-ignore
      data.fill(9);
    }
    assert.deepEqual([...result.h.data], before);
  });
});

describe('What an unroll takes', () => {
  const expected = engine.unroll(twoUnits()).h.data;
  /** Lists as tensors, their data stored by `store`. */
  const tensors = (store) =>
    Object.fromEntries(
      Object.entries(twoUnits()).map(([name, lists]) => {
        const shape = [];
        for (let level = lists; Array.isArray(level); level = level[0]) shape.push(level.length);
        return [name, { shape, data: store(lists.flat(3)) }];
      }),
    );
  const kinds = {
    'tensors of float32': (flat) => Float32Array.from(flat),
    'tensors of float64': (flat) => Float64Array.from(flat),
    'tensors of plain lists': (flat) => flat,
    'views into larger arrays': (flat) => Float32Array.from([9, ...flat, 9]).subarray(1, -1),
  };
  for (const [kind, store] of Object.entries(kinds)) {
    it(`may be ${kind}, like nested lists`, () => {
      assert.deepEqual(engine.unroll(tensors(store)).h.data, expected);
    });
  }

  it("may be another call's result", () => {
    const { h } = engine.unroll(twoUnits());
    const again = engine.unroll({ ...twoUnits(), x: h });
    assert.deepEqual(again.h.shape, [2, 2, 2]);
    checkGoodCall(engine);
  });

  it('may be frozen', () => {
    const args = tensors((flat) => Float32Array.from(flat));
    for (const { shape } of Object.values(args)) Object.freeze(shape);
    for (const value of [...Object.values(args), args]) Object.freeze(value);
    assert.deepEqual(engine.unroll(args).h.data, expected);
  });
});
