/** Two sequences with the same last input: in which is a unit larger at the end? */
import { decimalsFor, largest, signed } from '../numbers.js';
import { textOf } from '../compare/pair-kinds.js';
import { numbersAt, rowAt, tokenAt } from '../trace.js';
import { inBatch, inputName, sameNumbers } from './parts.js';
import { unitOf, words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../trace.js').Other} Other */
/** @typedef {import('./parts.js').Part} Part */

/** Longer sequences are not spelt out. */
const SPELT = 8;
/** Two states that are nearer than this are the same to float32. */
const SAME = 1e-6;
/** A difference of this part of the largest unit is clear enough; no other sequence is tried. */
const CLEAR = 0.3;

/**
 * @typedef {object} Case
 * @property {Other} other what the same weights make of the second sequence
 * @property {number} unit in which the two differ most
 * @property {number} difference of that unit, first sequence less second
 * @property {Part[]} told the second sequence, in words
 * @property {string} text the same as one would type it
 */

/**
 * @typedef {object} Second
 * @property {Parameters<import('./index.js').WhatIf>[0]} changes
 * @property {Part[]} told
 * @property {string} text
 */

/** @type {import('./index.js').Kind} */
export function histories(trace, whatIf, { row }) {
  const found = clearest(trace, whatIf, row);
  const say = words().questions.histories;
  if (!found) return { unable: [say.unable] };
  const { T } = trace;
  const { unit, difference, told, text } = found;
  const right = Math.abs(difference) < SAME ? 'same' : difference > 0 ? 'first' : 'second';
  const numbers = tokenAt(trace, T, row) === null;
  const end = numbers ? sameNumbers(trace) : inputName(trace, T, row);
  return {
    setting: say.setting(told, end, inBatch(trace, row)),
    ask: say.ask(unit, T),
    choices: [
      { id: 'first', parts: [say.first] },
      { id: 'second', parts: [say.second] },
      { id: 'same', parts: [say.same] },
    ],
    right,
    ...(right === 'same' ? alike(trace, found) : explained(trace, found, row)),
    look: { t: T, phase: 'read', flash: 'input', view: 'compare', compare: text },
    reveal: { t: T, phase: 'squash', unit, flash: 'unit', view: 'compare', compare: text },
  };
}

/** Of a few second sequences, the one that makes the clearest difference. @param {Trace} trace @param {import('./index.js').WhatIf} whatIf @param {number} row @returns {Case | null} */
function clearest(trace, whatIf, row) {
  /** @type {Case | null} */
  let best = null;
  const seconds = trace.vocabulary.length > 0 ? otherTokens(trace, row) : otherNumbers(trace, row);
  for (const { changes, told, text } of seconds) {
    const { other } = whatIf(changes);
    if (!other) continue;
    const { unit, difference } = mostApart(trace, other, row);
    if (!best || Math.abs(difference) > Math.abs(best.difference)) {
      best = { other, unit, difference, told, text };
    }
    if (Math.abs(difference) > CLEAR * largest(rowAt(trace.h, trace.T, row))) break;
  }
  return best;
}

/** @param {Trace} trace @param {Other} other @param {number} row */
function mostApart(trace, other, row) {
  const [a, b] = [rowAt(trace.h, trace.T, row), rowAt(other.h, trace.T, row)];
  const apart = Array.from(a, (value, unit) => value - b[unit]);
  const unit = apart.reduce(
    (most, value, i) => (Math.abs(value) > Math.abs(apart[most]) ? i : most),
    0,
  );
  return { unit, difference: apart[unit] };
}

/** The same tokens the other way round; and another token just before the last. @param {Trace} trace @param {number} row @returns {Second[]} */
function otherTokens(trace, row) {
  const { T, vocabulary } = trace;
  const say = words().questions.histories;
  const tokens = Array.from(
    { length: T },
    (_, i) => /** @type {string} */ (tokenAt(trace, i + 1, row)),
  );
  const last = tokens[T - 1];
  const turned = [...tokens.slice(0, -1).reverse(), last];
  const replaced = vocabulary
    .filter((token) => token !== tokens[T - 2])
    .slice(0, 2)
    .map((token) => ({
      compare: [...tokens.slice(0, -2), token, last],
      how: say.replaced(token, tokens[T - 2]),
    }));
  const all = [{ compare: turned, how: say.turned }, ...(T > 1 ? replaced : [])];
  return all
    .filter(({ compare }) => compare.some((token, i) => token !== tokens[i]))
    .map(({ compare, how }) => ({
      changes: { compare },
      told: toldOf(tokens, compare, how),
      text: textOf(trace, { tokens: compare }),
    }));
}

/** @param {string[]} tokens @param {string[]} compare @param {string} how @returns {Part[]} */
function toldOf(tokens, compare, how) {
  const say = words().questions.histories;
  if (tokens.length === 0 || tokens.length > SPELT) return say.toldBy(how);
  return say.told(tokens.join(' '), compare.join(' '));
}

/** The same numbers in another order; or, where there is no other order, with other signs. @param {Trace} trace @param {number} row @returns {Second[]} */
function otherNumbers(trace, row) {
  const { T } = trace;
  const rows = Array.from({ length: T }, (_, i) => numbersAt(trace, i + 1, row));
  const before = rows.slice(0, -1);
  const { turned, negated } = words().questions.histories;
  const seconds = [
    { rows: before.toReversed(), how: turned },
    { rows: before.map((numbers) => numbers.map((value) => -value)), how: negated },
  ];
  return seconds
    .filter((second) => second.rows.flat().some((value, i) => value !== before.flat()[i]))
    .map((second) => {
      const values = Float32Array.from([...second.rows, rows[T - 1]].flat());
      return {
        changes: { compare_values: values },
        told: toldOf([], [], second.how),
        text: textOf(trace, { values }),
      };
    });
}

/** @typedef {Pick<import('./index.js').Question, 'why' | 'because'>} Explanation */

/** @param {Trace} trace @param {Case} found @param {number} row @returns {Explanation} */
function explained(trace, { other, unit, difference }, row) {
  const { T } = trace;
  const at = /** @param {import('../trace.js').Tensor} tensor */ (tensor) =>
    rowAt(tensor, T, row)[unit];
  const d = decimalsFor([difference]);
  const both = /** @param {'memory' | 'h'} name @returns {[string, string]} */ (name) => [
    signed(at(trace[name]), d),
    signed(at(other[name]), d),
  ];
  const say = words().questions.histories;
  return {
    why: {
      first: difference > 0 ? [] : [say.otherWay],
      second: difference > 0 ? [say.otherWay] : [],
      same: say.kept(T),
    },
    because: [
      say.because({
        unit,
        name: unitOf(T, unit),
        input: signed(at(trace.input), d),
        bias: signed(trace.weights.b.data[unit], d),
        memory: both('memory'),
        h: both('h'),
      }),
    ],
  };
}

/** Nothing of the history gets through. @param {Trace} trace @param {Case} found @returns {Explanation} */
function alike({ T, weights }, { unit }) {
  const say = words().questions.histories;
  const zero = weights.W_hh.data.every((weight) => weight === 0);
  return {
    why: { first: [say.notHere], second: [say.notHere], same: [] },
    because: [zero ? say.noMemory() : say.noTrace(unit, T)],
  };
}
