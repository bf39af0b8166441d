/** How to read the picture. */

/** @typedef {import('../grammar.js').Piece} Piece */

export const legend = {
  title: 'How to read it',
  /** A square; the words for the signs are shown in their colours. */
  number: { size: 'a number: area is its size, ', plus: 'blue is +', minus: 'orange is −' },
  ghost: 'not computed yet',
  row: ['row', 'one unit, followed through time'],
  column: ['column', 'one timestep: the whole state'],
  loop: ['loop', 'the state goes back into the same cell, as its memory'],
  tags: 'tags',
  /** @type {Piece[]} */
  tagsMeaning: [
    'one ',
    { name: 'W', index: 'hh' },
    ', one ',
    { name: 'W', index: 'xh' },
    ', one ',
    { name: 'b', index: '' },
    ': unrolled, each step shows a copy of them, but there is only one set',
  ],
  ribbon: 'a product, weight × number: the widest here is the largest here',
  reach:
    'reach: how strongly the newest state would react to a small change of that input; not a share',
  /** @type {Piece[]} */
  keys: [
    'Keys: ',
    { key: 'space' },
    ' plays, ',
    { key: ',' },
    ' ',
    { key: '.' },
    ' go by phase, ',
    { key: '<' },
    ' ',
    { key: '>' },
    ' by timestep, arrows select.',
  ],
  /** @param {{ B: number, H: number }} of rows and units */
  shapes: ({ B, H }) =>
    `Shapes are (rows of the batch, numbers): (${B}, ${H}) is ${B === 1 ? 'one sequence' : `${B} sequences`}, ${H} units.`,
};
