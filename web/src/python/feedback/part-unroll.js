/** @type {import('./parts.js').ExercisePart} */
export const UNROLL = Object.freeze({
  title: 'All steps: the unrolling',
  task:
    'Write the loop that runs the cell over a whole sequence, from x[0] on, and return all states h_1 to h_T. ' +
    'Give them as a tensor (T, batch, hidden) or as a list of T states. ' +
    'rnn_cell is there already: your own if it has passed, otherwise that of the lesson. ' +
    'Every step uses the same weights and the state that the step before has left.',
  starter: `import torch

def unroll(x, h_0, W_xh, W_hh, b):
    # x:   (T, batch, input), so x[t] is (batch, input)
    # h_0: (batch, hidden), the state before the first step
    states = []
    for t in range(x.shape[0]):
        h = h_0  # replace this: one step of rnn_cell
        states.append(h)
    return torch.stack(states)  # (T, batch, hidden)

# try it: 5 steps, batch 3, input 4, hidden 8
x = torch.randn(5, 3, 4)
h_0 = torch.zeros(3, 8)
print(unroll(x, h_0, torch.randn(8, 4), torch.randn(8, 8), torch.zeros(8)).shape)
`,
  hints: [
    'Unrolling is a loop: the same cell, once per input. What changes from step to step is the input and the state.',
    'Which state does the first step get, and which one the second? One variable, replaced at every step, can be both.',
    'Set that variable before the loop begins. Inside the loop it is an argument of rnn_cell and also takes what comes back.',
    'Step t reads x[t]. The weights W_xh, W_hh and b are handed to rnn_cell unchanged, at every step.',
    'Before the loop: h = h_0. Inside it: h = rnn_cell(x[t], …, W_xh, W_hh, b), and then put h into the list.',
  ],
  solution: `import torch

def unroll(x, h_0, W_xh, W_hh, b):
    states = []
    h = h_0
    for x_t in x:                                # (batch, input), step by step
        h = rnn_cell(x_t, h, W_xh, W_hh, b)      # the state is carried on
        states.append(h)
    return torch.stack(states)                   # (T, batch, hidden)
`,
  next: [
    'Give it the same input at every step. Do the states come to rest?',
    'Change one number of x[0] a little. At which step can you no longer see a difference?',
    'Compare with rnn = torch.nn.RNN(4, 8): rnn(x) gives all states and the last one.',
  ],
});
