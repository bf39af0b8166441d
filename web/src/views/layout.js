/**
 * Where everything on the chain stands, in pixels: a pure function of the sizes, the width at hand
 * and how far which step is open. A closed step is one column; the open one is a lens of five.
 */
import { NO_RUN, positionOf, progressOf } from '../player/moment.js';

/** The columns of the lens, from left to right. */
export const LENS_COLUMNS = Object.freeze(['memory', 'input', 'bias', 'preactivation', 'h']);

/**
 * @typedef {object} Layout
 * @property {number} width of the picture; may exceed what was asked for
 * @property {number} height
 * @property {boolean} narrow a phone
 * @property {boolean} tight the names over the lens's columns would touch
 * @property {number} slot side of a unit's slot
 * @property {number} pitch from one unit to the next
 * @property {number} top of the first unit's slot
 * @property {number[]} columns centre of h_t for t = 0 .. T
 * @property {number[]} inputs centre of what step t reads, t = 1 .. T (index 0 unused)
 * @property {{ memory: number, input: number }[]} into where the ribbons into step t end
 * @property {Lens | null} lens
 * @property {number} open how far the lens is open, 0 to 1
 * @property {number[]} inputSlots side of one input's slot at step t
 * @property {{ shapes: number, answers: number, name: number, captions: number, scale: number, input: number, token: number, label: number, arcs: number, norms: number, influence: number }} y
 */

/**
 * @typedef {object} Lens
 * @property {number} step whose terms it shows
 * @property {number} ink how far they are there, 0 to 1: they fade while the lens moves on
 * @property {number} left
 * @property {number} right
 * @property {number[]} centres of LENS_COLUMNS
 */

/** @param {number} p 0 to 1 */
export const ease = (p) => p * p * (3 - 2 * p);

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
 * @param {import('../player/moment.js').Moment} moment
 * @param {number} T steps
 * @param {import('../player/moment.js').Run} [run]
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
 * @param {{ T: number, I: number, H: number, O: number }} sizes
 * @param {number} available width in pixels
 * @param {import('../player/moment.js').Moment} moment
 * @param {import('../player/moment.js').Run} [run]
 * @param {boolean} [low] the window has little height
 * @returns {Layout}
 */
export function layOut({ T, I, H, O }, available, moment, run = NO_RUN, low = false) {
  const narrow = available < 520;
  const small = narrow || low;
  const slot = H > 16 ? (small ? 12 : 14) : small ? 20 : 24;
  const pitch = slot + (H > 16 ? 2 : 4);
  const side = narrow ? 6 : 20;
  // The lens takes what comfortable columns leave; where that is little, columns stand closer.
  const [least, comfortable] = narrow ? [28, 30] : [34, 44];
  const [smallest, largest] = narrow ? [184, 312] : [296, 500];
  const left = available - 2 * side - comfortable * T;
  const lensWidth = Math.max(smallest, Math.min(left, largest, available * 0.6));
  const width = Math.max(available, 2 * side + least * T + lensWidth);
  const tight = lensWidth - 12 - 3 * slot < 4 * 58;
  const frame = { T, side, inner: width - 2 * side, lensWidth, slot, narrow };
  const open = openness(moment, T, run);
  const across = open > 0 ? withLens(frame, moment, open) : withoutLens(frame);

  /** @param {number} room */
  const inputSlot = (room) => slotOf(Math.min((room - 6) / I, 21));
  const inputSlots = across.room.map(inputSlot);
  const y = heights(H * pitch, O > 0);
  return {
    width,
    height: y.influence + 10,
    narrow,
    tight,
    slot,
    pitch,
    open,
    inputSlots,
    ...across,
    top: y.top,
    y,
  };
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

/** @typedef {{ T: number, side: number, inner: number, lensWidth: number, slot: number, narrow: boolean }} Frame */
/** @typedef {Pick<Layout, 'columns' | 'inputs' | 'into' | 'lens'> & { room: number[] }} Across */

/** All columns evenly spaced. @param {Frame} frame @returns {Across} */
function withoutLens({ T, side, inner }) {
  const even = inner / (T + 1);
  const columns = Array.from({ length: T + 1 }, (_, t) => side + (t + 0.5) * even);
  return {
    columns,
    inputs: columns,
    into: columns.map((x) => ({ memory: x, input: x })),
    room: columns.map(() => even),
    lens: null,
  };
}

/**
 * A lens at the step being computed, or on its way to the next; partly open, everything stands
 * between there and where it stands without a lens.
 * @param {Frame} frame
 * @param {import('../player/moment.js').Moment} moment
 * @param {number} open
 * @returns {Across}
 */
function withLens(frame, moment, open) {
  const { T } = frame;
  const { t } = moment;
  const moved = t < T ? ease(within(progressOf(moment, t, 'carry'), 0, MOVED)) : 0;
  const here = lensOf(frame, moved === 1 ? t + 1 : t, open);
  if (moved === 0 || moved === 1) return here;
  const next = lensOf(frame, t + 1, open);
  /** @param {readonly number[]} a @param {readonly number[]} b */
  const mix = (a, b) => a.map((x, i) => between(x, b[i], moved));
  const lens = /** @type {Lens[]} */ ([here.lens, next.lens]);
  return {
    columns: mix(here.columns, next.columns),
    inputs: mix(here.inputs, next.inputs),
    room: mix(here.room, next.room),
    into: here.into.map(({ memory, input }, i) => ({
      memory: between(memory, next.into[i].memory, moved),
      input: between(input, next.into[i].input, moved),
    })),
    lens: {
      step: moved < 0.5 ? t : t + 1,
      ink: Math.abs(1 - 2 * moved),
      left: between(lens[0].left, lens[1].left, moved),
      right: between(lens[0].right, lens[1].right, moved),
      centres: mix(lens[0].centres, lens[1].centres),
    },
  };
}

/**
 * The lens at one step: closed columns to its left and right, each with less room.
 * @param {Frame} frame
 * @param {number} step
 * @param {number} open
 * @returns {Across}
 */
function lensOf(frame, step, open) {
  const { T, side, inner, lensWidth } = frame;
  const even = inner / (T + 1);
  const closed = between(even, (inner - lensWidth) / T, open);
  const opened = between(even, lensWidth, open);
  const lefts = Array.from(
    { length: T + 1 },
    (_, i) => side + i * closed + (i > step ? opened - closed : 0),
  );
  const lens = { step, ink: 1, ...lensAt(frame, lefts[step], opened, open) };
  const columns = lefts.map((left, i) => (i === step ? lens.centres[4] : left + closed / 2));
  const inputs = columns.map((x, i) => (i === step ? lens.centres[1] : x));
  return {
    columns,
    inputs,
    into: columns.map((x, i) =>
      i === step ? { memory: lens.centres[0], input: lens.centres[1] } : { memory: x, input: x },
    ),
    room: columns.map((_, i) => (i === step ? Math.min(even, 2 * (inputs[i] - lefts[i])) : closed)),
    lens,
  };
}

/**
 * @param {Frame} frame
 * @param {number} left
 * @param {number} span
 * @param {number} open
 */
function lensAt({ slot, narrow }, left, span, open) {
  const margin = 6;
  const first = left + margin + slot * (narrow ? 1.4 : 2); // room for the ribbons that come in
  const last = left + span - margin - slot;
  const middle = left + span / 2;
  const centres = LENS_COLUMNS.map((_, i) => {
    const spread = between(first, last, i / (LENS_COLUMNS.length - 1));
    return between(middle, spread, Math.min(1, open * 1.6));
  });
  return { left: left + margin / 2, right: left + span - margin / 2, centres };
}

/** Centre of a unit's slot. @param {Layout} layout @param {number} unit */
export const unitY = ({ top, pitch, slot }, unit) => top + unit * pitch + slot / 2;

/** From one input to the next: 3 px apart, closer where there are many. @param {number} slot */
export const inputPitch = (slot) => Math.min(slot + 3, slot / 0.6);

/** The other way round. @param {number} pitch */
const slotOf = (pitch) => Math.max(pitch - 3, pitch * 0.6);

/** Centre of one input's slot. @param {Layout} layout @param {number} t @param {number} i @param {number} I */
export const inputX = ({ inputs, inputSlots }, t, i, I) =>
  inputs[t] + (i - (I - 1) / 2) * inputPitch(inputSlots[t]);
