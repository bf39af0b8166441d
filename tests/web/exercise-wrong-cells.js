/** Wrong cells by the id of the mistake, written as learners might; several ways for the commonest. */

const I = 'x_t @ W_xh.T';
const M = 'h_prev @ W_hh.T';
const Z = `${I} + ${M} + b`;

/** @param {string} text */
const value = (text) => `    return ${text}`;

/** @param {string} text lines of the body @param {string} result */
const lines = (text, result) =>
  [...text.split('\n'), `return ${result}`].map((line) => `    ${line}`).join('\n');

/** @type {Record<string, string[]>} bodies */
const BODIES = {
  no_tanh: [
    value(Z),
    lines('h = torch.matmul(h_prev, W_hh.t())\nh += b\nh += torch.mm(x_t, W_xh.t())', 'h'),
    value('torch.stack([W_xh @ x + W_hh @ h + b for x, h in zip(x_t, h_prev)])'),
  ],
  no_bias: [
    value(`torch.tanh(${I} + ${M})`),
    lines('W = torch.cat([W_xh, W_hh], dim=1)\nz = torch.cat([x_t, h_prev], 1) @ W.T', 'z.tanh()'),
  ],
  no_memory: [
    value(`torch.tanh(${I} + b)`),
    lines(`h_prev = torch.zeros_like(h_prev)`, `torch.tanh(${Z})`),
  ],
  no_input: [value(`torch.tanh(${M} + b)`), value(`(b + 0 * (${I}) + ${M}).tanh()`)],
  memory_not_transposed: [
    value(`torch.tanh(${I} + h_prev @ W_hh + b)`),
    value('torch.stack([torch.tanh(W_xh @ x + W_hh.T @ h + b) for x, h in zip(x_t, h_prev)])'),
  ],
  tanh_memory_only: [
    value(`${I} + torch.tanh(${M}) + b`),
    lines(`m = (${M}).tanh()`, `m + b + ${I}`),
  ],
  tanh_input_only: [value(`torch.tanh(${I}) + ${M} + b`)],
  bias_outside: [
    value(`torch.tanh(${I} + ${M}) + b`),
    lines(`h = torch.tanh(${M} + ${I})\nh += b`, 'h'),
  ],
  memory_outside: [value(`torch.tanh(${I} + b) + ${M}`)],
  input_outside: [value(`torch.tanh(${M} + b) + ${I}`)],
  tanh_each: [
    value(`torch.tanh(${I}) + torch.tanh(${M}) + torch.tanh(b)`),
    value(`torch.tanh(${I}) + torch.tanh(${M}) + b`),
    value(`torch.tanh(${I}) + torch.tanh(${M} + b)`),
  ],
  tanh_nested: [value(`torch.tanh(torch.tanh(${I} + ${M}) + b)`)],
  sigmoid: [value(`torch.sigmoid(${Z})`), value(`1 / (1 + torch.exp(-(${Z})))`)],
  relu: [value(`torch.relu(${Z})`), lines(`z = ${Z}`, '(z + z.abs()) / 2')],
  tanh_twice: [value(`torch.tanh(torch.tanh(${Z}))`), lines(`h = torch.tanh(${Z})`, 'h.tanh()')],
  tanh_half_sum: [
    lines(`z = ${Z}`, '(torch.exp(z) - 1) / (torch.exp(z) + 1)'),
    value(`2 * torch.sigmoid(${Z}) - 1`),
  ],
  tanh_double_sum: [
    lines(`z = 2 * (${Z})`, '(torch.exp(z) - torch.exp(-z)) / (torch.exp(z) + torch.exp(-z))'),
  ],
  half_tanh: [value(`0.5 * torch.tanh(${Z})`)],
  minus_tanh: [
    lines(`z = ${Z}`, '(torch.exp(-z) - torch.exp(z)) / (torch.exp(z) + torch.exp(-z))'),
  ],
  one_minus: [value(`1 - torch.tanh(${Z})`)],
  derivative: [value(`1 - torch.tanh(${Z}) ** 2`)],
  tanh_squared: [value(`torch.tanh(${Z}) ** 2`)],
  absolute: [value(`torch.tanh(${Z}).abs()`)],
  sinh: [lines(`z = ${Z}`, '(torch.exp(z) - torch.exp(-z)) / 2')],
  exponential: [value(`torch.exp(${Z})`)],
  relu_of_tanh: [value(`torch.relu(torch.tanh(${Z}))`)],
  sigmoid_of_tanh: [value(`torch.sigmoid(torch.tanh(${Z}))`)],
  tanh_of_sigmoid: [value(`torch.tanh(torch.sigmoid(${Z}))`)],
  softsign: [lines(`z = ${Z}`, 'z / (1 + z.abs())')],
  sine: [
    value('torch.stack([torch.tensor([math.sin(v) for v in r.tolist()]) for r in ' + Z + '])'),
  ],
  double_tanh: [value(`torch.tanh(${Z}) * 2`)],
  clipped: [
    lines(
      `z = ${Z}`,
      'torch.tensor([[max(-1.0, min(1.0, v)) for v in row] for row in z.tolist()])',
    ),
  ],
  softmax: [
    lines(`e = torch.exp(${Z})`, 'e / e.sum(dim=1, keepdim=True)'),
    lines(`e = torch.exp(torch.tanh(${Z}))`, 'e / e.sum(dim=1, keepdim=True)'),
  ],
  normalised: [
    lines(`z = ${Z}`, 'z / z.norm(dim=1, keepdim=True)'),
    lines(`h = torch.tanh(${Z})`, 'h / h.norm(dim=1, keepdim=True)'),
  ],
  bias_twice: [
    value(`torch.tanh(${I} + b + ${M} + b)`),
    value('torch.tanh(F.linear(x_t, W_xh, b) + F.linear(h_prev, W_hh, b))'),
  ],
  bias_minus: [value(`torch.tanh(${I} + ${M} - b)`)],
  bias_summed: [value(`torch.tanh(${I} + ${M} + b.sum())`)],
  bias_mean: [value(`torch.tanh(${I} + ${M} + b.mean())`)],
  bias_first: [value(`torch.tanh(${I} + ${M} + b[0])`)],
  memory_direct: [value(`torch.tanh(${I} + h_prev + b)`)],
  memory_minus: [value(`torch.tanh(${I} - ${M} + b)`)],
  memory_twice: [value(`torch.tanh(${I} + ${M} + ${M} + b)`)],
  memory_half: [value(`torch.tanh(${I} + (W_hh * 0.5 @ h_prev.T).T + b)`)],
  memory_own_unit: [
    lines(
      'h = torch.zeros_like(h_prev)\nfor j in range(len(b)):\n    h[:, j] = torch.tanh((x_t * W_xh[j]).sum(dim=1) + W_hh[j, j] * h_prev[:, j] + b[j])',
      'h',
    ),
  ],
  memory_summed: [value(`torch.tanh(${I} + h_prev.sum(dim=1, keepdim=True) + b)`)],
  memory_averaged: [value(`torch.tanh(${I} + (h_prev.unsqueeze(1) * W_hh).mean(dim=2) + b)`)],
  memory_W_hh_twice: [value(`torch.tanh(${I} + ${M} @ W_hh.T + b)`)],
  memory_first_row: [value(`torch.tanh(${I} + W_hh @ h_prev[0] + b)`)],
  memory_last_row: [value(`torch.tanh(${I} + W_hh @ h_prev[-1] + b)`)],
  memory_batch_mean: [value(`torch.tanh(${I} + h_prev.mean(dim=0) @ W_hh.T + b)`)],
  memory_batch_sum: [value(`torch.tanh(${I} + h_prev.sum(dim=0) @ W_hh.T + b)`)],
  memory_misses_last: [value(`torch.tanh(${I} + h_prev[:, :-1] @ W_hh[:, :-1].T + b)`)],
  input_minus: [value(`torch.tanh(${M} - ${I} + b)`)],
  input_twice: [value(`torch.tanh(2 * x_t @ W_xh.T + ${M} + b)`)],
  input_averaged: [value(`torch.tanh((x_t.unsqueeze(1) * W_xh).mean(dim=2) + ${M} + b)`)],
  input_first_row: [value(`torch.tanh(W_xh @ x_t[0] + ${M} + b)`)],
  input_last_row: [value(`torch.tanh(W_xh @ x_t[-1] + ${M} + b)`)],
  input_batch_mean: [value(`torch.tanh(x_t.mean(dim=0) @ W_xh.T + ${M} + b)`)],
  input_batch_sum: [value(`torch.tanh(x_t.sum(dim=0) @ W_xh.T + ${M} + b)`)],
  input_misses_last: [value(`torch.tanh(x_t[:, :-1] @ W_xh[:, :-1].T + ${M} + b)`)],
  parts_multiplied: [value(`torch.tanh((${I}) * (${M}) + b)`)],
  bias_multiplied: [value(`torch.tanh((${I} + ${M}) * b)`)],
  returns_h_prev: [value('h_prev'), value('h_prev.clone()')],
  all_zero: [value('torch.zeros_like(h_prev)')],
  too_early: [
    lines(
      'h = h_prev.clone()\nfor j in range(len(b)):\n    h[:, j] = torch.tanh(x_t @ W_xh[j] + h @ W_hh[j] + b[j])',
      'h',
    ),
    lines(
      'rows = []\nfor r in range(len(x_t)):\n    s = h_prev[r].tolist()\n    for j in range(len(s)):\n        z = (W_xh[j] * x_t[r]).sum() + (W_hh[j] * torch.tensor(s)).sum() + b[j]\n        s[j] = torch.tanh(z).item()\n    rows.append(s)',
      'torch.tensor(rows)',
    ),
  ],
  wrong_order_cat: [
    value('torch.tanh(torch.cat([h_prev, x_t], 1) @ torch.cat([W_xh, W_hh], 1).T + b)'),
    value('torch.tanh(torch.cat([x_t, h_prev], 1) @ torch.cat([W_hh, W_xh], 1).T + b)'),
  ],
  adds_h_prev: [value(`h_prev + torch.tanh(${Z})`)],
  averages_h_prev: [value(`0.5 * h_prev + 0.5 * torch.tanh(${Z})`)],
  h_prev_inside: [value(`torch.tanh(${Z} + h_prev)`)],
  times_h_prev: [value(`h_prev * torch.tanh(${Z})`)],
  batch_mean: [value(`0 * h_prev + torch.tanh(${Z}).mean(dim=0)`)],
  first_row_everywhere: [value('0 * h_prev + torch.tanh(W_xh @ x_t[0] + W_hh @ h_prev[0] + b)')],
  first_row_only: [
    lines(
      'h = torch.zeros_like(h_prev)\nfor r in range(len(x_t)):\n    h[r] = torch.tanh(W_xh @ x_t[r] + W_hh @ h_prev[r] + b)\n    return h',
      'h',
    ),
  ],
  last_unit_missing: [
    lines(
      'h = torch.zeros_like(h_prev)\nfor j in range(len(b) - 1):\n    h[:, j] = torch.tanh(x_t @ W_xh[j] + h_prev @ W_hh[j] + b[j])',
      'h',
    ),
  ],
  last_row_missing: [
    lines(
      'h = torch.zeros_like(h_prev)\nfor r in range(len(x_t) - 1):\n    h[r] = torch.tanh(W_xh @ x_t[r] + W_hh @ h_prev[r] + b)',
      'h',
    ),
  ],
  cell_twice: [lines(`h = torch.tanh(${Z})`, `torch.tanh(${I} + h @ W_hh.T + b)`)],
  rounded: [
    value(`torch.tensor([[round(v, 2) for v in row] for row in torch.tanh(${Z}).tolist()])`),
  ],
  factors: [value(`torch.tanh(${I} + 0.3 * ${M} + b)`), value(`0.7 * (${I}) + ${M} + 3 * b`)],
  constant: [value('torch.ones(3, 8) * 0.5'), lines('torch.manual_seed(0)', 'torch.rand(3, 8)')],
  // What PyTorch stops at other sizes is known by its numbers at equal ones.
  input_not_transposed: [value(`torch.tanh(x_t @ W_xh + ${M} + b)`)],
  input_elementwise: [
    value(`torch.tanh(x_t * W_xh + ${M} + b)`),
    value(`torch.tanh(x_t * W_xh.T + ${M} + b)`),
  ],
  memory_elementwise: [value(`torch.tanh(${I} + h_prev * W_hh + b)`)],
  input_column_order: [value(`torch.tanh(W_xh @ x_t + ${M} + b)`)],
  memory_column_order: [value(`torch.tanh(${I} + W_hh @ h_prev + b)`)],
  input_with_W_hh: [value(`torch.tanh(x_t @ W_hh.T + ${M} + b)`)],
  memory_with_W_xh: [value(`torch.tanh(${I} + h_prev @ W_xh.T + b)`)],
  input_direct: [value(`torch.tanh(x_t + ${M} + b)`)],
  // Two or three at once.
  'no_bias+no_tanh': [value(`${I} + ${M}`)],
  'memory_not_transposed+no_bias': [value(`torch.tanh(${I} + h_prev @ W_hh)`)],
  'memory_direct+no_tanh': [value(`${I} + h_prev + b`)],
  'no_memory+sigmoid': [value(`torch.sigmoid(${I} + b)`)],
  'no_memory+no_bias+no_tanh': [value(I)],
  'input_column_order+memory_column_order': [value('torch.tanh(W_xh @ x_t + W_hh @ h_prev + b)')],
  'input_not_transposed+memory_not_transposed': [
    value('torch.tanh(x_t @ W_xh + h_prev @ W_hh + b)'),
  ],
};

const HEAD = `import torch, math
import torch.nn.functional as F
`;
const DEF = 'def rnn_cell(x_t, h_prev, W_xh, W_hh, b):\n';

/** @type {Record<string, string[]>} whole programs by the id of the mistake they make */
export const WRONG_CELLS = {
  ...Object.fromEntries(
    Object.entries(BODIES).map(([id, bodies]) => [id, bodies.map((body) => HEAD + DEF + body)]),
  ),
  ignores: [
    `${HEAD}W_hh = torch.arange(64).reshape(8, 8) * 0.01\ndef rnn_cell(x_t, h_prev, W_xh, Whh, b):\n    return torch.tanh(${Z})`,
  ],
  one_size: [
    `${HEAD}${DEF}    h = torch.zeros(3, 8)\n    h += torch.tanh(${Z})\n    return h`,
    `${HEAD}${DEF}    h = torch.zeros_like(h_prev)\n    for r in range(3):\n        h[r] = torch.tanh(W_xh @ x_t[r] + W_hh @ h_prev[r] + b)\n    return h`,
  ],
  keeps_state: [
    `${HEAD}calls = [0]\n${DEF}    calls[0] += 1\n    return torch.tanh(${Z}) * (1 if calls[0] == 1 else 0.5)`,
    `${HEAD}h = None\n${DEF}    global h\n    if h is None: h = h_prev\n    h = torch.tanh(${I} + h @ W_hh.T + b)\n    return h`,
  ],
  never_twice: [`${HEAD}${DEF}    return torch.tanh(${Z} + torch.rand(1))`],
  changes_arguments: [
    `${HEAD}${DEF}    z = ${Z}\n    h_prev[:] = torch.tanh(z)\n    return h_prev`,
    `${HEAD}${DEF}    x_t += x_t\n    return torch.tanh(0.5 * ${Z})`,
  ],
};
