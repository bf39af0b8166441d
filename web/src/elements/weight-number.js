/** How a hand's doing becomes a weight: typed, nudged, dragged. */
import { MOST } from '../views/weights/weight-editor.js';
import { words } from '../words/index.js';

/** One press of an arrow key in the field; with Shift. */
const [NUDGE, FAR] = [0.05, 0.5];

/** @param {number} value */
const clamped = (value) => Math.min(Math.max(value, -MOST), MOST);

/** @param {number} value @param {number} decimals */
const tidy = (value, decimals) => Number(clamped(value).toFixed(decimals)) + 0; // no −0

/**
 * What was typed, as a weight. A decimal comma is as good as a point in every language, and the
 * typeset minus as good as the key.
 * @param {string} text
 * @returns {{ value: number } | { problem: string }}
 */
export function weightFrom(text) {
  const say = words().weights;
  const plain = text.trim().replaceAll('−', '-').replace(',', '.');
  if (plain === '') return { problem: say.typeNumber };
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
  const shown = text.trim().length > 10 ? `${text.trim().slice(0, 9)}…` : text.trim();
  if (Number.isNaN(value)) return { problem: say.noNumber(shown) };
  if (Math.abs(value) > MOST) return { problem: say.tooLarge(MOST) };
  return { value: value + 0 };
}

/** @param {number} value @param {number} direction 1 or −1 @param {boolean} far */
export const nudged = (value, direction, far) => tidy(value + direction * (far ? FAR : NUDGE), 2);

/**
 * What one pixel of a drag is worth: a hundredth, or less where all weights are tiny.
 * @param {number} full the largest weight
 */
export const perPixel = (full) =>
  full >= 0.3 || full === 0 ? 0.01 : Math.max(10 ** Math.floor(Math.log10(full / 10)), 1e-6);

/**
 * A weight that was dragged: right and up are more.
 * @param {number} start
 * @param {number} dx
 * @param {number} dy
 * @param {number} pixel
 */
export const dragged = (start, dx, dy, pixel) =>
  tidy(start + (dx - dy) * pixel, Math.round(-Math.log10(pixel)));
