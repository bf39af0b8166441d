/** How many weights do many more steps need? */
import { code, counted, sym } from './parts.js';

/** @typedef {import('./parts.js').Part} Part */

const TIMES = 100;

/** @type {import('./index.js').Kind} */
export function parameters({ T, weights }) {
  const { W_xh, W_hh, b } = weights;
  const [inputs, memory, biases] = [W_xh, W_hh, b].map(({ data }) => data.length);
  const total = inputs + memory + biases;
  const many = T * TIMES;
  const arrows = inputs + biases + memory * many;
  return {
    setting: [
      `The cell on the stage has ${W_xh.shape.join(' × ')} weights in `,
      sym('W', 'xh'),
      `, ${W_hh.shape.join(' × ')} in `,
      sym('W', 'hh'),
      ` and ${biases} in `,
      code('b'),
      `: ${counted(total)} in all. It reads ${steps(T)}.`,
    ],
    ask: [`How many weights does it need to read ${counted(many)} steps?`],
    choices: [
      { id: 'times', parts: [counted(total * TIMES)] },
      { id: 'same', parts: [counted(total)] },
      { id: 'arrows', parts: [counted(arrows)] },
    ],
    right: 'same',
    why: {
      same: [],
      times: [
        `That is ${TIMES} times as many: every step would have weights of its own. A feedforward network that gets the whole sequence at once grows like that. `,
      ],
      arrows: [
        `That counts one ${W_hh.shape.join(' × ')} matrix for each of the ${counted(many)} arrows of the unrolled drawing. But every `,
        sym('W', 'hh'),
        ' in it is the same matrix. ',
      ],
    },
    because: [
      [
        `One cell serves all steps: ${counted(total)} weights, for ${counted(many)} steps as for ${counted(T)}. More steps mean more calls of `,
        code('rnn_cell'),
        ', not more weights.',
      ],
    ],
    look: { t: 1, phase: 'mix', flash: 'weights', panel: 'weights' },
    reveal: { t: T, phase: 'mix', flash: 'weights', panel: 'weights' },
  };
}

/** @param {number} T */
const steps = (T) => (T === 1 ? 'one step' : `${counted(T)} steps`);
