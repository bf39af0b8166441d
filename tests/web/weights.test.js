import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editCount, flatten, shownWeights, withEdit } from '../../web/src/state/weights.js';

const tensor = (shape, ...data) => ({ shape, data: Float32Array.from(data) });

/** I = 1, H = 2, O = 1; trained for 2 steps, all three snapshots kept. */
const network = () => ({
  weights: {
    W_xh: tensor([2, 1], 1, 2),
    W_hh: tensor([2, 2], 3, 4, 5, 6),
    b: tensor([2], 7, 8),
    W_hy: tensor([1, 2], 9, 10),
    b_y: tensor([1], 11),
  },
  training: {
    snapshotSteps: Int32Array.of(0, 1, 2),
    snapshots: Float32Array.from({ length: 33 }, (_, i) => (i < 22 ? -i : i - 21)),
  },
});

describe('The weights of a network', () => {
  it('stand in the order of the engine', () => {
    assert.deepEqual([...flatten(network().weights)], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('are the source’s own when nothing was changed', () => {
    assert.equal(shownWeights(network(), {}), null);
    assert.equal(shownWeights(network(), { trainingStep: 2 }), null, 'the last step of training');
    assert.equal(shownWeights(network(), { trainingStep: 5 }), null, 'a step nobody kept');
    assert.equal(shownWeights(network(), { edits: {} }), null);
  });

  it('are those of a moment of the training', () => {
    const flat = shownWeights(network(), { trainingStep: 1 });
    assert.deepEqual([...flat], [-11, -12, -13, -14, -15, -16, -17, -18, -19, -20, -21]);
  });

  it('hold the learner’s edits, each in its place, and leave the source as it was', () => {
    const source = network();
    const flat = shownWeights(source, {
      edits: { W_xh: { 1: 0.5 }, W_hh: { 2: -3 }, b: { 0: 0 } },
    });
    assert.deepEqual([...flat], [1, 0.5, 3, 4, -3, 6, 0, 8, 9, 10, 11]);
    assert.deepEqual(source, network());
  });

  it('hold edits on top of a moment of the training', () => {
    const flat = shownWeights(network(), { trainingStep: 0, edits: { b: { 1: 42 } } });
    assert.equal(flat[7], 42);
    assert.equal(flat[6], -6);
  });

  it('ignore an edit beyond the matrix, as an old link may hold', () => {
    const flat = shownWeights(network(), { edits: { W_xh: { 2: 99, 0: 0.5 } } });
    assert.deepEqual([...flat], [0.5, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe('Edits', () => {
  it('are added, replaced and taken back one by one, always as a new object', () => {
    const one = withEdit(undefined, 'W_hh', 3, 0.5);
    const two = withEdit(one, 'b', 0, -1);
    const other = withEdit(two, 'W_hh', 3, 2);
    assert.deepEqual(one, { W_hh: { 3: 0.5 } });
    assert.deepEqual(two, { W_hh: { 3: 0.5 }, b: { 0: -1 } });
    assert.deepEqual(other, { W_hh: { 3: 2 }, b: { 0: -1 } });
    assert.deepEqual([undefined, one, two, other].map(editCount), [0, 1, 2, 2]);
    assert.deepEqual(withEdit(other, 'W_hh', 3, null), { b: { 0: -1 } });
    assert.equal(withEdit(one, 'W_hh', 3, null), undefined);
  });

  it('are what float32 can hold', () => {
    assert.equal(withEdit(undefined, 'b', 0, 0.1).b[0], Math.fround(0.1));
  });
});
