/** Where the parts of the cell and of its copies are. */
import { between } from './times.js';
import { px } from '../marks.js';
import { arrowBetween } from './loop.js';

/** @typedef {import('./folded.js').FoldingScene} FoldingScene */

/** Side of what stands for tanh. */
const TANH = 9;

/** The frame of a copy. @param {FoldingScene} scene */
export function frameOf({ trace, layout }) {
  const top = layout.top - 7;
  const bottom = layout.top + trace.H * layout.pitch - (layout.pitch - layout.slot) + 7;
  return { top, bottom, middle: px(layout.top + trace.H * layout.pitch * 0.5) };
}

/** How large the sign of tanh is: it needs a gap. @param {FoldingScene} scene */
export const tanhSide = ({ layout: { folding } }) =>
  between(Math.min(TANH, Math.max(folding.gap * 0.24, 0)), TANH, folding.loop);

/** The arrow into step t. @param {FoldingScene} scene @param {number} t */
export function arrowInto(scene, t) {
  const { columns, wide, width, y, folding } = scene.layout;
  const { middle } = frameOf(scene);
  const out = t === 1 ? between(folding.half, wide / 2 + 3, folding.spread) : folding.half;
  const sign = t === 1 ? tanhSide(scene) * (1 - folding.spread) : tanhSide(scene);
  const from = { x: columns[t - 1] + out + sign, y: middle };
  const to = { x: columns[t] - folding.half - 3, y: middle };
  const top = Math.min(y.shapes - 2, 16);
  const bulge = Math.min((middle - top) * 0.66, (width / 2 - folding.half - 16) / 0.75, 190);
  const over = (columns[t - 1] + columns[t]) / 2;
  return arrowBetween(from, to, { x: over, y: top }, bulge, folding.loop);
}
