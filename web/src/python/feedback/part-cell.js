/** @type {import('./parts.js').ExercisePart} */
export const CELL = Object.freeze({
  title: 'One step: the cell',
  task:
    'Write one step of the network: from the input x_t and the state before, h_prev, make the new state h_t. ' +
    'The formula is h_t = tanh(W_hh h_{t−1} + W_xh x_t + b). ' +
    'The check calls your function with fresh random numbers, several batches and sizes. ' +
    'When it passes, your function computes the states on the stage.',
  starter: `import torch

def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    # x_t:    (batch, input)
    # h_prev: (batch, hidden)
    # W_xh:   (hidden, input)
    # W_hh:   (hidden, hidden)
    # b:      (hidden,)
    h_t = h_prev  # replace this: the new state, (batch, hidden)
    return h_t

# try it: batch 3, input 4, hidden 8
x_t = torch.randn(3, 4)
h_prev = torch.zeros(3, 8)
W_xh = torch.randn(8, 4)
W_hh = torch.randn(8, 8)
b = torch.zeros(8)
print(rnn_cell(x_t, h_prev, W_xh, W_hh, b).shape)
`,
  hints: [
    'The new state is tanh of a sum of three terms: what the input says, what the memory says, and a bias.',
    'Write down the shapes. x_t is (3, 4) and W_xh is (8, 4), and the result has to be (3, 8). Which of the two must be turned for a matrix product?',
    'A matrix product is written @, and .T turns a matrix: (3, 4) @ (4, 8) gives (3, 8).',
    'The memory part is built in the same way from h_prev and W_hh. There the shapes fit without turning, too, but then every weight acts between the wrong two units.',
    'b has one number per unit. Added to (3, 8), it is added to each of the three rows; nothing needs to be done for that.',
    'Put the pieces together: torch.tanh( … @ W_xh.T + … @ W_hh.T + … ).',
  ],
  solution: `import torch

def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    input_part = x_t @ W_xh.T        # (batch, hidden)
    memory_part = h_prev @ W_hh.T    # (batch, hidden)
    return torch.tanh(input_part + memory_part + b)
`,
  next: [
    'Compare with PyTorch’s own: cell = torch.nn.RNNCell(4, 8) has the weights weight_ih and weight_hh, and two biases, bias_ih and bias_hh. Which b makes your cell give the same numbers?',
    'Leave out tanh and run the cell ten times on its own result. What happens to the numbers?',
    'Write the same cell with loops over rows, units and inputs. How many multiplications does one step take?',
  ],
});
