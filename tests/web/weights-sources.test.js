import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withEdit } from '../../web/src/state/weights.js';
import {
  isSteep,
  lossOf,
  lossesOf,
  nearestSnapshot,
} from '../../web/src/views/weights/loss-curve.js';
import { LESSON_SCALE, placeOfScale, scaleAt } from '../../web/src/views/weights/randn-scale.js';
import { valueBefore, valueOf } from '../../web/src/views/weights/weight-cells.js';
import { weightSources } from '../../web/src/views/weights/weight-sources.js';
import { markupOf } from './markup.js';
import { engine, traceOf } from './traces.js';
import { editedTrace, handlers, weightsModel } from './weights-model.js';

const sourcesOf = (settings) => markupOf(weightSources(weightsModel(settings), handlers));
const textOf = (markup) => markup.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const TRAINED = ['hello', 'words', 'series', 'dna', 'gesture', 'envelope', 'remember'];

describe('The loss', () => {
  it('of what is shown is worked out as the training does, at every kept step', () => {
    for (const example of TRAINED) {
      const base = traceOf({ example });
      const { losses, snapshotSteps } = base.training;
      for (const step of [...snapshotSteps].slice(0, -1).filter((_, k) => k % 7 === 0)) {
        const loss = lossOf(editedTrace(base, { trainingStep: step }));
        assert.ok(Math.abs(loss - losses[step]) <= 2e-3 * losses[step], `${example} ${step}: ${loss}, not ${losses[step]}`); // prettier-ignore
      }
    }
  });

  it('after the last step is the one that the next step would begin from', () => {
    for (const example of TRAINED) {
      const base = traceOf({ example });
      const { steps } = base.training;
      const longer = engine.lesson('unrolling', { example, train_steps: steps + 1 });
      const losses = lossesOf(base);
      const expected = longer.training.losses[steps];
      assert.equal(losses.length, steps + 1);
      assert.ok(Math.abs(losses[steps] - expected) <= 1e-2 * expected, example);
    }
  });

  it('is there only where there are right answers', () => {
    assert.equal(lossOf(traceOf({ example: 'snippet' })), null);
  });

  it('is drawn on a logarithmic scale where the beginning would be all there is to see', () => {
    const steps = Array.from({ length: 100 }, (_, i) => i);
    assert.ok(isSteep(steps.map((i) => 10 ** (-i / 10))));
    assert.ok(!isSteep(steps.map((i) => 1 - i / 100)));
    assert.ok(!isSteep(steps.map((i) => (i < 5 ? 1 : 0))), 'there is no logarithm of 0');
  });
});

describe('Training time', () => {
  it('is said in words and numbers, and the point stands on the curve above the thumb', () => {
    const { losses } = traceOf().training;
    const sources = sourcesOf({ trainingStep: 12 });
    assert.match(textOf(sources), new RegExp(`training step 12 of 60, loss ${losses[12].toFixed(2)}`)); // prettier-ignore
    assert.match(textOf(sources), /60 updates in [\d.]+ ms/);
    const [, x] = sources.match(/class="here" cx="?([\d.]+)/);
    assert.ok(Math.abs(Number(x) - (10 + (12 / 60) * 288)) < 0.02, x);
  });

  it('ends where it ended when no moment of it is chosen', () => {
    assert.match(textOf(sourcesOf()), /training step 60 of 60, loss 0\.0061/);
  });

  it('is only shown where there was one', () => {
    for (const weights of ['default', 'randn', 'identity', 'zero']) {
      const sources = sourcesOf({ trace: traceOf({ weights }) });
      assert.doesNotMatch(sources, /training step|loss/, weights);
      assert.match(textOf(sources), /untrained/i, weights);
    }
  });

  it('says what the edits do to the loss', () => {
    const edits = [0, 1, 2, 3].reduce((all, unit) => withEdit(all, 'b', unit, 10), undefined);
    const base = traceOf();
    const loss = lossOf(editedTrace(base, { edits }));
    assert.ok(loss > 0.1);
    assert.match(textOf(sourcesOf({ edits })), new RegExp(`with your edits ${loss.toFixed(2)}`));
    assert.doesNotMatch(sourcesOf(), /with your edits/);
  });

  it('stops at the moments that were kept', () => {
    const kept = Int32Array.of(0, 5, 10, 300);
    assert.deepEqual([0, 2, 3, 9, 100, 200, 300].map((step) => nearestSnapshot(kept, step)), [0, 0, 5, 10, 10, 300, 300]); // prettier-ignore
  });

  it('is what a weight was before an edit', () => {
    const base = traceOf();
    for (const trainingStep of [0, 30, 60]) {
      const then = editedTrace(base, { trainingStep });
      for (const cell of [
        { name: 'W_xh', row: 7, column: 3 },
        { name: 'W_hh', row: 5, column: 0 },
        { name: 'b', row: 2, column: 0 },
      ]) {
        // prettier-ignore
        assert.equal(valueBefore(base, trainingStep, cell), valueOf(then, cell));
      }
    }
    assert.equal(valueBefore(base, undefined, { name: 'b', row: 2, column: 0 }), base.weights.b.data[2]); // prettier-ignore
  });
});

describe('Where the weights come from', () => {
  const options = (sources) =>
    [...sources.matchAll(/<option value="(\w+)"/g)].map(([, name]) => name);

  it('can be chosen; training only where there is something to learn', () => {
    assert.deepEqual(options(sourcesOf()), ['trained', 'default', 'randn', 'identity', 'zero']);
    const snippet = sourcesOf({ trace: traceOf({ example: 'snippet' }) });
    assert.deepEqual(options(snippet), ['default', 'randn', 'identity', 'zero']);
  });

  it('is told truly', () => {
    for (const seed of [1, 2, 3]) {
      const { weights } = traceOf({ weights: 'default', seed });
      const most = Math.max(...weights.W_hh.data.map(Math.abs), ...weights.W_xh.data.map(Math.abs));
      assert.ok(most <= 1 / Math.sqrt(8) && most > 0.33);
    }
    const about = textOf(sourcesOf({ trace: traceOf({ weights: 'default' }) }));
    assert.match(about, /±1\/√8 = ±0\.35/);
    const zero = traceOf({ weights: 'zero' });
    assert.ok([...zero.h.data, ...zero.preactivation.data].every((value) => value === 0));
    const identity = traceOf({ weights: 'identity' });
    assert.ok(identity.weights.b.data.every((value) => value === 0));
    assert.ok(traceOf({ weights: 'randn' }).weights.b.data.every((value) => value === 0));
  });

  it('has no new random numbers where nothing is random', () => {
    const isDisabled = (weights) => / disabled/.test(sourcesOf({ trace: traceOf({ weights }) }));
    assert.deepEqual(['trained', 'default', 'randn', 'identity', 'zero'].map(isDisabled), [false, false, false, true, true]); // prettier-ignore
  });
});

describe('The factor of randn', () => {
  it('goes from 0.001 to 3 by its logarithm, with two digits', () => {
    assert.equal(scaleAt(0), 0.001);
    assert.equal(scaleAt(1), 3);
    for (const scale of [0.001, 0.0052, 0.01, 0.13, 1, 2.7]) {
      assert.equal(scaleAt(placeOfScale(scale)), scale);
    }
    assert.equal(placeOfScale(100), 1);
    assert.equal(placeOfScale(1e-9), 0);
  });

  it('meets the lesson’s own, which is marked', () => {
    const place = placeOfScale(LESSON_SCALE);
    for (const near of [-0.004, 0, 0.004]) assert.equal(scaleAt(place + near), 0.01);
    assert.notEqual(scaleAt(place + 0.02), 0.01);
    const sources = sourcesOf({ trace: traceOf({ example: 'snippet' }) });
    assert.match(textOf(sources), /0\.01 ?the lesson’s/);
  });
});
