/**
 * Where everything on the chain stands, in pixels: a pure function of the sizes, the width at hand
 * and how far which step is open. A closed step is one column; the open one is a lens of five.
 */
import { progressOf } from '../player/moment.js';

/** The columns of the lens, from left to right. */
export const LENS_COLUMNS = Object.freeze(['memory', 'input', 'bias', 'preactivation', 'h']);

/**
 * @typedef {object} Layout
 * @property {number} width of the picture; may exceed what was asked for
 * @property {number} height
 * @property {boolean} narrow too little room for names side by side
 * @property {number} slot side of a unit's slot
 * @property {number} pitch from one unit to the next
 * @property {number} top of the first unit's slot
 * @property {number[]} columns centre of h_t for t = 0 .. T
 * @property {number[]} inputs centre of what step t reads, t = 1 .. T (index 0 unused)
 * @property {{ left: number, right: number, centres: number[] } | null} lens
 * @property {number} open how far the lens is open, 0 to 1
 * @property {number[]} inputSlots side of one input's slot at step t
 * @property {{ shapes: number, answers: number, name: number, captions: number, input: number, token: number, label: number, arcs: number, norms: number, influence: number }} y
 */

/** @param {number} p 0 to 1 */
export const ease = (p) => p * p * (3 - 2 * p);

/**
 * How far the step being computed is open: it opens while it reads and closes while it carries.
 * @param {import('../player/moment.js').Moment} moment
 */
export const openness = (moment) =>
  ease(progressOf(moment, moment.t, 'read')) * (1 - ease(progressOf(moment, moment.t, 'carry')));

/**
 * @param {{ T: number, I: number, H: number, O: number }} sizes
 * @param {number} available width in pixels
 * @param {import('../player/moment.js').Moment} moment
 * @returns {Layout}
 */
export function layOut({ T, I, H, O }, available, moment) {
  const narrow = available < 520;
  const slot = H > 16 ? (narrow ? 12 : 14) : narrow ? 20 : 24;
  const pitch = slot + (H > 16 ? 2 : 4);
  const side = narrow ? 6 : 20;
  const least = narrow ? 30 : 44;
  const lensWidth = Math.min(Math.max(available * 0.56, narrow ? 192 : 300), 480);
  const width = Math.max(available, 2 * side + least * T + lensWidth);
  const inner = width - 2 * side;

  const open = openness(moment);
  const even = inner / (T + 1);
  const beside = (inner - lensWidth) / T;
  const closed = even + (beside - even) * open;
  const opened = even + (lensWidth - even) * open;

  const columns = [];
  const inputs = [0];
  const inputSlots = [0];
  /** @param {number} span */
  const inputSlot = (span) => slotOf(Math.min((span - 6) / I, 21));
  let lens = null;
  for (let t = 0, left = side; t <= T; t += 1) {
    const span = t === moment.t && t > 0 ? opened : closed;
    if (t === moment.t && t > 0 && open > 0) {
      lens = lensAt(left, span, open, slot);
      columns.push(lens.centres[4]);
      inputs.push(lens.centres[1]);
      inputSlots.push(inputSlot(Math.min(even, 2 * (lens.centres[1] - left))));
    } else {
      columns.push(left + span / 2);
      if (t > 0) {
        inputs.push(left + span / 2);
        inputSlots.push(inputSlot(span));
      }
    }
    left += span;
  }

  const answers = O > 0 ? 52 : 0;
  const shapes = 26;
  const top = shapes + 26 + answers + 30;
  const bottom = top + H * pitch;
  const input = bottom + 50;
  const y = {
    shapes,
    answers: shapes + 28,
    name: top - 14,
    captions: bottom + 18,
    input,
    token: input + 46,
    label: input + 64,
    arcs: input + 76,
    norms: input + 122,
    influence: input + 142,
  };
  return {
    width,
    height: y.influence + 12,
    narrow,
    slot,
    pitch,
    top,
    columns,
    inputs,
    lens,
    open,
    inputSlots,
    y,
  };
}

/**
 * @param {number} left
 * @param {number} span
 * @param {number} open
 * @param {number} slot
 */
function lensAt(left, span, open, slot) {
  const margin = 6;
  const first = left + margin + slot * 1.4;
  const last = left + span - margin - slot;
  const middle = left + span / 2;
  const centres = LENS_COLUMNS.map((_, i) => {
    const spread = first + ((last - first) * i) / (LENS_COLUMNS.length - 1);
    return middle + (spread - middle) * Math.min(1, open * 1.6);
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
