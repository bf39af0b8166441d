/** Which sign will a unit have after the next step? */
import { signed } from '../numbers.js';
import { termsOf } from '../terms.js';
import { rowAt, stateAt } from '../trace.js';
import { inBatch, inputName } from './parts.js';
import { unitOf, words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('./parts.js').Part} Part */
/** @typedef {{ t: number, unit: number, score: number }} Case a unit at the step that decides */

/** @type {import('./index.js').Kind} */
export function sign(trace, _, { row, step }) {
  const { t, unit } = chosenCase(trace, row, step);
  const { h } = termsOf(trace, t, row, unit);
  const say = words().questions.sign;
  if (h === 0) return { unable: [say.unable] };
  const right = h > 0 ? 'positive' : 'negative';
  return {
    setting: setting(trace, t, row, unit),
    ask: say.ask(unitOf(t, unit)),
    choices: [
      { id: 'positive', parts: [say.positive] },
      { id: 'negative', parts: [say.negative] },
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
  return words().questions.sign.setting({
    t,
    unit,
    name: unitOf(t - 1, unit),
    before: signed(before, decimals.h),
    batch: inBatch(trace, row),
    read: inputName(trace, t, row),
    input: part(inputSum),
    bias: part(bias),
  });
}

/** @param {Trace} trace @param {number} t @param {number} row @param {number} unit @returns {Part[]} */
function because(trace, t, row, unit) {
  const { memorySum, inputSum, bias, preactivation, h, decimals } = termsOf(trace, t, row, unit);
  const part = /** @param {number} value */ (value) => signed(value, decimals.part);
  const terms = {
    memory: part(memorySum),
    input: part(inputSum),
    bias: part(bias),
    sum: signed(preactivation, decimals.sum),
    name: unitOf(t, unit),
    value: signed(h, decimals.h),
  };
  return words().questions.sign.because(terms, decided(h, memorySum, inputSum + bias, part));
}

/** @param {number} h @param {number} memory @param {number} rest input and bias @param {(value: number) => string} part */
function decided(h, memory, rest, part) {
  const say = words().questions.sign;
  if (memory * h > 0 && rest * h < 0) return say.memoryDecided(part(rest));
  return memory * h < 0 ? say.memoryOutweighed : '';
}

/** What led to the wrong sign. @param {Trace} trace @param {number} t @param {number} row @param {number} unit @returns {Part[]} */
function misled(trace, t, row, unit) {
  const { memorySum, inputSum, bias, h, decimals } = termsOf(trace, t, row, unit);
  const before = stateAt(trace, t - 1, row)[unit];
  const say = words().questions.sign;
  if (before === 0) return [say.noMemory];
  if (before * h < 0) {
    const part = /** @param {number} value */ (value) => signed(value, decimals.part);
    const adds = trace.weights.W_hh.data[unit * trace.H + unit] * before;
    const own = { own: signed(before, decimals.h), adds: part(adds) };
    return say.mixes({ unit, units: trace.H, memory: part(memorySum), ...own });
  }
  return [(inputSum + bias) * h < 0 ? say.withoutMemory : say.sumCounts];
}
