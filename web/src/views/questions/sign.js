/** Which sign will a unit have after the next step? */
import { signed } from '../numbers.js';
import { termsOf } from '../terms.js';
import { rowAt, stateAt } from '../trace.js';
import { inBatch, inputName, sym, unitOf } from './parts.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('./parts.js').Part} Part */
/** @typedef {{ t: number, unit: number, score: number }} Case a unit at the step that decides */

/** @type {import('./index.js').Kind} */
export function sign(trace, _, { row, step }) {
  const { t, unit } = chosenCase(trace, row, step);
  const { h } = termsOf(trace, t, row, unit);
  if (h === 0)
    return { unable: ['All states of this network are zero: there is no sign to predict.'] };
  const right = h > 0 ? 'positive' : 'negative';
  return {
    setting: setting(trace, t, row, unit),
    ask: ['Which sign will ', ...unitOf(t, unit), ' have?'],
    choices: [
      { id: 'positive', parts: ['Positive'] },
      { id: 'negative', parts: ['Negative'] },
    ],
    right,
    why: {
      [right]: [],
      [right === 'positive' ? 'negative' : 'positive']: misled(trace, t, row, unit),
    },
    because: [because(trace, t, row, unit)],
    look: { t, phase: 'mix', unit, flash: 'memory' },
    reveal: { t, phase: 'squash', unit, flash: 'unit' },
  };
}

/**
 * A unit that turns its sign although input and bias would not have it so, by as clear a margin
 * as there is; else one that turns; else one that keeps its sign.
 *
 * @param {Trace} trace
 * @param {number} row
 * @param {number} [step] to be preferred
 * @returns {Case}
 */
function chosenCase(trace, row, step) {
  const steps = step !== undefined && step >= 1 && step <= trace.T ? [step] : [];
  const asked = best(trace, row, steps);
  if (asked && asked.score >= 1) return asked;
  const first = trace.T > 1 ? 2 : 1; // before that, every unit is zero
  const any = best(
    trace,
    row,
    Array.from({ length: trace.T - first + 1 }, (_, i) => first + i),
  );
  return /** @type {Case} */ (
    asked && asked.score >= /** @type {Case} */ (any).score ? asked : any
  );
}

/** @param {Trace} trace @param {number} row @param {number[]} steps @returns {Case | null} */
function best(trace, row, steps) {
  /** @type {Case | null} */
  let found = null;
  for (const t of steps) {
    for (let unit = 0; unit < trace.H; unit += 1) {
      const score = scoreOf(trace, row, t, unit);
      if (!found || score > found.score) found = { t, unit, score };
    }
  }
  return found;
}

/** 2 and more: turned by the memory; 1 and more: turned. @param {Trace} trace @param {number} row @param {number} t @param {number} unit */
function scoreOf(trace, row, t, unit) {
  const before = stateAt(trace, t - 1, row);
  const after = stateAt(trace, t, row);
  const most = Math.max(...after.map(Math.abs), ...before.map(Math.abs));
  const margin = most === 0 ? 0 : Math.min(Math.abs(before[unit]), Math.abs(after[unit])) / most;
  if (t === 1) return Math.abs(after[unit]) / 2;
  if (before[unit] * after[unit] >= 0 || margin < 0.2) return margin / 2;
  const alone = rowAt(trace.input, t, row)[unit] + trace.weights.b.data[unit];
  return alone * after[unit] < 0 ? 2 + margin : 1 + margin;
}

/** @param {Trace} trace @param {number} t @param {number} row @param {number} unit @returns {Part[]} */
function setting(trace, t, row, unit) {
  const { inputSum, bias, decimals } = termsOf(trace, t, row, unit);
  const before = stateAt(trace, t - 1, row)[unit];
  const part = /** @param {number} value */ (value) => signed(value, decimals.part);
  return [
    t === 1 ? 'Before the first step, ' : `After step ${t - 1}, `,
    ...unitOf(t - 1, unit),
    ` is ${signed(before, decimals.h)}${inBatch(trace, row)}. Step ${t} reads ${inputName(trace, t, row)}. `,
    `For unit ${unit} that makes an input part of ${part(inputSum)}, and the bias is ${part(bias)}. `,
    'Then there is the memory part, which comes from all of ',
    sym('h', t - 1),
    '.',
  ];
}

/** @param {Trace} trace @param {number} t @param {number} row @param {number} unit @returns {Part[]} */
function because(trace, t, row, unit) {
  const { memorySum, inputSum, bias, preactivation, h, decimals } = termsOf(trace, t, row, unit);
  const part = /** @param {number} value */ (value) => signed(value, decimals.part);
  return [
    `Memory ${part(memorySum)}, input ${part(inputSum)} and bias ${part(bias)} add up to ${signed(preactivation, decimals.sum)}. `,
    'tanh keeps the sign: ',
    ...unitOf(t, unit),
    ` = ${signed(h, decimals.h)}.`,
    decided(h, memorySum, inputSum + bias, part),
  ];
}

/** @param {number} h @param {number} memory @param {number} rest input and bias @param {(value: number) => string} part */
function decided(h, memory, rest, part) {
  if (memory * h > 0 && rest * h < 0)
    return ` Input and bias together, ${part(rest)}, would have given the other sign; the memory decided.`;
  if (memory * h < 0) return ' The memory pulled the other way, and was outweighed.';
  return '';
}

/** What led to the wrong sign. @param {Trace} trace @param {number} t @param {number} row @param {number} unit @returns {Part[]} */
function misled(trace, t, row, unit) {
  const { memory, memorySum, inputSum, bias, h, decimals } = termsOf(trace, t, row, unit);
  const before = stateAt(trace, t - 1, row)[unit];
  if (before === 0)
    return ['Input part and bias are all there is here: the memory has nothing to say. '];
  if (before * h < 0) {
    return [
      'A unit does not hold on to its own value: ',
      sym('W', 'hh'),
      ` mixes all ${trace.H} units into the memory part, ${signed(memorySum, decimals.part)}. `,
      `Unit ${unit}’s own ${signed(before, decimals.h)} is only one of them, and adds ${signed(memory[unit].product, decimals.part)}. `,
    ];
  }
  if ((inputSum + bias) * h < 0) {
    return ['Input and bias alone would indeed give that sign. The memory part has its say too. '];
  }
  return ['A new input need not turn a unit: what counts is the sum. '];
}
