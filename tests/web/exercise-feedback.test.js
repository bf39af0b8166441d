import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedback } from '../../web/src/python/feedback/index.js';
import { addingUp, apart, signed, tuple } from '../../web/src/python/feedback/numbers.js';
import { wordMistake } from '../../web/src/python/feedback/words.js';
import { list } from '../../web/src/words/exercise/en/list.js';

const error = {
  type: 'SyntaxError',
  line: 2,
  message: 'invalid syntax',
  plain: '…',
  during: 'code',
};

describe('Feedback', () => {
  it('of code that does not run has the error, and every check not tried', () => {
    for (const part of /** @type {const} */ (['cell', 'unroll', 'explore'])) {
      const given = feedback(part, { error, result: null });
      assert.equal(given.passed, false);
      assert.equal(given.score, 0);
      assert.equal(given.error, error);
      assert.ok(given.checks.length > 0);
      for (const check of given.checks) {
        assert.equal(check.passed, false);
        assert.match(check.message, /^Not tried yet: first the code has to run/);
      }
    }
  });

  it('of a check that took too long says that it did not come to its end', () => {
    const late = { ...error, type: 'TimeLimit', during: 'session' };
    const given = feedback('cell', { error: late, result: null });
    assert.match(given.checks[0].message, /the check did not come to its end/);
  });

  it('has these fields and no others', () => {
    const fields = ['part', 'passed', 'score', 'error', 'checks', 'mistake', 'first', 'states'];
    const given = feedback('cell', { error, result: null });
    assert.deepEqual(Object.keys(given), [...fields, 'stageFirst', 'note', 'printed']);
    const free = feedback('explore', { error, result: null });
    assert.deepEqual(Object.keys(free), [...fields, 'stageFirst', 'network', 'note', 'printed']);
  });

  it('of two mistakes at once says both', () => {
    const { id, message } = wordMistake('cell', [{ id: 'no_bias' }, { id: 'no_tanh' }]);
    assert.equal(id, 'no_bias+no_tanh');
    assert.match(message, /^Two things at once\. 1\. Your cell never uses b.* 2\. Your cell gives/);
  });

  it('of three mistakes begins with one', () => {
    const flaws = ['no_memory', 'no_bias', 'no_tanh'].map((id) => ({ id }));
    assert.match(wordMistake('cell', flaws).message, /^Three things .* Begin with the first: /);
  });

  it('speaks of the step if the step inside the loop is wrong', () => {
    assert.match(wordMistake('unroll', [{ id: 'no_tanh' }]).message, /^The step inside your loop/);
    assert.match(wordMistake('unroll', [{ id: 'starts_again' }]).message, /^Your unroll starts/);
  });
});

describe('Numbers in messages', () => {
  it('have a sign, and a minus that is one', () => {
    assert.deepEqual(
      [0.43118, -0.112, 0].map((v) => signed(v)),
      ['+0.4312', '−0.1120', '0.0000'],
    );
    assert.equal(signed('nan'), 'nan (not a number)');
  });

  it('get as many decimals as it takes to tell two apart', () => {
    assert.equal(apart(0.5, 0.6), 4);
    assert.equal(apart(0.50001, 0.50002), 5);
  });

  it('add up as they are shown', () => {
    const terms = { memory: 0.12344, input: 0.12344, bias: 0.12344, sum: 0.37032 };
    const d = addingUp(terms);
    const shown = /** @param {number} v */ (v) => Number(v.toFixed(d));
    const total = shown(terms.memory) + shown(terms.input) + shown(terms.bias);
    assert.equal(total.toFixed(d), terms.sum.toFixed(d));
  });

  it('are listed as in speech, and shapes as in Python', () => {
    assert.deepEqual(
      [list(['a']), list(['a', 'b']), list([1, 2, 3])],
      ['a', 'a and b', '1, 2 and 3'],
    );
    assert.deepEqual([tuple([]), tuple([8]), tuple([3, 8])], ['()', '(8,)', '(3, 8)']);
  });
});
