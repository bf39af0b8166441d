import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partOf } from '../../web/src/python/feedback/parts.js';
import { loadEngine } from '../../web/src/engine/index.js';
import { network, tryOut } from './exercise-python.js';

const engine = await loadEngine();
const onStage = network(4, 2, 4, 8);
const explore = (/** @type {string} */ source, more = {}) =>
  tryOut('explore', source, { network: onStage, ...more });

const LOOP = `
h = h_0
hs = []
for t in range(len(x)):
    h = rnn_cell(x[t], h, W_xh, W_hh, b)
    hs.append(h)
`;

describe('Free code: what is drawn', () => {
  const cases = {
    'the variable states': [
      'states = unroll(x, h_0, W_xh, W_hh, b)\nothers = unroll(x, h_0 * 0, W_xh, W_hh, b)',
      'states',
      [4, 2, 8],
    ],
    'otherwise the last variable that holds states': [
      'first = unroll(x, h_0, W_xh, W_hh, b)\nsecond = first * 0.5\nn = 3',
      'second',
      [4, 2, 8],
    ],
    'a list of states': [LOOP, 'hs', [4, 2, 8]],
    'a list of vectors': [
      'states = [torch.rand(5), torch.rand(5), torch.rand(5)]',
      'states',
      [3, 1, 5],
    ],
    'a matrix (T, hidden)': ['states = torch.rand(6, 3)', 'states', [6, 1, 3]],
    'not a matrix of weights after it': [`${LOOP}W = W_hh * 2\n`, 'hs', [4, 2, 8]],
    'not the input after it': [
      'a = unroll(x, h_0, W_xh, W_hh, b)\nx2 = x * 2\nc = unroll(x2, h_0, W_xh, W_hh, b)[-1]',
      'a',
      [4, 2, 8],
    ],
  };
  for (const [what, [source, name, shape]] of Object.entries(cases)) {
    it(what, () => {
      const { outcome, given } = explore(/** @type {string} */ (source));
      assert.equal(outcome.result.source, name);
      assert.deepEqual(given.states.shape, shape);
      assert.equal(given.passed, true);
      assert.match(given.checks[0].message, new RegExp(`^${name}: ${shape[0]} steps`));
    });
  }
});

describe('Free code: the network that belongs to the states', () => {
  const found = {
    'the last call of unroll': 'states = unroll(x * 0.5, h_0 + 0.1, W_xh, W_hh * 0.5, b - 0.2)',
    'not the very last call, if others made the states':
      'states = unroll(x, h_0, W_xh, W_hh * 0.5, b)\nbefore = unroll(x, h_0, W_xh, W_hh, b)',
    'the calls of rnn_cell': LOOP,
    'the variables x, h_0, W_xh, W_hh and b':
      'h = h_0\nW_hh = W_hh * 2\nhs = []\nfor x_t in x:\n    h = torch.tanh(x_t @ W_xh.T + h @ W_hh.T + b)\n    hs.append(h)',
  };
  for (const [what, source] of Object.entries(found)) {
    it(`is told from ${what}`, () => {
      const { states, network: made } = explore(source).given;
      const { h } = engine.unroll(/** @type {any} */ (made));
      states.data.forEach((value, i) => assert.ok(Math.abs(value - h.data[i]) < 1e-4));
    });
  }

  it('is none if none gives these states', () => {
    const { given } = explore('states = unroll(x, h_0, W_xh, W_hh, b) * 0.5');
    assert.equal(given.network, null);
    assert.match(given.checks[0].message, /follow from no network/);
  });

  it('is made by the learner’s own functions, if they passed', () => {
    const { given } = explore('states = unroll(x, h_0, W_xh, W_hh, b)', {
      cell: partOf('cell').solution,
      unroll: partOf('unroll').solution,
    });
    assert.ok(given.network);
  });
});

describe('Free code: what cannot be drawn says why', () => {
  const refused = {
    'no variable at all': [
      'print(1)',
      /There is no variable that holds hidden states\. Call them states/,
    ],
    'no variable that fits': ['a = 3\nc = [1, 2]', /None of the variables holds hidden states/],
    'states of several shapes': [
      'states = [torch.rand(2), torch.rand(3)]',
      /None of the variables/,
    ],
    'truth values': ['states = torch.rand(5, 3) > 0.5', /None of the variables/],
    'too many steps': ['states = torch.rand(2001, 3)', /2001 steps; the stage draws up to 2000/],
    'too many units': [
      'states = torch.rand(5, 129)',
      /129 hidden units; the stage draws up to 128/,
    ],
    'too large a batch': [
      'states = torch.rand(5, 33, 2)',
      /33 rows in the batch; the stage draws up to 32/,
    ],
    nan: [
      'states = torch.zeros(3, 2) / torch.zeros(1)',
      /h_1, row 0, unit 0 is not a finite number/,
    ],
    inf: [
      'states = torch.ones(3, 2)\nstates[1, 1] = 1 / torch.zeros(1)[0]',
      /h_2, row 0, unit 1 is not a finite/,
    ],
  };
  for (const [what, [source, message]] of Object.entries(refused)) {
    it(what, () => {
      const { given } = explore(/** @type {string} */ (source));
      assert.equal(given.passed, false);
      assert.equal(given.states, null);
      assert.match(given.checks[0].message, /** @type {RegExp} */ (message));
    });
  }
});
