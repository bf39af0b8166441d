/**
 * The unrolled chain, which is the heat map: one column per timestep, one slot per hidden unit, in
 * the same row at every step. A pure function of (trace, moment, selection) and the width.
 */
import { nothing, svg } from 'lit';
import { progressOf, reachedStep } from '../../player/moment.js';
import { words } from '../../words/index.js';
import { answers } from './answers.js';
import { absentCell, cellId, cellLabel, columnGrid, edgeMark, grid, pointOut, ringAround, squashedAt } from './cells.js'; // prettier-ignore
import {
  cellShare,
  chainShare,
  columnShare,
  columnsOf,
  heatShare,
  readingsOf,
  stateShare,
} from '../folding/shares.js';
import { folded } from '../folding/folded.js';
import { inkOf, inputX, unitY } from './layout.js';
import { grownAt, lensBack, lensTerms } from './lens.js';
import { emptySlot, px, square, symbol } from '../marks.js';
import { plainChain, plainMarks } from './plain-chain.js';
import { influence } from './reach.js';
import { reading } from './reading.js';
import { ribbonsInto } from './ribbons.js';
import { stripes } from './stripes.js';
import { bareNote, differsMark, firstMark, thinMarks } from './their-marks.js';
import { differs, isBare } from '../states.js';
import { stateAt } from '../trace.js';

export { cellId } from './cells.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../../player/moment.js').Moment} Moment */
/** @typedef {{ t: number, unit: number }} Selection */

/**
 * Everything a picture depends on.
 * @typedef {object} Scene
 * @property {Trace} trace
 * @property {Moment} moment
 * @property {number} row of the batch
 * @property {Selection | null} selection
 * @property {boolean} pinned the selection stays at its step
 * @property {string | null} flash what is pointed at for a moment
 * @property {import('../folding/fold-layout.js').FoldableLayout} layout
 * @property {number} fold 0: unrolled, 1: folded
 * @property {boolean} compared with a second sequence
 * @property {'pairs' | 'differences'} compareAs
 * @property {import('./layout.js').Zoom | null} zoom that was asked for
 */

/** @param {Scene} scene */
export function chain(scene) {
  const { trace, layout, moment } = scene;
  if (layout.plain && !layout.folding) return plainChain(scene);
  const columns = columnsOf(layout);
  const readings = readingsOf(layout);
  const shown = reachedStep(moment);
  const share = chainShare(layout);
  return svg`
    ${layout.folding?.heatMap ? heatGivingWay(scene, layout.folding.heatMap) : nothing}
    <g aria-hidden="true">
      <g opacity=${share < 1 ? px(share) : nothing}>
        ${lensBack(scene)}
        ${share > 0 ? currentColumn(scene, shown) : nothing}
        <g class=${scene.flash === 'ribbons' ? 'flash' : nothing}>${share > 0 ? byStep(layout, readings, (t) => ribbonsInto(scene, t)) : nothing}</g>
        ${lensTerms(scene)}
        ${share > 0 ? [isBare(trace) ? bareNote(scene) : rowNames(scene), influence(scene, shown)] : nothing}
      </g>
      ${folded(scene)}
      ${byStep(layout, columns, (t) => name(scene, t))}
      ${isBare(trace) ? nothing : byStep(layout, readings, (t) => reading(scene, t))}
      ${byStep(layout, columns, (t) => (t > 0 ? answers(scene, t) : nothing))}
    </g>
    ${layout.thin ? thinCells(scene, columns) : cells(scene, columns)}
    ${layout.folding ? nothing : edgeMark(scene)}
    ${firstMark(scene)}
    <rect class="edge" x="0" y="0" width=${layout.width} height=${layout.height}></rect>`;
}

/** @param {Scene} scene @param {import('./layout.js').Layout} heat its layout */
function heatGivingWay(scene, heat) {
  const share = heatShare(scene.layout);
  if (share === 0) return nothing;
  return svg`<g opacity=${px(share)}>${plainMarks({ ...scene, layout: heat })}</g>`;
}

/**
 * Every step draws in a place of its own, as on a ring: while the window moves on, what it shows
 * already stays as it is, and the step that comes takes the place of the one that goes.
 * @param {Scene['layout']} layout
 * @param {number[]} steps
 * @param {(t: number) => unknown} draw
 */
function byStep({ folding, seen }, steps, draw) {
  if (folding) return steps.map(draw);
  const ring = new Array(seen + 1).fill(nothing);
  for (const t of steps) ring[t % ring.length] = draw(t);
  return ring;
}

/** @param {Scene} scene @param {number[]} columns */
const cells = (scene, columns) =>
  grid(scene, (unit) => [columns.map((t) => cell(scene, t, unit)), absentCell(scene, unit)]);

/** @param {Scene} scene @param {number} t @param {number} unit */
function cell(scene, t, unit) {
  const { trace, layout, moment, row, selection, flash } = scene;
  const [x, y] = [layout.columns[t], unitY(layout, unit)];
  const value = stateAt(trace, t, row)[unit];
  const known = t > 0 || !isBare(trace);
  const grown = known ? grownAt(squashedAt(moment, t), unit, trace.H) : 0;
  const share = cellShare(layout, t, unit, trace.H) * inkOf(layout, t);
  const chosen = selection?.t === t && selection.unit === unit;
  const pointed =
    (flash === 'unit' && chosen) ||
    (flash === 'h0' && t === 0) ||
    (flash === 'step' && t === moment.t);
  const label = cellLabel(scene, t, unit, grown > 0);
  return svg`<g role="gridcell" id=${cellId(t, unit)} data-t=${t} data-unit=${unit} aria-colindex=${t + 1} aria-label=${label}
      aria-selected=${chosen} opacity=${share < 1 ? px(share) : nothing} class="cell ${grown > 0 ? 'there' : 'ghost'} ${pointed ? 'flash' : ''}">
    <title>${label}</title>
    <rect class="reach" x=${px(x - layout.pitch / 2)} y=${y - layout.pitch / 2} width=${layout.pitch} height=${layout.pitch}></rect>
    ${emptySlot(x, y, layout.slot, grown > 0 ? '' : 'ghost')}
    ${square(x, y, layout.slot, value, 1, grown)}
    ${grown > 0 && differs(trace, t, row, unit) ? differsMark(x, y, layout.slot) : nothing}
    ${
      chosen
        ? svg`<rect class="ring" rx="5" x=${px(x - layout.slot / 2 - 2)} y=${y - layout.slot / 2 - 2}
      width=${layout.slot + 4} height=${layout.slot + 4}></rect>`
        : nothing
    }
  </g>`;
}

/** Of very many units: columns of stripes, and a cell only where one is selected. @param {Scene} scene @param {number[]} columns */
const thinCells = (scene, columns) => svg`
  <g aria-hidden="true">${byStep(scene.layout, columns, (t) => thinColumn(scene, t))}${ringAround(scene)}</g>
  ${columnGrid(scene)}`;

/** @param {Scene} scene @param {number} t */
function thinColumn(scene, t) {
  const { trace, layout, moment, row, flash } = scene;
  const share = inkOf(layout, t) * columnShare(layout, t);
  const pointed = (flash === 'h0' && t === 0) || (flash === 'step' && t === moment.t);
  const what = { part: 'h', t, values: stateAt(trace, t, row), full: 1 };
  const x = layout.columns[t];
  return svg`<g class="thin ${pointed ? 'flash' : ''}" opacity=${share < 1 ? px(share) : nothing}>
    ${stripes(scene, what, x, squashedAt(moment, t))}
    ${thinMarks(scene, t)}
    <rect class="reach" data-t=${t} data-unit="0" x=${px(x - layout.closed / 2)} y=${layout.top} width=${px(layout.closed)}
      height=${trace.H * layout.pitch} @click=${(/** @type {Event} */ event) => pointOut(event, trace.H, () => t)}></rect></g>`;
}

/** What the rows above and below the state are. @param {Scene} scene */
function rowNames({ trace, layout, moment }) {
  const { y, narrow, columns, closed, start } = layout;
  if (start >= 1) return nothing; // h_0, above whose column they stand, is out of view
  const x = narrow ? 2 : px(Math.max(Math.min(columns[0], columns[0] + closed / 2 - 27), 27));
  const kind = narrow ? 'caption from-left' : 'caption';
  const share = 1 - start;
  const answered = trace.O > 0 && progressOf(moment, 1, 'carry') > 0;
  return svg`<g opacity=${share < 1 ? px(share) : nothing}><text class=${kind} x=${x} y=${y.input + 4}>${words().chain.input}</text>
    ${answered ? svg`<text class=${kind} x=${x} y=${y.answers + 36}>${words().chain.predicts}</text>` : nothing}</g>`;
}

/** The newest finished state stands on a card of its own. @param {Scene} scene @param {number} shown */
function currentColumn({ trace, layout, moment }, shown) {
  if (layout.lens || shown !== moment.t || shown === 0) return nothing;
  const wide = layout.wide + 20;
  return svg`<rect class="lens" rx="12" x=${px(layout.columns[shown] - wide / 2)} y=${layout.top - 12}
    width=${wide} height=${trace.H * layout.pitch + 22}></rect>`;
}

/** @param {Scene} scene @param {number} t */
function name({ layout, moment }, t) {
  const there = t <= moment.t;
  const share = stateShare(layout, t) * inkOf(layout, t);
  const crowded = String(t).length * 7.5 + 14 > layout.closed ? 'crowded' : '';
  const drawn = symbol(
    layout.columns[t],
    layout.y.name,
    'h',
    t,
    there ? crowded : `waiting ${crowded}`,
  );
  const half = Math.min(layout.closed / 2, 22);
  return svg`<g class="name ${there ? 'opens' : ''}" data-open=${there ? t : nothing} opacity=${share < 1 ? px(share) : nothing}>
    ${there ? svg`<title>${words().chain.open(t)}</title><rect class="reach" x=${px(layout.columns[t] - half)} y=${layout.y.name - 22} width=${px(2 * half)} height="30"></rect>` : nothing}
    ${drawn}</g>`;
}

/** The chain before the engine is there: places, and nothing in them. @param {import('./layout.js').Layout} layout @param {import('./layout.js').Sizes} sizes */
export function waitingChain(layout, { T, I, H }) {
  return svg`<g aria-hidden="true" class="coming">
    ${Array.from(
      { length: T + 1 },
      (_, t) => svg`
      ${symbol(layout.columns[t], layout.y.name, 'h', t, 'waiting')}
      ${Array.from({ length: H }, (__, j) => emptySlot(layout.columns[t], unitY(layout, j), layout.slot, 'ghost'))}
      ${
        t === 0
          ? nothing
          : svg`
        ${Array.from({ length: I }, (__, i) => emptySlot(inputX(layout, t, i, I), layout.y.input, layout.inputSlots[t], 'ghost'))}
        ${symbol(layout.inputs[t], layout.y.label, 'x', t, 'small waiting')}`
      }`,
    )}
  </g>`;
}
