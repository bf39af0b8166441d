/**
 * How to read the influence of past inputs, with the numbers of the moment. An influence is the
 * spectral norm of dh_t / dx_k: the most that a small change of x_k can move h_t, per unit of it.
 */
import { reachedStep } from '../player/moment.js';
import { words } from '../words/index.js';
import { times } from './quantities.js';
import { influenceOf } from './trace.js';

/** @typedef {import('./sentence.js').Part} Part */
/** @typedef {import('./trace.js').Trace} Trace */

/** Below this the number needs a word: it speaks of small changes, and tanh may be saturated. */
const TINY = 0.01;

/**
 * @param {Trace} trace
 * @param {import('../player/moment.js').Moment} moment
 * @param {number} row of the batch
 * @returns {{ parts: Part[] }} without parts where nothing was measured or reached
 */
export function influenceSentence(trace, moment, row) {
  const t = reachedStep(moment);
  if (t === 0 || trace.influence.shape[0] === 0) return { parts: [] };
  const norms = Array.from({ length: t }, (_, i) => Number(influenceOf(trace, row, t, i + 1)));
  const say = words().influence;
  if (norms.every((norm) => norm === 0)) return { parts: say.none(t) };
  const [first, newest] = [norms[0], norms[t - 1]].map(factor);
  if (t === 1) return { parts: say.first(first) };
  return { parts: [...say.firstAndNewest({ t, first, newest }), ...judged(norms)] };
}

/** @param {number} norm */
const factor = (norm) => ({ times: times(norm), less: norm < 0.001 && norm > 0 });

/** What the numbers, oldest first, have in common. @param {number[]} norms @returns {Part[]} */
function judged(norms) {
  const say = words().influence;
  const [first] = norms;
  const last = norms[norms.length - 1];
  const fades = norms.every((norm, i) => i === 0 || norm >= norms[i - 1]);
  const tiny = first < TINY;
  const peak = strongestOf(norms);
  if (first > last * 1.05) return say.grows(peak.k === 1 ? null : peak);
  if (first >= last * 0.95) return [say.even];
  if (fades) return [say.fades({ steadily: true, tiny })];
  if (peak.k === norms.length) return [say.fades({ steadily: false, tiny })];
  return say.peak(peak);
}

/** @param {number[]} norms */
function strongestOf(norms) {
  const most = Math.max(...norms);
  return { k: norms.indexOf(most) + 1, times: times(most) };
}
