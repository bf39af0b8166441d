import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tryOut } from './exercise-python.js';

/** The first failed check's message. @param {'cell' | 'unroll'} part @param {string} source */
function messageOf(part, source) {
  const { given } = tryOut(part, source);
  assert.equal(given.passed, false);
  return given.checks.find(({ passed }) => !passed).message;
}

const HEAD = {
  cell: 'rnn_cell(x_t, h_prev, W_xh, W_hh, b)',
  unroll: 'unroll(x, h_0, W_xh, W_hh, b)',
};

/** @param {'cell' | 'unroll'} part @param {Record<string, [string, RegExp]>} cases */
function says(part, cases) {
  for (const [what, [body, expected]] of Object.entries(cases)) {
    it(what, () => {
      const source =
        body.includes('def ') || !body.startsWith(' ')
          ? body
          : `import torch\ndef ${HEAD[part]}:\n${body}\n`;
      assert.match(messageOf(part, source), expected);
    });
  }
}

describe('A function that cannot be called is told so', () => {
  says('cell', {
    'no function': [
      'x = 1',
      /^There is no function rnn_cell\. It begins with: def rnn_cell\(x_t, h_prev, W_xh, W_hh, b\):/,
    ],
    'another name': [
      'def RNNcell(x, h): return x',
      /no function rnn_cell, but one called RNNcell\. If that is it, rename it/,
    ],
    'far other names': [
      'def forward(x): return x\ndef loss(y): return y',
      /no function rnn_cell, only forward and loss\./,
    ],
    'the name used again': ['rnn_cell = 3', /rnn_cell is an int and no function any more/],
    'too few arguments': [
      'def rnn_cell(x_t, h_prev, W_xh): return x_t',
      /takes 3 arguments \(x_t, h_prev, W_xh\), but is called with five.* Missing: W_hh and b\./,
    ],
    'too many arguments': [
      'def rnn_cell(x_t, h_prev, W_xh, W_hh, b, c): return x_t',
      /takes 6 arguments .*, but is called with five/,
    ],
    'another order': [
      'def rnn_cell(x_t, h_prev, W_hh, W_xh, b): return x_t',
      /Argument 3 is called W_hh, but what comes there is W_xh/,
    ],
  });
});

describe('A cell that stops says where and why', () => {
  says('cell', {
    'shapes that do not meet': [
      '    return torch.tanh(x_t @ W_xh + h_prev)',
      /stopped in line 3\. RuntimeError: mat1 and mat2 shapes cannot be multiplied \(3x4 and 8x4\)\. \(3, 4\) is x_t and \(8, 4\) is W_xh\. .*inner sizes, 4 and 8/,
    ],
    'sizes that do not fit': [
      '    return x_t + h_prev',
      /stopped in line 3\. .*4 is the input size, 8 is the hidden size/,
    ],
    'a name that is not there': [
      '    return torh.tanh(b)',
      /stopped in line 3\. NameError: .*torh/,
    ],
    'an index beyond the end': [
      '    return x_t[9]',
      /stopped in line 3\. IndexError: index 9 .*numbered 0 to 2/,
    ],
    'a function that calls itself': [
      '    return rnn_cell(x_t, h_prev, W_xh, W_hh, b)',
      /stopped in line 3\. RecursionError: .*calls itself again and again/,
    ],
    'an exception without words': ['    raise ValueError', /stopped in line 3\. ValueError\./],
    'exit()': ['    raise SystemExit', /stopped in line 3\. SystemExit\./],
  });

  it('as an error too, so that its line can be marked', () => {
    const { error } = tryOut(
      'cell',
      `import torch\ndef ${HEAD.cell}:\n\n    return x_t[9]\n`,
    ).given;
    assert.equal(error.type, 'IndexError');
    assert.equal(error.line, 4);
    assert.equal(error.during, 'session');
  });
});

describe('A cell that gives something else is told what it gives', () => {
  says('cell', {
    nothing: ['    h_t = h_prev', /gives back None: the function ends without return/],
    'the right numbers, printed': [
      '    print(torch.tanh(x_t @ W_xh.T + h_prev @ W_hh.T + b))',
      /It prints the right numbers, but gives back None/,
    ],
    'something printed': ['    print(x_t)', /It prints something, but gives back None/],
    'a list': ['    return h_prev.tolist()', /gives back a list of 3\./],
    'a float': ['    return 0.5', /gives back a float/],
    'a tuple': ['    return h_prev, 1', /gives back a tuple of 2\..* A comma after return/],
    'a function': ['    return torch.tanh', /gives back a function\..* brackets missing/],
    'truth values': ['    return h_prev > 0', /type torch\.bool/],
    'it turned': [
      '    return h_prev.T',
      /\(8, 3\); \(batch, hidden\) is \(3, 8\) here\. It is turned/,
    ],
    'one row, no batch': ['    return h_prev[0]', /\(8,\); .*The batch is gone/],
    'one row': ['    return h_prev[:1]', /\(1, 8\); .*one row only/],
    'one number per row': ['    return h_prev.sum(dim=1)', /\(3,\); .*a single number/],
    'one number': ['    return h_prev.sum()', /shape \(\); .*It is a single number/],
    'the input’s shape': ['    return x_t', /\(3, 4\); .*the shape of x_t/],
    'the weights’ shape': ['    return W_hh', /\(8, 8\); .*the shape of W_hh/],
    'a size of 1 too many': [
      '    return h_prev.unsqueeze(1)',
      /\(3, 1, 8\); .*dimension of size 1 too many/,
    ],
    'two side by side': [
      '    return torch.cat([h_prev, h_prev], dim=1)',
      /\(3, 16\); .*side by side/,
    ],
    'another shape': ['    return torch.zeros(7, 7)', /\(7, 7\); .*term by term/],
    'a batch that is squeezed away': [
      '    return torch.tanh(x_t @ W_xh.T + h_prev @ W_hh.T + b).squeeze()',
      /\(8,\); \(batch, hidden\) is \(1, 8\) here/,
    ],
  });
});

describe('An unrolling that gives something else is told what it gives', () => {
  says('unroll', {
    nothing: ['    h = h_0', /gives back None/],
    'one state': [
      '    return h_0',
      /\(3, 8\); \(T, batch, hidden\) is \(5, 3, 8\) here\. That is a single state/,
    ],
    'a generator': ['    yield h_0', /gives back a generator\..*With yield/],
    'states and last state': [
      '    return torch.stack([h_0] * 5), h_0',
      /gives back two things, as torch\.nn\.RNN does/,
    ],
    'h_0 as well': ['    return [h_0] * 6', /6 states for 5 steps\. The first is h_0/],
    'one too many': ['    return [h_0 * 2] * 6', /6 states for 5 steps\. That is one too many/],
    'one too few': ['    return torch.stack([h_0] * 4)', /4 states for 5 steps\. One is missing/],
    'as many as rows': [
      '    return [h_0] * 3',
      /3 states for 5 steps\. That is the number of rows/,
    ],
    'only one in a list': [
      '    return [h_0]',
      /1 state for 5 steps\. Do you return inside the loop/,
    ],
    'an empty list': ['    return []', /0 states for 5 steps/],
    'numbers in a list': ['    return [1] * 5', /a list that holds an int/],
    'turned states': ['    return [h_0.T] * 5', /h_1 in the list has the shape \(8, 3\).*turned/],
    'the batch first': [
      '    return torch.stack([h_0] * 5, dim=1)',
      /\(3, 5, 8\); .*The batch comes first/,
    ],
    'cat for stack': ['    return torch.cat([h_0] * 5)', /\(15, 8\); .*torch\.stack/],
    'cat side by side': ['    return torch.cat([h_0] * 5, dim=1)', /\(3, 40\); .*torch\.stack/],
    'no batch': ['    return torch.stack([h_0[0]] * 5)', /\(5, 8\); .*The batch is gone/],
    'turned in a tensor': ['    return torch.stack([h_0.T] * 5)', /\(5, 8, 3\); .*turned/],
  });
});
