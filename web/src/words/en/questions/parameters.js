/** How many weights do many more steps need? */
import { code, sym } from '../../grammar.js';

/** @typedef {import('../../grammar.js').Piece} Piece */

export const parameters = {
  /** @param {{ W_xh: string, W_hh: string, b: string, total: string, T: number, steps: string }} cell sizes "8 × 4"; total and steps as texts @returns {Piece[]} */
  setting: ({ W_xh, W_hh, b, total, T, steps }) => [
    `The cell on the stage has ${W_xh} weights in `,
    sym('W', 'xh'),
    `, ${W_hh} in `,
    sym('W', 'hh'),
    ` and ${b} in `,
    code('b'),
    `: ${total} in all. It reads ${T === 1 ? 'one step' : `${steps} steps`}.`,
  ],
  /** @param {string} steps */
  ask: (steps) => `How many weights does it need to read ${steps} steps?`,
  /** @param {number} times */
  notTimes: (times) =>
    `That is ${times} times as many: every step would have weights of its own. A feedforward network that gets the whole sequence at once grows like that. `,
  /** @param {string} size of W_hh @param {string} arrows how many @returns {Piece[]} */
  notArrows: (size, arrows) => [
    `That counts one ${size} matrix for each of the ${arrows} arrows of the unrolled drawing. But every `,
    sym('W', 'hh'),
    ' in it is the same matrix. ',
  ],
  /** @param {string} total @param {string} many steps @param {string} steps of the stage @returns {Piece[]} */
  because: (total, many, steps) => [
    `One cell serves all steps: ${total} weights, for ${many} steps as for ${steps}. More steps mean more calls of `,
    code('rnn_cell'),
    ', not more weights.',
  ],
};
