/** The cells of a comparison: a unit of a step is one cell, which is in A and in B. */
import { nothing, svg } from 'lit';
import { progressOf } from '../../player/moment.js';
import { stepX } from './compare-layout.js';
import { cellName } from './compare-line.js';
import { block, box, centreOf, halfWidth } from './compare-marks.js';
import { grownAt } from '../chain/lens.js';
import { words } from '../../words/index.js';

/** @typedef {import('./compare.js').Scene} Scene */
/** @typedef {import('./compare.js').Parts} Parts */

/** How far both states of step t have come. @param {Scene} scene @param {number} t */
export const comeTo = ({ moment }, t) => (t === 0 ? 1 : progressOf(moment, t, 'squash'));

/** @param {Parts} parts */
export function grid(parts) {
  const { scene, steps } = parts;
  const { trace, selection } = scene;
  const seen = selection && steps.includes(selection.t);
  return svg`<g role="grid" tabindex="0" aria-label=${words().compare.grid}
      aria-rowcount=${trace.H} aria-colcount=${trace.T + 1}
      aria-activedescendant=${seen ? cellId(selection.t, selection.unit) : nothing}>
      ${Array.from({ length: trace.H }, (_, unit) => svg`<g role="row">${steps.map((t) => cell(parts, t, unit))}</g>`)}
    </g>`;
}

/** @param {number} t @param {number} unit */
const cellId = (t, unit) => `h-${t}-${unit}`;

/** Of more units than this, only steps near the present one have cells with names. */
const NAMED_UNITS = 32;
const NEAR = 4;

/** @param {Scene} scene @param {number} t */
const isNamed = ({ trace, moment, selection }, t) =>
  trace.H <= NAMED_UNITS || Math.abs(t - moment.t) <= NEAR || selection?.t === t;

/** One unit at one step: in A, in B, and what lies between them. @param {Parts} parts @param {number} t @param {number} unit */
function cell(parts, t, unit) {
  const { scene } = parts;
  const { trace, row, selection } = scene;
  const grown = grownAt(comeTo(scene, t), unit, trace.H);
  const there = grown > 0 ? 'there' : 'ghost';
  const outline = reach(parts, t, unit);
  if (!isNamed(scene, t)) {
    return svg`<path role="none" data-t=${t} data-unit=${unit} class="pair ${there}" d=${outline}></path>`;
  }
  const label = grown > 0 ? cellName(trace, t, unit, row) : words().compare.cellWaiting(t, unit);
  const chosen = selection?.t === t && selection.unit === unit;
  return svg`<path role="gridcell" id=${chosen ? cellId(t, unit) : nothing} data-t=${t} data-unit=${unit} aria-colindex=${t + 1}
    aria-label=${label} aria-selected=${chosen} class="pair ${there}" d=${outline}><title>${label}</title></path>`;
}

/** As wide as a finger, where there is room. */
const TOUCH = 34;

/** What belongs to a unit, in both columns, without gaps between units. @param {Parts} parts @param {number} t @param {number} unit */
function reach({ at, rows }, t, unit) {
  const half = Math.min(Math.max(2 * halfWidth(rows) + 2, TOUCH), at.pitch) / 2;
  const [x, y] = [stepX(at, t) - half, centreOf(rows, unit) - rows.pitch / 2];
  return rows.tops.map((top) => block(x, top + y, 2 * half, rows.pitch)).join('');
}

/** Around a unit, in both columns. @param {Parts} parts @param {number} t @param {number} unit */
function around({ at, rows }, t, unit) {
  const half = halfWidth(rows) + 2;
  const high = (rows.thin ? rows.pitch : rows.slot) / 2 + 2;
  const [x, y] = [stepX(at, t) - half, centreOf(rows, unit) - high];
  return rows.tops.map((top) => box(x, top + y, 2 * half, 2 * high, 4)).join('');
}

/** @param {Parts} parts */
export function ring(parts) {
  const { selection, flash } = parts.scene;
  if (!selection || !parts.steps.includes(selection.t)) return nothing;
  return svg`<g aria-hidden="true" class=${flash === 'unit' ? 'flash' : nothing}>
    <path class="ring" d=${around(parts, selection.t, selection.unit)}></path>
  </g>`;
}
