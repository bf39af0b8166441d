/** The step being computed, opened into its terms: W_hh h_{t-1} + W_xh x_t + b = a_t, tanh. */
import { nothing, svg } from 'lit';
import { progressOf } from '../../player/moment.js';
import { words } from '../../words/index.js';
import { LENS_COLUMNS, unitY, within } from './layout.js';
import { emptySlot, px, square, symbol } from '../marks.js';
import { decimalsFor, largest, plain } from '../numbers.js';
import { stripes } from './stripes.js';
import { oncePerTrace, rowAt } from '../trace.js';

/** @typedef {import('./chain.js').Scene} Scene */
/** @typedef {import('./layout.js').Layout} Layout */
/** @typedef {import('../trace.js').Trace} Trace */

/**
 * How far each column of the lens is filled, 0 to 1, from left to right as the phases pass.
 * @param {import('../../player/moment.js').Moment} moment
 * @param {number} t the step
 * @returns {Record<string, number>} by LENS_COLUMNS
 */
export function filled(moment, t) {
  const mix = progressOf(moment, t, 'mix');
  const sum = progressOf(moment, t, 'sum');
  const squash = progressOf(moment, t, 'squash');
  return {
    memory: within(mix, 0.2, 0.5), // once the ribbons have come across
    input: within(mix, 0.7, 1),
    bias: within(sum, 0, 0.5),
    preactivation: within(sum, 0.5, 1),
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

/** The |value| that fills a slot of the terms: one scale for all of them. */
export const termScale = oncePerTrace(
  ({ memory, input, preactivation, weights }) =>
    largest(memory.data, input.data, preactivation.data, weights.b.data) || 1,
);

/** The card behind the open step. @param {Scene} scene */
export function lensBack({ trace, layout }) {
  const { lens, top, pitch, y, open, tight } = layout;
  if (!lens) return nothing;
  const bottom = top + trace.H * pitch + 36;
  const above = y.name - (tight ? 32 : 22);
  return svg`<rect class="lens" rx="14" opacity=${px(open)} x=${px(lens.left)} y=${above}
    width=${px(lens.right - lens.left)} height=${bottom - above}></rect>
    ${shapes(layout, trace)}`;
}

/** @param {Layout} layout @param {Trace} trace */
function shapes({ lens, y, open, width, narrow }, { B, I, H }) {
  if (!lens) return nothing;
  const made = `(${B}, ${H}) @ (${H}, ${H}) + (${B}, ${I}) @ (${I}, ${H}) + (${H}) → (${B}, ${H})`;
  const letter = narrow ? 2.8 : 3.2;
  const named = words().chain.shapes(lens.step) + made;
  const text = named.length * letter * 2 + 8 <= width ? named : made;
  const half = text.length * letter;
  const x = Math.min(Math.max((lens.left + lens.right) / 2, half + 4), width - half - 4);
  const most = half * 2 + 8 > width ? width - 8 : nothing;
  return svg`<text class="shapes" opacity=${px(open * lens.ink)} x=${px(most === nothing ? x : width / 2)} y=${y.shapes}
    textLength=${most} lengthAdjust="spacingAndGlyphs">${text}</text>`;
}

/** The four columns of terms; the fifth, h_t, belongs to the chain. @param {Scene} scene */
export function lensTerms(scene) {
  const { trace, layout, moment, row } = scene;
  if (!layout.lens) return nothing;
  const { step: t, ink } = layout.lens;
  const done = filled(moment, t);
  const scale = termScale(trace);
  const [memory, input, bias, sum] = layout.lens.centres;
  return svg`<g class="terms" opacity=${px(layout.open * ink)}>
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
function column(scene, x, values, progress, scale, part) {
  const { layout, trace, selection, flash } = scene;
  const step = layout.lens?.step;
  if (layout.thin) {
    const what = { part, t: Number(step), values, full: scale };
    return svg`<g class="term ${part} ${flash === part ? 'flash' : ''}">${stripes(scene, what, x, progress)}</g>`;
  }
  const chosen = selection && selection.t === step ? selection.unit : -1;
  return svg`<g class="term ${part} ${flash === part ? 'flash' : ''}">
    ${Array.from(values, (value, j) => {
      const y = unitY(layout, j);
      const grown = grownAt(progress, j, trace.H);
      const kind = (grown === 0 ? 'ghost' : '') + (j === chosen ? ' followed' : '');
      return svg`<g data-t=${step} data-unit=${j}>${emptySlot(x, y, layout.slot, kind)}${square(x, y, layout.slot, value, scale, grown)}</g>`;
    })}
  </g>`;
}

/**
 * Names above, words below, signs between; there once the columns stand apart.
 * @param {Scene} scene
 * @param {ReturnType<typeof filled>} done
 */
function captions({ layout, trace }, done) {
  const { lens, top, pitch, open, narrow } = layout;
  if (!lens || open < 0.6) return nothing;
  const middle = top + (trace.H * pitch) / 2;
  return svg`<g opacity=${px((open - 0.6) / 0.4)}>
    ${names(layout, lens.centres, lens.step)}
    ${columnWords(layout, lens.centres, done)}
    ${scales(layout, lens.centres, termScale(trace))}
    ${signs(lens.centres, middle, narrow)}
  </g>`;
}

// Where there is little room, the names of the first two columns would touch: the second's moves.

/** @param {Layout} layout @param {number[]} centres @param {number} t */
const names = ({ y, tight, narrow }, [memory, input, bias, sum], t) => svg`
  ${product(memory, y.name, 'hh', 'h', t - 1, narrow && t > 100)}
  ${product(input, y.name - (tight ? 14 : 0), 'xh', 'x', t, narrow && t > 100)}
  <text class="term-name" x=${px(bias)} y=${y.name}>b</text>
  ${symbol(sum, y.name, 'a', t, narrow && t > 99 ? 'term-name crowded' : 'term-name')}`;

/** @param {number} x @param {number} y @param {string} of @param {string} name @param {number} t @param {boolean} crowded */
const product = (x, y, of, name, t, crowded) =>
  svg`<text class="term-name ${crowded ? 'crowded' : ''}" x=${px(x)} y=${y}>W<tspan class="index" dy="3">${of}</tspan><tspan dy="-3"> ${name}</tspan><tspan class="index" dy="3">${t}</tspan></text>`;

/** @param {Layout} layout @param {number[]} centres @param {ReturnType<typeof filled>} done */
const columnWords = ({ y, narrow }, centres, done) =>
  words().chain.columns.map((word, i) => {
    const waiting = done[LENS_COLUMNS[i]] > 0 ? '' : 'waiting';
    const lower = narrow && LENS_COLUMNS[i] === 'input' ? 12 : 0;
    return svg`<text class="caption ${waiting}" x=${px(centres[i])} y=${y.captions + lower}>${word}</text>`;
  });

/**
 * What a full square is: the terms share one scale, a state has another.
 * @param {Layout} layout @param {number[]} centres @param {number} full
 */
const scales = ({ y, narrow, thin }, centres, full) => {
  const text = `±${plain(full, decimalsFor([full], 1))}`;
  const x = narrow ? centres[3] : (centres[2] + centres[3]) / 2;
  const { fullWidth, fullSquare } = words().chain;
  return svg`
    <text class="caption scale" x=${px(x)} y=${y.scale}>${narrow ? '' : thin ? fullWidth : fullSquare}${text}</text>
    <text class="caption scale" x=${px(centres[4])} y=${y.scale}>±1</text>`;
};

/** Plus, plus, equals, and tanh itself. @param {number[]} centres @param {number} y @param {boolean} narrow */
function signs(centres, y, narrow) {
  const between = centres.slice(1).map((centre, i) => px((centres[i] + centre) / 2));
  const [cx, cy, reach] = [between[3], narrow ? y : y + 14, narrow ? 5 : 9];
  return svg`
    ${['+', '+', '='].map((sign, i) => svg`<text class="sign" x=${between[i]} y=${y + 5}>${sign}</text>`)}
    ${narrow ? nothing : svg`<text class="sign" x=${cx} y=${y - 2}>→</text>`}
    <path class="tanh" d="M${px(cx - reach)} ${cy + reach}C${px(cx - 2)} ${cy + reach} ${px(cx + 2)} ${cy - reach} ${px(cx + reach)} ${cy - reach}"></path>`;
}
