/** The learner's hidden states, small, beside their code: a column per timestep, a square per unit. */
import { nothing, svg } from 'lit';
import { exerciseWords } from '../../words/exercise/index.js';
import { emptySlot, px, square } from '../marks.js';
import { largest } from '../numbers.js';

/**
 * @typedef {object} StripModel
 * @property {{ shape: readonly number[], data: Float32Array | readonly number[] }} states (T, B, H)
 * @property {number} row of the batch
 * @property {readonly string[]} tokens under the columns; empty: none
 * @property {{ t: number, unit: number } | null} first the first wrong one
 */

/** More steps or units than this are for the stage, which can zoom. */
const MOST_STEPS = 40;
const MOST_UNITS = 32;
const WIDTH = 320;

/** Whether they can be drawn this small. @param {readonly number[]} shape */
export const fitsStrip = ([T, , H]) => T <= MOST_STEPS && H <= MOST_UNITS;

/** @param {StripModel} model */
export function strip({ states, row, tokens, first }) {
  const [T, B, H] = states.shape;
  if (!fitsStrip(states.shape)) return nothing;
  const slot = Math.min(18, (WIDTH - 8) / T - 2, 180 / H);
  const across = Math.min(slot * 2, (WIDTH - 8) / T);
  const down = slot + 3;
  const height = 8 + H * down + (tokens.length > 0 ? 20 : 0);
  const full = Math.max(1, largest(states.data));
  const x = /** @param {number} t */ (t) => 4 + (t - 0.5) * across;
  const y = /** @param {number} unit */ (unit) => 4 + (unit + 0.5) * down;
  const width = 8 + T * across;
  const cells = Array.from({ length: T * H }, (_, i) => {
    const [t, unit] = [Math.floor(i / H) + 1, i % H];
    const value = states.data[((t - 1) * B + row) * H + unit];
    return svg`${emptySlot(x(t), y(unit), px(slot))}${square(x(t), y(unit), slot, value, full)}`;
  });
  return svg`<svg class="strip" role="img" aria-label=${nameOf(T, H, first)}
    width=${px(width)} height=${px(height)} viewBox="0 0 ${px(width)} ${px(height)}">
    ${cells}
    ${first ? ring(x(first.t), y(first.unit), slot) : nothing}
    ${tokens.map((token, i) => svg`<text class="token" x=${px(x(i + 1))} y=${px(height - 4)}>${token}</text>`)}
  </svg>`;
}

/** @param {number} x @param {number} y @param {number} slot */
const ring = (x, y, slot) =>
  svg`<rect class="wrong" x=${px(x - slot / 2 - 3)} y=${px(y - slot / 2 - 3)} width=${px(slot + 6)} height=${px(slot + 6)} rx="5"></rect>`;

/** @param {number} T @param {number} H @param {StripModel['first']} first */
function nameOf(T, H, first) {
  const { strip, stripWithWrong } = exerciseWords().stage;
  return first ? stripWithWrong(T, H, first) : strip(T, H);
}
