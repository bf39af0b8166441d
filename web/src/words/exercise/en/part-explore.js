/** The third part: free code. */

export const free = {
  title: 'Free code: watch the state accumulate',
  task:
    'Here are rnn_cell, unroll, and the network on the stage as x, h_0, W_xh, W_hh and b. ' +
    'Change what you like and run it: the last sequence of hidden states is drawn on the stage. ' +
    'Call it states to be sure that it is the one.',
  /** Comments in the starter code and in the solution, and what both print. */
  comments: {
    half: 'the network on the stage, with half the memory',
    changes: 'changes by up to',
    otherPast: 'the same last input, another past: does the last state know?',
    differs: 'differs by',
  },
  hints: [
    'What is drawn is the variable states; without one, the last variable that holds hidden states.',
    'x is (T, batch, input): x[:2] is its first two steps, and x * 0 has nothing to say.',
    'To see what memory does, compare two runs that differ in one thing: another h_0, another first input, or W_hh * 0.',
    'A new input: x2 = x.clone(), then x2[0] = x[-1], then states = unroll(x2, h_0, W_xh, W_hh, b).',
  ],
  next: [
    'Set W_hh * 0. Why does a state then depend on its own input alone?',
    'Try W_hh * 3: how many units stick at −1 or 1?',
    'Start from h_0 = torch.ones_like(h_0). After how many steps is that forgotten?',
  ],
};
