import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CELL as SNIPPET } from './course-listings.js';
import { createPython } from './torch-python.js';

const python = await createPython();
const output = (code) => {
  const { output: printed, error } = python.run(code);
  assert.equal(error, null);
  return printed;
};

const CELL = `
import torch
import torch.nn as nn
def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    return torch.tanh(x_t @ W_xh.T + h_prev @ W_hh.T + b)
`;

describe("The lesson's code on the page's torch", () => {
  it('runs the snippet letter by letter', () => {
    assert.equal(output(SNIPPET), 'torch.Size([3, 8])\n');
  });

  it("prints PyTorch's numbers for the snippet, from the same seed", () => {
    assert.equal(
      output(`import torch\ntorch.manual_seed(0)\n${SNIPPET}print(h_t[0])`),
      'torch.Size([3, 8])\n' +
        'tensor([-0.0223,  0.0025, -0.0327,  0.0159, -0.0119, -0.0184,  0.0444,  0.0370])\n',
    );
  });

  it("has the lesson's formula equal to nn.RNNCell and, unrolled, to nn.RNN with any h_0", () => {
    const printed = output(`${CELL}
rnn = nn.RNN(4, 8)
x, h_0 = torch.randn(6, 3, 4), torch.randn(1, 3, 8)
states, last = rnn(x, h_0)
h, own = h_0[0], []
for x_t in x:
    h = rnn_cell(x_t, h, rnn.weight_ih_l0, rnn.weight_hh_l0, rnn.bias_ih_l0 + rnn.bias_hh_l0)
    own.append(h)
own = torch.stack(own)
print(torch.allclose(own, states, atol=1e-6), torch.equal(states[-1], last[0]))
cell = nn.RNNCell(4, 8)
b = cell.bias_ih + cell.bias_hh
print(torch.allclose(rnn_cell(x[0], h, cell.weight_ih, cell.weight_hh, b), cell(x[0], h), atol=1e-6))`);
    assert.equal(printed, 'True True\nTrue\n');
  });

  it('agrees with nn.RNN that has the batch first, and without h_0', () => {
    const printed = output(`${CELL}
rnn = nn.RNN(4, 8, batch_first=True)
x = torch.randn(3, 6, 4)
states, _ = rnn(x)
h = torch.zeros(3, 8)
for t in range(6):
    h = rnn_cell(x[:, t], h, rnn.weight_ih_l0, rnn.weight_hh_l0, rnn.bias_ih_l0 + rnn.bias_hh_l0)
print(torch.allclose(h, states[:, -1], atol=1e-6), states.shape)`);
    assert.equal(printed, 'True torch.Size([3, 6, 8])\n');
  });

  it('computes tanh from exp, by units and by cat of weights alike', () => {
    const printed = output(`${CELL}
x, h = torch.randn(3, 4), torch.randn(3, 8)
W, U, b = torch.randn(8, 4), torch.randn(8, 8), torch.randn(8)
right = rnn_cell(x, h, W, U, b)
s = torch.cat([x, h], dim=1) @ torch.cat([W, U], dim=1).T + b
ways = [s.tanh(), (s.exp() - (-s).exp()) / (s.exp() + (-s).exp()), 2 * torch.sigmoid(2 * s) - 1]
loops = torch.zeros(3, 8)
for row in range(3):
    for unit in range(8):
        loops[row, unit] = torch.tanh((W[unit] * x[row]).sum() + (U[unit] * h[row]).sum() + b[unit])
print([torch.allclose(way, right, atol=1e-5) for way in ways + [loops]])`);
    assert.equal(printed, '[True, True, True, True]\n');
  });
});

describe("Python's own functions of a tensor, as the page calls them", () => {
  const complaint = (code) => {
    const { error } = python.run(`import torch\nfrom torch._python import *\n${code}`);
    return `${error?.type}: ${error?.message}`;
  };

  it('float(x) gives the number of a tensor with one value, and of what Python takes', () => {
    const printed = output(`import torch
from torch._python import to_float
print(to_float(torch.tensor([[2.5]])), to_float(torch.tensor(3)), to_float('1e3'), to_float())`);
    assert.equal(printed, '2.5 3.0 1000.0 0.0\n');
    assert.equal(
      complaint('to_float(torch.ones(2))'),
      'ValueError: only one element tensors can be converted to Python scalars',
    );
  });

  it('f"{x:.2f}" takes a tensor without dimensions, and no other', () => {
    const printed = output(`import torch
from torch._python import formatted
print(f"{formatted(torch.tensor(1.5)):.2f} {formatted(torch.tensor(3)):5d} {formatted(2):.1f}")`);
    assert.equal(printed, '1.50     3 2.0\n');
    assert.equal(
      complaint('formatted(torch.ones(2))'),
      'TypeError: unsupported format string passed to Tensor.__format__',
    );
  });
});
