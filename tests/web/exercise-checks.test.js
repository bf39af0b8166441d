import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../web/src/words/exercise/en/index.js';
import { failedChecks, tryOut } from './exercise-python.js';
import { WRONG_CELLS } from './exercise-wrong-cells.js';
import { WRONG_UNROLLINGS } from './exercise-wrong-unrollings.js';

const cell = (/** @type {string} */ body) =>
  `import torch\ndef rnn_cell(x_t, h_prev, W_xh, W_hh, b):\n    ${body}\n`;
const unroll = (/** @type {string} */ body) =>
  `import torch\ndef unroll(x, h_0, W_xh, W_hh, b):\n    ${body}\n`;
const Z = 'x_t @ W_xh.T + h_prev @ W_hh.T + b';

const CHECKS = english.checks;

/** A wrong solution for each check, which fails there. */
const FAILS = {
  cell: {
    signature: 'def rnn_cell(x_t, h_prev):\n    return x_t\n',
    runs: cell('return x_t + h_prev'),
    shape: cell('return h_prev.T'),
    input: WRONG_CELLS.no_input[0],
    memory: WRONG_CELLS.no_memory[0],
    bias: WRONG_CELLS.no_bias[0],
    tanh: WRONG_CELLS.no_tanh[0],
    sizes: WRONG_CELLS.one_size[0],
    arguments: WRONG_CELLS.changes_arguments[0],
    again: WRONG_CELLS.keeps_state[0],
  },
  unroll: {
    signature: 'def unrolled(x, h_0, W_xh, W_hh, b):\n    return x\n',
    runs: unroll('return x @ h_0'),
    shape: unroll('return h_0'),
    length: unroll('return [h_0] * (len(x) + 1)'),
    first: WRONG_UNROLLINGS.no_tanh[0],
    start: WRONG_UNROLLINGS.h_0_ignored[0],
    carry: WRONG_UNROLLINGS.starts_again[0],
    same: WRONG_UNROLLINGS.weights_change[0],
    order: WRONG_UNROLLINGS.listed_backwards[0],
    sizes: unroll(
      'states, h = [], h_0\n    for t in range(5):\n        h = rnn_cell(x[t], h, W_xh, W_hh, b)\n        states.append(h)\n    return states',
    ),
    cell: WRONG_UNROLLINGS.cell_twice_per_step[0],
    arguments: WRONG_UNROLLINGS.changes_arguments[0],
    again: WRONG_UNROLLINGS.keeps_state[0],
  },
};

for (const part of /** @type {const} */ (['cell', 'unroll'])) {
  describe(`Every check of the part ${part} fails on a wrong solution`, () => {
    for (const id of Object.keys(CHECKS[part])) {
      it(CHECKS[part][id].name, () => {
        const { outcome, given } = tryOut(part, FAILS[part][id]);
        assert.ok(failedChecks(outcome).includes(id), failedChecks(outcome).join(' '));
        assert.equal(given.passed, false);
        assert.ok(given.score < 1);
      });
    }
  });
}

describe('Only one check fails where only one thing is wrong', () => {
  const only = (/** @type {'cell' | 'unroll'} */ part, /** @type {string} */ source) =>
    failedChecks(tryOut(part, source).outcome);

  it('no tanh', () => assert.deepEqual(only('cell', WRONG_CELLS.no_tanh[0]), ['tanh']));
  it('sigmoid', () => assert.deepEqual(only('cell', WRONG_CELLS.sigmoid[0]), ['tanh']));
  it('no bias', () => assert.deepEqual(only('cell', WRONG_CELLS.no_bias[0]), ['bias', 'tanh']));
  it('one size', () => assert.deepEqual(only('cell', WRONG_CELLS.one_size[0]), ['sizes']));
  it('h_0 ignored', () =>
    assert.deepEqual(only('unroll', WRONG_UNROLLINGS.h_0_ignored[0]), ['start']));
});

describe('A number that is wrong', () => {
  it('is shown with its place, what was expected and what came', () => {
    const { given } = tryOut('cell', WRONG_CELLS.no_tanh[0]);
    const { message } = given.checks.find(({ name }) => name === CHECKS.cell.tanh.name);
    assert.match(message, /^h_t, row \d, unit \d: expected [+−]0\.\d{4,}, got [+−]\d\.\d{4,}\./);
    assert.match(message, /Memory [+−]\S+, input [+−]\S+ and bias [+−]\S+ add up to [+−]\S+; tanh/);
  });

  it('is the first one, with the terms that should have made it', () => {
    const { first } = tryOut('cell', WRONG_CELLS.no_tanh[0]).given;
    const { memory, input, bias, sum } = first.terms;
    assert.ok(Math.abs(memory + input + bias - sum) < 1e-9);
    assert.ok(Math.abs(Math.tanh(sum) - first.expected) < 1e-9);
    assert.ok(Math.abs(first.got - sum) < 1e-5);
    assert.equal(first.t, null);
  });

  it('has its step in an unrolling', () => {
    const { given } = tryOut('unroll', WRONG_UNROLLINGS.starts_again[0]);
    const carry = given.checks.find(({ name }) => name === CHECKS.unroll.carry.name);
    assert.match(carry.message, /^h_2, row 0, unit \d: expected .*, got /);
    assert.equal(given.first.t, 1);
  });

  it('says which rows are right throughout', () => {
    const { given } = tryOut('cell', WRONG_CELLS.memory_first_row[0]);
    assert.ok(
      given.checks.some(({ message }) => message.includes('Right throughout: row 0 of 3.')),
    );
  });

  it('is shown even if it is no number', () => {
    const { given } = tryOut('cell', cell(`return (${Z}) / torch.zeros(1) * 0`));
    assert.equal(given.mistake.id, 'not_finite');
    assert.ok(given.checks.some(({ message }) => message.includes('got nan (not a number)')));
    assert.equal(given.states, null);
  });

  it('is said honestly to be unknown if no mistake gives it', () => {
    const { given } = tryOut('cell', cell(`z = ${Z}\n    return z ** 3 / (5 + z * z)`));
    assert.equal(given.mistake, null);
    assert.ok(given.checks.some(({ message }) => /expected .*, got /.test(message)));
  });
});

describe('What fails early', () => {
  it('keeps the later checks from being tried, and they say so', () => {
    const { given } = tryOut('cell', cell('return h_prev.T'));
    const after = given.checks.slice(3);
    assert.equal(after.length, 7);
    for (const { passed, message } of after) {
      assert.equal(passed, false);
      assert.match(message, /^Not tried yet: first the result must have the right type and shape/);
    }
  });
});

describe('The learner’s random numbers', () => {
  it('are left alone: a check draws its own', () => {
    const source = `${cell(`watch(torch.rand(1).item())\n    return torch.tanh(${Z})`)}
torch.manual_seed(0)
expected = [torch.rand(1).item() for _ in range(4)]
drawn = []

def watch(number):
    drawn.append(number)
    if drawn[:4] != expected[:len(drawn)]:
        raise ValueError('somebody else has drawn a number')

torch.manual_seed(0)
`;
    assert.equal(tryOut('cell', source).given.passed, true);
  });

  it('and the check’s numbers do not follow from them', () => {
    const first = (/** @type {number} */ seed) =>
      tryOut('cell', `${WRONG_CELLS.no_tanh[0]}\ntorch.manual_seed(0)\n`, { seed }).given.first;
    assert.notEqual(first(1).expected, first(2).expected);
    assert.equal(first(1).expected, first(1).expected);
  });
});
