/** Words for the free part, and for states that cannot be drawn. */
import { placeOf } from './words-problems.js';

export const FOUND = 'Hidden states to draw';

/** @type {Record<string, string>} */
const TOO_LARGE = { steps: 'steps', rows: 'rows in the batch', units: 'hidden units' };

/** @type {Record<string, (problem: any) => string>} */
const PROBLEMS = {
  nothing: ({ assigned }) =>
    `${assigned.length ? 'None of the variables holds' : 'There is no variable that holds'} hidden states. Call them states: a tensor (T, batch, hidden) or (T, hidden), or a list of at least two states of one shape.`,
  too_large: ({ what, size, most }) =>
    `There are ${size} ${TOO_LARGE[what]}; the stage draws up to ${most}.`,
  not_finite: (problem) =>
    `${placeOf(problem)} is not a finite number (nan or inf), so the states cannot be drawn. Look for a division by zero, or for numbers that grow from step to step without tanh.`,
};

/** @param {any} result of Python, with or without states */
export function wordExplore({ states, source, network, problem }) {
  if (problem) return `${source ? `${source}: ` : ''}${PROBLEMS[problem.kind](problem)}`;
  const [T, B, H] = states.shape;
  const what = `${source}: ${many(T, 'step')}, ${many(B, 'row')}, ${many(H, 'hidden unit')}.`;
  return network
    ? `${what} The stage shows them with the network that made them.`
    : `${what} They follow from no network that the code names (x, h_0, W_xh, W_hh, b), so the stage shows the states alone.`;
}

/** @param {number} count @param {string} name */
const many = (count, name) => `${count} ${name}${count === 1 ? '' : 's'}`;

/** Why the states of a checked function are not on the stage. @type {Record<string, (problem: any) => string>} */
const STAGE = {
  raised: ({ error }) =>
    `With the network on the stage it stopped. ${error.type}: ${error.message}`,
  shape: () => 'With the network on the stage it gave states of another shape.',
  slow: ({ done, steps }) =>
    `The network on the stage has ${steps} steps, and ${done} of them took so long that its states are not drawn. A smaller example will do.`,
  not_finite: () => 'With the network on the stage it gave numbers that are not finite.',
};

/** @param {any} problem */
export const wordStage = (problem) => (problem ? STAGE[problem.kind](problem) : null);
