import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { largestDifference, mixedDifference } from './compare.js';
import { oneUnit, oneUnitStates, oneUnitTask } from './problems.js';
import { fixtureNames, readFixture, sequenceOf } from './reference.js';

const engine = await loadEngine();
const weights = ['W_xh', 'W_hh', 'b', 'W_hy', 'b_y'];
const [h_1, h_2] = oneUnitStates;

/** Both compute in float32; Adam divides by the size of the gradient and carries differences on. */
function checkSameRun(trained, fixture) {
  assert.ok(mixedDifference(trained.losses, fixture.losses.data) < 1e-4, 'losses');
  for (const name of weights) {
    const after = fixture[`after_${name}`];
    assert.deepEqual(trained[name].shape, after.shape, name);
    assert.ok(mixedDifference(trained[name].data, after.data) < 1e-3, name);
  }
}

describe('Training, worked by hand', () => {
  it('begins with the mean cross-entropy of all answers', () => {
    // Answers are (h, -h), so a wrong one costs log(1 + e^2h) and a right one log(1 + e^-2h).
    const expected = (Math.log1p(Math.exp(-2 * h_1)) + Math.log1p(Math.exp(2 * h_2))) / 2;
    const { losses } = engine.train(oneUnitTask());
    assert.ok(Math.abs(losses[0] - expected) < 1e-6);
  });

  it('begins with the mean squared error of all answers', () => {
    const targets = [[[0.5]], [[-1]]];
    const readout = { W_hy: [[2]], b_y: [0.25] };
    const { losses } = engine.train({
      ...oneUnit(),
      ...readout,
      targets,
      loss: 'squared-error',
      steps: 1,
    });
    const errors = [2 * h_1 + 0.25 - 0.5, 2 * h_2 + 0.25 + 1];
    assert.ok(Math.abs(losses[0] - (errors[0] ** 2 + errors[1] ** 2) / 2) < 1e-5);
  });

  it("moves every weight by the rate at Adam's first step, down its gradient", () => {
    const before = { W_xh: [1], W_hh: [0.5], b: [0], W_hy: [1, -1], b_y: [0, 0] };
    const trained = engine.train({ ...oneUnitTask(), steps: 1, rate: 0.25 });
    for (const name of weights) {
      const moved = Array.from(trained[name].data, (value, i) => Math.abs(value - before[name][i]));
      assert.ok(largestDifference(moved, before[name].map(() => 0.25)) < 1e-5, name); // prettier-ignore
    }
  });

  it('gets better', () => {
    const { losses } = engine.train({ ...oneUnitTask(), x: [[[1]], [[-1]]], steps: 200 });
    assert.ok(losses[199] < 0.2 * losses[0], `${losses[0]} became ${losses[199]}`);
  });
});

describe('Training compared with PyTorch', () => {
  for (const name of fixtureNames('train_hello_')) {
    it(`goes the same way from nn.RNN's start: ${name}`, () => {
      const fixture = readFixture(name);
      const random = engine.random(fixture.seed.data[0]);
      const { weight_ih, weight_hh, bias_ih, bias_hh } = random.rnn(4, 8);
      const { weight, bias } = random.linear(8, 4);
      const trained = engine.train({
        W_xh: weight_ih,
        W_hh: weight_hh,
        b: Array.from(bias_ih.data, (value, j) => value + bias_hh.data[j]),
        h0: [new Array(8).fill(0)],
        x: [[[1, 0, 0, 0]], [[0, 1, 0, 0]], [[0, 0, 1, 0]], [[0, 0, 1, 0]]],
        W_hy: weight,
        b_y: bias,
        targets: [[1], [2], [2], [3]],
      });
      assert.equal(trained.losses.length, 120, 'the default number of steps');
      checkSameRun(trained, fixture);
    });
  }

  it('goes the same way on classes, with a batch and a non-zero h_0', () => {
    const fixture = readFixture('train_classes');
    const { targets, W_hy, b_y, rate, losses } = fixture;
    const trained = engine.train({
      ...sequenceOf(fixture),
      W_hy,
      b_y,
      targets: { shape: fixture.x.shape.slice(0, 2), data: targets.data },
      loss: 'cross-entropy',
      rate: rate.data[0],
      steps: losses.data.length,
    });
    checkSameRun(trained, fixture);
  });

  it('goes the same way on values', () => {
    const fixture = readFixture('train_values');
    const { targets, W_hy, b_y, rate, losses } = fixture;
    const [T, B] = fixture.x.shape;
    const trained = engine.train({
      ...sequenceOf(fixture),
      W_hy,
      b_y,
      targets: { shape: [T, B, targets.shape[1]], data: targets.data },
      loss: 'squared-error',
      rate: rate.data[0],
      steps: losses.data.length,
    });
    checkSameRun(trained, fixture);
  });
});

describe('What training returns', () => {
  it('is frozen: the weights with their shapes and one loss for every step', () => {
    const trained = engine.train(oneUnitTask());
    assert.deepEqual(Object.keys(trained), [...weights, 'losses']);
    assert.ok(Object.isFrozen(trained));
    const shapes = { W_xh: [1, 1], W_hh: [1, 1], b: [1], W_hy: [2, 1], b_y: [2] };
    for (const name of weights) {
      assert.deepEqual(trained[name].shape, shapes[name], name);
      assert.ok(Object.isFrozen(trained[name]), name);
      assert.equal(trained[name].data.buffer.byteLength, 4 * trained[name].data.length, name);
    }
    assert.ok(trained.losses instanceof Float32Array);
    assert.equal(trained.losses.length, 3);
  });

  it("leaves the caller's weights alone", () => {
    const W_hh = { shape: [1, 1], data: Float32Array.of(0.5) };
    engine.train({ ...oneUnitTask(), W_hh });
    assert.deepEqual([...W_hh.data], [0.5]);
  });

  it('takes 120 steps at rate 0.05 and cross-entropy when nothing is said', () => {
    const { steps, rate, ...task } = oneUnitTask();
    const said = { ...task, loss: 'cross-entropy', steps: 120, rate: 0.05 };
    assert.deepEqual(engine.train(task), engine.train(said));
  });
});
