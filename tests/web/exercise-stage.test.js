import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partOf } from '../../web/src/python/feedback/parts.js';
import { loadEngine } from '../../web/src/engine/index.js';
import { network, tryOut } from './exercise-python.js';
import { RIGHT_CELLS, RIGHT_UNROLLINGS } from './exercise-right.js';
import { WRONG_CELLS } from './exercise-wrong-cells.js';
import { WRONG_UNROLLINGS } from './exercise-wrong-unrollings.js';

const engine = await loadEngine();
const sizes = /** @type {[number, number, number, number][]} */ ([
  [4, 1, 4, 8],
  [6, 3, 4, 8],
  [1, 2, 3, 5],
]);

/** @param {any} states @param {any} onStage */
function assertEngineAgrees(states, onStage) {
  const { h } = engine.unroll(onStage);
  assert.deepEqual([...states.shape], [...h.shape]);
  states.data.forEach((value, i) => assert.ok(Math.abs(value - h.data[i]) < 1e-5));
}

describe('A function that passes drives the stage', () => {
  for (const size of sizes) {
    it(`with the states that the engine computes, ${size}`, () => {
      const onStage = network(...size);
      const cell = tryOut('cell', RIGHT_CELLS['loops over units with item()'], {
        network: onStage,
      });
      const unroll = tryOut('unroll', RIGHT_UNROLLINGS['torch.stack'], { network: onStage });
      const list = tryOut('unroll', RIGHT_UNROLLINGS['a list'], { network: onStage });
      for (const { given } of [cell, unroll, list]) {
        assertEngineAgrees(given.states, onStage);
        assert.equal(given.stageFirst, null);
        assert.equal(given.note, null);
      }
    });
  }

  it('with letters as inputs, whose numbers are 0 and 1', () => {
    const onStage = network(4, 1, 4, 8);
    onStage.x.data = onStage.x.data.map((_, i) => ([1, 4, 10, 14].includes(i) ? 1 : 0));
    onStage.h0.data.fill(0);
    onStage.b.data.fill(0);
    const cell = tryOut('cell', partOf('cell').solution, { network: onStage });
    assertEngineAgrees(cell.given.states, onStage);
    const free = tryOut('explore', 'states = unroll(x, h_0, W_xh, W_hh, b)', { network: onStage });
    assertEngineAgrees(free.given.states, onStage);
  });

  it('a long sequence of many units too', () => {
    const onStage = network(500, 1, 26, 64);
    const { given } = tryOut('unroll', partOf('unroll').solution, { network: onStage });
    assert.deepEqual(given.states.shape, [500, 1, 64]);
    assert.equal(given.stageFirst, null);
  });

  it('unless it is too slow for it, and then it says so', () => {
    const onStage = network(500, 1, 26, 64);
    const { given } = tryOut('cell', RIGHT_CELLS['loops over units with item()'], {
      network: onStage,
    });
    assert.equal(given.passed, true);
    assert.equal(given.states, null);
    assert.match(given.note, /The network on the stage has 500 steps/);
  });
});

describe('A function whose shapes are right drives the stage though its numbers are wrong', () => {
  it('with the first wrong cell', () => {
    const onStage = network(4, 2, 4, 8);
    const { given } = tryOut('cell', WRONG_CELLS.no_tanh[0], { network: onStage });
    const { preactivation, h } = engine.unroll(onStage);
    assert.deepEqual(given.states.shape, [4, 2, 8]);
    const { t, row, unit, expected, got } = given.stageFirst;
    assert.deepEqual([t, row, unit], [1, 0, 0]);
    assert.ok(Math.abs(expected - h.data[0]) < 1e-5);
    assert.ok(Math.abs(got - preactivation.data[0]) < 1e-5);
  });

  it('with what the step should have given after the learner’s own earlier states', () => {
    const onStage = network(4, 2, 4, 8);
    const { given } = tryOut('unroll', WRONG_UNROLLINGS.h_0_ignored[0], { network: onStage });
    assert.equal(given.stageFirst.t, 1);
    const late = tryOut('unroll', WRONG_UNROLLINGS.weights_change[0], { network: onStage });
    assert.equal(late.given.stageFirst.t, 2);
  });

  it('and not at all if it stops there', () => {
    const { given } = tryOut('cell', WRONG_CELLS.one_size[0], { network: network(4, 5, 4, 8) });
    assert.equal(given.states, null);
    assert.match(given.note, /With the network on the stage it (stopped|gave)/);
  });
});

describe('The unrolling', () => {
  const calls = (/** @type {any} */ given) =>
    given.checks.find(({ name }) => name === 'Uses rnn_cell').message;

  it('uses the learner’s own cell once that has passed, and says so', () => {
    const { given } = tryOut('unroll', partOf('unroll').solution, {
      cell: partOf('cell').solution,
    });
    assert.equal(calls(given), 'It called your own rnn_cell once per step.');
  });

  it('uses the lesson’s cell otherwise, and says so', () => {
    const { given } = tryOut('unroll', partOf('unroll').solution);
    assert.equal(calls(given), 'It called the rnn_cell of the lesson once per step.');
  });

  it('uses the lesson’s cell if the learner’s no longer runs', () => {
    const { given } = tryOut('unroll', partOf('unroll').solution, { cell: 'import nothing_there' });
    assert.equal(given.passed, true);
    assert.match(calls(given), /of the lesson/);
  });

  it('need not use it', () => {
    const { given } = tryOut('unroll', RIGHT_UNROLLINGS['the formula in the loop']);
    assert.equal(given.passed, true);
    assert.match(calls(given), /without it/);
  });
});

describe('Without a check', () => {
  it('nothing is called', () => {
    const source = 'def rnn_cell(x_t, h_prev, W_xh, W_hh, b):\n    raise ValueError\n';
    assert.deepEqual(tryOut('cell', source, { check: false }).outcome.result, { part: 'cell' });
  });
});
