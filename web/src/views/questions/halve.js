/** What becomes of the influence of the first input when W_hh is halved? */
import { flatten } from '../../state/weights.js';
import { decimalsFor, plain } from '../numbers.js';
import { influenceOf, rowAt } from '../trace.js';
import { inBatch } from './parts.js';
import { localised, words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('./parts.js').Part} Part */

/** Too little influence to be read as a number. */
const LEAST = 1e-5;
/** Less than this is next to nothing. */
const NOTHING = 1e-7;
/** Where each answer ends, as a factor of the influence before. */
const HALF = 0.75;
const KEPT = 1.25;

/**
 * @typedef {object} Case
 * @property {number} t the state
 * @property {number} before influence of x_1 on h_t
 * @property {number} after the same with half of W_hh
 * @property {number[]} slopes of tanh on the way, on average, before and after
 */

/** @type {import('./index.js').Kind} */
export function halve(trace, whatIf, { row }) {
  const t = reached(trace, row);
  if (typeof t !== 'number') return t;
  const halved = whatIf({ given: halvedWeights(trace) });
  const before = Number(influenceOf(trace, row, t, 1));
  const after = Number(influenceOf(halved, row, t, 1));
  const slopes = [trace, halved].map((one) => slopeOf(one, t, row));
  const found = { t, before, after, slopes };
  const say = words().questions.halve;
  return {
    setting: say.setting(t, value(before), inBatch(trace, row)),
    ask: [say.ask],
    choices: choices(before, t),
    right: rightOf(after / before, t),
    why: why(found),
    because: because(found),
    look: { t, phase: 'carry' },
    reveal: { t, phase: 'carry' },
  };
}

/**
 * The last state that the first input still reaches by an amount worth a number.
 * @param {Trace} trace
 * @param {number} row
 * @returns {number | import('./index.js').Unable}
 */
function reached(trace, row) {
  const say = words().questions.halve;
  if (influenceOf(trace, row, 1, 1) === null) {
    return { unable: [say.notMeasured(trace.T)] };
  }
  for (let t = trace.T; t >= 2; t -= 1) {
    if (Number(influenceOf(trace, row, t, 1)) >= LEAST) return t;
  }
  return { unable: [say.unable] };
}

/** @param {Trace} trace */
function halvedWeights({ weights }) {
  const W_hh = { ...weights.W_hh, data: weights.W_hh.data.map((weight) => weight / 2) };
  return flatten({ ...weights, W_hh });
}

/** Mean of tanh′ = 1 − h² over all units, from step 2 to step t. @param {Trace} trace @param {number} t @param {number} row */
function slopeOf(trace, t, row) {
  let sum = 0;
  for (let k = 2; k <= t; k += 1) {
    for (const h of rowAt(trace.h, k, row)) sum += 1 - h * h;
  }
  return sum / ((t - 1) * trace.H);
}

/** @param {number} influence */
const value = (influence) => plain(influence, decimalsFor([influence]));

/** Clearly apart from ½, and from as many halvings as there are steps. @param {number} t */
const lessOf = (t) => (t === 3 ? 0.35 : 0.25);

/** @param {number} ratio @param {number} t */
function rightOf(ratio, t) {
  if (ratio < lessOf(t)) return 'less';
  if (ratio < HALF) return 'half';
  return ratio <= KEPT ? 'kept' : 'grows';
}

/** @param {number} before @param {number} t */
function choices(before, t) {
  const say = words().questions.halve;
  const [least, half, most] = [lessOf(t), HALF, KEPT].map((factor) => value(before * factor));
  return [
    { id: 'grows', parts: [say.grows(most)] },
    { id: 'kept', parts: [say.kept(half, most)] },
    { id: 'half', parts: [say.half(least, half)] },
    { id: 'less', parts: [say.less(least)] },
  ];
}

/** @param {Case} found @returns {Record<string, Part[]>} */
function why({ t, before, after }) {
  const say = words().questions.halve;
  /** @type {Record<string, Part[]>} */
  const misled = {
    grows: [say.notGrows],
    kept: say.notKept(t),
    half: [t > 2 ? say.notHalf : say.notOnlyHalf],
    less: [say.notLess],
  };
  return { ...misled, [rightOf(after / before, t)]: [] };
}

/** @param {Case} found @returns {Part[][]} */
function because({ t, before, after, slopes }) {
  const rest = after / before / 0.5 ** (t - 1);
  const say = words().questions.halve;
  return [
    [say.found(left(after), value(before)), ...powers(t, before), slope(slopes, rest)],
    ...(t > 2 ? [[say.bridge]] : []),
  ];
}

/** What is left of an influence. @param {number} influence */
const left = (influence) =>
  influence < NOTHING ? words().questions.halve.nothing : value(influence);

/** @param {number} t @param {number} before @returns {Part[]} */
function powers(t, before) {
  const say = words().questions.halve;
  const n = t - 1;
  if (n === 1) return say.once();
  const halvings =
    n <= 4 ? `${Array(n).fill('½').join('\u00a0×\u00a0')}\u00a0= 1/${2 ** n}` : say.power(n);
  return say.often(t, halvings, left(before * 0.5 ** n));
}

/** What tanh adds to that. @param {number[]} slopes @param {number} rest */
function slope([before, after], rest) {
  const say = words().questions.halve;
  const [a, b] = [before, after].map((one) => localised(one.toFixed(2)));
  if (rest > 0.8 && rest < 1.25) return say.slopesAlike(a, b);
  return rest >= 1.25 && after > before ? say.slopesSteeper(a, b) : say.slopesOther(a, b);
}
