import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPython } from './torch-python.js';

const python = await createPython();
const START = 'import torch\nfrom torch import nn\nimport torch.nn.functional as F\n';
const run = (code) => python.run(START + code);
const complaint = (code) => {
  const { error } = run(code);
  return `${error?.type}: ${error?.message}`;
};
const SMALL = "is not part of this page's small torch.";

describe('What the small torch lacks', () => {
  for (const [code, expected] of [
    ['torch.lstm', `torch.lstm ${SMALL} Use torch.nn.RNN or torch.nn.RNNCell:`],
    ['torch.tanhh(1)', `torch.tanhh ${SMALL} Did you mean torch.tanh?`],
    ['torch.zero(3)', `torch.zero ${SMALL} Did you mean torch.zeros?`],
    ['torch.concat([])', `torch.concat ${SMALL} Use torch.cat.`],
    ['torch.randint(0, 4, (3,))', `torch.randint ${SMALL} Use (torch.rand(size) * n).long().`],
    ['torch.float64', `torch.float64 ${SMALL} All its numbers are torch.float32.`],
    ['torch.optim', `torch.optim ${SMALL} It computes no gradients`],
    ['torch.fft', `torch.fft ${SMALL}`],
    ['nn.LSTM(4, 8)', `torch.nn.LSTM ${SMALL} Use nn.RNN or nn.RNNCell`],
    ['nn.Liner(4, 8)', `torch.nn.Liner ${SMALL} Did you mean torch.nn.Linear?`],
    ['F.gelu', `torch.nn.functional.gelu ${SMALL}`],
    ['F.sofmax', `torch.nn.functional.sofmax ${SMALL} Did you mean torch.nn.functional.softmax?`],
  ]) {
    it(`is named, with what to use: ${code}`, () => {
      assert.ok(complaint(code).startsWith(`AttributeError: ${expected}`), complaint(code));
    });
  }

  const METHOD = "A Tensor of this page's small torch has no";
  for (const [code, expected] of [
    ['.numpy()', `${METHOD} .numpy. Use .tolist() for a list of numbers.`],
    ['.append(1)', `${METHOD} .append. Collect the tensors in a list and use torch.stack`],
    ['.tahn()', `${METHOD} .tahn. Did you mean .tanh?`],
    ['.reshap(2)', `${METHOD} .reshap. Did you mean .reshape?`],
    ['.double()', `${METHOD} .double. All its numbers are torch.float32`],
  ]) {
    it(`is named, with what to use: x${code}`, () => {
      const said = complaint(`torch.zeros(2)${code}`);
      assert.ok(said.startsWith(`AttributeError: ${expected}`), said);
    });
  }

  it('is missing for hasattr, getattr and import too', () => {
    const { output } = run(`x = torch.zeros(2)
print(hasattr(torch, 'lstm'), hasattr(x, 'numpy'), getattr(x, 'cuda', 3), hasattr(x, 'shape'))`);
    assert.equal(output, 'False False 3 True\n');
    assert.match(complaint('from torch import lstm'), /lstm/);
  });
});

describe('Gradients', () => {
  for (const code of [
    'torch.zeros(2, requires_grad=True)',
    'torch.tensor([1.], requires_grad=True)',
    'torch.zeros(2).requires_grad_()',
    'torch.zeros(2).requires_grad = True',
    'torch.zeros(2).sum().backward()',
  ]) {
    it(`are refused in plain words: ${code}`, () => {
      assert.match(
        complaint(code),
        /^RuntimeError: .* small torch computes no gradients: leave out/,
      );
    });
  }
});

describe('Numbers that float32 cannot keep', () => {
  for (const code of [
    'torch.tensor([2**24])',
    'torch.tensor([2**24 - 1]) + 2',
    'torch.tensor([5000]) * 5000',
    'torch.tensor([2**23, 2**23]).sum()',
    'torch.arange(2**24 - 1, 2**24 + 2)',
    'torch.tensor([1e9]).long()',
  ]) {
    it(`are refused, not rounded: ${code}`, () => {
      assert.match(complaint(code), /^RuntimeError: .* keeps whole numbers up to 16,777,215/);
    });
  }

  it('as floats they are rounded, as in PyTorch', () => {
    assert.equal(run('print(torch.tensor([2.**24 + 1]))').output, 'tensor([16777216.])\n');
  });
});

describe('Huge tensors', () => {
  for (const code of ['torch.zeros(10**5, 10**5)', 'torch.ones(5000, 1) @ torch.ones(1, 5000)']) {
    it(`are refused before memory is taken: ${code}`, () => {
      assert.match(complaint(code), /^RuntimeError: .* at most 16,000,000 values/);
    });
  }

  it('and the next run works', () => {
    assert.equal(run('print(torch.ones(2))').output, 'tensor([1., 1.])\n');
  });
});
