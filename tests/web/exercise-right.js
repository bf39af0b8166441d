/** Right solutions, each another way to the same numbers. */

/** @param {string} body of the function, indented by four */
const cell = (body) =>
  `import torch\nimport torch.nn as nn\nimport torch.nn.functional as F\n\ndef rnn_cell(x_t, h_prev, W_xh, W_hh, b):\n${body}\n`;

/** @param {string} body of the function, indented by four */
const unroll = (body) =>
  `import torch\nimport torch.nn as nn\n\ndef unroll(x, h_0, W_xh, W_hh, b):\n${body}\n`;

/** @type {Record<string, string>} */
export const RIGHT_CELLS = {
  'the formula': cell('    return torch.tanh(x_t @ W_xh.T + h_prev @ W_hh.T + b)'),
  'the method tanh': cell('    return (b + h_prev @ W_hh.T + x_t @ W_xh.T).tanh()'),
  matmul: cell(
    '    return torch.tanh(torch.matmul(x_t, W_xh.T) + torch.matmul(h_prev, W_hh.T) + b)',
  ),
  mm: cell('    return torch.tanh(torch.mm(x_t, W_xh.t()) + h_prev.mm(W_hh.t()) + b)'),
  'transpose by sizes': cell(
    '    return torch.tanh(x_t @ W_xh.transpose(0, 1) + h_prev @ W_hh.transpose(1, 0) + b)',
  ),
  'columns, turned at the end': cell(
    '    return torch.tanh((W_xh @ x_t.T + W_hh @ h_prev.T + b.reshape(-1, 1)).T)',
  ),
  'cat of inputs and weights': cell(
    '    xh = torch.cat([x_t, h_prev], dim=1)\n    W = torch.cat([W_xh, W_hh], dim=1)\n    return torch.tanh(xh @ W.T + b)',
  ),
  'F.linear': cell('    return torch.tanh(F.linear(x_t, W_xh, b) + F.linear(h_prev, W_hh))'),
  'tanh from exp': cell(
    '    z = x_t @ W_xh.T + h_prev @ W_hh.T + b\n    return (torch.exp(z) - torch.exp(-z)) / (torch.exp(z) + torch.exp(-z))',
  ),
  'tanh from sigmoid': cell(
    '    z = x_t @ W_xh.T + h_prev @ W_hh.T + b\n    return 2 * torch.sigmoid(2 * z) - 1',
  ),
  'rows one by one, mv': cell(
    '    rows = []\n    for r in range(x_t.shape[0]):\n        rows.append(torch.tanh(torch.mv(W_xh, x_t[r]) + torch.mv(W_hh, h_prev[r]) + b))\n    return torch.stack(rows)',
  ),
  'rows with zip': cell(
    '    return torch.stack([torch.tanh(W_xh @ x + W_hh @ h + b) for x, h in zip(x_t, h_prev)])',
  ),
  'loops over units with item()': cell(
    `    import math
    h_t = torch.zeros(x_t.shape[0], W_hh.shape[0])
    for r in range(x_t.shape[0]):
        for j in range(W_hh.shape[0]):
            z = b[j].item()
            for i in range(x_t.shape[1]):
                z += W_xh[j, i].item() * x_t[r, i].item()
            for k in range(W_hh.shape[0]):
                z += W_hh[j, k].item() * h_prev[r, k].item()
            h_t[r, j] = math.tanh(z)
    return h_t`,
  ),
  'lists and torch.tensor': cell(
    `    import math
    W, U, bias = W_xh.tolist(), W_hh.tolist(), b.tolist()
    out = []
    for x, h in zip(x_t.tolist(), h_prev.tolist()):
        row = []
        for j in range(len(bias)):
            z = sum(w * v for w, v in zip(W[j], x)) + sum(u * v for u, v in zip(U[j], h)) + bias[j]
            row.append(math.tanh(z))
        out.append(row)
    return torch.tensor(out)`,
  ),
  'broadcast and sum': cell(
    '    i = (x_t.unsqueeze(1) * W_xh).sum(dim=2)\n    m = (h_prev.unsqueeze(1) * W_hh).sum(dim=2)\n    return torch.tanh(i + m + b)',
  ),
  'units one by one, stacked': cell(
    '    units = []\n    for j in range(b.shape[0]):\n        units.append(torch.tanh((x_t * W_xh[j]).sum(dim=1) + (h_prev * W_hh[j]).sum(dim=1) + b[j]))\n    return torch.stack(units, dim=1)',
  ),
  'nn.RNNCell with these weights': cell(
    `    own = nn.RNNCell(W_xh.shape[1], W_hh.shape[0])
    with torch.no_grad():
        own.weight_ih[:] = W_xh
        own.weight_hh[:] = W_hh
        own.bias_ih[:] = b
        own.bias_hh[:] = 0
        return own(x_t, h_prev)`,
  ),
  'in place on a tensor of its own': cell(
    '    z = x_t @ W_xh.T\n    z += h_prev @ W_hh.T\n    z += b\n    return z.tanh()',
  ),
  'filled row by row': cell(
    '    h_t = torch.zeros_like(h_prev)\n    for r in range(len(x_t)):\n        h_t[r] = torch.tanh(x_t[r] @ W_xh.T + h_prev[r] @ W_hh.T + b)\n    return h_t',
  ),
  'a clone, added to': cell(
    '    z = (h_prev.clone() @ W_hh.T)\n    z = z + x_t @ W_xh.T + b.unsqueeze(0)\n    return torch.tanh(z)',
  ),
  'other names': `import torch
def rnn_cell(x, h, Wx, Wh, bias):
    return torch.tanh(x @ Wx.T + h @ Wh.T + bias)
`,
  'a helper': `import torch
def part(rows, weights):
    return rows @ weights.T
def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    return torch.tanh(part(h_prev, weights=W_hh) + part(rows=x_t, weights=W_xh) + b)
`,
  'a class': `import torch
class Cell:
    def __init__(self, W_xh, W_hh, b):
        self.W_xh, self.W_hh, self.b = W_xh, W_hh, b
    def __call__(self, x, h):
        return torch.tanh(x @ self.W_xh.T + h @ self.W_hh.T + self.b)
def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    return Cell(W_xh, W_hh, b)(x_t, h_prev)
`,
  'a lambda': `import torch
rnn_cell = lambda x_t, h_prev, W_xh, W_hh, b: torch.tanh(x_t @ W_xh.T + h_prev @ W_hh.T + b)
`,
  'an argument more, with a default': `import torch
def rnn_cell(x_t, h_prev, W_xh, W_hh, b, show=False):
    if show: print(x_t)
    return torch.tanh(x_t @ W_xh.T + h_prev @ W_hh.T + b)
`,
  'all arguments as one': `import torch
def rnn_cell(*args):
    x_t, h_prev, W_xh, W_hh, b = args
    return torch.tanh(x_t @ W_xh.T + h_prev @ W_hh.T + b)
`,
  'recursion over the rows': `import torch
def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    row = torch.tanh(x_t[:1] @ W_xh.T + h_prev[:1] @ W_hh.T + b)
    if x_t.shape[0] == 1:
        return row
    return torch.cat([row, rnn_cell(x_t[1:], h_prev[1:], W_xh, W_hh, b)])
`,
};

/** @type {Record<string, string>} */
export const RIGHT_UNROLLINGS = {
  'a list': unroll(
    '    states, h = [], h_0\n    for x_t in x:\n        h = rnn_cell(x_t, h, W_xh, W_hh, b)\n        states.append(h)\n    return states',
  ),
  'torch.stack': unroll(
    '    states, h = [], h_0\n    for t in range(x.shape[0]):\n        h = rnn_cell(x[t], h, W_xh, W_hh, b)\n        states.append(h)\n    return torch.stack(states)',
  ),
  'a tuple': unroll(
    '    states, h = [], h_0\n    for t in range(x.size(0)):\n        h = rnn_cell(x[t], h, W_xh, W_hh, b)\n        states += [h]\n    return tuple(states)',
  ),
  'torch.cat': unroll(
    '    h, rows = h_0, []\n    for x_t in x:\n        h = rnn_cell(x_t, h, W_xh, W_hh, b)\n        rows.append(h.unsqueeze(0))\n    return torch.cat(rows, dim=0)',
  ),
  'zeros, filled in': unroll(
    '    out = torch.zeros(x.shape[0], h_0.shape[0], h_0.shape[1])\n    h = h_0\n    for t in range(len(x)):\n        h = rnn_cell(x[t], h, W_xh, W_hh, b)\n        out[t] = h\n    return out',
  ),
  'filled in, read back': unroll(
    '    T = x.shape[0]\n    out = torch.zeros(T + 1, *h_0.shape)\n    out[0] = h_0\n    for t in range(T):\n        out[t + 1] = rnn_cell(x[t], out[t], W_xh, W_hh, b)\n    return out[1:]',
  ),
  'a list with h_0, cut off': unroll(
    '    states = [h_0]\n    for x_t in x:\n        states.append(rnn_cell(x_t, states[-1], W_xh, W_hh, b))\n    return states[1:]',
  ),
  recursion: unroll(
    '    h = rnn_cell(x[0], h_0, W_xh, W_hh, b)\n    if len(x) == 1:\n        return [h]\n    return [h] + unroll(x[1:], h, W_xh, W_hh, b)',
  ),
  'the formula in the loop': unroll(
    '    states, h = [], h_0\n    for x_t in x:\n        h = torch.tanh(x_t @ W_xh.T + h @ W_hh.T + b)\n        states.append(h)\n    return torch.stack(states)',
  ),
  'inputs before the loop': unroll(
    '    parts = x @ W_xh.T + b\n    turned = W_hh.T\n    states, h = [], h_0\n    for part in parts:\n        h = torch.tanh(part + h @ turned)\n        states.append(h)\n    return torch.stack(states)',
  ),
  'keyword arguments': unroll(
    '    states, h = [], h_0\n    for x_t in x:\n        h = rnn_cell(x_t=x_t, h_prev=h, W_xh=W_xh, W_hh=W_hh, b=b)\n        states.append(h)\n    return states',
  ),
  'one tensor written into, clones kept': unroll(
    '    h, states = h_0.clone(), []\n    for x_t in x:\n        h[:] = rnn_cell(x_t, h, W_xh, W_hh, b)\n        states.append(h.clone())\n    return torch.stack(states)',
  ),
  while: unroll(
    '    t, h, states = 0, h_0, []\n    while t < x.shape[0]:\n        h = rnn_cell(x[t], h, W_xh, W_hh, b)\n        states.append(h)\n        t += 1\n    return states',
  ),
  'the rows of the batch one by one': unroll(
    '    rows = []\n    for r in range(x.shape[1]):\n        h, states = h_0[r:r + 1], []\n        for t in range(x.shape[0]):\n            h = rnn_cell(x[t, r:r + 1], h, W_xh, W_hh, b)\n            states.append(h)\n        rows.append(torch.cat(states))\n    return torch.stack(rows, dim=1)',
  ),
  'nn.RNN with these weights': unroll(
    `    net = nn.RNN(W_xh.shape[1], W_hh.shape[0])
    with torch.no_grad():
        net.weight_ih_l0[:] = W_xh
        net.weight_hh_l0[:] = W_hh
        net.bias_ih_l0[:] = b
        net.bias_hh_l0[:] = 0
        out, last = net(x, h_0.unsqueeze(0))
    return out`,
  ),
  'its own rnn_cell': `import torch
def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    return torch.tanh(x_t @ W_xh.T + h_prev @ W_hh.T + b)
${unroll('    states, h = [], h_0\n    for x_t in x:\n        h = rnn_cell(x_t, h, W_xh, W_hh, b)\n        states.append(h)\n    return states')}`,
  'a class that keeps the state during the run': `import torch
class Runner:
    def __init__(self, h):
        self.h = h
    def step(self, x_t, *weights):
        self.h = rnn_cell(x_t, self.h, *weights)
        return self.h
def unroll(x, h_0, W_xh, W_hh, b):
    runner = Runner(h_0)
    return [runner.step(x_t, W_xh, W_hh, b) for x_t in x]
`,
};
