/** The second part: all steps. */

export const unroll = {
  title: 'All steps: the unrolling',
  task:
    'Write the loop that runs the cell over a whole sequence, from x[0] on, and return all states h_1 to h_T. ' +
    'Give them as a tensor (T, batch, hidden) or as a list of T states. ' +
    'rnn_cell is there already: your own if it has passed, otherwise that of the lesson. ' +
    'Every step uses the same weights and the state that the step before has left.',
  /** Comments in the starter code and in the solution. */
  comments: {
    input: 'so x[t] is',
    start: 'the state before the first step',
    replace: 'replace this: one step of rnn_cell',
    tryIt: 'try it: 5 steps, batch 3, input 4, hidden 8',
    stepByStep: 'step by step',
    carried: 'the state is carried on',
  },
  hints: [
    'Unrolling is a loop: the same cell, once per input. What changes from step to step is the input and the state.',
    'Which state does the first step get, and which one the second? One variable, replaced at every step, can be both.',
    'Set that variable before the loop begins. Inside the loop it is an argument of rnn_cell and also takes what comes back.',
    'Step t reads x[t]. The weights W_xh, W_hh and b are handed to rnn_cell unchanged, at every step.',
    'Before the loop: h = h_0. Inside it: h = rnn_cell(x[t], …, W_xh, W_hh, b), and then put h into the list.',
  ],
  next: [
    'Give it the same input at every step. Do the states come to rest?',
    'Change one number of x[0] a little. At which step can you no longer see a difference?',
    'Compare with rnn = torch.nn.RNN(4, 8): rnn(x) gives all states and the last one.',
  ],
};
