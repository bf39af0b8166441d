/**
 * Where two sequences stand: as pairs of columns with ‖h_t − h'_t‖ between them, or as one column
 * of differences per step. As high as the chain, so that nothing jumps when the view changes; as
 * wide as there is room: of a longer sequence, a window that moves with the clock.
 */
import { NO_RUN, progressOf } from '../../player/moment.js';
import { ease, layOut } from '../chain/layout.js';

/** @typedef {import('../chain/layout.js').Layout} Layout */

/**
 * @typedef {object} Rows of one of the two pictures
 * @property {number} slot side of a unit's slot
 * @property {number} pitch from one unit to the next
 * @property {boolean} thin too many units for squares
 * @property {number[]} tops of the first unit: A and B, or the differences
 * @property {number} answersA
 * @property {number} name
 * @property {number} label what the bracket says
 * @property {number} tokenA
 * @property {number} bars their base
 * @property {number} norm
 * @property {number} tokenB
 * @property {number} bracket its top
 * @property {number} bracketEnd
 * @property {number} answersB
 * @property {number} scale
 */

/**
 * @typedef {object} Compared
 * @property {number} pitch from one step to the next
 * @property {number} left where the window begins
 * @property {number} right where it ends
 * @property {number} offset of the window, in steps
 * @property {number} first step in it
 * @property {number} last step in it
 * @property {number} labels where the names of the rows end
 * @property {Rows} pairs
 * @property {Rows} differences
 */

/** @typedef {Layout & { compared: Compared }} CompareLayout */

/** A column narrower than this cannot be read, or touched. */
const LEAST = 26;
/** Columns further apart than this no longer read as one sequence. */
const MOST = 132;
/** Where in the window the present step stands. */
const FOCUS = 0.7;
/** A unit lower than this cannot be seen; then two columns are higher than the chain's one. */
const LEAST_UNIT = 2.5;
/** The height of the bars. */
export const BAR = 26;

/**
 * @param {{ T: number, I: number, H: number, O: number }} sizes
 * @param {number} available width in pixels
 * @param {import('../../player/moment.js').Moment} moment
 * @param {boolean} [low] the window has little height
 * @returns {CompareLayout}
 */
export function compareLayout(sizes, available, moment, low = false) {
  const chain = layOut(sizes, available, moment, NO_RUN, low);
  const across = stepsAcross(sizes.T, available, chain.narrow, moment);
  const { H, O } = sizes;
  const height = Math.max(chain.height, heightOf(O > 0) + 2 * H * LEAST_UNIT);
  const rows = { H, height, widest: across.pitch - 6, small: chain.narrow || low };
  return {
    ...chain,
    width: available,
    height,
    compared: { ...across, pairs: pairRows(rows, O > 0), differences: differenceRows(rows) },
  };
}

/**
 * @param {number} T
 * @param {number} available
 * @param {boolean} narrow
 * @param {import('../../player/moment.js').Moment} moment
 */
function stepsAcross(T, available, narrow, moment) {
  const side = narrow ? 4 : 16;
  const names = narrow ? 34 : 62;
  const even = (available - 2 * side) / (T + 1);
  const start = side + Math.max(0, names + 12 - even / 2);
  const room = available - side - start;
  const pitch = Math.min(room / (T + 1), MOST);
  if (pitch >= LEAST) {
    const left = start + (room - pitch * (T + 1)) / 2;
    const labels = left + pitch / 2 - (narrow ? 14 : 20);
    return { pitch, left, right: left + pitch * (T + 1), offset: 0, first: 0, last: T, labels };
  }
  return { ...windowOf(T, room, moment), left: start, right: start + room, labels: start - 4 };
}

/** @param {number} T @param {number} room @param {import('../../player/moment.js').Moment} moment */
function windowOf(T, room, moment) {
  const shown = Math.min(Math.max(Math.floor(room / LEAST), 1), T + 1);
  const { t } = moment;
  const focus = t === 0 ? 0 : t - 1 + ease(progressOf(moment, t, 'read'));
  const offset = Math.min(Math.max(focus - Math.floor(shown * FOCUS), 0), T + 1 - shown);
  return {
    pitch: room / shown,
    offset,
    first: Math.floor(offset),
    last: Math.min(Math.ceil(offset + shown) - 1, T),
  };
}

/** @typedef {{ H: number, height: number, widest: number, small: boolean }} Room */

/** Units as large as the height and the step's room allow. @param {Room} room @param {number} height @param {number} columns */
function unitsIn({ H, widest, small }, height, columns) {
  const most = small ? 24 : 28;
  const pitch = Math.floor(Math.min(height / (columns * H), most) * 4) / 4;
  const thin = pitch < 7;
  const gap = pitch >= 24 ? 4 : pitch >= 14 ? 3 : thin ? pitch / 5 : 1;
  const slot = Math.min(pitch - gap, widest);
  return { pitch, slot, thin, spare: height - columns * H * pitch };
}

const BETWEEN = 118;

/** What stands above the first column and below the second. @param {boolean} answered */
const around = (answered) => (answered ? { head: 62, foot: 52 } : { head: 34, foot: 24 });

/** Of everything but the units. @param {boolean} answered */
function heightOf(answered) {
  const { head, foot } = around(answered);
  return head + BETWEEN + foot;
}

/** @param {Room} room @param {boolean} answered @returns {Rows} */
function pairRows(room, answered) {
  const { head } = around(answered);
  const { pitch, slot, thin, spare } = unitsIn(room, room.height - heightOf(answered), 2);
  const top = head + spare / 2;
  const bottom = top + room.H * pitch;
  const second = bottom + BETWEEN;
  return {
    slot,
    pitch,
    thin,
    tops: [top, second],
    answersA: top - 48,
    name: top - 12,
    label: bottom + 14,
    bracket: bottom + 19,
    tokenA: bottom + 38,
    bars: bottom + 47 + BAR,
    norm: bottom + 87,
    tokenB: bottom + 106,
    bracketEnd: bottom + 112,
    answersB: second + room.H * pitch + 14,
    scale: room.height - 8,
  };
}

/** @param {Room} room @returns {Rows} */
function differenceRows(room) {
  const [head, under] = [36, 152];
  const { pitch, slot, thin, spare } = unitsIn(room, room.height - head - under, 1);
  const top = head + spare / 2;
  const bottom = top + room.H * pitch;
  return {
    slot,
    pitch,
    thin,
    tops: [top],
    answersA: 0,
    name: top - 12,
    bars: bottom + 10 + BAR,
    norm: bottom + 54,
    label: bottom + 76,
    tokenA: bottom + 100,
    tokenB: bottom + 122,
    bracket: bottom + 82,
    bracketEnd: bottom + 129,
    answersB: 0,
    scale: room.height - 8,
  };
}

/** Centre of step t's column. @param {Compared} compared @param {number} t */
export const stepX = ({ left, pitch, offset }, t) => left + (t - offset + 0.5) * pitch;
