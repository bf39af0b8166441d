/** Why a link cannot be opened. */

export const link = {
  theDefault: 'The default is shown.',
  /** @param {{ length: string, most: string }} of */
  tooLong: ({ length, most }) =>
    `This link is too long to be opened: ${length} characters, at most ${most}.`,
  noState: 'This link holds no state of the lesson.',
  newer: 'This link was made by a newer version of the lesson.',
  /** @param {string} version */
  badVersion: (version) => `This link is damaged: its version, v, is “${version}”.`,
  /** @param {{ key: string, must: string, is: string }} of */
  badValue: ({ key, must, is }) => `This link is damaged: ${key} must be ${must}, but is “${is}”.`,
  /** @param {string} key */
  unreadable: (key) => `This link is damaged: ${key} cannot be read.`,
  badEdits: 'This link is damaged: its edits of the weights cannot be read.',

  /** What a value must be. */
  must: {
    /** @param {number} most */
    whole: (most) => `a whole number from 0 to ${most}`,
    /** @param {readonly string[]} choices */
    oneOf: (choices) => (choices.length > 1 ? `one of ${choices.join(', ')}` : choices[0]),
    text: 'a text',
    name: 'one short word',
    number: 'a number',
    edits: 'a list like hh40:0.69,b4:-1',
  },
};
