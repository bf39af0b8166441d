/**
 * Where the columns of the chain stand from left to right: all of them, or those in a window that
 * moves along with the clock; and the lens at the step being computed.
 */
import { ease } from '../../player/ease.js';
import { NO_RUN, positionOf, progressOf } from '../../player/moment.js';

/** The columns of the lens, from left to right. */
export const LENS_COLUMNS = Object.freeze(['memory', 'input', 'bias', 'preactivation', 'h']);

/**
 * What the columns have to fit into.
 * @typedef {object} Frame
 * @property {number} T
 * @property {number} side what stays free at the left and at the right
 * @property {number} inner what is left between
 * @property {number} lensWidth
 * @property {number} count how many closed columns stand beside the open one
 * @property {number} keep how many of them are in the past
 * @property {number} wide width of a column's cells
 * @property {boolean} narrow
 */

/**
 * @typedef {object} Lens
 * @property {number} step whose terms it shows
 * @property {number} ink how far they are there, 0 to 1: they fade while the lens moves on
 * @property {number} left
 * @property {number} right
 * @property {number[]} centres of LENS_COLUMNS
 */

/**
 * @typedef {object} Across
 * @property {number} start the first column of the window, with what is passed of it
 * @property {number} from the first step that is drawn
 * @property {number} to the last one
 * @property {number} closed width of a closed column
 * @property {number[]} columns centre of h_t for t = 0 .. T, outside of the window too
 * @property {number[]} inputs centre of what step t reads, t = 1 .. T (index 0 unused)
 * @property {number[]} room of one step's inputs
 * @property {{ memory: number, input: number }[]} into where the ribbons into step t end, in the window
 * @property {Lens | null} lens
 */

/** A progress as progress from one point of it to another. @param {number} p @param {number} from @param {number} to */
export const within = (p, from, to) =>
  to <= from ? Number(p >= to) : Math.min(Math.max((p - from) / (to - from), 0), 1);

/** @param {number} a @param {number} b @param {number} p 0 to 1 */
const between = (a, b, p) => a + (b - a) * p;

/** Of the carry, the first half takes h_t to its place and the lens to the next step. */
const MOVED = 0.5;

/**
 * How far the step being computed is open: it opens while it reads and closes in the second half
 * of carry. In the middle of a run it stays open, so that what is done does not move.
 * @param {import('../../player/moment.js').Moment} moment
 * @param {number} T steps
 * @param {import('../../player/moment.js').Run} [run]
 */
export function openness(moment, T, run = NO_RUN) {
  const { t } = moment;
  if (t === 0) return 0;
  const begin = positionOf(t - 1, 'carry');
  const end = positionOf(t, 'carry');
  const opened = t > 1 && run.from < begin && run.to > begin;
  const opening = opened ? 1 : ease(progressOf(moment, t, 'read'));
  const stays = t < T && run.from < end && run.to > end;
  const carry = end - 1 + progressOf(moment, t, 'carry');
  return stays ? opening : opening * (1 - ease(within(carry, Math.max(end - MOVED, run.to), end)));
}

/**
 * The columns at a moment: the lens stands at the step being computed, or is on its way to the
 * next; partly open, everything stands between there and where it stands without a lens.
 * @param {Frame} frame
 * @param {import('../../player/moment.js').Moment} moment
 * @param {number} open
 * @returns {Across}
 */
export function across(frame, moment, open) {
  const { T } = frame;
  const { t } = moment;
  const moved = t < T ? ease(within(progressOf(moment, t, 'carry'), 0, MOVED)) : 0;
  const step = Math.min(moved === 1 || t === 0 ? t + 1 : t, T);
  const start = startOf(frame, step);
  const on = moved > 0 && moved < 1 ? startOf(frame, t + 1) : start;
  const [from, to] = [start, on + frame.count];
  const here = columnsAt(frame, { step, start, from, to }, open);
  if (moved === 0 || moved === 1) return open > 0 ? here : { ...here, lens: null };
  return mixed(here, columnsAt(frame, { step: t + 1, start: on, from, to }, open), moved);
}

/** The first column of the window when the lens rests at a step. @param {Frame} frame @param {number} step */
const startOf = ({ T, count, keep }, step) => Math.min(Math.max(step - keep, 0), T - count);

/**
 * With the lens at one step: closed columns to its left and right, each with less room.
 * @param {Frame} frame
 * @param {{ step: number, start: number, from: number, to: number }} window
 * @param {number} open
 * @returns {Across & { lens: Lens }}
 */
function columnsAt(frame, { step, start, from, to }, open) {
  const { T, side, inner, lensWidth, count } = frame;
  const even = inner / (count + 1);
  const closed = between(even, (inner - lensWidth) / count, open);
  const opened = between(even, lensWidth, open);
  const left = side - start * closed;
  const lens = { step, ink: 1, ...lensAt(frame, left + step * closed, opened, open) };
  // Numbers for every step, so that a window costs no more than a few loops however long T is.
  const columns = new Array(T + 1);
  const room = new Array(T + 1).fill(closed);
  for (let i = 0; i <= T; i += 1) {
    columns[i] = left + (i + 0.5) * closed + (i > step ? opened - closed : 0);
  }
  columns[step] = open > 0 ? lens.centres[4] : columns[step];
  const inputs = columns.slice();
  if (open > 0) {
    inputs[step] = lens.centres[1];
    room[step] = Math.min(even, 2 * (inputs[step] - left - step * closed));
  }
  const into = new Array(T + 1);
  for (let i = from; i <= to; i += 1) into[i] = { memory: columns[i], input: columns[i] };
  if (open > 0) into[step] = { memory: lens.centres[0], input: lens.centres[1] };
  return { start, from, to, closed, columns, inputs, room, into, lens };
}

/**
 * On the way from one step to the next.
 * @param {Across & { lens: Lens }} here
 * @param {Across & { lens: Lens }} next
 * @param {number} moved
 * @returns {Across}
 */
function mixed(here, next, moved) {
  /** @param {readonly number[]} a @param {readonly number[]} b */
  const mix = (a, b) => a.map((x, i) => between(x, b[i], moved));
  return {
    start: between(here.start, next.start, moved),
    from: here.from,
    to: here.to,
    closed: here.closed,
    columns: mix(here.columns, next.columns),
    inputs: mix(here.inputs, next.inputs),
    room: mix(here.room, next.room),
    into: here.into.map(({ memory, input }, i) => ({
      memory: between(memory, next.into[i].memory, moved),
      input: between(input, next.into[i].input, moved),
    })),
    lens: {
      step: moved < 0.5 ? here.lens.step : next.lens.step,
      ink: Math.abs(1 - 2 * moved),
      left: between(here.lens.left, next.lens.left, moved),
      right: between(here.lens.right, next.lens.right, moved),
      centres: mix(here.lens.centres, next.lens.centres),
    },
  };
}

/**
 * @param {Frame} frame
 * @param {number} left
 * @param {number} span
 * @param {number} open
 */
function lensAt({ wide, narrow }, left, span, open) {
  const margin = 6;
  const first = left + margin + wide * (narrow ? 1.4 : 2); // room for the ribbons that come in
  const last = left + span - margin - wide;
  const middle = left + span / 2;
  const centres = LENS_COLUMNS.map((_, i) => {
    const spread = between(first, last, i / (LENS_COLUMNS.length - 1));
    return between(middle, spread, Math.min(1, open * 1.6));
  });
  return { left: left + margin / 2, right: left + span - margin / 2, centres };
}
