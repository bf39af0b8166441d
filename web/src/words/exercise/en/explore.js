/** The free part, and states that cannot be drawn. */

/** @param {number} count @param {string} name */
const many = (count, name) => `${count} ${name}${count === 1 ? '' : 's'}`;

const TOO_LARGE = { steps: 'steps', rows: 'rows in the batch', units: 'hidden units' };

export const explore = {
  /** @param {{ source: string, T: number, B: number, H: number, network: boolean }} found */
  found: ({ source, T, B, H, network }) => {
    const what = `${source}: ${many(T, 'step')}, ${many(B, 'row')}, ${many(H, 'hidden unit')}.`;
    return network
      ? `${what} The stage shows them with the network that made them.`
      : `${what} They follow from no network that the code names (x, h_0, W_xh, W_hh, b), so the stage shows the states alone.`;
  },
  /** @param {string} source the variable @param {string} problem */
  of: (source, problem) => `${source}: ${problem}`,
  /** @param {{ assigned: string[] }} problem assigned: the variables that there are */
  nothing: ({ assigned }) =>
    `${assigned.length ? 'None of the variables holds' : 'There is no variable that holds'} hidden states. Call them states: a tensor (T, batch, hidden) or (T, hidden), or a list of at least two states of one shape.`,
  /** @param {{ what: 'steps' | 'rows' | 'units', size: number, most: number }} problem */
  too_large: ({ what, size, most }) =>
    `There are ${size} ${TOO_LARGE[what]}; the stage draws up to ${most}.`,
  /** @param {string} place */
  not_finite: (place) =>
    `${place} is not a finite number (nan or inf), so the states cannot be drawn. Look for a division by zero, or for numbers that grow from step to step without tanh.`,
};

/** Why the states of a checked function are not on the stage. */
export const notDrawn = {
  /** @param {{ error: { type: string, message: string } }} problem */
  raised: ({ error }) =>
    `With the network on the stage it stopped. ${error.type}: ${error.message}`,
  shape: () => 'With the network on the stage it gave states of another shape.',
  /** @param {{ done: number, steps: number }} problem */
  slow: ({ done, steps }) =>
    `The network on the stage has ${steps} steps, and ${done} of them took so long that its states are not drawn. A smaller example will do.`,
  not_finite: () => 'With the network on the stage it gave numbers that are not finite.',
  /** @param {string} why a sentence */
  refused: (why) => `The stage could not draw them: ${why}`,
};
