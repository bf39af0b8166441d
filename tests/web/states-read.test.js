import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMaker, readPlace, readStates, sizeProblem } from '../../web/src/state/states.js';

const shape = [2, 1, 3];
const data = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const errorOf = (h, expected = null) => readStates(h, expected).error ?? '';

describe('Hidden states on their way to the stage', () => {
  it('become a tensor of their own', () => {
    const { h } = readStates({ shape, data }, [2, 1, 3]);
    assert.deepEqual(h, { shape, data: Float32Array.from(data) });
    const given = { shape, data: Float32Array.from(data) };
    assert.notEqual(readStates(given, null).h.data, given.data);
  });

  it('are refused when they are no tensor', () => {
    for (const nothing of [
      undefined,
      null,
      3,
      'h',
      [[1]],
      { shape },
      { data },
      { shape: 6, data },
    ]) {
      assert.match(errorOf(nothing), /^h must be the hidden states as \{ shape/);
    }
  });

  it('are refused with another shape, and the sentence names both', () => {
    assert.equal(
      errorOf({ shape, data }, [2, 2, 3]),
      'The hidden states have the shape (2, 1, 3), but this network makes (2, 2, 3): timesteps, rows of the batch, hidden units.',
    );
    for (const odd of [[6], [2, 3], [0, 1, 3], [2, 1, 1.5], [2, 1, '3'], [-2, -1, 3], []]) {
      assert.match(errorOf({ shape: odd, data }), /must have the shape \(T, B, H\), but have \(/);
    }
    assert.match(errorOf({ shape, data: data.slice(1) }), /which is 6 numbers, but holds 5\./);
  });

  it('are refused with a number that cannot be drawn, and the sentence says where', () => {
    for (const bad of [NaN, Infinity, -Infinity, undefined]) {
      const holed = [...data.slice(0, 4), bad, 0.6];
      assert.match(errorOf({ shape, data: holed }), /^h at step 2, row 0, unit 1 is .*, which is not a finite number\.$/); // prettier-ignore
    }
    const huge = [...data.slice(0, 5), 1e9];
    assert.match(errorOf({ shape, data: huge }), /^h at step 2, row 0, unit 2 is 1\.00e\+9, which is too large/); // prettier-ignore
  });

  it('may lie beyond what tanh gives', () => {
    assert.equal(readStates({ shape, data: data.map((v) => 9 * v) }, null).error, undefined);
  });

  it('are refused where there are more than a picture has room for', () => {
    assert.equal(sizeProblem({ T: 2000, B: 256, H: 128, I: 256 }), null);
    assert.match(sizeProblem({ T: 2001, B: 1, H: 1 }), /2000 timesteps at most; here are 2001/);
    assert.match(sizeProblem({ T: 1, B: 1, H: 129 }), /128 hidden units/);
    assert.match(sizeProblem({ T: 1, B: 1, H: 1, I: 300 }), /256 inputs/);
    assert.match(errorOf({ shape: [1, 300, 1], data: new Array(300).fill(0) }), /256 rows/);
  });
});

describe('The first cell that differs', () => {
  it('is optional, and in row 0 unless another is said', () => {
    assert.deepEqual(readPlace(null, shape), { first: null });
    assert.deepEqual(readPlace(undefined, shape), { first: null });
    assert.deepEqual(readPlace({ t: 1, unit: 2 }, shape), { first: { t: 1, row: 0, unit: 2 } });
  });

  it('must be one of the states', () => {
    for (const first of [{ t: 0, unit: 0 }, { t: 3, unit: 0 }, { t: 1, unit: 3 }, { t: 1, row: 1, unit: 0 }, { t: 1.5, unit: 0 }, {}, 4]) {
      assert.match(readPlace(first, shape).error, /^first must be \{ t, row, unit \} with t from 1 to 2/); // prettier-ignore
    } // prettier-ignore
  });
});

describe('Whose states they are', () => {
  it('is said as it stands in a sentence', () => {
    assert.equal(readMaker('your rnn_cell'), 'your rnn_cell');
    assert.equal(readMaker('rnn_cell'), 'your rnn_cell');
    assert.equal(readMaker(' Your   unroll '), 'your unroll');
    for (const nobody of [undefined, null, '', 'your', 7]) {
      assert.equal(readMaker(nobody), 'your code');
    }
    assert.equal(readMaker('x'.repeat(500)).length, 45);
  });
});
