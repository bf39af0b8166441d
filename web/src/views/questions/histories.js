/** Two sequences with the same last input: in which is a unit larger at the end? */
import { decimalsFor, largest, signed } from '../numbers.js';
import { textOf } from '../compare/pair-kinds.js';
import { numbersAt, rowAt, tokenAt } from '../trace.js';
import { code, inBatch, inputName, sameNumbers, sym, unitOf } from './parts.js';

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
  if (!found) return { unable: ['This sequence is too short to have another history.'] };
  const { T } = trace;
  const { unit, difference, told, text } = found;
  const right = Math.abs(difference) < SAME ? 'same' : difference > 0 ? 'first' : 'second';
  const numbers = tokenAt(trace, T, row) === null;
  const end = numbers ? sameNumbers(trace) : inputName(trace, T, row);
  return {
    setting: [
      ...told,
      ` Both end with ${end}, and both go through the same weights${inBatch(trace, row)}.`,
    ],
    ask: [`In which of the two is unit ${unit} of `, sym('h', T), ' larger?'],
    choices: [
      { id: 'first', parts: ['In A'] },
      { id: 'second', parts: ['In B'] },
      { id: 'same', parts: ['Equal in both: they end alike'] },
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
      how: `has “${token}” just before the end, in place of “${tokens[T - 2]}”`,
    }));
  const all = [
    { compare: turned, how: 'has all that comes before the end in reverse order' },
    ...(T > 1 ? replaced : []),
  ];
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
  const spelt = /** @param {string[]} list */ (list) => code(list.join(' '));
  if (tokens.length === 0 || tokens.length > SPELT)
    return [`A is the sequence on the stage. B ${how}.`];
  return ['A is the sequence on the stage, ', spelt(tokens), '. B is ', spelt(compare), '.'];
}

/** The same numbers in another order; or, where there is no other order, with other signs. @param {Trace} trace @param {number} row @returns {Second[]} */
function otherNumbers(trace, row) {
  const { T } = trace;
  const rows = Array.from({ length: T }, (_, i) => numbersAt(trace, i + 1, row));
  const before = rows.slice(0, -1);
  const seconds = [
    { rows: before.toReversed(), how: 'has all that comes before the end in reverse order' },
    {
      rows: before.map((numbers) => numbers.map((value) => -value)),
      how: 'has all that comes before the end with the other sign',
    },
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
  const both = /** @param {'memory' | 'h'} name */ (name) =>
    `${signed(at(trace[name]), d)} in A and ${signed(at(other[name]), d)} in B`;
  /** @type {Part[]} */
  const wrongWay = ['They do differ, only the other way round. '];
  return {
    why: {
      first: difference > 0 ? [] : wrongWay,
      second: difference > 0 ? wrongWay : [],
      same: [
        'The last input decides its own part of the sum, and that is equal. But what came before is kept in ',
        sym('h', T - 1),
        '. ',
      ],
    },
    because: [
      [
        `For unit ${unit}, input part and bias are the same in both: ${signed(at(trace.input), d)} and ${signed(trace.weights.b.data[unit], d)}. `,
        `The memory part is ${both('memory')}. So `,
        ...unitOf(T, unit),
        ` is ${both('h')}.`,
      ],
    ],
  };
}

/** Nothing of the history gets through. @param {Trace} trace @param {Case} found @returns {Explanation} */
function alike({ T, weights }, { unit }) {
  /** @type {Part[]} */
  const wrong = ['Another past usually gives another state, but not here. '];
  return {
    why: { first: wrong, second: wrong, same: [] },
    because: [
      weights.W_hh.data.every((weight) => weight === 0)
        ? [
            sym('W', 'hh'),
            ' is all zeros, so nothing of the past gets into the sum: the states are equal.',
          ]
        : [
            `In this network no trace of the difference is left in unit ${unit} of `,
            sym('h', T),
            '.',
          ],
    ],
  };
}
