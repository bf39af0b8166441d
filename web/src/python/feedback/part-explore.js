/** @type {import('./parts.js').Listings<import('../../words/exercise/index.js').ExerciseWords['parts']['explore']['comments']>} */
export const EXPLORE = Object.freeze({
  starter: (says) => `# ${says.half}
states = unroll(x, h_0, W_xh, W_hh * 0.5, b)

before = unroll(x, h_0, W_xh, W_hh, b)
for t in range(len(x)):
    change = (states[t] - before[t]).abs().max().item()
    print(f'h_{t + 1} ${says.changes} {change:.3f}')
`,
  solution: (says) => `# ${says.otherPast}
other = x.clone()
other[0] = -x[0]
before = unroll(x, h_0, W_xh, W_hh, b)
states = unroll(other, h_0, W_xh, W_hh, b)
for t in range(len(x)):
    print(f'h_{t + 1} ${says.differs}', (states[t] - before[t]).abs().max().item())
`,
});
