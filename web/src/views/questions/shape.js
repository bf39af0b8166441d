/** The shape of a product, for the batch on the stage. */
import { code, counted, words } from '../../words/index.js';

/** @typedef {import('./parts.js').Part} Part */

/** @param {number[]} sizes */
const shapeOf = (...sizes) => `(${sizes.join(', ')})`;

/** @param {number} rows @param {number} columns @param {number} otherRows @param {number} otherColumns */
const product = (rows, columns, otherRows, otherColumns) =>
  `${shapeOf(rows, columns)} @ ${shapeOf(otherRows, otherColumns)}`;

/** @type {import('./index.js').Kind} */
export function shape({ B, I, H }) {
  const right = shapeOf(B, H);
  const say = words().questions.shape;
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
    setting: say.setting(counted(B), B === 1, shapeOf(B, I), shapeOf(H, I)),
    ask: say.ask(),
    choices: [
      ...distinct.map(({ id, text }) => ({ id, parts: [code(text)] })),
      { id: 'refused', parts: [say.refused] },
    ],
    right: 'right',
    why: why(B, I, H),
    because: [say.because(`${product(B, I, I, H)} → ${right}`, I)],
    look: { t: 1, phase: 'read', flash: 'input' },
    reveal: { t: 1, phase: 'mix', flash: 'input' },
  };
}

/** @param {number} B @param {number} I @param {number} H @returns {Record<string, Part[]>} */
function why(B, I, H) {
  const say = words().questions.shape;
  return {
    right: [],
    column: say.notColumn(),
    input: say.notInput(counted(I), counted(H)),
    weights: say.notWeights(),
    refused: I === H ? say.notEvenRefused() : say.notRefused(product(B, I, H, I)),
  };
}
