/**
 * The grid of states for who selects by keys, and for who hears it: of a chain that is drawn in
 * squares every cell in view; of very many only those around the selected one.
 */
import { nothing, svg } from 'lit';
import { reachedStep } from '../../player/moment.js';
import { words } from '../../words/index.js';
import { inkOf, unitY } from './layout.js';
import { filled, grownAt } from './lens.js';
import { px } from '../marks.js';
import { decimalsFor, signed } from '../numbers.js';
import { bothOf, differs, isBare, isFirst, madeBy } from '../states.js';
import { stateAt } from '../trace.js';

/** @typedef {import('./chain.js').Scene} Scene */

/** @param {number} t @param {number} unit */
export const cellId = (t, unit) => `h-${t}-${unit}`;

/** How far h_t is there, 0 to 1. @param {import('../../player/moment.js').Moment} moment @param {number} t */
export function squashedAt(moment, t) {
  if (t === moment.t && t > 0) return filled(moment, t).h;
  return t > moment.t ? 0 : 1;
}

/** What a cell says. @param {Scene} scene @param {number} t @param {number} unit @param {boolean} there */
export function cellLabel({ trace, row }, t, unit, there) {
  const say = words().chain;
  const name = say.cell(t, unit);
  if (isBare(trace) && t === 0) return say.is(name, say.notKnown);
  if (!there) return say.is(name, say.notYet);
  if (differs(trace, t, row, unit)) return say.is(name, difference(trace, t, row, unit));
  const value = stateAt(trace, t, row)[unit];
  return say.is(name, signed(value, decimalsFor([value])));
}

/** @param {import('../trace.js').Trace} trace @param {number} t @param {number} row @param {number} unit */
function difference(trace, t, row, unit) {
  const { givenText: given, expectedText: expected } = bothOf(trace, t, row, unit);
  return words().chain.differs({ given, expected, first: isFirst(trace, t, row, unit) });
}

/**
 * @param {Scene} scene
 * @param {(unit: number) => unknown} cellsOf the cells of a unit's row
 * @param {number} [first] unit that has any
 * @param {number} [last]
 */
export const grid = (
  { trace, selection },
  cellsOf,
  first = 0,
  last = trace.H - 1,
) => svg`<g role="grid" tabindex="0"
    aria-label=${words().chain.grid(madeBy(trace))}
    aria-rowcount=${trace.H} aria-colcount=${trace.T + 1}
    aria-activedescendant=${selection ? cellId(selection.t, selection.unit) : nothing}>
    ${Array.from({ length: last - first + 1 }, (_, i) => svg`<g role="row" aria-rowindex=${first + i + 1}>${cellsOf(first + i)}</g>`)}
  </g>`;

/** Units above and below the selected one that have cells. */
const AROUND = 4;

/**
 * Some cells that show nothing by themselves: those around the selected one, or the one that an
 * arrow key would select first. Neither who sees nor who hears would find more than that.
 * @param {Scene} scene
 */
export function columnGrid(scene) {
  const { trace, layout, moment, selection } = scene;
  const t = selection?.t ?? reachedStep(moment);
  const squashed = squashedAt(moment, t);
  const x = px(xOf(scene, t) - layout.wide / 2);
  const unit0 = selection?.unit ?? 0;
  const first = Math.max(unit0 - AROUND, 0);
  const last = selection ? Math.min(unit0 + AROUND, trace.H - 1) : 0;
  /** @param {number} unit */
  const cell = (unit) => {
    const there = grownAt(squashed, unit, trace.H) > 0;
    return svg`<rect role="gridcell" class="unseen" id=${cellId(t, unit)} aria-colindex=${t + 1}
      aria-label=${cellLabel(scene, t, unit, there)} aria-selected=${selection?.unit === unit}
      x=${x} y=${layout.top + unit * layout.pitch} width=${px(layout.wide)} height=${layout.pitch}></rect>`;
  };
  return grid(scene, cell, first, last);
}

/** A column out of view counts as at the edge. @param {Scene} scene @param {number} t */
const xOf = ({ layout: { columns, width, wide } }, t) =>
  Math.min(Math.max(columns[t], wide / 2), width - wide / 2);

/** Whether the selected unit stands in no column that is drawn. @param {Scene} scene */
export const selectionOutOfView = ({ layout, selection }) =>
  selection !== null && (selection.t < layout.from || inkOf(layout, selection.t) === 0);

/** A selected unit out of view: where it is. @param {Scene} scene */
export function edgeMark(scene) {
  const { layout, selection } = scene;
  if (!selection || !selectionOutOfView(scene)) return nothing;
  const y = unitY(layout, selection.unit);
  return svg`<g class="edge-mark" aria-hidden="true"><path class="ring" d="M9 ${px(y - 5)}L4 ${px(y)}L9 ${px(y + 5)}"></path>
    <text class="norm small from-left" x="3" y=${px(y - 9)}>h<tspan class="index" dy="2">${selection.t}</tspan></text></g>`;
}

/** The cell of a selection out of view: nothing to be seen, but what the grid points at. @param {Scene} scene @param {number} unit */
export function absentCell(scene, unit) {
  const { selection } = scene;
  if (selection?.unit !== unit || !selectionOutOfView(scene)) return nothing;
  const { t } = selection;
  return svg`<rect role="gridcell" class="unseen" id=${cellId(t, unit)} aria-colindex=${t + 1} aria-selected="true"
    aria-label=${cellLabel(scene, t, unit, true)} x="0" y=${unitY(scene.layout, unit)} width="1" height="1"></rect>`;
}

/** The ring around the selected unit, where cells have none of their own. @param {Scene} scene */
export function ringAround(scene) {
  const { layout, selection } = scene;
  if (!selection || selectionOutOfView(scene)) return nothing;
  const [wide, tall] = [Math.max(layout.wide, 4) + 4, Math.max(layout.pitch, 4) + 4];
  return svg`<rect class="ring" rx="2.5" x=${px(layout.columns[selection.t] - wide / 2)}
    y=${px(unitY(layout, selection.unit) - tall / 2)} width=${px(wide)} height=${tall}></rect>`;
}

/**
 * An area that stands for many cells: a click says which of them is meant, for whoever listens.
 * @param {Event} event
 * @param {number} H
 * @param {(share: number) => number} stepAt share: from the left of the area, 0 to 1
 */
export function pointOut(event, H, stepAt) {
  const { clientX, clientY, currentTarget } = /** @type {PointerEvent} */ (event);
  const area = /** @type {SVGElement} */ (currentTarget);
  const { left, top, width, height } = area.getBoundingClientRect();
  const unit = Math.floor(((clientY - top) / height) * H);
  area.dataset.unit = String(Math.min(Math.max(unit, 0), H - 1));
  area.dataset.t = String(stepAt((clientX - left) / width));
}
