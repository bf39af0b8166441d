/** Attributes that cannot be used: for whoever writes the page, and shown on the element too. */
export const attributes = {
  /** @param {{ name: string, given: string, known: readonly string[], usual: string }} about */
  unknown: ({ name, given, known, usual }) =>
    `${name}="${given}" is not known: it may be ${either(known)}. Shown is ${usual}.`,
  /** @param {{ given: readonly string[], known: readonly string[] }} about */
  cannotHide: ({ given, known }) =>
    `hide="${given.join(' ')}" cannot be hidden: what can is ${known.join(', ')}.`,
  everything: 'everything',
  /** @param {string} example */
  idleSequence: (example) =>
    `sequence is read only where example is left out: with example="${example}" the example’s own is shown.`,
};

/** @param {readonly string[]} choices */
const either = (choices) =>
  choices.length === 1 ? choices[0] : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
