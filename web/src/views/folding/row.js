/** The tokens of a folding picture: spread under their columns, or drawn together to a row. */
import { progressOf } from '../../player/moment.js';
import { ease, within } from '../chain/layout.js';
import { oncePerTrace } from '../trace.js';
import { between, times } from './times.js';

/** @typedef {import('../chain/layout.js').Layout} Layout */
/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../../player/moment.js').Moment} Moment */

/** Width of a letter of a token, and the least from one token of the row to the next. */
const LETTER = 12.7;
const LEAST_PITCH = 30;
const NUMBER_PITCH = 58;
/**
 * The sequence: spread under the columns, or drawn together to a row that runs under the cell.
 * @param {Layout & { slots: number[], under: number[], spacing: number }} at its places under the columns
 * @param {Trace} trace
 * @param {Moment} moment
 * @param {number} f
 */
export function rowOfTokens({ slots, under, spacing, width, from, to }, trace, moment, f) {
  const { I } = trace;
  const head = Math.max(moment.t - 1 + ease(progressOf(moment, moment.t, 'read')), 1);
  const pitch = Math.min(rowPitch(trace), width * 0.4);
  const gathered = times.gathered(f);
  // They stay under their columns while these are further apart than tokens in a row.
  const wider = Math.max(gathered * pitch - spacing, 0);
  const [alone, large] = [ease(within(f, 0.5, 0.85)), ease(within(f, 0.55, 1))];
  const inputs = under.map((x, t) => x + (t - head) * wider);
  const largest = slotIn((width * 0.9 - 20) / I);
  const crowded = slotIn((Math.max(pitch, spacing) - 6) / I);
  /** How much step t is the one that is read. @param {number} t */
  const near = (t) => Math.max(1 - Math.abs(t - head), 0);
  const words = trace.inputs.length > 0;
  return {
    inputs,
    gathered,
    pitch,
    slots: slots.map((slot) => between(between(slot, crowded, gathered), largest, large)),
    vectors: inputs.map((_, t) => between(1, within(near(t), 0.5, 1), alone)),
    tokens: inputs.map((x, t) => {
      const inRow = within(Math.min(x, width - x), 8, 40);
      return t >= from && t <= to ? between(1, inRow, gathered) : inRow * within(gathered, 0.6, 1);
    }),
    labels: inputs.map((_, t) => (words ? between(1, near(t), alone) : 1)),
  };
}

/** Side of an input's slot. @param {number} room */
export const slotIn = (room) => {
  const pitch = Math.min(room, 21);
  return Math.max(pitch - 3, pitch * 0.6);
};

/** From one token of the row to the next. */
const rowPitch = oncePerTrace(({ vocabulary, inputs, I }) => {
  if (inputs.length === 0 && I === 1) return NUMBER_PITCH;
  let longest = 1;
  for (const place of inputs) longest = Math.max(longest, vocabulary[place].length);
  return Math.max(LEAST_PITCH, longest * LETTER + 14);
});
