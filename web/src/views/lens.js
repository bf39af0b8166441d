/** The step being computed, opened into its terms: W_hh h_{t-1} + W_xh x_t + b = a_t, tanh. */
import { nothing, svg } from 'lit';
import { progressOf } from '../player/moment.js';
import { unitY } from './layout.js';
import { emptySlot, px, square, symbol } from './marks.js';
import { rowAt, largest } from './trace.js';

/** @typedef {import('./chain.js').Scene} Scene */
/** @typedef {import('./trace.js').Trace} Trace */

/**
 * How far each column of the lens is filled, 0 to 1, from left to right as the phases pass.
 * @param {import('../player/moment.js').Moment} moment
 */
export function filled(moment) {
  const mix = progressOf(moment, moment.t, 'mix');
  const sum = progressOf(moment, moment.t, 'sum');
  const squash = progressOf(moment, moment.t, 'squash');
  const first = /** @param {number} p */ (p) => Math.min(1, p * 2);
  const second = /** @param {number} p */ (p) => Math.max(0, p * 2 - 1);
  return {
    memory: first(mix),
    input: second(mix),
    bias: first(sum),
    preactivation: second(sum),
    h: squash,
  };
}

/**
 * How far one row of a column that fills from the top has come.
 * @param {number} progress of the column
 * @param {number} unit
 * @param {number} H
 */
export const grownAt = (progress, unit, H) =>
  progress >= 1 ? 1 : Math.min(Math.max(progress * (H + 2) - unit, 0) / 2, 1);

/** The |value| that fills a slot of the terms: one scale for all of them. @param {Trace} trace */
export function termScale(trace) {
  let most = scales.get(trace);
  if (most === undefined) {
    most =
      largest(
        trace.memory.data,
        trace.input.data,
        trace.preactivation.data,
        trace.weights.b.data,
      ) || 1;
    scales.set(trace, most);
  }
  return most;
}
/** @type {WeakMap<Trace, number>} */
const scales = new WeakMap();

/** The card behind the open step. @param {Scene} scene */
export function lensBack({ trace, layout, moment }) {
  const { lens, top, pitch, y, open, narrow } = layout;
  if (!lens) return nothing;
  const bottom = top + trace.H * pitch + 28;
  const above = y.name - (narrow ? 32 : 24);
  return svg`<rect class="lens" rx="14" opacity=${px(open)} x=${px(lens.left)} y=${above}
    width=${px(lens.right - lens.left)} height=${bottom - above}></rect>
    ${shapes(layout, trace, moment)}`;
}

/**
 * @param {import('./layout.js').Layout} layout
 * @param {Trace} trace
 * @param {import('../player/moment.js').Moment} moment
 */
function shapes({ lens, y, open, width, narrow }, { B, I, H }, { t }) {
  if (!lens) return nothing;
  const text = `step ${t}:  (${B}, ${H}) @ (${H}, ${H}) + (${B}, ${I}) @ (${I}, ${H}) + (${H}) → (${B}, ${H})`;
  const half = text.length * (narrow ? 2.75 : 3.2);
  const x = Math.min(Math.max((lens.left + lens.right) / 2, half + 4), width - half - 4);
  return svg`<text class="shapes" opacity=${px(open)} x=${px(x)} y=${y.shapes}>${text}</text>`;
}

/** The four columns of terms; the fifth, h_t, belongs to the chain. @param {Scene} scene */
export function lensTerms(scene) {
  const { trace, layout, moment, row } = scene;
  if (!layout.lens) return nothing;
  const { t } = moment;
  const done = filled(moment);
  const scale = termScale(trace);
  const [memory, input, bias, sum] = layout.lens.centres;
  return svg`<g class="terms" opacity=${px(layout.open)}>
    ${column(scene, memory, rowAt(trace.memory, t, row), done.memory, scale, 'memory')}
    ${column(scene, input, rowAt(trace.input, t, row), done.input, scale, 'input')}
    ${column(scene, bias, trace.weights.b.data, done.bias, scale, 'bias')}
    ${column(scene, sum, rowAt(trace.preactivation, t, row), done.preactivation, scale, 'sum')}
    ${captions(scene, done)}
  </g>`;
}

/**
 * @param {Scene} scene
 * @param {number} x
 * @param {Float32Array} values
 * @param {number} progress
 * @param {number} scale
 * @param {string} part
 */
function column({ layout, trace, selection, flash, moment }, x, values, progress, scale, part) {
  const chosen = selection && selection.t === moment.t ? selection.unit : -1;
  return svg`<g class="term ${part} ${flash === part ? 'flash' : ''}">
    ${Array.from(values, (value, j) => {
      const y = unitY(layout, j);
      const grown = grownAt(progress, j, trace.H);
      const kind = (grown === 0 ? 'ghost' : '') + (j === chosen ? ' followed' : '');
      return svg`<g data-t=${moment.t} data-unit=${j}>${emptySlot(x, y, layout.slot, kind)}${square(x, y, layout.slot, value, scale, grown)}</g>`;
    })}
  </g>`;
}

/**
 * Names above, words below, signs between.
 * @param {Scene} scene
 * @param {ReturnType<typeof filled>} done
 */
function captions({ layout, trace, moment: { t } }, done) {
  const { centres } = /** @type {NonNullable<typeof layout.lens>} */ (layout.lens);
  const [memory, input, bias, sum, h] = centres;
  const { y, top, pitch, open, narrow } = layout;
  // Side by side the words of the first two columns would touch.
  const raised = narrow ? -14 : 0;
  const lowered = narrow ? 12 : 0;
  const middle = top + (trace.H * pitch) / 2;
  const between = /** @param {number} a @param {number} b */ (a, b) => px((a + b) / 2);
  const lit = /** @param {number} progress */ (progress) =>
    progress > 0 ? 'caption' : 'caption waiting';
  // tanh itself: the squash between the last two columns.
  const [cx, cy] = [(sum + h) / 2, middle + (narrow ? 0 : 14)];
  const reach = narrow ? 5 : 9;
  return svg`
    <text class="term-name" x=${px(memory)} y=${y.name}>W<tspan class="index" dy="3">hh</tspan><tspan dy="-3"> h</tspan><tspan class="index" dy="3">${t - 1}</tspan></text>
    <text class="term-name" x=${px(input)} y=${y.name + raised}>W<tspan class="index" dy="3">xh</tspan><tspan dy="-3"> x</tspan><tspan class="index" dy="3">${t}</tspan></text>
    <text class="term-name" x=${px(bias)} y=${y.name}>b</text>
    ${symbol(sum, y.name, 'a', t, 'term-name')}
    <text class=${lit(done.memory)} x=${px(memory)} y=${y.captions}>memory</text>
    <text class=${lit(done.input)} x=${px(input)} y=${y.captions + lowered}>input</text>
    <text class=${lit(done.bias)} x=${px(bias)} y=${y.captions}>bias</text>
    <text class=${lit(done.preactivation)} x=${px(sum)} y=${y.captions}>sum</text>
    <text class=${lit(done.h)} x=${px(h)} y=${y.captions}>tanh</text>
    ${
      open > 0.6
        ? svg`
      <text class="sign" x=${between(memory, input)} y=${middle + 5}>+</text>
      <text class="sign" x=${between(input, bias)} y=${middle + 5}>+</text>
      <text class="sign" x=${between(bias, sum)} y=${middle + 5}>=</text>
      ${narrow ? nothing : svg`<text class="sign" x=${px(cx)} y=${middle - 2}>→</text>`}
      <path class="tanh" d="M${px(cx - reach)} ${cy + reach}C${px(cx - 2)} ${cy + reach} ${px(cx + 2)} ${cy - reach} ${px(cx + reach)} ${cy - reach}"></path>`
        : nothing
    }`;
}
