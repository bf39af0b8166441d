/** The shape of a product, for the batch on the stage. */
import { code, counted, sym } from './parts.js';

/** @typedef {import('./parts.js').Part} Part */

/** @param {number[]} sizes */
const shapeOf = (...sizes) => `(${sizes.join(', ')})`;

/** @type {import('./index.js').Kind} */
export function shape({ B, I, H }) {
  const right = shapeOf(B, H);
  const all = [
    { id: 'column', text: shapeOf(H, B) },
    { id: 'right', text: right },
    { id: 'input', text: shapeOf(B, I) },
    { id: 'weights', text: shapeOf(I, H) },
  ];
  const distinct = all.filter(
    ({ id, text }) =>
      id === 'right' || (text !== right && all.find((other) => other.text === text)?.id === id),
  );
  return {
    setting: setting(B, I, H),
    ask: ['Which shape has ', code('x_t @ W_xh.T'), '?'],
    choices: [
      ...distinct.map(({ id, text }) => ({ id, parts: [code(text)] })),
      { id: 'refused', parts: ['None: PyTorch refuses the product'] },
    ],
    right: 'right',
    why: why(B, I, H),
    because: [because(B, I, H)],
    look: { t: 1, phase: 'read', flash: 'input' },
    reveal: { t: 1, phase: 'mix', flash: 'input' },
  };
}

/** @param {number} B @param {number} I @param {number} H @returns {Part[]} */
const setting = (B, I, H) => [
  `The stage of this lesson has a batch of ${counted(B)}${B === 1 ? ', a single sequence' : ''}. There `,
  code('x_t'),
  ' has the shape ',
  code(shapeOf(B, I)),
  ' and ',
  code('W_xh'),
  ' the shape ',
  code(shapeOf(H, I)),
  '.',
];

/** @param {number} B @param {number} I @param {number} H @returns {Part[]} */
const because = (B, I, H) => [
  code(`${shapeOf(B, I)} @ ${shapeOf(I, H)} → ${shapeOf(B, H)}`),
  `: the two inner sizes, ${I} and ${I}, meet and are gone; the outer ones stay. `,
  'One row for each sequence, one column for each hidden unit.',
];

/** @param {number} B @param {number} I @param {number} H @returns {Record<string, Part[]>} */
const why = (B, I, H) => ({
  right: [],
  column: [
    'That is the formula’s order, ',
    sym('W', 'xh'),
    ' ',
    sym('x', 't'),
    ', where vectors are columns. In code a sequence is a row, and the batch comes first. ',
  ],
  input: [
    'The product does not keep the shape of ',
    code('x_t'),
    `: it turns the ${counted(I)} inputs of a row into ${counted(H)} hidden units. `,
  ],
  weights: [
    'That is the shape of ',
    code('W_xh.T'),
    ' itself. The rows of the product are those of ',
    code('x_t'),
    ', one for each sequence. ',
  ],
  refused:
    I === H
      ? [
          'Here it would not refuse even ',
          code('x_t @ W_xh'),
          ', for the sizes are equal by chance. ',
        ]
      : [
          'It would refuse ',
          code('x_t @ W_xh'),
          ', ',
          code(`${shapeOf(B, I)} @ ${shapeOf(H, I)}`),
          '. The ',
          code('.T'),
          ' brings equal sizes together. ',
        ],
});
