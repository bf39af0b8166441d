/** An exception that came out of the learner's function: what it met, in the names of the arguments. */
import { list } from './list.js';

export const raised = {
  /** @param {{ line: number | null, what: string }} error what: as Python says it, with its full stop */
  stopped: ({ line, what }) => `It stopped${line ? ` in line ${line}` : ''}. ${what}`,
  /** @param {{ named: { shape: string, name: string }[], inner: [number, number] }} product named: whose shapes they are, as far as is known */
  product: ({ named, inner }) => {
    const who = list(named.map(({ shape, name }) => `${shape} is ${name}`));
    return `${who ? `${who}. ` : ''}For a matrix product the inner sizes, ${inner[0]} and ${inner[1]}, would have to be equal.`;
  },
  /** @param {{ size: number, name: string }} a @param {{ size: number, name: string }} b */
  broadcast: (a, b) =>
    `${a.size} is ${a.name}, ${b.size} is ${b.name}. Number by number (+, −, *), both tensors must have the same shape, or a size 1 where they differ.`,
  state: 'a state',
  stateTurned: 'a state turned',
  steps: 'the number of steps',
  batch: 'the batch',
  input: 'the input size',
  hidden: 'the hidden size',
  noSize: 'no size of the data',
};
