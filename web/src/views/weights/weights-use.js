/** When the shared weights are used: the same ones, at every step, in mix and in sum. */
import { html } from 'lit';
import { progressOf } from '../../player/moment.js';
import { filled } from '../chain/lens.js';

/** @typedef {import('../../player/moment.js').Moment} Moment */
/** @typedef {import('../../state/settings.js').WeightName} WeightName */

/** Of the mix, W_hh h comes first; from here on W_xh x. */
const INPUT_BEGINS = 0.5;

/**
 * What is used at this moment, and how far each has come, from the first unit to the last.
 * @param {Moment} moment
 * @returns {Partial<Record<WeightName, number>>}
 */
export function usedNow(moment) {
  const done = filled(moment, moment.t);
  if (moment.phase === 'sum') return { b: done.bias };
  if (moment.phase !== 'mix') return {};
  const begun = progressOf(moment, moment.t, 'mix') >= INPUT_BEGINS;
  return begun ? { W_hh: done.memory, W_xh: done.input } : { W_hh: done.memory };
}

/** A weight's name in the lesson's letters. @param {WeightName} name */
export const weightSymbol = (name) =>
  name === 'b' ? html`<i>b</i>` : html`<i>W</i><sub>${name.slice(2)}</sub>`;

/** @param {Moment} moment @param {number} T steps */
export function useInWords(moment, T) {
  const { t, phase } = moment;
  const used = /** @type {WeightName[]} */ (Object.keys(usedNow(moment)));
  if (used.length > 0) {
    const names = used.map((name, i) => html`${i > 0 ? ' and ' : ''}${weightSymbol(name)}`);
    return html`<b>used now, at step ${t}:</b> ${names}`;
  }
  if (phase === 'start') return html`step 1 of ${T} will be the first to use them`;
  if (phase === 'read') return html`next used at step ${t} of ${T}, in mix`;
  if (phase === 'squash') return html`tanh uses none of them`;
  if (t < T) return html`the same again at step ${t + 1} of ${T}`;
  return T === 1 ? html`used at the one step` : html`used at all ${T} steps, never changed`;
}
