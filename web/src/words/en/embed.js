/** The page in somebody's frame. */
export const embed = {
  title: 'A recurrent network, unrolled step by step',
  about: 'Here a small recurrent network is unrolled step by step.',
  coming: 'It is on its way.',
  network: 'The network',
  openLesson: 'Open the lesson',
  /** A parameter of its address. @param {{ field: string, given: string, known: readonly string[] }} about */
  unknown: ({ field, given, known }) =>
    `${field}=${given} in the address of this frame is not known: it may be ${either(known)}. Shown is ${known[0]}.`,
  /** @param {string} given */
  badHost: (given) =>
    `host=${given} in the address of this frame is no origin: it must be like https://course.example. No command is taken.`,
  /** @param {{ field: string, given: string, known?: readonly string[], most?: number }} about */
  notObeyed: ({ field, given, known, most }) =>
    `The command was not carried out: ${field} must be ${must(known, most)}, but is ${given}.`,
};

/** @param {readonly string[] | undefined} known @param {number | undefined} most */
const must = (known, most) =>
  known ? either(known) : most === undefined ? 'a text' : `a whole number from 0 to ${most}`;

/** @param {readonly string[]} choices */
const either = (choices) =>
  choices.length === 1 ? choices[0] : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
