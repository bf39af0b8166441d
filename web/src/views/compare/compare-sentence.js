/** What differs between the two sequences at this moment, and by how much, in one sentence. */
import { answerText } from './compare-answers.js';
import {
  bothRead,
  differedBefore,
  distanceAt,
  distanceText,
  largestDistance,
  nounOf,
  partSame,
  readSame,
  secondOf,
  small,
} from './compare-trace.js';
import { decimalsFor } from '../numbers.js';
import { rowAt } from '../trace.js';

/** @typedef {import('../sentence.js').Part} Part */
/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../../player/moment.js').Moment} Moment */

/** @param {string} name @param {string | number} index @returns {Part} */
const sym = (name, index) => ({ name, index });

/** ‖h_t − h'_t‖ @param {string} name @param {number} t @returns {Part[]} */
const apart = (name, t) => ['‖', sym(name, t), ' − ', sym(`${name}′`, t), '‖'];

/** Below this share of what it once was, a difference is as good as gone. */
const FAINT = 0.05;

/**
 * @param {import('../chain/chain.js').Scene} scene
 * @returns {{ title: string, parts: Part[] }}
 */
export function compareSentence({ trace, moment, row }) {
  const { t, phase } = moment;
  if (!trace.other) {
    return { title: 'Compare.', parts: ['Choose a second sequence for the same weights.'] };
  }
  if (phase === 'start') {
    return {
      title: 'Start.',
      parts: ['Both begin with the same ', sym('h', 0), ' and the same weights: only what they read can make a difference.'], // prettier-ignore
    };
  }
  return {
    title: `Timestep ${t} of ${trace.T}.`,
    parts: phases[phase](trace, t, row, moment.progress === 1),
  };
}

/** @type {Record<Exclude<Moment['phase'], 'start'>, (trace: Trace, t: number, row: number, done: boolean) => Part[]>} */
const phases = {
  read(trace, t, row) {
    const read = bothRead(trace, t, row);
    if (!readSame(trace, t, row)) return [`${read}; the weights are the same.`];
    if (differedBefore(trace, t, row).length === 0) {
      return [read, t > 1 ? ', as they have read the same at every step so far.' : '.'];
    }
    return [
      `${read} now, but they come with different memories: `,
      ...apart('h', t - 1),
      ` is ${distanceText(trace, t - 1, row)}.`,
    ];
  },
  mix(trace, t, row) {
    const input = [sym('W', 'xh'), ' ', sym('x', t)];
    const memory = [sym('W', 'hh'), ' ', sym('h', t - 1)];
    const same = {
      input: partSame(trace, 'input', t, row),
      memory: partSame(trace, 'memory', t, row),
    };
    if (same.input && same.memory) return [...input, ' and ', ...memory, ' are the same in both.'];
    if (same.input) return [...input, ' is the same in both. ', ...memory, ' is not: only the memory makes the difference.']; // prettier-ignore
    if (same.memory) return [...memory, ' is the same in both. ', ...input, ' is not: the input makes the difference.']; // prettier-ignore
    return [...input, ' and ', ...memory, ' differ: one because of what is read now, one because of what was read before.']; // prettier-ignore
  },
  sum(trace, t, row, done) {
    /** @type {Part[]} */
    const begin = ['The same bias ', sym('b', ''), ' is added to both'];
    if (!done) return [...begin, '.'];
    return [...begin, ': ', ...apart('a', t), ` is ${sumText(trace, t, row)}.`];
  },
  squash(trace, t, row, done) {
    if (!done) return ['tanh squashes both sums to the new states.'];
    return [...apart('h', t), ` is ${distanceText(trace, t, row)}`, ...change(trace, t, row)];
  },
  carry: (trace, t, row) => [...carried(trace, t, row), ...answered(trace, t, row)],
};

/** @param {Trace} trace @param {number} t @param {number} row */
function sumText(trace, t, row) {
  const second = rowAt(secondOf(trace).preactivation, t, row);
  const norm = Math.hypot(...rowAt(trace.preactivation, t, row).map((value, i) => value - second[i])); // prettier-ignore
  return norm === 0 ? '0' : small(norm, Math.min(decimalsFor([norm]), 3));
}

/** @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function change(trace, t, row) {
  const [before, now] = [distanceAt(trace, t - 1, row), distanceAt(trace, t, row)];
  if (now === 0) return [': the states are equal.'];
  if (before === 0) return [': the states are no longer equal.'];
  const [from, to] = [distanceText(trace, t - 1, row), distanceText(trace, t, row)];
  if (from === to) return [', as after the step before.'];
  return [`, ${now < before ? 'less' : 'more'} than after step ${t - 1} (${from}).`];
}

/** @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function carried(trace, t, row) {
  const now = distanceAt(trace, t, row);
  const text = distanceText(trace, t, row);
  const read = bothRead(trace, t, row);
  if (!readSame(trace, t, row)) {
    return [`${read}: `, ...apart('h', t), ` is ${text}. `];
  }
  if (differedBefore(trace, t, row).length === 0) {
    return ['Both have read the same so far', now === 0 ? ': the states are equal. ' : '. '];
  }
  const cause = causeOf(trace, t, row);
  if (now === 0) return [`${read}, and the states are equal again: nothing is left of ${cause}. `];
  const faint = now < FAINT * largestDistance(trace, row);
  const left = faint
    ? ` is down to ${text}: hardly anything is left of ${cause}. `
    : ` is still ${text}: ${cause} is still in the state. `;
  return [`${read} now, but `, ...apart('h', t), left];
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']; // prettier-ignore

/** The difference that was read before: "the difference of the first letter". @param {Trace} trace @param {number} t @param {number} row */
function causeOf(trace, t, row) {
  const before = differedBefore(trace, t, row);
  const { from, to } = before[before.length - 1];
  const noun = nounOf(trace);
  if (before.length > 1) return `what differed before`;
  if (from === to) return `the difference of ${from < 10 ? `the ${ORDINALS[from]} ${noun}` : `${noun} ${from}`}`; // prettier-ignore
  if (from === 1) return `the difference of the first ${to} ${noun}s`;
  return `the difference of ${noun}s ${from} to ${to}`;
}

/** @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function answered(trace, t, row) {
  if (trace.O === 0) return [];
  const [a, b] = [answerText(trace, t, row), answerText(secondOf(trace), t, row)];
  if (trace.task === 'forecast') return [`A expects ${a.text} next, B ${b.text}.`];
  const verb = trace.task === 'next' ? 'predict' : 'answer';
  if (a.text === b.text) return [`Both ${verb} “${a.text}” (A ${a.share}, B ${b.share}).`];
  return [`A ${verb}s “${a.text}” (${a.share}), B “${b.text}” (${b.share}).`];
}
