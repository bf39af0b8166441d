/**
 * What marks the states of a learner's code: a dashed ring around the first that is not what the
 * formula gives, and a notch in every other. None of it by colour alone.
 */
import { nothing, svg } from 'lit';
import { words } from '../../words/index.js';
import { cellShare } from '../folding/shares.js';
import { px } from '../marks.js';
import { differing, differs, whoseOf } from '../states.js';
import { oncePerTrace } from '../trace.js';
import { squashedAt } from './cells.js';
import { inkOf, unitY } from './layout.js';
import { grownAt } from './lens.js';

/** @typedef {import('./chain.js').Scene} Scene */

/** How far the ring stands off its slot: outside of that of a selected cell. */
const OFF = 6;
/** A letter of the label is about this wide; these are narrow. */
const LETTER = 7.7;
const NARROW_LETTER = 4.9;
const NARROW = new Set(' .,fijlrtí1');

/** @param {string} text */
const widthOf = (text) => Array.from(text).reduce((wide, letter) => wide + (NARROW.has(letter) ? NARROW_LETTER : LETTER), 0); // prettier-ignore

/** @param {Scene} scene */
export function firstMark(scene) {
  const { trace, layout, moment, row } = scene;
  const first = trace.theirs?.first;
  if (!first || first.row !== row || first.t < layout.from || first.t > layout.to) return nothing;
  const { t, unit } = first;
  const share = inkOf(layout, t) * cellShare(layout, t, unit, trace.H);
  if (share === 0 || grownAt(squashedAt(moment, t), unit, trace.H) === 0) return nothing;
  const [x, y] = [layout.columns[t], unitY(layout, unit)];
  const [wide, tall] = [Math.max(layout.wide, 6) / 2 + OFF, Math.max(layout.slot, 6) / 2 + OFF];
  return svg`<g class="first-mark" aria-hidden="true" opacity=${share < 1 ? px(share) : nothing}>
    <rect class="first-halo" rx="8" x=${px(x - wide)} y=${px(y - tall)} width=${px(2 * wide)} height=${px(2 * tall)}></rect>
    <rect class="first-ring" rx="8" x=${px(x - wide)} y=${px(y - tall)} width=${px(2 * wide)} height=${px(2 * tall)}></rect>
    ${label(scene, t, x + wide, y)}
    <circle class="first-badge" cx=${px(x + wide)} cy=${px(y)} r="8"></circle>
    <text class="first-sign" x=${px(x + wide)} y=${px(y + 4)}>≠</text>
  </g>`;
}

/** The same in words, where what comes next leaves room. @param {Scene} scene @param {number} t @param {number} x @param {number} y */
function label({ layout, moment }, t, x, y) {
  const text = words().chain.firstDifference;
  const wide = widthOf(text);
  if (t !== moment.t || layout.folding || x + wide + 16 > layout.width) return nothing;
  return svg`<rect class="first-card" rx="10" x=${px(x - 10)} y=${px(y - 10)} width=${px(wide + 26)} height="20"></rect>
    <text class="first-label from-left" x=${px(x + 12)} y=${px(y + 4)}>${text}</text>`;
}

/** A notch in the corner of a slot. @param {number} x centre @param {number} y centre @param {number} slot */
export const differsMark = (x, y, slot) =>
  svg`<path class="differs" d="M${px(x + slot / 2 + 1)} ${px(y - slot / 2 - 1)}v8l-8 -8z"></path>`;

/** Beside the stripes of very many units: a tick at each that differs. @param {Scene} scene @param {number} t */
export function thinMarks({ trace, layout, moment, row }, t) {
  if (!trace.theirs || squashedAt(moment, t) < 1) return nothing;
  const x = px(layout.columns[t] + layout.wide / 2 + 4);
  const height = px(Math.max(layout.pitch - 1, 1));
  const ticks = Array.from(
    { length: trace.H },
    (_, unit) =>
    differs(trace, t, row, unit) ? `M${x} ${px(layout.top + unit * layout.pitch)}h3v${height}h-3z` : '', // prettier-ignore
  );
  return svg`<path class="differs" d=${ticks.join('')}></path>`;
}

/** The steps in which any unit differs, by rows of the batch. */
const stepsOf = oncePerTrace((trace) =>
  Array.from({ length: trace.B }, (_, row) =>
    Array.from({ length: trace.T }, (__, i) => differing(trace, i + 1, row) > 0),
  ),
);

/** Under a heat map: where any unit of a step differs. @param {Scene} scene */
export function differingSteps({ trace, layout, moment, row }) {
  if (!trace.theirs) return nothing;
  const { columns, closed, top, pitch } = layout;
  const y = px(top + pitch * trace.H + 1);
  const marks = stepsOf(trace)[row].map(
    (any, i) =>
    any && squashedAt(moment, i + 1) === 1 ? `M${px(columns[i + 1] - closed / 2)} ${y}h${px(closed)}v3h${px(-closed)}z` : '', // prettier-ignore
  );
  return svg`<path class="differs" d=${marks.join('')}></path>`;
}

/** Where the inputs would be, of states of which nothing else is known. @param {Scene} scene */
export function bareNote({ trace, layout }) {
  const { width, y, narrow } = layout;
  const x = px(width / 2);
  const said = words().chain.alone(whoseOf(/** @type {import('../states.js').Theirs} */ (trace.theirs))); // prettier-ignore
  const lines = narrow ? said : [said.join(' ')];
  return lines.map((line, i) => svg`<text class="caption" x=${x} y=${y.input + 8 + 16 * i}>${line}</text>`); // prettier-ignore
}
