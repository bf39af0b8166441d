/** When the shared weights are used: the same ones, at every step, in mix and in sum. */
import { progressOf } from '../../player/moment.js';
import { filled } from '../chain/lens.js';
import { toHtml } from '../pieces.js';
import { sym, words } from '../../words/index.js';

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

/** @param {WeightName} name @returns {import('../../words/index.js').Part} */
const partFor = (name) => (name === 'b' ? sym('b', '') : sym('W', name.slice(2)));

/** A weight's name in the lesson's letters. @param {WeightName} name */
export const weightSymbol = (name) => toHtml([partFor(name)]);

/** @param {Moment} moment @param {number} T steps */
export function useInWords(moment, T) {
  const { t, phase } = moment;
  const say = words().weights;
  const used = /** @type {WeightName[]} */ (Object.keys(usedNow(moment)));
  if (used.length > 0) return toHtml(say.usedNow(t, used.map(partFor)));
  if (phase === 'start') return say.usedFirst(T);
  if (phase === 'read') return say.usedNext(t, T, words().controls.phase.mix);
  if (phase === 'squash') return say.notByTanh;
  return t < T ? say.usedAgain(t + 1, T) : say.usedAtAll(T);
}
