/** The stage as a whole: its parts, the picture's name, the table, and what there is to say while it is not ready. */

export const stage = {
  name: 'Unrolling a recurrent network',
  details: 'Details',
  close: 'Close',
  retry: 'Try again',
  textWithoutStage: 'The text of the lesson does not need the stage.',
  onItsWay: 'The engine is on its way: it will train this network here.',
  notYet: 'The engine is not there yet.',

  drawers: { table: 'Values as table', takeaway: 'Take away', own: 'Your own sequence' },

  picture: {
    /** @param {string} madeBy nothing, or whose states they are */
    chain: (madeBy) => `The chain of hidden states${madeBy}`,
    compared: 'Two sequences through the same weights',
  },

  comparison: {
    title: 'Two sequences, the same weights',
    pairs:
      'A column is one timestep: A’s state above, B’s below, and between them how far apart they are.',
    differences:
      'A square is A’s number minus B’s. Its column’s number is how far apart the two states are.',
  },

  levels: {
    name: 'Level of detail',
    chain: 'Chain',
    /** @param {number} t */
    step: (t) => `Step ${t}`,
    selectUnit: 'a unit: select a square',
  },

  table: {
    name: 'Values as table',
    /** Before and after h_t. @param {{ most: number, of: number } | null} last null: all steps */
    caption: (last) => [
      'Hidden state ',
      `, one column per timestep, as far as it is computed${last === null ? '' : `: the last ${last.most} of ${last.of} steps`}`,
    ],
    unit: 'unit',
    reads: 'reads',
    predicts: 'predicts',
  },

  copy: {
    /** @param {string} key */
    selected: (key) => `The text is selected: press ${key} to copy it.`,
  },
};
