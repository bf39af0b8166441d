import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toText } from '../../web/src/views/questions/parts.js';
import { rowAt } from '../../web/src/views/trace.js';
import { KINDS } from '../../web/src/views/questions/index.js';
import { engine, traceOf } from './traces.js';
import { asked, explained, numbersIn, whatIfOf, withMemory } from './what-if.js';

/** The last state of a text of the vocabulary, without any lesson. */
function lastState(settings, text) {
  const { weights, h0, T, I, vocabulary } = traceOf(settings);
  const data = new Float32Array(T * I);
  [...text].forEach((letter, i) => (data[i * I + vocabulary.indexOf(letter)] = 1));
  const { W_xh, W_hh, b } = weights;
  return rowAt(engine.unroll({ W_xh, W_hh, b, h0, x: { shape: [T, 1, I], data } }).h, T, 0);
}

const seeds = Array.from({ length: 20 }, (_, i) => i);

describe('The question of two histories', () => {
  it('is answered by running the second one through the same weights', () => {
    for (const seed of seeds) {
      const { right, reveal } = asked('histories', { seed });
      const first = lastState({ seed }, 'hell')[reveal.unit];
      const second = lastState({ seed }, reveal.compare)[reveal.unit];
      assert.equal(right, first > second ? 'first' : 'second', `seed ${seed}`);
    }
  });

  it('compares sequences of the same length that end alike, and differ', () => {
    for (const seed of seeds) {
      const { compare } = asked('histories', { seed }).reveal;
      assert.match(compare, /^[helo]{3}l$/);
      assert.notEqual(compare, 'hell');
    }
  });

  it('is about the unit in which they differ most', () => {
    for (const seed of seeds) {
      const { reveal } = asked('histories', { seed });
      const second = lastState({ seed }, reveal.compare);
      const apart = [...lastState({ seed }, 'hell')].map((value, i) => Math.abs(value - second[i]));
      assert.equal(Math.max(...apart), apart[reveal.unit], `seed ${seed}`);
    }
  });

  it('explains by the memory parts, with the values of both', () => {
    const question = asked('histories');
    const { unit, compare } = question.reveal;
    const told = numbersIn(explained(question, question.right));
    const expected = [
      rowAt(traceOf().memory, 4, 0)[unit],
      lastState({}, 'hell')[unit],
      lastState({}, compare)[unit],
    ];
    for (const value of expected) {
      assert.ok(
        told.some((shown) => Math.abs(shown - value) < 0.0051),
        `${value} in ${told}`,
      );
    }
    assert.match(explained(question, 'same'), /^The last input decides its own part of the sum/);
  });

  it('credits the guess that they differ, the other way round', () => {
    const question = asked('histories');
    const wrong = question.right === 'first' ? 'second' : 'first';
    assert.match(explained(question, wrong), /^They do differ, only the other way round\./);
  });

  it('finds both equal where no memory gets into the sum', () => {
    const question = asked('histories', withMemory(0));
    assert.equal(question.right, 'same');
    assert.match(explained(question, 'same'), /^W hh is all zeros/);
    assert.match(explained(question, 'first'), /not here/);
  });

  it('keeps the last numbers and the row of a batch', () => {
    const settings = { example: 'gesture' };
    const trace = traceOf(settings);
    for (const row of [0, 1, 2]) {
      const whatIf = whatIfOf(settings);
      let given;
      KINDS.histories(trace, (changes) => whatIf((given = changes)), { row });
      const last = given.compare_values.subarray(-trace.I);
      assert.deepEqual([...last], [...rowAt(trace.x, trace.T, row)]);
    }
  });

  it('does not spell out a long sequence', () => {
    const { setting } = asked('histories', { example: 'words' });
    assert.match(toText(setting), /^A is the sequence on the stage\. B has all that comes before/);
  });
});
