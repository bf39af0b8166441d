/** @type {import('./parts.js').Listings<import('../../words/exercise/index.js').ExerciseWords['parts']['cell']['comments']>} */
export const CELL = Object.freeze({
  starter: (says) => `import torch

def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    # x_t:    (batch, input)
    # h_prev: (batch, hidden)
    # W_xh:   (hidden, input)
    # W_hh:   (hidden, hidden)
    # b:      (hidden,)
    h_t = h_prev  # ${says.replace}, (batch, hidden)
    return h_t

# ${says.tryIt}
x_t = torch.randn(3, 4)
h_prev = torch.zeros(3, 8)
W_xh = torch.randn(8, 4)
W_hh = torch.randn(8, 8)
b = torch.zeros(8)
print(rnn_cell(x_t, h_prev, W_xh, W_hh, b).shape)
`,
  solution: () => `import torch

def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    input_part = x_t @ W_xh.T        # (batch, hidden)
    memory_part = h_prev @ W_hh.T    # (batch, hidden)
    return torch.tanh(input_part + memory_part + b)
`,
});
