/**
 * How to read the influence of past inputs, with the numbers of the moment. An influence is the
 * spectral norm of dh_t / dx_k: the most that a small change of x_k can move h_t, per unit of it.
 */
import { reachedStep } from '../player/moment.js';
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
  if (norms.every((norm) => norm === 0)) return { parts: nothingCounts(t) };
  if (t === 1) return { parts: [...moves(1, 1, norms[0]), '.'] };
  const oldest = [
    ...moves(1, t, norms[0]),
    ', a change of ',
    sym('x', t),
    ` ${factor(norms[t - 1])}`,
  ];
  return { parts: [...oldest, ...judged(norms)] };
}

/** @param {string} name @param {number} index @returns {Part} */
const sym = (name, index) => ({ name, index });

/** @param {number} t @returns {Part[]} */
const nothingCounts = (t) => [
  'No small change of any input would move ',
  sym('h', t),
  ' at all: every influence is 0.',
];

/** @param {number} k @param {number} t @param {number} norm @returns {Part[]} */
const moves = (k, t, norm) => [
  'A small change of ',
  sym('x', k),
  ' moves ',
  sym('h', t),
  ` ${factor(norm)}`,
];

/** @param {number} norm */
const factor = (norm) =>
  norm < 0.001 && norm > 0
    ? `${times(norm)} times as much`
    : `at most ${times(norm)} times as much`;

/** What the numbers, oldest first, have in common. @param {number[]} norms @returns {Part[]} */
function judged(norms) {
  const t = norms.length;
  const [first] = norms;
  const last = norms[t - 1];
  const fades = norms.every((norm, i) => i === 0 || norm >= norms[i - 1]);
  if (first > last * 1.05) return growing(norms);
  if (first >= last * 0.95) return [': the past counts about as much as the present input.'];
  const lesson = ' Lesson 2 asks what that means for learning.';
  if (fades) return [`: the further back, the weaker.${tiny(first)}${lesson}`];
  const strongest = norms.indexOf(Math.max(...norms)) + 1;
  if (strongest === t) return [`: weaker, though not step by step.${tiny(first)}${lesson}`];
  return ['. The strongest is ', sym('x', strongest), `, with ${times(norms[strongest - 1])} times: influence does not simply fade.`]; // prettier-ignore
}

/** @param {number[]} norms @returns {Part[]} */
function growing(norms) {
  const most = Math.max(...norms);
  const strongest = norms.indexOf(most) + 1;
  /** @type {Part[]} */
  const peak =
    strongest === 1
      ? []
      : [' The strongest is ', sym('x', strongest), `, with ${times(most)} times.`];
  return [
    ': here the past counts more than the present input.',
    ...peak,
    ' Such growth, too, is a matter of lesson 2.',
  ];
}

/** @param {number} norm */
const tiny = (norm) =>
  norm < TINY
    ? ' That is not yet forgetting: where units stand near ±1 a small change hardly shows, but a wholly different input may.'
    : '';
