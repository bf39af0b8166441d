/** How many weights do many more steps need? */
import { counted, words } from '../../words/index.js';

const TIMES = 100;

/** @type {import('./index.js').Kind} */
export function parameters({ T, weights }) {
  const { W_xh, W_hh, b } = weights;
  const [inputs, memory, biases] = [W_xh, W_hh, b].map(({ data }) => data.length);
  const total = inputs + memory + biases;
  const many = T * TIMES;
  const arrows = inputs + biases + memory * many;
  const [xh, hh] = [W_xh, W_hh].map(({ shape }) => shape.join(' × '));
  const cell = { W_xh: xh, W_hh: hh, b: String(biases), total: counted(total) };
  const say = words().questions.parameters;
  return {
    setting: say.setting({ ...cell, T, steps: counted(T) }),
    ask: [say.ask(counted(many))],
    choices: [
      { id: 'times', parts: [counted(total * TIMES)] },
      { id: 'same', parts: [counted(total)] },
      { id: 'arrows', parts: [counted(arrows)] },
    ],
    right: 'same',
    why: { same: [], times: [say.notTimes(TIMES)], arrows: say.notArrows(hh, counted(many)) },
    because: [say.because(counted(total), counted(many), counted(T))],
    look: { t: 1, phase: 'mix', flash: 'weights', panel: 'weights' },
    reveal: { t: T, phase: 'mix', flash: 'weights', panel: 'weights' },
  };
}
