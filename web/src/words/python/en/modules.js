/** Modules that this page does not have, and what to use in their place. */

const NOT_NEEDED = 'Nothing here needs it.';
const PYTORCH = 'This lesson uses PyTorch: import torch.';
const NO_NETWORK = 'Code here has no way to the network.';
const ONE_AT_A_TIME = 'Code here does one thing at a time.';

export const modules = {
  instead: {
    numpy: 'A torch tensor does what an array does.',
    matplotlib: 'The picture above draws the hidden states for you.',
    pandas: 'A list or a torch tensor will do.',
    sklearn: NOT_NEEDED,
    scipy: NOT_NEEDED,
    tensorflow: PYTORCH,
    keras: PYTORCH,
    jax: PYTORCH,
    torchvision: NOT_NEEDED,
    dataclasses: 'Write a plain class with __init__.',
    enum: 'Plain names with numbers will do.',
    requests: NO_NETWORK,
    urllib: NO_NETWORK,
    socket: NO_NETWORK,
    http: NO_NETWORK,
    threading: ONE_AT_A_TIME,
    multiprocessing: ONE_AT_A_TIME,
    subprocess: 'Code here cannot start programs.',
    tkinter: 'Use print to show something.',
    statistics: 'Use torch.mean or torch.std.',
  },
  /** @param {string} name */
  missing: (name) =>
    `This page has no ${name}: only torch and a few small modules such as math, random, time, itertools, functools and collections.`,
};
