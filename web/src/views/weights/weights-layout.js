/**
 * Where every shared weight stands, in pixels: a pure function of the sizes and the width at hand.
 * W_hh, W_xh and b stand side by side, or W_hh above the other two where that leaves more room for
 * each square. All squares have the same size: there is one scale.
 */
import { WEIGHTS, columnsOf } from './weight-cells.js';

/** @typedef {import('./weight-cells.js').Cell} Cell */
/** @typedef {import('../../state/settings.js').WeightName} WeightName */

/**
 * @typedef {object} Block one matrix
 * @property {WeightName} name
 * @property {number} columns
 * @property {number} x left edge of the first column
 * @property {number} y top edge of the first row
 * @property {number} middle
 */

/**
 * @typedef {object} WeightsLayout
 * @property {number} width
 * @property {number} height
 * @property {number} left room for the numbers of the rows
 * @property {number} rows
 * @property {number} pitch from one square to the next
 * @property {number} slot side of a square's slot
 * @property {boolean} dense too small for squares: shades
 * @property {Block[]} blocks
 */

/** Above a matrix stand its name and the names of its columns; below, its shape. */
const [ABOVE, BELOW, GAP] = [35, 19, 10];
/** Room for the numbers of the rows. @param {number} H */
const leftOf = (H) => (H > 100 ? 25 : 18);
/** A matrix of one narrow column still has a name and a shape. */
const LEAST = { W_hh: 40, W_xh: 44, b: 27 };
/** Smaller squares would say nothing. */
const LEAST_SQUARE = 9;

/**
 * @param {{ I: number, H: number }} sizes
 * @param {number} width in pixels
 * @param {boolean} roomy height costs little and fingers need large squares: a page that flows
 * @returns {WeightsLayout}
 */
export function layWeights(sizes, width, roomy) {
  const [most, wanted, tallest] = roomy ? [34, 24, 720] : [19, 12, 330];
  const beside = pitchFor([WEIGHTS], sizes, width, most);
  const stacks = [WEIGHTS.slice(0, 1), WEIGHTS.slice(1)];
  const above = pitchFor(stacks, sizes, width, most);
  const fits = 2 * (sizes.H * above + ABOVE + BELOW) <= tallest;
  return beside < wanted && above > beside * 1.25 && fits
    ? placed(stacks, sizes, width, above)
    : placed([WEIGHTS], sizes, width, beside);
}

/** @param {WeightName} name @param {{ I: number, H: number }} sizes @param {number} pitch */
const widthOf = (name, sizes, pitch) => Math.max(columnsOf(sizes, name) * pitch, LEAST[name]);

/** @param {readonly WeightName[]} names @param {{ I: number, H: number }} sizes @param {number} pitch */
const widthOfAll = (names, sizes, pitch) =>
  names.reduce((sum, name) => sum + widthOf(name, sizes, pitch) + GAP, leftOf(sizes.H) - GAP) + 2;

/**
 * The largest pitch at which every line of matrices fits; whole pixels where squares are drawn.
 * @param {(readonly WeightName[])[]} lines
 * @param {{ I: number, H: number }} sizes
 * @param {number} width
 * @param {number} most
 */
function pitchFor(lines, sizes, width, most) {
  let pitch = most;
  const fits = () => lines.every((names) => widthOfAll(names, sizes, pitch) <= width);
  while (!fits() && pitch > 0.3) pitch -= pitch > LEAST_SQUARE ? 1 : 0.1;
  return pitch;
}

/**
 * @param {(readonly WeightName[])[]} lines
 * @param {{ I: number, H: number }} sizes
 * @param {number} width
 * @param {number} pitch
 * @returns {WeightsLayout}
 */
function placed(lines, sizes, width, pitch) {
  const line = ABOVE + sizes.H * pitch + BELOW;
  const blocks = lines.flatMap((names, i) => {
    const spare = Math.min(width - widthOfAll(names, sizes, pitch), 3 * GAP * (names.length - 1));
    let left = leftOf(sizes.H);
    return names.map((name) => {
      const [columns, room] = [columnsOf(sizes, name), widthOf(name, sizes, pitch)];
      const x = left + (room - columns * pitch) / 2;
      const middle = left + room / 2;
      left += room + GAP + (names.length > 1 ? spare / (names.length - 1) : 0);
      return { name, columns, x, y: i * line + ABOVE, middle };
    });
  });
  const slot = pitch >= 14 ? pitch - 2 : pitch - 1;
  const dense = pitch < LEAST_SQUARE;
  return {
    width,
    height: lines.length * line,
    left: leftOf(sizes.H),
    rows: sizes.H,
    pitch,
    slot,
    dense,
    blocks,
  };
}

/** @param {WeightsLayout} layout @param {Cell} cell @returns {[number, number]} the middle of its square */
export function centreOf({ blocks, pitch }, { name, row, column }) {
  const { x, y } = /** @type {Block} */ (blocks.find((block) => block.name === name));
  return [x + (column + 0.5) * pitch, y + (row + 0.5) * pitch];
}

/** The weight at a point of the picture; null beside them. @param {WeightsLayout} layout @param {number} x @param {number} y @returns {Cell | null} */
export function cellAt({ blocks, pitch, rows }, x, y) {
  for (const block of blocks) {
    const column = Math.floor((x - block.x) / pitch);
    const row = Math.floor((y - block.y) / pitch);
    if (column >= 0 && column < block.columns && row >= 0 && row < rows) {
      return { name: block.name, row, column };
    }
  }
  return null;
}

/**
 * An arrow key: through the columns of all three matrices, and through the rows.
 * @param {WeightsLayout} layout
 * @param {Cell | null} from
 * @param {number} columns
 * @param {number} rows
 * @returns {Cell} the first weight when none was chosen
 */
export function movedCell(layout, from, columns, rows) {
  if (!from) return { name: 'W_hh', row: 0, column: 0 };
  const places = layout.blocks.flatMap(({ name, columns: count }) =>
    Array.from({ length: count }, (_, column) => ({ name, column })),
  );
  const at = places.findIndex(({ name, column }) => name === from.name && column === from.column);
  const to = places[Math.min(Math.max(at + columns, 0), places.length - 1)];
  return { ...to, row: Math.min(Math.max(from.row + rows, 0), layout.rows - 1) };
}
