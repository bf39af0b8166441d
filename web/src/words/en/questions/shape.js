/** The shape of a product, for the batch on the stage. */
import { code, sym } from '../../grammar.js';

/** @typedef {import('../../grammar.js').Piece} Piece */

export const shape = {
  /** @param {string} batch how many sequences @param {boolean} single @param {string} x its shape @param {string} W_xh its shape @returns {Piece[]} */
  setting: (batch, single, x, W_xh) => [
    `The stage of this lesson has a batch of ${batch}${single ? ', a single sequence' : ''}. There `,
    code('x_t'),
    ' has the shape ',
    code(x),
    ' and ',
    code('W_xh'),
    ' the shape ',
    code(W_xh),
    '.',
  ],
  /** @returns {Piece[]} */
  ask: () => ['Which shape has ', code('x_t @ W_xh.T'), '?'],
  refused: 'None: PyTorch refuses the product',

  // what is wrong with each
  /** @returns {Piece[]} */
  notColumn: () => [
    'That is the formula’s order, ',
    sym('W', 'xh'),
    ' ',
    sym('x', 't'),
    ', where vectors are columns. In code a sequence is a row, and the batch comes first. ',
  ],
  /** @param {string} I how many @param {string} H @returns {Piece[]} */
  notInput: (I, H) => [
    'The product does not keep the shape of ',
    code('x_t'),
    `: it turns the ${I} inputs of a row into ${H} hidden units. `,
  ],
  /** @returns {Piece[]} */
  notWeights: () => [
    'That is the shape of ',
    code('W_xh.T'),
    ' itself. The rows of the product are those of ',
    code('x_t'),
    ', one for each sequence. ',
  ],
  /** @returns {Piece[]} */
  notEvenRefused: () => ['Here it would not refuse even ', code('x_t @ W_xh'), ', for the sizes are equal by chance. '], // prettier-ignore
  /** @param {string} product of the shapes that do not fit @returns {Piece[]} */
  notRefused: (product) => [
    'It would refuse ',
    code('x_t @ W_xh'),
    ', ',
    code(product),
    '. The ',
    code('.T'),
    ' brings equal sizes together. ',
  ],

  /** @param {string} product of the shapes, with its result @param {number} I @returns {Piece[]} */
  because: (product, I) => [
    code(product),
    `: the two inner sizes, ${I} and ${I}, meet and are gone; the outer ones stay. `,
    'One row for each sequence, one column for each hidden unit.',
  ],
};
