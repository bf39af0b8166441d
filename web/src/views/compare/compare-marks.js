/**
 * A column of numbers as a few paths instead of a node per unit: two sequences of many steps have
 * thousands. The marks are those of marks.js: area = |value|, colour = sign.
 */
import { nothing, svg } from 'lit';
import { grownAt } from '../chain/lens.js';
import { px } from '../marks.js';

/** @typedef {import('./compare-layout.js').Rows} Rows */

/** Smaller slots have no outline of their own; one goes around the column. */
const OUTLINED = 10;

/** @param {Rows} rows @param {number} unit */
export const centreOf = ({ pitch, slot }, unit) => unit * pitch + slot / 2;

/** How far from a column's centre a mark may go. @param {Rows} rows */
export const halfWidth = ({ slot, thin }) => (thin ? 11 : slot / 2);

/**
 * A rectangle with round corners. @param {number} x its left @param {number} y its top
 * @param {number} width @param {number} height @param {number} round
 */
export function box(x, y, width, height, round) {
  const r = Math.min(round, width / 2, height / 2);
  const [w, h] = [px(width - 2 * r), px(height - 2 * r)];
  /** @param {number} dx @param {number} dy */
  const arc = (dx, dy) => `a${px(r)} ${px(r)} 0 0 1 ${px(dx)} ${px(dy)}`;
  return `M${px(x + r)} ${px(y)}h${w}${arc(r, r)}v${h}${arc(-r, r)}h${-w}${arc(-r, -r)}v${-h}${arc(r, -r)}z`;
}

/**
 * The same without round corners, where nobody would see them: there may be thousands.
 * @param {number} x its left @param {number} y its top @param {number} width @param {number} height
 */
export const block = (x, y, width, height) =>
  `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/**
 * The paths of a column whose first slot begins at 0, around x = 0.
 * @param {ArrayLike<number>} values
 * @param {Rows} rows
 * @param {number} full the |value| that fills a slot
 * @param {number} progress of the column, which fills from the top
 */
export function columnPaths(values, rows, full, progress) {
  const paths = { slots: '', ghosts: '', positive: '', negative: '', zero: '' };
  const outlined = rows.slot >= OUTLINED;
  if (!outlined) paths[progress > 0 ? 'slots' : 'ghosts'] = frame(rows, values.length);
  for (let unit = 0; unit < values.length; unit += 1) {
    const grown = grownAt(progress, unit, values.length);
    const y = centreOf(rows, unit);
    if (outlined) paths[grown > 0 ? 'slots' : 'ghosts'] += slotAt(y, rows.slot);
    if (grown === 0) continue;
    const value = values[unit];
    if (value === 0) paths.zero += box(-1, y - 1, 2, 2, 1);
    else paths[value > 0 ? 'positive' : 'negative'] += mark(y, rows, Math.abs(value) / full, grown);
  }
  return paths;
}

/** @param {number} y @param {number} slot */
const slotAt = (y, slot) => box(-slot / 2, y - slot / 2, slot, slot, Math.min(4, slot / 4));

/** @param {Rows} rows @param {number} units */
const frame = (rows, units) => {
  const half = halfWidth(rows) + 2;
  return box(-half, -2, 2 * half, (units - 1) * rows.pitch + rows.slot + 4, 3);
};

/** A square; where units are too many for squares, a bar. @param {number} y @param {Rows} rows @param {number} share of a full slot @param {number} grown */
function mark(y, { slot, pitch, thin }, share, grown) {
  const filled = Math.min(share, 1);
  if (thin) {
    const width = Math.max(22 * filled, 1) * grown;
    return block(-width / 2, y - pitch * 0.4, width, pitch * 0.8);
  }
  const room = slot >= OUTLINED ? slot - Math.max(4, slot * 0.24) : slot;
  const side = Math.max(room * Math.sqrt(filled), 1.5) * grown;
  if (side < 5) return block(-side / 2, y - side / 2, side, side);
  return box(-side / 2, y - side / 2, side, side, Math.min(2, side / 5));
}

/** @param {ReturnType<typeof columnPaths>} paths @param {number} top */
export const drawColumn = ({ slots, ghosts, positive, negative, zero }, top) => svg`
  <g transform="translate(0 ${px(top)})">
    ${slots ? svg`<path class="slot" d=${slots}></path>` : nothing}
    ${ghosts ? svg`<path class="slot ghost" d=${ghosts}></path>` : nothing}
    ${positive ? svg`<path class="positive" d=${positive}></path>` : nothing}
    ${negative ? svg`<path class="negative" d=${negative}></path>` : nothing}
    ${zero ? svg`<path class="zero" d=${zero}></path>` : nothing}
  </g>`;

/** Finished columns as they were drawn last: only the newest one changes with the clock. */
const KEPT = 600;
/** @type {WeakMap<object, Map<string, ReturnType<typeof columnPaths>>>} */
const finished = new WeakMap();

/**
 * The same, remembered while it cannot change.
 * @param {object} trace
 * @param {string} name of the column within the trace
 * @param {() => ArrayLike<number>} values
 * @param {Rows} rows
 * @param {number} full
 * @param {number} progress
 */
export function keptPaths(trace, name, values, rows, full, progress) {
  if (progress > 0 && progress < 1) return columnPaths(values(), rows, full, progress);
  const key = `${name} ${rows.slot} ${rows.pitch} ${full} ${progress}`;
  const known = finished.get(trace) ?? new Map();
  finished.set(trace, known);
  if (known.size > KEPT) known.clear();
  if (!known.has(key)) known.set(key, columnPaths(values(), rows, full, progress));
  return /** @type {ReturnType<typeof columnPaths>} */ (known.get(key));
}
