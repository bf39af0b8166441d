/**
 * Where everything on the chain stands, in pixels: a pure function of the sizes, the width at hand
 * and how far which step is open. A closed step is one column; the open one is a lens of five.
 *
 * A chain that fits is drawn whole. Of a longer one there is, near, a window that moves with the
 * clock; or all of it at once, without a lens: columns tighten, ribbons fade, and in the end the
 * cells are the colours of a plain heat map.
 */
import { NO_RUN } from '../../player/moment.js';
import { isBare } from '../states.js';
import { across, openness, within } from './across.js';

export { ease } from '../../player/ease.js';
export { LENS_COLUMNS, openness, within } from './across.js';

/** @typedef {import('./across.js').Lens} Lens */
/** @typedef {'near' | 'all'} Zoom */
/** @typedef {{ T: number, I: number, H: number, O: number, influence?: { shape: readonly number[] }, theirs?: import('../states.js').Theirs }} Sizes */

/**
 * @typedef {object} Layout
 * @property {number} width of the picture
 * @property {number} height
 * @property {number} side what is free at its left and right
 * @property {Zoom} zoom near: as large as it can be read; all: all of a sequence that does not fit
 * @property {boolean} whole all steps are in view
 * @property {boolean} plain a heat map without slots
 * @property {boolean} thin so many units that each is only a stripe
 * @property {boolean} narrow a phone
 * @property {boolean} tight the names over the lens's columns would touch
 * @property {number} slot side of a unit's slot; of thin units their height
 * @property {number} wide width of a unit's slot
 * @property {number} pitch from one unit to the next
 * @property {number} top of the first unit's slot
 * @property {number} seen how many columns are in view
 * @property {number} start the first column in view, with what is passed of it
 * @property {number} from the first step that is drawn
 * @property {number} to the last one
 * @property {number} closed width of a closed column
 * @property {number} ribbons how strong the ribbons are, 0 to 1
 * @property {number[]} columns centre of h_t for t = 0 .. T
 * @property {number[]} inputs centre of what step t reads, t = 1 .. T (index 0 unused)
 * @property {{ memory: number, input: number }[]} into where the ribbons into step t end
 * @property {Lens | null} lens
 * @property {number} open how far the lens is open, 0 to 1
 * @property {number[]} inputSlots side of one input's slot at step t
 * @property {Heights} y
 */

/** @typedef {{ shapes: number, answers: number, name: number, captions: number, scale: number, input: number, token: number, label: number, arcs: number, norms: number, influence: number }} Heights */

/** Units beyond this have no slots of their own. */
const MOST_SLOTS = 32;
/** Cells with slots that a picture may have: more of them would not keep up with the clock. */
const MOST_CELLS = 400;

/** @param {number} available */
function measures(available) {
  const narrow = available < 520;
  const [least, comfortable] = narrow ? [28, 30] : [34, 44];
  const [smallest, largest] = narrow ? [184, 312] : [296, 500];
  const side = narrow ? 6 : 20;
  return { narrow, side, inner: available - 2 * side, least, comfortable, smallest, largest };
}

/** The lens takes what comfortable columns leave; where that is little, columns stand closer. @param {number} T @param {number} available */
function lensWidthFor(T, available) {
  const { inner, comfortable, smallest, largest } = measures(available);
  return Math.max(smallest, Math.min(inner - comfortable * T, largest, available * 0.6));
}

/** Whether all columns and the lens fit. @param {number} T @param {number} available */
const fits = (T, available) =>
  measures(available).least * T + lensWidthFor(T, available) <= measures(available).inner;

/**
 * The levels of zoom that make a difference: only a chain that does not fit has two.
 * @param {Sizes} sizes
 * @param {number} width
 * @returns {Zoom[]}
 */
export const zoomLevels = ({ T }, width) => (fits(T, width) ? ['near'] : ['near', 'all']);

/** Of many units the whole says more than a few columns. @param {Sizes} sizes @returns {Zoom} */
const defaultZoom = ({ H }) => (H > MOST_SLOTS ? 'all' : 'near');

/**
 * @param {Sizes} sizes
 * @param {number} available width in pixels
 * @param {import('../../player/moment.js').Moment} moment
 * @param {import('../../player/moment.js').Run} [run]
 * @param {boolean} [low] the window has little height
 * @param {Zoom} [zoom] default: what says most
 * @returns {Layout}
 */
export function layOut(sizes, available, moment, run = NO_RUN, low = false, zoom) {
  const { T, I, H, O } = sizes;
  const levels = zoomLevels(sizes, available);
  const asked = zoom ?? defaultZoom(sizes);
  const all = asked === 'all' && levels.includes('all'); // what fits is near
  const units = unitSizes(H, measures(available).narrow || low, low);
  const frame = frameFor(T, available, units.wide, levels.length === 1 || all);
  const plain = all && (frame.inner / (T + 1) < units.wide + 2 || H * (T + 1) > MOST_CELLS);
  const bare = isBare(sizes); // no terms that a lens could show
  const open = all || bare ? 0 : openness(moment, T, run);
  const { room, ...places } = across(frame, moment, open);
  const rows = H * units.pitch;
  const reached = (sizes.influence?.shape[0] ?? 0) > 0;
  const y = plain ? plainHeights(rows, O > 0, reached) : heights(rows, O > 0);
  return {
    width: available,
    height: y.influence + (reached && !plain && frame.count < T ? 26 : 10),
    side: frame.side,
    zoom: all ? 'all' : 'near',
    whole: frame.count === T,
    seen: frame.count + 1,
    plain,
    narrow: frame.narrow,
    tight: frame.lensWidth - 12 - 3 * units.wide < 4 * 58,
    ...units,
    wide: plain ? places.closed : units.wide,
    slot: plain ? units.pitch : units.slot,
    open,
    ribbons: bare ? 0 : all ? within(places.closed - units.wide, 12, 36) : 1,
    inputSlots: room.map((width) => slotOf(Math.min((width - 6) / I, 21))),
    ...places,
    lens: bare ? null : places.lens,
    top: y.top,
    y,
  };
}

/**
 * Units as large as can be seen together: squares, or stripes that fill the same height.
 * @param {number} H
 * @param {boolean} small
 * @param {boolean} low
 */
function unitSizes(H, small, low) {
  if (H > MOST_SLOTS) {
    const pitch = Math.max(2, Math.floor((low ? 288 : 384) / H));
    return { pitch, slot: pitch, wide: small ? 20 : 24, thin: true };
  }
  const slot = H > 16 ? (small ? 12 : 14) : small ? 20 : 24;
  return { pitch: slot + (H > 16 ? 2 : 4), slot, wide: slot, thin: false };
}

/**
 * @param {number} T
 * @param {number} available
 * @param {number} wide
 * @param {boolean} whole all columns have a place
 * @returns {import('./across.js').Frame}
 */
function frameFor(T, available, wide, whole) {
  const { narrow, side, inner, comfortable, smallest, largest } = measures(available);
  const frame = { T, side, inner, wide, narrow };
  if (whole) return { ...frame, lensWidth: lensWidthFor(T, available), count: T, keep: T };
  const lensWidth = Math.max(smallest, Math.min(largest, available * 0.45));
  const count = Math.max(Math.floor((inner - lensWidth) / comfortable), 1);
  return { ...frame, lensWidth, count, keep: count - (count > 4 ? 2 : count > 1 ? 1 : 0) };
}

/** @param {number} rows height of all units @param {boolean} answered */
function heights(rows, answered) {
  const shapes = 18;
  const top = shapes + (answered ? 90 : 58);
  const bottom = top + rows;
  const input = bottom + 52;
  return {
    shapes,
    answers: shapes + 12,
    name: top - 12,
    top,
    captions: bottom + 16,
    scale: bottom + 30,
    input,
    token: input + 38,
    label: input + 54,
    arcs: input + 62,
    norms: input + 102,
    influence: input + 121,
  };
}

/**
 * Of a heat map: no vectors, but the numbers of the steps.
 * @param {number} rows height of all units
 * @param {boolean} answered
 * @param {boolean} reached the influence of the inputs is known
 */
function plainHeights(rows, answered, reached) {
  const shapes = 18;
  const top = shapes + (answered ? 76 : 46);
  const bottom = top + rows;
  const label = bottom + 74;
  return {
    shapes,
    answers: shapes + 12,
    name: top - 18,
    top,
    captions: bottom + 18,
    scale: bottom + 20,
    input: bottom + 30,
    token: bottom + 50,
    label,
    arcs: label + 12,
    norms: label + (reached ? 44 : 13),
    influence: label + (reached ? 62 : 14),
  };
}

/** Centre of a unit's slot. @param {Layout} layout @param {number} unit */
export const unitY = ({ top, pitch, slot }, unit) => top + unit * pitch + slot / 2;

/**
 * How much of a column is there: at the edges of a window columns come and go.
 * @param {Layout} layout
 * @param {number} t
 */
export function inkOf(layout, t) {
  const { whole, columns, closed, side, width } = layout;
  if (whole) return 1;
  const half = closed / 2;
  const x = columns[t];
  const end = side + half - 1e-6; // at rest columns stand just there
  return within(x, side - half, end) * within(width - x, side - half, end);
}

/** From one input to the next: 3 px apart, closer where there are many. @param {number} slot */
export const inputPitch = (slot) => Math.min(slot + 3, slot / 0.6);

/** The other way round. @param {number} pitch */
const slotOf = (pitch) => Math.max(pitch - 3, pitch * 0.6);

/** Centre of one input's slot. @param {Layout} layout @param {number} t @param {number} i @param {number} I */
export const inputX = ({ inputs, inputSlots }, t, i, I) =>
  inputs[t] + (i - (I - 1) / 2) * inputPitch(inputSlots[t]);
