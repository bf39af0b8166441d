/**
 * Very many units: a column of stripes instead of squares, as wide as |value|, with the colour of
 * its sign. One column is two paths, however many units it has.
 */
import { nothing, svg } from 'lit';
import { px } from '../marks.js';
import { oncePerTrace } from '../trace.js';

/** @typedef {import('./chain.js').Scene} Scene */

/** Columns to remember: those of a window, and some that were left just now. */
const MOST_KNOWN = 200;

/** The paths of columns that were drawn. */
const known = oncePerTrace(
  () => /** @type {Map<string, { positive: string, negative: string }>} */ (new Map()),
);

/**
 * @param {ArrayLike<number>} values
 * @param {number} full the |value| that takes all of the width
 * @param {number} pitch from one stripe to the next
 * @param {number} wide
 */
export function stripesOf(values, full, pitch, wide) {
  const thick = px(pitch < 3 ? pitch * 0.85 : pitch - Math.min(1, pitch / 5));
  const paths = { positive: '', negative: '' };
  for (let unit = 0; unit < values.length; unit += 1) {
    const value = values[unit];
    if (value === 0) continue;
    const long = px(Math.max(wide * Math.min(Math.abs(value) / full, 1), 0.5));
    const stripe = `M${px((wide - long) / 2)} ${px(unit * pitch)}h${long}v${thick}h${-long}z`;
    if (value > 0) paths.positive += stripe;
    else paths.negative += stripe;
  }
  return paths;
}

/**
 * One column.
 * @param {Scene} scene
 * @param {{ part: string, t: number, values: Float32Array, full: number }} what part: memory, input, bias, sum or h
 * @param {number} x centre
 * @param {number} grown 0 to 1: how far it is filled from the top
 */
export function stripes({ trace, layout, row }, { part, t, values, full }, x, grown) {
  const { pitch, wide, top } = layout;
  const paths = pathsFor(trace, `${part} ${t} ${row} ${pitch} ${wide}`, () =>
    stripesOf(values, full, pitch, wide),
  );
  const height = trace.H * pitch;
  return svg`<rect class="slot ${grown === 0 ? 'ghost' : ''}" rx="3" x=${px(x - wide / 2 - 2)} y=${top - 2}
      width=${wide + 4} height=${height + 4}></rect>
    ${
      grown === 0
        ? nothing
        : svg`<svg x=${px(x - wide / 2)} y=${top} width=${wide} height=${px(height * grown)}>
      <path class="positive" d=${paths.positive}></path><path class="negative" d=${paths.negative}></path></svg>`
    }`;
}

/** @param {import('../trace.js').Trace} trace @param {string} key @param {() => { positive: string, negative: string }} make */
function pathsFor(trace, key, make) {
  const columns = known(trace);
  let paths = columns.get(key);
  if (!paths) {
    if (columns.size >= MOST_KNOWN) columns.clear();
    paths = make();
    columns.set(key, paths);
  }
  return paths;
}
