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
import { words } from '../../words/index.js';

/** @typedef {import('../../words/index.js').Part} Part */
/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../../player/moment.js').Moment} Moment */

/** Below this share of what it once was, a difference is as good as gone. */
const FAINT = 0.05;

/**
 * @param {import('../chain/chain.js').Scene} scene
 * @returns {{ title: string, parts: Part[] }}
 */
export function compareSentence({ trace, moment, row }) {
  const { t, phase } = moment;
  const say = words().compareSentence;
  if (!trace.other) return { title: say.name, parts: [say.choose] };
  if (phase === 'start') return { title: say.startName, parts: say.start() };
  const parts = phases[phase](trace, t, row, moment.progress === 1);
  return { title: say.title(t, trace.T), parts };
}

/** @type {Record<Exclude<Moment['phase'], 'start'>, (trace: Trace, t: number, row: number, done: boolean) => Part[]>} */
const phases = {
  read(trace, t, row) {
    const say = words().compareSentence;
    const read = bothRead(trace, t, row);
    if (!readSame(trace, t, row)) return [say.readDifferent(read)];
    if (differedBefore(trace, t, row).length === 0) return say.readAlike(read, t);
    return say.readAgain(read, t, distanceText(trace, t - 1, row));
  },
  mix(trace, t, row) {
    const say = words().compareSentence;
    const input = partSame(trace, 'input', t, row);
    const memory = partSame(trace, 'memory', t, row);
    if (input) return memory ? say.mixSame(t) : say.mixMemory(t);
    return memory ? say.mixInput(t) : say.mixBoth(t);
  },
  sum: (trace, t, row, done) =>
    words().compareSentence.sum(t, done ? sumText(trace, t, row) : null),
  squash(trace, t, row, done) {
    const say = words().compareSentence;
    if (!done) return [say.squashing];
    return say.squash(t, distanceText(trace, t, row), change(trace, t, row));
  },
  carry: (trace, t, row) => [...carried(trace, t, row), ...answered(trace, t, row)],
};

/** @param {Trace} trace @param {number} t @param {number} row */
function sumText(trace, t, row) {
  const second = rowAt(secondOf(trace).preactivation, t, row);
  const norm = Math.hypot(...rowAt(trace.preactivation, t, row).map((value, i) => value - second[i])); // prettier-ignore
  return norm === 0 ? '0' : small(norm, Math.min(decimalsFor([norm]), 3));
}

/** @param {Trace} trace @param {number} t @param {number} row */
function change(trace, t, row) {
  const say = words().compareSentence;
  const [before, now] = [distanceAt(trace, t - 1, row), distanceAt(trace, t, row)];
  if (now === 0) return say.equal;
  if (before === 0) return say.noLonger;
  const [from, to] = [distanceText(trace, t - 1, row), distanceText(trace, t, row)];
  return from === to ? say.unchanged : say.changed(now < before, t - 1, from);
}

/** @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function carried(trace, t, row) {
  const say = words().compareSentence;
  const now = distanceAt(trace, t, row);
  const text = distanceText(trace, t, row);
  const read = bothRead(trace, t, row);
  if (!readSame(trace, t, row)) return say.carryDifferent(read, t, text);
  if (differedBefore(trace, t, row).length === 0) return [say.carryAlike(now === 0)];
  const cause = causeOf(trace, t, row);
  if (now === 0) return [say.carryGone(read, cause)];
  const faint = now < FAINT * largestDistance(trace, row);
  return faint ? say.carryFaint(read, t, text, cause) : say.carryStill(read, t, text, cause);
}

/** The difference that was read before. @param {Trace} trace @param {number} t @param {number} row */
function causeOf(trace, t, row) {
  const before = differedBefore(trace, t, row);
  const { from, to } = before[before.length - 1];
  const say = words().compareSentence;
  return before.length > 1 ? say.causes : say.cause(from, to, nounOf(trace));
}

/** @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function answered(trace, t, row) {
  if (trace.O === 0) return [];
  const say = words().compareSentence;
  const [a, b] = [answerText(trace, t, row), answerText(secondOf(trace), t, row)];
  if (trace.task === 'forecast') return [say.expect(a.text, b.text)];
  return [say.answers(a, b, trace.task === 'next')];
}
