/** W_hh, W_xh and b as one heat map: a row is the unit that receives, a column what it comes from. */
import { nothing, svg } from 'lit';
import { emptySlot, px, square } from '../marks.js';
import { BEYOND, columnsOf, editedCells, fullWeight, isEdited, isSame, labelOf, labelsOf, placeOf, shapeOf } from './weight-cells.js'; // prettier-ignore
import { denseBlock } from './weights-dense.js';
import { centreOf } from './weights-layout.js';
import { usedNow } from './weights-use.js';
import { words } from '../../words/index.js';

/** @typedef {import('./weights-panel.js').WeightsModel} WeightsModel */
/** @typedef {import('./weights-layout.js').WeightsLayout} WeightsLayout */
/** @typedef {import('./weights-layout.js').Block} Block */
/** @typedef {import('./weight-cells.js').Cell} Cell */

/** @param {WeightsModel} model @param {WeightsLayout} layout @param {import('./weights-panel.js').HandHandlers} on */
export function weightsGrid(model, layout, on) {
  const { trace, chosen } = model;
  const { width, height, rows } = layout;
  const columns = layout.blocks.reduce((sum, block) => sum + block.columns, 0);
  return svg`<svg class="weights-map" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="group"
      aria-label=${words().weights.map} @pointerdown=${on.down} @pointermove=${on.move} @pointerup=${on.up}
      @pointercancel=${on.up} @pointerleave=${on.leave} @touchstart=${on.touch} @click=${on.click}>
    <g aria-hidden="true">
      ${layout.blocks.map((block) => [inUse(model, layout, block), heading(model, layout, block)])}
      ${rowNames(layout, model.selection?.unit)}
    </g>
    <g role="grid" class="weights-cells" tabindex="0" aria-rowcount=${rows} aria-colcount=${columns}
      aria-label=${words().weights.grid}
      aria-activedescendant=${chosen ? weightId(chosen) : nothing} @keydown=${on.key}>
      ${layout.dense ? denseCells(model, layout) : Array.from({ length: rows }, (_, row) => svg`<g role="row">${layout.blocks.map((block) => cells(model, layout, block, row))}</g>`)}
    </g>
    <g aria-hidden="true" class="weights-marks">
      ${rowOfUnit(layout, model.selection?.unit, trace)}
      ${chosen ? ring(layout, chosen) : nothing}
    </g>
    <rect class="edge" x="0" y="0" width=${width} height=${height}></rect>
  </svg>`;
}

/** @param {Cell} cell */
export const weightId = ({ name, row, column }) => `w-${name}-${row}-${column}`;

/** @param {WeightsModel} model @param {WeightsLayout} layout @param {Block} block @param {number} row */
function cells({ trace, base, settings, chosen }, layout, { name, columns }, row) {
  const full = fullWeight(base);
  const { data } = trace.weights[name];
  return Array.from({ length: columns }, (_, column) => {
    const cell = { name, row, column };
    const place = placeOf(trace, cell);
    const edited = isEdited(trace, cell, settings.edits);
    const label = said(labelsOf(trace)[name][place], edited);
    const selected = isSame(cell, chosen);
    const [x, y] = centreOf(layout, cell);
    return svg`<g role="gridcell" id=${weightId(cell)} class="weight ${selected ? 'chosen' : ''}" aria-label=${label} aria-selected=${selected}>
      <title>${label}</title>
      ${reach(layout, x, y)}${emptySlot(px(x), px(y), layout.slot)}${mark(px(x), px(y), layout.slot, data[place], full)}
      ${edited ? editMark(layout, x, y) : nothing}
    </g>`;
  });
}

/** @param {string} label @param {boolean} edited */
const said = (label, edited) => (edited ? words().weights.edited(label) : label);

/** Beyond the scale a square fills its slot to the edges. @param {number} x @param {number} y @param {number} slot @param {number} value @param {number} full */
const mark = (x, y, slot, value, full) =>
  Math.abs(value) > full * BEYOND
    ? svg`<rect class="beyond ${value > 0 ? 'positive' : 'negative'}" rx="2" x=${px(x - slot / 2)} y=${px(y - slot / 2)} width=${slot} height=${slot}></rect>`
    : square(x, y, slot, value, full);

/** What a pointer meets: no gaps between the squares. @param {WeightsLayout} layout @param {number} x @param {number} y */
const reach = ({ pitch }, x, y) =>
  svg`<rect class="reach" x=${px(x - pitch / 2)} y=${px(y - pitch / 2)} width=${pitch} height=${pitch}></rect>`;

/** A corner that is folded. @param {WeightsLayout} layout @param {number} x @param {number} y */
function editMark({ slot }, x, y) {
  const [right, top, side] = [x + slot / 2, y - slot / 2, Math.min(Math.max(slot * 0.38, 4), 8)];
  return svg`<path class="edit-mark" d="M${px(right - side)} ${px(top)}h${px(side)}v${px(side)}z"></path>`;
}

/**
 * Shades, and of the cells only the chosen one: a grid of 16,384 would be no help to anybody.
 * @param {WeightsModel} model @param {WeightsLayout} layout
 */
function denseCells({ trace, base, settings, chosen }, layout) {
  const full = fullWeight(base);
  return svg`
    ${layout.blocks.map((block) => denseBlock(block, layout.pitch, trace.weights[block.name], full))}
    ${layout.blocks.map(({ x, y, columns }) => svg`<rect class="matrix-edge" x=${px(x - 1)} y=${px(y - 1)} width=${px(columns * layout.pitch + 2)} height=${px(layout.rows * layout.pitch + 2)}></rect>`)}
    ${editedCells(trace, settings.edits).map((cell) => editDot(layout, cell))}
    ${chosen ? denseCell(trace, chosen, layout, settings.edits) : nothing}`;
}

/** @param {WeightsLayout} layout @param {Cell} cell */
function editDot(layout, cell) {
  const [x, y] = centreOf(layout, cell);
  return svg`<circle class="edit-mark" cx=${px(x)} cy=${px(y)} r="2.5"></circle>`;
}

/** @param {import('../trace.js').Trace} trace @param {Cell} cell @param {WeightsLayout} layout @param {import('./weight-cells.js').Edits | undefined} edits */
function denseCell(trace, cell, layout, edits) {
  const before = layout.blocks.slice(
    0,
    layout.blocks.findIndex(({ name }) => name === cell.name),
  );
  const column = before.reduce((sum, { columns }) => sum + columns, 0) + cell.column;
  const label = said(labelOf(trace, cell), isEdited(trace, cell, edits));
  return svg`<g role="row" aria-rowindex=${cell.row + 1}>
    <g role="gridcell" id=${weightId(cell)} class="weight chosen" aria-label=${label} aria-selected="true" aria-colindex=${column + 1}>
      ${reach(layout, ...centreOf(layout, cell))}
    </g>
  </g>`;
}

/** Lit while it is used, from the first unit to the last. @param {WeightsModel} model @param {WeightsLayout} layout @param {Block} block */
function inUse({ moment }, { pitch, rows, dense }, { name, columns, x, y }) {
  const progress = usedNow(moment)[name];
  if (progress === undefined) return nothing;
  const [left, top, width, height] = [x - 4, y - 4, columns * pitch + 8, rows * pitch + 8];
  const frame = svg`<rect class="in-use ${dense ? 'hollow' : ''}" rx="6" x=${px(left)} y=${px(top)} width=${px(width)} height=${px(height)}></rect>`;
  if (dense) return frame; // a tint would mix with the shades
  return svg`${frame}<rect class="in-use done" rx="6" x=${px(left)} y=${px(top)} width=${px(width)} height=${px(progress * height)}></rect>`;
}

/** Name, what the columns are, shape. @param {WeightsModel} model @param {WeightsLayout} layout @param {Block} block */
function heading({ trace, moment }, { pitch, rows }, { name, columns, x, y, middle }) {
  const lit = name in usedNow(moment) ? 'lit' : '';
  const kind = columnNames(trace, name, pitch);
  return svg`
    <text class="symbol ${lit}" x=${px(middle)} y=${y - 19}>${name === 'b' ? 'b' : svg`W<tspan class="index" dy="4">${name.slice(2)}</tspan>`}</text>
    ${kind.map((text, i) => svg`<text class="place" x=${px(x + (i + 0.5) * pitch)} y=${y - 5}>${text}</text>`)}
    <text class="caption" x=${px(middle)} y=${px(y + rows * pitch + 15)}>${shapeOf(trace, name)}</text>`;
}

/**
 * Letters over W_xh where they are short; numbers elsewhere, where there is room.
 * @param {import('../trace.js').Trace} trace @param {import('../../state/settings.js').WeightName} name @param {number} pitch
 */
function columnNames(trace, name, pitch) {
  if (name === 'b') return [];
  const count = columnsOf(trace, name);
  const tokens = name === 'W_xh' ? trace.vocabulary : [];
  const texts = tokens.length > 0 ? tokens : Array.from({ length: count }, (_, i) => String(i));
  const longest = Math.max(...texts.map((text) => text.length));
  return longest * 6.5 < pitch ? texts : [];
}

/** The units' numbers; the first and the last where there is room for no more. @param {WeightsLayout} layout @param {number | undefined} unit */
function rowNames({ blocks, pitch, rows, left }, unit) {
  const lines = blocks.filter(({ y }, i) => i === 0 || y !== blocks[i - 1].y);
  return lines.map(({ y }) =>
    Array.from({ length: rows }, (_, row) => {
      const shown = pitch >= 9 || row === unit || (unit === undefined && (row === 0 || row === rows - 1)); // prettier-ignore
      return shown
        ? svg`<text class="place row-name ${row === unit ? 'of-unit' : ''}" x=${left - 6} y=${px(y + (row + 0.5) * pitch + 3.5)}>${row}</text>`
        : nothing;
    }),
  );
}

/** The weights that make the selected unit, in all three. @param {WeightsLayout} layout @param {number | undefined} unit @param {{ H: number }} sizes */
function rowOfUnit({ blocks, pitch }, unit, { H }) {
  if (unit === undefined || unit >= H) return nothing;
  return blocks.map(
    ({
      x,
      y,
      columns,
    }) => svg`<rect class="of-unit" rx="4" x=${px(x - 1.5)} y=${px(y + unit * pitch - 1)}
      width=${px(columns * pitch + 3)} height=${px(pitch + 2)}></rect>`,
  );
}

/** @param {WeightsLayout} layout @param {Cell} cell */
function ring(layout, cell) {
  const [x, y] = centreOf(layout, cell);
  const side = Math.max(layout.slot + 3, 7);
  return svg`<rect class="ring" rx=${Math.min(5, side / 4)} x=${px(x - side / 2)} y=${px(y - side / 2)} width=${px(side)} height=${px(side)}></rect>`;
}
