/** The first part: one step. */

export const cell = {
  title: 'One step: the cell',
  task:
    'Write one step of the network: from the input x_t and the state before, h_prev, make the new state h_t. ' +
    'The formula is h_t = tanh(W_hh h_{t−1} + W_xh x_t + b). ' +
    'The check calls your function with fresh random numbers, several batches and sizes. ' +
    'When it passes, your function computes the states on the stage.',
  /** Comments in the starter code. */
  comments: {
    replace: 'replace this: the new state',
    tryIt: 'try it: batch 3, input 4, hidden 8',
  },
  hints: [
    'The new state is tanh of a sum of three terms: what the input says, what the memory says, and a bias.',
    'Write down the shapes. x_t is (3, 4) and W_xh is (8, 4), and the result has to be (3, 8). Which of the two must be turned for a matrix product?',
    'A matrix product is written @, and .T turns a matrix: (3, 4) @ (4, 8) gives (3, 8).',
    'The memory part is built in the same way from h_prev and W_hh. There the shapes fit without turning, too, but then every weight acts between the wrong two units.',
    'b has one number per unit. Added to (3, 8), it is added to each of the three rows; nothing needs to be done for that.',
    'Put the pieces together: torch.tanh( … @ W_xh.T + … @ W_hh.T + … ).',
  ],
  next: [
    'Compare with PyTorch’s own: cell = torch.nn.RNNCell(4, 8) has the weights weight_ih and weight_hh, and two biases, bias_ih and bias_hh. Which b makes your cell give the same numbers?',
    'Leave out tanh and run the cell ten times on its own result. What happens to the numbers?',
    'Write the same cell with loops over rows, units and inputs. How many multiplications does one step take?',
  ],
};
