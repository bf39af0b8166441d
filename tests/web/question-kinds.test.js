import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toText } from '../../web/src/views/questions/parts.js';
import { rowAt, stateAt } from '../../web/src/views/trace.js';
import { traceOf } from './traces.js';
import { asked, explained, numbersIn, withMemory } from './what-if.js';

describe('The question of the same letter', () => {
  it('is about the two l of hello, which have different right answers', () => {
    const question = asked('same-letter');
    assert.equal(toText(question.setting), 'Steps 3 and 4 both read “l”.');
    assert.equal(question.right, 'input');
  });

  it('prefers the step that it is asked for', () => {
    const settings = { example: 'own', sequence: [...'ababab'] };
    assert.match(toText(asked('same-letter', settings, { step: 5 }).setting), /and 5 both/);
    assert.match(toText(asked('same-letter', settings, { step: 4 }).setting), /and 4 both/);
  });

  it('prefers two steps that ask for different answers', () => {
    const question = asked('same-letter', { example: 'own', sequence: [...'ababac'] });
    assert.match(toText(question.setting), /and 5 both read “a”/);
  });

  it('shows the memory parts and states of the unit that differs most', () => {
    const trace = traceOf();
    const question = asked('same-letter');
    const { unit } = question.reveal;
    const apart = [...stateAt(trace, 3, 0)].map((h, i) => Math.abs(h - stateAt(trace, 4, 0)[i]));
    assert.equal(apart[unit], Math.max(...apart));
    const shown = numbersIn(explained(question, 'input'));
    for (const t of [3, 4]) {
      for (const value of [rowAt(trace.memory, t, 0)[unit], rowAt(trace.h, t, 0)[unit]]) {
        assert.ok(
          shown.some((number) => Math.abs(number - value) < 0.0051),
          `${value}`,
        );
      }
    }
  });

  it('finds the states equal where no memory gets into the sum', () => {
    const question = asked('same-letter', withMemory(0));
    assert.equal(question.right, 'all');
    assert.match(explained(question, 'all'), /h 3 and h 4 are equal.*W hh is all zeros/);
    assert.match(explained(question, 'none'), /^The weights are shared/);
  });

  it('takes rows of equal numbers for the same input', () => {
    const settings = { example: 'own', values: [3, 1, 3, 2, 5], columns: 1 };
    assert.equal(
      toText(asked('same-letter', settings).setting),
      'Steps 1 and 3 both read the same number.',
    );
  });
});

describe('The question of the shape', () => {
  const texts = (settings) =>
    asked('shape', settings).choices.map(({ id, parts }) => [id, toText(parts)]);

  it('has the batch and the hidden units for its answer', () => {
    const right = (settings) => Object.fromEntries(texts(settings)).right;
    assert.equal(right({}), '(1, 8)');
    assert.equal(right({ example: 'snippet' }), '(3, 8)');
    assert.equal(right({ example: 'snippet', hidden_size: 5 }), '(3, 5)');
  });

  it('offers the classic confusions', () => {
    assert.deepEqual(Object.fromEntries(texts({ example: 'snippet' })), {
      column: '(8, 3)',
      right: '(3, 8)',
      input: '(3, 4)',
      weights: '(4, 8)',
      refused: 'None: PyTorch refuses the product',
    });
  });

  it('drops those that happen to be right', () => {
    for (const hidden_size of [1, 3, 4]) {
      const shapes = texts({ example: 'snippet', hidden_size }).map(([, text]) => text);
      assert.equal(new Set(shapes).size, shapes.length);
      assert.ok(shapes.includes(`(3, ${hidden_size})`));
    }
  });

  it('quotes what PyTorch would refuse only where it would', () => {
    assert.match(explained(asked('shape'), 'refused'), /refuse x_t @ W_xh, \(1, 4\) @ \(8, 4\)\./);
    const square = explained(asked('shape', { hidden_size: 4 }), 'refused');
    assert.match(square, /would not refuse even x_t @ W_xh/);
  });
});

describe('The question of the parameters', () => {
  it('has the weights of the trace for its answer, for a hundred times the steps', () => {
    for (const settings of [{}, { hidden_size: 3 }, { example: 'words' }, { example: 'series' }]) {
      const { T, weights } = traceOf(settings);
      const total = weights.W_xh.data.length + weights.W_hh.data.length + weights.b.data.length;
      const { ask, choices, right } = asked('parameters', settings);
      const text = toText(choices.find(({ id }) => id === right).parts);
      assert.equal(Number(text.replaceAll(',', '')), total);
      assert.match(toText(ask).replaceAll(',', ''), new RegExp(`read ${T * 100} steps`));
    }
  });

  it('names the two ways to count too many', () => {
    const question = asked('parameters');
    const counts = Object.fromEntries(question.choices.map(({ id, parts }) => [id, toText(parts)]));
    assert.deepEqual(counts, { times: '10,400', same: '104', arrows: '25,640' });
    assert.match(explained(question, 'times'), /weights of its own/);
    assert.match(explained(question, 'arrows'), /one 8 × 8 matrix for each of the 400 arrows/);
  });
});
