/** What becomes of the influence of the first input when W_hh is halved? */
import { flatten } from '../../state/weights.js';
import { decimalsFor, plain } from '../numbers.js';
import { influenceOf, rowAt } from '../trace.js';
import { inBatch, sym } from './parts.js';

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
  return {
    setting: [
      `The influence of the first input on `,
      sym('h', t),
      ` is ${value(before)}${inBatch(trace, row)}: a small change of `,
      sym('x', 1),
      ` comes through to `,
      sym('h', t),
      ` at most ${value(before)} times as large. Now halve every number in `,
      sym('W', 'hh'),
      '.',
    ],
    ask: ['What becomes of that influence?'],
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
  if (influenceOf(trace, row, 1, 1) === null) {
    return { unable: [`For a sequence of ${trace.T} steps the influence is not measured.`] };
  }
  for (let t = trace.T; t >= 2; t -= 1) {
    if (Number(influenceOf(trace, row, t, 1)) >= LEAST) return t;
  }
  return { unable: ['Nothing of the first input reaches a later state of this network.'] };
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
const choices = (before, t) => [
  { id: 'grows', parts: [`It grows, to more than ${value(before * KEPT)}`] },
  {
    id: 'kept',
    parts: [`It stays much as it is, ${value(before * HALF)} to ${value(before * KEPT)}`],
  },
  {
    id: 'half',
    parts: [
      `It is halved too, more or less: ${value(before * lessOf(t))} to ${value(before * HALF)}`,
    ],
  },
  { id: 'less', parts: [`It shrinks to far less than half, under ${value(before * lessOf(t))}`] },
];

/** @param {Case} found @returns {Record<string, Part[]>} */
function why({ t, before, after }) {
  /** @type {Record<string, Part[]>} */
  const misled = {
    grows: ['Smaller weights pass on less, at every single step. '],
    kept: [
      'What ',
      sym('x', 1),
      ' has to say reaches ',
      sym('h', t),
      ' only by way of ',
      sym('W', 'hh'),
      '. ',
    ],
    half:
      t > 2
        ? ['That would be one halving, for one step. ']
        : ['You counted the halving; but tanh has its say as well. '],
    less: ['Counting the halvings, you would be right. But tanh has its say as well. '],
  };
  return { ...misled, [rightOf(after / before, t)]: [] };
}

/** @param {Case} found @returns {Part[][]} */
function because({ t, before, after, slopes }) {
  const rest = after / before / 0.5 ** (t - 1);
  return [
    [
      `The engine finds ${after < NOTHING ? 'next to nothing' : value(after)} in place of ${value(before)}. `,
      ...powers(t, before),
      ...slope(slopes, rest),
    ],
    ...(t > 2 ? [bridge] : []),
  ];
}

/** @param {number} t @param {number} before @returns {Part[]} */
function powers(t, before) {
  const n = t - 1;
  if (n === 1)
    return ['There is one step from ', sym('x', 1), ' to ', sym('h', 2), ', and so one halving. '];
  const halvings =
    n <= 4
      ? `${Array(n).fill('½').join('\u00a0×\u00a0')}\u00a0= 1/${2 ** n}`
      : `½ to the power ${n}`;
  const alone = before * 0.5 ** n;
  return [
    sym('W', 'hh'),
    ` is used at each of the ${n} steps from `,
    sym('h', 1),
    ' to ',
    sym('h', t),
    `, so halving it counts ${n === 2 ? 'twice' : `${n} times`}: ${halvings}. `,
    `That alone would leave ${alone < NOTHING ? 'next to nothing' : value(alone)}. `,
  ];
}

/** What tanh adds to that. @param {number[]} slopes @param {number} rest */
function slope([before, after], rest) {
  const [a, b] = [before, after].map((one) => one.toFixed(2));
  if (rest > 0.8 && rest < 1.25)
    return [`tanh changes little in that: its mean slope is ${a} before and ${b} after. `];
  if (rest >= 1.25 && after > before) {
    return [
      `But the sums get smaller too. Near ±1 the curve of tanh is flat and passes on little; nearer to 0 it is steep and passes on more (its slope, on average: ${a} before, ${b} after). Here that makes up for much of the halving. `,
    ];
  }
  return [`The rest is tanh: other sums, other slopes, ${a} on average before and ${b} after. `];
}

/** @type {Part[]} */
const bridge = [
  'Every further step multiplies once more: over fifty steps such factors let an influence vanish, or explode. That is where lesson 2 begins.',
];
