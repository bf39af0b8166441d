/** @type {import('./parts.js').Listings<import('../../words/exercise/index.js').ExerciseWords['parts']['unroll']['comments']>} */
export const UNROLL = Object.freeze({
  starter: (says) => `import torch

def unroll(x, h_0, W_xh, W_hh, b):
    # x:   (T, batch, input), ${says.input} (batch, input)
    # h_0: (batch, hidden), ${says.start}
    states = []
    for t in range(x.shape[0]):
        h = h_0  # ${says.replace}
        states.append(h)
    return torch.stack(states)  # (T, batch, hidden)

# ${says.tryIt}
x = torch.randn(5, 3, 4)
h_0 = torch.zeros(3, 8)
print(unroll(x, h_0, torch.randn(8, 4), torch.randn(8, 8), torch.zeros(8)).shape)
`,
  solution: (says) => `import torch

def unroll(x, h_0, W_xh, W_hh, b):
    states = []
    h = h_0
    for x_t in x:                                # (batch, input), ${says.stepByStep}
        h = rnn_cell(x_t, h, W_xh, W_hh, b)      # ${says.carried}
        states.append(h)
    return torch.stack(states)                   # (T, batch, hidden)
`,
});
