/**
 * A matrix whose squares would be specks: every weight is a shade instead, as strong as it is
 * large. All weights of one shade are one path, so that 16,384 of them are drawn as a dozen marks.
 */
import { svg } from 'lit';

/** @typedef {{ level: number, sign: 'positive' | 'negative', path: string }} Shade */

export const SHADES = 6;

/** @type {WeakMap<Float32Array, { full: number, shades: Shade[] }>} the last ones of each list */
const known = new WeakMap();

/**
 * @param {Float32Array} data
 * @param {number} columns
 * @param {number} full the |value| of the strongest shade
 * @returns {Shade[]} paths in which a weight is 1 wide and 1 high
 */
export function shadesOf(data, columns, full) {
  const before = known.get(data);
  if (before?.full === full) return before.shades;
  const paths = Array.from({ length: 2 * SHADES + 1 }, () => '');
  data.forEach((value, place) => {
    const level = Math.round(SHADES * Math.min(Math.max(value / full, -1), 1));
    if (level === 0) return;
    paths[level + SHADES] += `M${place % columns} ${Math.floor(place / columns) + 0.5}h1`;
  });
  const shades = paths.flatMap((path, i) => {
    const level = i - SHADES;
    if (path === '') return [];
    const sign = level > 0 ? 'positive' : 'negative';
    return [/** @type {Shade} */ ({ level: Math.abs(level), sign, path })];
  });
  known.set(data, { full, shades });
  return shades;
}

/**
 * @param {import('./weights-layout.js').Block} block
 * @param {number} pitch
 * @param {import('../trace.js').Tensor} weights
 * @param {number} full
 */
export const denseBlock = ({ x, y, columns }, pitch, { data }, full) => svg`
  <g class="shades" transform="translate(${x} ${y}) scale(${pitch})" aria-hidden="true">
    ${shadesOf(data, columns, full).map(
      ({ level, sign, path }) =>
        svg`<path class=${sign} d=${path} stroke-opacity=${Math.round((100 * level) / SHADES) / 100}></path>`,
    )}
  </g>`;
