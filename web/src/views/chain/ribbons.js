/** Ribbons: every product W_hh[j, k] h_{t-1}[k] and W_xh[j, i] x_t[i], from where to where. */
import { nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { progressOf } from '../../player/moment.js';
import { inkOf, inputPitch, within } from './layout.js';
import { px, ribbon } from '../marks.js';
import { largest } from '../numbers.js';
import { oncePerTrace, rowAt, stateAt } from '../trace.js';

/** @typedef {import('./chain.js').Scene} Scene */

const WIDEST = 4;
/** Products below this share of the largest are left out; so are ribbons of very many units. */
const LEAST = 0.02;
const MOST_UNITS = 24;
/** Of one step no more than this, the largest: hundreds cannot be told apart, but they cost time. */
const MOST_RIBBONS = 160;

/**
 * No product of a weight and what it meets is larger, at any step: the widest ribbon. States that
 * left tanh behind count as 1: where they explode, the first steps would have no ribbons at all.
 */
const fullWidthProduct = oncePerTrace(
  ({ weights, h, h0, x }) =>
    Math.max(
      largest(weights.W_hh.data) * Math.max(Math.min(largest(h.data), 1), largest(h0.data)),
      largest(weights.W_xh.data) * largest(x.data),
    ) || 1,
);

/**
 * The ribbons into step t. Drawn from the column they leave, so that all of them move as one; and
 * drawn anew only when something about them changes, for there are hundreds.
 * @param {Scene} scene
 * @param {number} t
 */
export function ribbonsInto(scene, t) {
  const { trace, layout, moment, row, selection } = scene;
  const mixed = progressOf(moment, t, 'mix');
  if (mixed === 0 || trace.H > MOST_UNITS || t - 1 < layout.from) return nothing;
  const ink = layout.ribbons * Math.min(inkOf(layout, t - 1), inkOf(layout, t));
  if (ink === 0) return nothing;
  const places = placesOf(layout, t);
  const chosen = selection && selection.t === t ? selection.unit : null;
  const rest = selection ? 'faint' : moment.t === t ? 'near' : '';
  const when = [trace, row, t, mixed, chosen, rest, ...Object.values(places)];
  return svg`<g class="ribbons" opacity=${ink < 1 ? px(ink) : nothing} transform="translate(${px(layout.columns[t - 1])} 0)">${guard(when, () => drawn(scene, t, { ...places, mixed, chosen, rest }))}</g>`;
}

/**
 * Where they begin and end, from the column they leave.
 * @param {Scene['layout']} layout
 * @param {number} t
 */
function placesOf(layout, t) {
  const { columns, inputs, inputSlots, into, lens, wide, y, top, pitch, slot } = layout;
  const origin = columns[t - 1];
  const half = wide / 2 + 2;
  const toMemory = into[t].memory - half - origin;
  // In the lens the wires keep off the column of the memory.
  const gap = lens?.step === t ? lens.centres[1] - lens.centres[0] : Infinity;
  return {
    from: half,
    toMemory: px(toMemory),
    toInput: px(into[t].input - half - origin),
    input: px(inputs[t] - origin),
    inputSlot: px(inputSlots[t]),
    inputY: px(y.input - inputSlots[t] / 2 - 2),
    bow: px(Math.min(30, (toMemory - half) * 0.5, Math.max(gap * 0.5 - wide * 0.6, 4))),
    firstY: top + slot / 2,
    pitch,
  };
}

/** @typedef {{ unit: number, from: number, product: number }} Product */

/**
 * The products that are drawn: W[j, k] values[k], but for the smallest.
 * @param {Float32Array} weights
 * @param {Float32Array} values
 * @param {number} H
 * @param {number} least
 * @param {number | null} chosen whose products are all drawn
 */
function largeProducts(weights, values, H, least, chosen) {
  /** @type {Product[]} */
  const found = [];
  for (let unit = 0; unit < H; unit += 1) {
    for (let from = 0; from < values.length; from += 1) {
      const product = weights[unit * values.length + from] * values[from];
      if (Math.abs(product) >= least) found.push({ unit, from, product });
    }
  }
  if (found.length <= MOST_RIBBONS) return found;
  const sizes = found.map(({ product }) => Math.abs(product)).sort((a, b) => b - a);
  const enough = sizes[MOST_RIBBONS - 1];
  return found.filter(({ unit, product }) => unit === chosen || Math.abs(product) >= enough);
}

/**
 * @param {Scene} scene
 * @param {number} t
 * @param {ReturnType<typeof placesOf> & { mixed: number, chosen: number | null, rest: string }} at
 */
function drawn({ trace, row }, t, at) {
  const { I, H, weights } = trace;
  const full = fullWidthProduct(trace);
  const memoryGrown = within(at.mixed, 0, 0.35);
  const inputGrown = within(at.mixed, 0.5, 0.85);
  /** @param {number} unit */
  const y = (unit) => at.firstY + unit * at.pitch;
  /** @param {string} path @param {Product} of @param {number} grown */
  const draw = (path, { unit, product }, grown) =>
    ribbon(
      path,
      product,
      WIDEST * Math.min(Math.abs(product) / full, 1),
      unit === at.chosen ? 'strong' : at.rest,
      grown,
    );
  /** @param {Float32Array} matrix @param {Float32Array} values */
  const products = (matrix, values) => largeProducts(matrix, values, H, LEAST * full, at.chosen);
  return [
    memoryGrown > 0
      ? products(weights.W_hh.data, stateAt(trace, t - 1, row)).map((one) =>
          draw(across(at.from, y(one.from), at.toMemory, y(one.unit)), one, memoryGrown),
        )
      : nothing,
    inputGrown > 0
      ? products(weights.W_xh.data, rowAt(trace.x, t, row)).map((one) => {
          const from = at.input + (one.from - (I - 1) / 2) * inputPitch(at.inputSlot);
          return draw(upwards(from, at.inputY, at.toInput, y(one.unit), at.bow), one, inputGrown);
        })
      : nothing,
  ];
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
