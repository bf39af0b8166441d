/** Ribbons: every product W_hh[j, k] h_{t-1}[k] and W_xh[j, i] x_t[i], from where to where. */
import { svg } from 'lit';
import { progressOf } from '../player/moment.js';
import { inputX, unitY, within } from './layout.js';
import { px, ribbon } from './marks.js';
import { largest } from './numbers.js';
import { oncePerTrace, rowAt, stateAt } from './trace.js';

/** @typedef {import('./chain.js').Scene} Scene */

const WIDEST = 4;
/** Products below this share of the largest are left out; so are ribbons of very many units. */
const LEAST = 0.02;
const MOST_UNITS = 24;

/** No product of a weight and what it meets is larger, at any step: the widest ribbon. */
const fullWidthProduct = oncePerTrace(
  ({ weights, h, h0, x }) =>
    Math.max(
      largest(weights.W_hh.data) * largest(h.data, h0.data),
      largest(weights.W_xh.data) * largest(x.data),
    ) || 1,
);

/**
 * The ribbons into step t.
 * @param {Scene} scene
 * @param {number} t
 */
export function ribbonsInto({ trace, layout, moment, row, selection }, t) {
  const mixed = progressOf(moment, t, 'mix');
  if (mixed === 0 || trace.H > MOST_UNITS) return null;
  const { I, H, weights } = trace;
  const full = fullWidthProduct(trace);
  const chosen = selection && selection.t === t ? selection.unit : null;
  const memoryGrown = within(mixed, 0, 0.35);
  const inputGrown = within(mixed, 0.5, 0.85);
  const before = stateAt(trace, t - 1, row);
  const x = rowAt(trace.x, t, row);
  const half = layout.slot / 2 + 2;
  const from = layout.columns[t - 1] + half;
  const toMemory = layout.into[t].memory - half;
  const toInput = layout.into[t].input - half;
  // In the lens the wires keep off the column of the memory.
  const gap = layout.lens?.step === t ? layout.lens.centres[1] - layout.lens.centres[0] : Infinity;
  const bow = Math.min(30, (toMemory - from) * 0.5, Math.max(gap * 0.5 - layout.slot * 0.6, 4));

  /** @param {number} unit */
  const kind = (unit) => {
    if (selection) return chosen === unit ? 'strong' : 'faint';
    return moment.t === t ? 'near' : '';
  };
  const drawn = [];
  for (let j = 0; j < H; j += 1) {
    const y = unitY(layout, j);
    for (let k = 0; k < H && memoryGrown > 0; k += 1) {
      const product = weights.W_hh.data[j * H + k] * before[k];
      if (Math.abs(product) < LEAST * full) continue;
      const path = across(from, unitY(layout, k), toMemory, y);
      drawn.push(ribbon(path, product, (WIDEST * Math.abs(product)) / full, kind(j), memoryGrown));
    }
    for (let i = 0; i < I && inputGrown > 0; i += 1) {
      const product = weights.W_xh.data[j * I + i] * x[i];
      if (Math.abs(product) < LEAST * full) continue;
      const path = upwards(
        inputX(layout, t, i, I),
        layout.y.input - layout.inputSlots[t] / 2 - 2,
        toInput,
        y,
        bow,
      );
      drawn.push(ribbon(path, product, (WIDEST * Math.abs(product)) / full, kind(j), inputGrown));
    }
  }
  return svg`<g class="ribbons">${drawn}</g>`;
}

/** @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
function across(x1, y1, x2, y2) {
  const middle = px((x1 + x2) / 2);
  return `M${px(x1)} ${y1}C${middle} ${y1} ${middle} ${y2} ${px(x2)} ${y2}`;
}

/**
 * From an input below, past the column on its left, into a unit.
 * @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 @param {number} bow
 */
const upwards = (x1, y1, x2, y2, bow) =>
  `M${px(x1)} ${px(y1)}C${px(x1)} ${px(y1 - 26)} ${px(x2 - bow)} ${px(y1 - 14)} ${px(x2 - bow)} ${px((y1 - 14) * 0.5 + y2 * 0.5)}` +
  `S${px(x2 - bow * 0.7)} ${y2} ${px(x2)} ${y2}`;
