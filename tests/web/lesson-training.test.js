import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { largestDifference } from './compare.js';
import { traceOf } from './traces.js';

const NAMES = ['W_xh', 'W_hh', 'b', 'W_hy', 'b_y'];
const flat = ({ weights }) => Float32Array.from(NAMES.flatMap((name) => [...weights[name].data]));
const snapshot = ({ training: { snapshots, snapshotSteps } }, moment) => {
  const size = snapshots.length / snapshotSteps.length;
  return snapshots.slice(moment * size, (moment + 1) * size);
};
const given = (weights, more) => traceOf({ weights: 'given', given: weights, ...more });

describe('Snapshots of a training', () => {
  it('begin with the untrained default and end with the trained weights', () => {
    for (const example of ['hello', 'series', 'gesture']) {
      const trace = traceOf({ example });
      const last = trace.training.snapshotSteps.length - 1;
      assert.deepEqual(snapshot(trace, 0), flat(traceOf({ example, weights: 'default' })));
      assert.deepEqual(snapshot(trace, last), flat(trace));
    }
  });

  it('are of every step up to 60, else of 61 moments, the first 0 and the last all', () => {
    const steps = (train_steps) => [...traceOf({ train_steps }).training.snapshotSteps];
    assert.deepEqual(steps(2), [0, 1, 2]);
    assert.deepEqual(
      steps(60),
      Array.from({ length: 61 }, (_, step) => step),
    );
    const many = steps(1000);
    assert.deepEqual([many.length, many[0], many[1], many[60]], [61, 0, 17, 1000]);
  });

  it('show the network as it was, by way of given weights', () => {
    const trace = traceOf();
    const half = given(snapshot(trace, 30));
    const stopped = traceOf({ train_steps: 30 });
    assert.deepEqual(half.h, stopped.h);
    assert.deepEqual(half.probabilities, stopped.probabilities);
  });

  it('are none where nothing was trained', () => {
    const { training } = traceOf({ weights: 'identity' });
    assert.deepEqual([training.snapshotSteps.length, training.snapshots.length], [0, 0]);
  });
});

describe('Given weights', () => {
  it('that were trained give the same trace, untrained', () => {
    for (const example of ['words', 'series', 'remember']) {
      const trace = traceOf({ example });
      const again = given(flat(trace), { example });
      for (const part of ['weights', 'h', 'memory', 'outputs', 'predictions', 'influence']) {
        assert.deepEqual(again[part], trace[part], part);
      }
      assert.deepEqual([again.weightsFrom, again.training.steps], ['given', 0]);
    }
  });

  it('stand in the order W_xh, W_hh, b, W_hy, b_y', () => {
    const count = Float32Array.from({ length: 140 }, (_, i) => i / 1000);
    assert.deepEqual(flat(given(count)), count);
    assert.equal(given(count).weights.W_hh.data[0], Math.fround(32 / 1000));
  });

  it('are the cell alone for the snippet', () => {
    const drawn = traceOf({ example: 'snippet' });
    assert.deepEqual(given(flat(drawn), { example: 'snippet' }).h, drawn.h);
  });

  it('are not changed, and later changes to them change nothing', () => {
    const weights = flat(traceOf());
    const before = weights.slice();
    const { h } = given(weights);
    assert.deepEqual(weights, before);
    const kept = h.data.slice();
    weights.fill(0);
    assert.deepEqual(h.data, kept);
  });
});

describe('A second sequence', () => {
  it('is none unless it is asked for', () => assert.equal(traceOf().other, null));

  it('goes through the same weights, alone', () => {
    const trace = traceOf({ compare: ['o', 'e', 'l', 'l'] });
    const { other } = trace;
    assert.deepEqual([...other.inputs], [3, 1, 2, 2]);
    assert.deepEqual(trace.h, traceOf().h);
    const text = traceOf({
      example: 'own',
      sequence: ['h', 'e', 'l', 'o', 'o', 'e', 'l', 'l', 'h'],
      weights: 'given',
      given: flat(trace),
    });
    assert.deepEqual(other.x.data, text.x.data.slice(16, 32));
    assert.deepEqual(other.input.data, text.input.data.slice(4 * 8));
    for (const part of ['x', 'input', 'memory', 'preactivation', 'h', 'outputs', 'probabilities']) {
      assert.deepEqual(other[part].shape, trace[part].shape, part);
      assert.ok(Object.isFrozen(other[part]), part);
    }
    assert.equal(other.predictions.length, 4);
  });

  it('is at the Euclidean distance of the hidden states', () => {
    const { h, other, T, B, H } = traceOf({
      example: 'gesture',
      compare_values: Float32Array.from({ length: 20 }, (_, i) => Math.cos(i)),
    });
    assert.deepEqual(other.inputs, new Int32Array());
    assert.equal(other.distance.length, T * B);
    const expected = Array.from({ length: T * B }, (_, row) =>
      Math.hypot(...h.data.slice(row * H, (row + 1) * H).map((v, j) => v - other.h.data[row * H + j])),
    ); // prettier-ignore
    assert.ok(largestDifference(other.distance, expected) < 1e-6);
    assert.ok(Math.max(...other.distance) > 0.5);
  });

  it('is at distance 0 while it reads the same', () => {
    const { distance } = traceOf({ compare: ['h', 'e', 'l', 'h'] }).other;
    assert.deepEqual([...distance.slice(0, 3)], [0, 0, 0]);
    assert.ok(distance[3] > 0);
  });

  it('is read in the units of the first one', () => {
    const { other } = traceOf({ example: 'own', values: [5, 10, 20], compare_values: [10, 40] });
    assert.deepEqual([...other.x.data], [0.5, 2]);
  });
});
