/** Wrong unrollings by the id of the mistake, written as learners might. */

const STEP = 'rnn_cell(x[t], h, W_xh, W_hh, b)';
const HEAD = 'import torch\ndef unroll(x, h_0, W_xh, W_hh, b):\n';

/** A loop over t with these lines in it; `h` and `states` are there. @param {string} body @param {{ before?: string, after?: string, over?: string }} [around] */
const loop = (body, { before = 'h = h_0', after = 'return torch.stack(states)', over } = {}) =>
  [
    ...`states = []\n${before}\nfor t in ${over ?? 'range(x.shape[0])'}:`.split('\n'),
    ...body.split('\n').map((line) => `    ${line}`),
    ...after.split('\n'),
  ]
    .map((line) => `    ${line}`)
    .join('\n');

/** @param {string} call */
const keep = (call) => `h = ${call}\nstates.append(h)`;
const cell = (/** @type {string} */ x, /** @type {string} */ h) =>
  `rnn_cell(${x}, ${h}, W_xh, W_hh, b)`;

/** @type {Record<string, string[]>} */
const BODIES = {
  starts_again: [
    loop(keep(cell('x[t]', 'torch.zeros_like(h_0)'))),
    loop(`h = torch.zeros(h_0.shape)\n${keep(STEP)}`),
    loop(keep('torch.tanh(x[t] @ W_xh.T + b)')),
  ],
  h_0_every_step: [
    loop(keep(cell('x[t]', 'h_0'))),
    loop('h_t = rnn_cell(x[t], h, W_xh, W_hh, b)\nstates.append(h_t)'),
    '    return torch.tanh(x @ W_xh.T + h_0 @ W_hh.T + b)',
  ],
  h_0_ignored: [
    loop(keep(STEP), { before: 'h = torch.zeros_like(h_0)' }),
    loop(keep(STEP), {
      before: 'h = torch.zeros(h_0.shape[0], W_hh.shape[0])',
      after: 'return states',
    }),
  ],
  h_0_row_0: [loop(keep(STEP), { before: 'h = torch.stack([h_0[0] for _ in h_0])' })],
  reads_backwards: [
    loop(keep(STEP), { over: 'range(x.shape[0] - 1, -1, -1)' }),
    loop(keep(cell('x[-1 - t]', 'h'))),
  ],
  listed_backwards: [
    loop(`h = ${STEP}\nstates.insert(0, h)`),
    loop(keep(STEP), { after: 'states.reverse()\nreturn states' }),
  ],
  runs_backwards: [
    loop(`h = ${STEP}\nstates.insert(0, h)`, { over: 'range(x.shape[0] - 1, -1, -1)' }),
  ],
  h_0_included: [
    loop(`states.append(h)\nh = ${STEP}`),
    loop(keep(STEP), { before: 'h = h_0\nstates.append(h)', after: 'return states[:-1]' }),
  ],
  same_input: [
    loop(keep(cell('x[0]', 'h'))),
    loop(keep(STEP.replace('x[t]', 'x_t')), { before: 'h, x_t = h_0, x[0]' }),
  ],
  last_input: [loop(keep(cell('x[-1]', 'h')))],
  input_before: [loop(keep(cell('x[t - 1]', 'h'))), loop(keep(cell('x[max(t - 1, 0)]', 'h')))],
  input_after: [
    loop(keep(cell('x[(t + 1) % len(x)]', 'h'))),
    loop(keep(cell('x[min(t + 1, len(x) - 1)]', 'h'))),
  ],
  two_back: [
    loop(`h, old = ${cell('x[t]', 'old')}, h\nstates.append(h)`, { before: 'h, old = h_0, h_0' }),
    loop(`h, old = ${cell('x[t]', 'old')}, h\nstates.append(h)`, {
      before: 'h, old = h_0, torch.zeros_like(h_0)',
    }),
  ],
  all_last: [
    loop(`h[:] = ${STEP}\nstates.append(h)`, { before: 'h = h_0.clone()' }),
    loop(keep(STEP), { after: 'return torch.stack([h for _ in states])' }),
    loop(`for j in range(1):\n    h[:] = ${STEP}\nstates += [h]`, {
      before: 'h = torch.zeros_like(h_0)\nh += h_0',
      after: 'return states',
    }),
  ],
  all_first: [loop(`states.append(${cell('x[0]', 'h_0')})`)],
  all_h_0: [loop('states.append(h)'), '    return torch.stack([h_0] * x.shape[0])'],
  carries_sum: [loop('h = x[t] @ W_xh.T + h @ W_hh.T + b\nstates.append(torch.tanh(h))')],
  returns_sum: [loop('z = x[t] @ W_xh.T + h @ W_hh.T + b\nstates.append(z)\nh = torch.tanh(z)')],
  added_up: [
    loop(`h = ${STEP}\ntotal = total + h\nstates.append(total)`, { before: 'h, total = h_0, 0' }),
  ],
  mean_so_far: [
    loop(`h = ${STEP}\ntotal = total + h\nstates.append(total / (t + 1))`, {
      before: 'h, total = h_0, 0',
    }),
  ],
  carry_plus_old: [loop(keep(`h + ${STEP}`)), loop(`h = h + ${STEP}\nstates += [h]`)],
  cell_twice_per_step: [loop(`h = ${STEP}\n${keep(STEP)}`)],
  first_twice: [loop(keep(STEP), { before: `h = ${cell('x[0]', 'h_0')}` })],
  every_other: [loop(`if t % 2 == 0:\n    h = ${STEP}\nstates.append(h)`)],
  only_first_step: [
    loop(`h = ${STEP}\nout[t] = h\nreturn out`, {
      before: 'h, out = h_0, torch.zeros(x.shape[0], h_0.shape[0], h_0.shape[1])',
      after: 'return out',
    }),
  ],
  last_step_missing: [
    loop(`h = ${STEP}\nout[t] = h`, {
      before: 'h, out = h_0, torch.zeros(x.shape[0], h_0.shape[0], h_0.shape[1])',
      after: 'return out',
      over: 'range(x.shape[0] - 1)',
    }),
  ],
  first_step_missing: [
    loop(`h = ${STEP}\nout[t] = h`, {
      before: 'h, out = h_0, torch.zeros(x.shape[0], h_0.shape[0], h_0.shape[1])',
      after: 'return out',
      over: 'range(1, x.shape[0])',
    }),
  ],
  carry_batch_mean: [loop(keep(cell('x[t]', '0 * h + h.mean(dim=0)')))],
  weights_change: [
    loop(keep('rnn_cell(x[t], h, W_xh, W_hh * 0.9 ** t, b)')),
    loop(`${keep(STEP)}\nW_hh = W_hh * 0.5`),
  ],
  over_batch: [loop(keep(cell('x[:, t]', 'h')), { over: 'range(x.shape[1])' })],
  exchanged: [loop(keep(cell('h', 'x[t]'))), loop(keep('rnn_cell(x[t], h, W_hh, W_xh, b)'))],
  // Flaws of the step itself, and of both.
  no_tanh: [loop(keep('x[t] @ W_xh.T + h @ W_hh.T + b'))],
  memory_not_transposed: [
    loop(keep('torch.tanh(x[t] @ W_xh.T + h @ W_hh + b)')),
    loop(keep('rnn_cell(x[t], h, W_xh, W_hh.T, b)')),
  ],
  no_bias: [loop(keep('rnn_cell(x[t], h, W_xh, W_hh, 0 * b)'))],
  'reads_backwards+h_0_every_step': [loop(keep(cell('x[-1 - t]', 'h_0')))],
  'same_input+h_0_ignored': [
    loop(keep(cell('x[0]', 'h')), { before: 'h = torch.zeros_like(h_0)' }),
  ],
  'h_0_ignored+no_tanh': [
    loop(keep('x[t] @ W_xh.T + h @ W_hh.T + b'), { before: 'h = torch.zeros_like(h_0)' }),
  ],
  'same_input+no_bias': [loop(keep('torch.tanh(x[0] @ W_xh.T + h @ W_hh.T)'))],
};

/** @type {Record<string, string[]>} */
export const WRONG_UNROLLINGS = {
  ...Object.fromEntries(
    Object.entries(BODIES).map(([id, bodies]) => [id, bodies.map((body) => HEAD + body)]),
  ),
  constant: [`${HEAD}    torch.manual_seed(1)\n    return torch.rand(5, 3, 8)`],
  ignores: [
    `import torch\nW = torch.arange(64).reshape(8, 8) * 0.01\n${HEAD}${loop(keep('rnn_cell(x[t], h, W_xh, W, b)'))}`,
  ],
  wrong_cell: [
    `import torch\ndef rnn_cell(x_t, h_prev, W_xh, W_hh, b):\n    return x_t @ W_xh.T + h_prev @ W_hh.T + b\n${HEAD}${loop(keep(STEP))}`,
  ],
  keeps_state: [
    `${'import torch\nkept = []\n'}${HEAD}${loop(`${keep(STEP)}\nkept.append(h)`, { before: 'h = kept[-1] if kept else h_0' })}`,
  ],
  never_twice: [`${HEAD}${loop(keep(cell('x[t] + torch.rand(1)', 'h')))}`],
  changes_arguments: [`${HEAD}${loop(`h[:] = ${STEP}\nstates.append(h.clone())`)}`],
};
