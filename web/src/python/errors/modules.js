/** Modules that this page does not have, and what to use in their place. */

/** @type {Record<string, string>} */
const INSTEAD = {
  numpy: 'A torch tensor does what an array does.',
  matplotlib: 'The picture above draws the hidden states for you.',
  pandas: 'A list or a torch tensor will do.',
  sklearn: 'Nothing here needs it.',
  scipy: 'Nothing here needs it.',
  tensorflow: 'This lesson uses PyTorch: import torch.',
  keras: 'This lesson uses PyTorch: import torch.',
  jax: 'This lesson uses PyTorch: import torch.',
  torchvision: 'Nothing here needs it.',
  dataclasses: 'Write a plain class with __init__.',
  enum: 'Plain names with numbers will do.',
  requests: 'Code here has no way to the network.',
  urllib: 'Code here has no way to the network.',
  socket: 'Code here has no way to the network.',
  http: 'Code here has no way to the network.',
  threading: 'Code here does one thing at a time.',
  multiprocessing: 'Code here does one thing at a time.',
  subprocess: 'Code here cannot start programs.',
  tkinter: 'Use print to show something.',
  statistics: 'Use torch.mean or torch.std.',
};

/** @param {string} name */
export function missingModule(name) {
  const root = name.split('.')[0];
  const instead = INSTEAD[root] ? ` ${INSTEAD[root]}` : '';
  return `This page has no ${root}: only torch and a few small modules such as math, random, time, itertools, functools and collections.${instead}`;
}
