import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toText } from '../../web/src/views/questions/parts.js';
import { engine, traceOf } from './traces.js';
import { asked, explained, numbersIn } from './what-if.js';

/** The influence of x_1 on h_t with W_hh times a factor, without any lesson. */
function influence(settings, t, factor, row = 0) {
  const { weights, h0, x } = traceOf(settings);
  const { W_xh, b } = weights;
  const W_hh = { ...weights.W_hh, data: weights.W_hh.data.map((weight) => weight * factor) };
  return engine.influence({ W_xh, W_hh, b, h0, x, batch: row, t })[0];
}

const bounds = { grows: [1.25, Infinity], kept: [0.75, 1.25], half: [0.25, 0.75], less: [0, 0.25] };

const untrained = { weights: 'default' };
const cases = [
  ...Array.from({ length: 20 }, (_, seed) => ({ seed })),
  ...Array.from({ length: 5 }, (_, seed) => ({ ...untrained, seed })),
  { example: 'words' },
  { example: 'series' },
];

describe('The question of the halved W_hh', () => {
  it('is answered by the engine’s influence', () => {
    const rights = new Set();
    for (const settings of cases) {
      const { right, reveal } = asked('halve', settings);
      const ratio = influence(settings, reveal.t, 0.5) / influence(settings, reveal.t, 1);
      const [from, to] = bounds[right];
      assert.ok(
        ratio >= from && ratio <= to,
        `${JSON.stringify(settings)}: ${ratio} is not ${right}`,
      );
      rights.add(right);
    }
    assert.deepEqual([...rights].sort(), ['grows', 'half', 'kept', 'less']);
  });

  it('names the numbers before and after', () => {
    for (const settings of cases) {
      const question = asked('halve', settings);
      const { t } = question.reveal;
      const [after, before] = numbersIn(explained(question, question.right));
      const close = (shown, exact) => Math.abs(shown - exact) <= 0.06 * exact;
      assert.ok(close(before, influence(settings, t, 1)), JSON.stringify(settings));
      assert.ok(close(after, influence(settings, t, 0.5)), JSON.stringify(settings));
    }
  });

  it('states for each answer a range that holds the result only where it is right', () => {
    for (const seed of [1, 2, 3, 9]) {
      const question = asked('halve', { seed });
      const after = influence({ seed }, question.reveal.t, 0.5);
      const [[grows], kept, half, [less]] = question.choices.map(({ parts }) =>
        numbersIn(toText(parts)),
      );
      const ranges = { grows: [grows, Infinity], kept, half, less: [0, less] };
      for (const [id, [from, to]] of Object.entries(ranges)) {
        assert.equal(after >= from && after <= to, id === question.right, `seed ${seed}, ${id}`);
      }
    }
  });

  it('counts one halving for each step from h_1 on', () => {
    const told = explained(asked('halve'), 'kept');
    assert.match(told, /each of the 3 steps from h 1 to h 4, so halving it counts 3 times/);
    assert.match(told.replaceAll('\u00a0', ' '), /½ × ½ × ½ = 1\/8\./);
    const alone = influence({}, 4, 1) / 8;
    assert.ok(
      numbersIn(told).some((shown) => Math.abs(shown - alone) < 0.0001),
      told,
    );
  });

  it('says that tanh adds nothing where its slope hardly changes', () => {
    const question = asked('halve', untrained);
    assert.equal(question.right, 'less');
    assert.match(explained(question, 'less'), /tanh changes little in that/);
  });

  it('says how much steeper tanh gets where that makes up for the halvings', () => {
    const question = asked('halve');
    const slope = ({ h }) =>
      h.data.slice(8).reduce((sum, value) => sum + 1 - value * value, 0) / 24;
    const { weights, h0, x } = traceOf();
    const { W_xh, b } = weights;
    const W_hh = { ...weights.W_hh, data: weights.W_hh.data.map((weight) => weight / 2) };
    const slopes = [slope(traceOf()), slope(engine.unroll({ W_xh, W_hh, b, h0, x }))];
    const rises = `on average: ${slopes[0].toFixed(2)} before, ${slopes[1].toFixed(2)} after`;
    assert.ok(explained(question, 'less').includes(rises), rises);
    assert.match(explained(question, 'less'), /^Counting the halvings, you would be right/);
  });

  it('asks about a state that the first input still reaches', () => {
    const settings = { example: 'snippet' };
    const { t } = asked('halve', settings).reveal;
    assert.ok(t < traceOf(settings).T);
    assert.ok(influence(settings, t, 1) >= 1e-5 && influence(settings, t + 1, 1) < 1e-5);
  });
});
