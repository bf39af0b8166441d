import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toText } from '../../web/src/views/questions/parts.js';
import { rowAt, stateAt } from '../../web/src/views/trace.js';
import { traceOf } from './traces.js';
import { asked, explained, numbersIn } from './what-if.js';

const seeds = Array.from({ length: 20 }, (_, i) => i);

/** The unit asked about, before and after, and what input and bias alone would give. */
function factsOf(question, settings, row = 0) {
  const trace = traceOf(settings);
  const { t, unit } = question.reveal;
  return {
    before: stateAt(trace, t - 1, row)[unit],
    after: rowAt(trace.h, t, row)[unit],
    alone: rowAt(trace.input, t, row)[unit] + trace.weights.b.data[unit],
  };
}

describe('The question of the sign', () => {
  it('is answered by the engine', () => {
    for (const seed of seeds) {
      const question = asked('sign', { seed });
      const { after } = factsOf(question, { seed });
      assert.equal(question.right, after > 0 ? 'positive' : 'negative', `seed ${seed}`);
    }
  });

  it('is about a unit that turns by a clear margin, where there is one', () => {
    for (const seed of seeds) {
      const question = asked('sign', { seed });
      const { before, after, alone } = factsOf(question, { seed });
      assert.ok(before * after < 0, `seed ${seed}`);
      assert.ok(Math.min(Math.abs(before), Math.abs(after)) > 0.2, `seed ${seed}`);
      assert.ok(alone * after < 0, `seed ${seed}: the memory turned it`);
    }
  });

  it('is about the step asked for, where a unit turns there', () => {
    assert.equal(asked('sign', {}, { step: 3 }).reveal.t, 3);
    assert.equal(asked('sign', {}, { step: 4 }).reveal.t, 4);
    assert.ok(asked('sign', {}, { step: 99 }).reveal.t <= 4);
  });

  it('is about a unit that keeps its sign where none turns', () => {
    const settings = { weights: 'identity' };
    const question = asked('sign', settings);
    const { before, after } = factsOf(question, settings);
    assert.ok(before * after > 0);
    assert.match(explained(question, 'negative'), /need not turn a unit/);
  });

  it('speaks of the row of the batch that is shown', () => {
    for (const row of [0, 1, 2]) {
      const question = asked('sign', { example: 'gesture' }, { row });
      const { after } = factsOf(question, { example: 'gesture' }, row);
      assert.equal(question.right, after > 0 ? 'positive' : 'negative');
      assert.match(toText(question.setting), new RegExp(`row ${row} of the batch`));
    }
  });

  it('shows parts that add up, and the value that comes of them', () => {
    for (const settings of [...seeds.map((seed) => ({ seed })), { example: 'snippet' }]) {
      const question = asked('sign', settings);
      const [memory, input, bias, sum, h] = numbersIn(explained(question, question.right));
      const decimals = String(sum).split('.')[1]?.length ?? 0;
      assert.equal((memory + input + bias).toFixed(decimals), sum.toFixed(decimals));
      const { after } = factsOf(question, settings);
      assert.ok(Math.abs(h - after) <= 0.005, `${h} for ${after}`);
      const told = numbersIn(toText(question.setting));
      assert.ok(told.includes(input) && told.includes(bias));
      assert.ok(!told.includes(memory), 'the memory part is for the reader to see');
    }
  });

  it('explains a wrong guess by the share of the unit’s own value', () => {
    // Among many units the panel lists only the largest products; this one is told all the same.
    for (const settings of [{}, { example: 'dna', hidden_size: 64 }]) {
      const question = asked('sign', settings, { step: 3 });
      const { t, unit } = question.reveal;
      const trace = traceOf(settings);
      const weight = trace.weights.W_hh.data[unit * trace.H + unit];
      const share = weight * stateAt(trace, t - 1, 0)[unit];
      const told = toText(question.why[question.right === 'positive' ? 'negative' : 'positive']);
      assert.match(told, /does not hold on to its own value/);
      assert.ok(Math.abs(numbersIn(told).at(-1) - share) < 0.0006, told);
    }
  });
});
