/**
 * The sentence for the present moment: read by everybody, and heard by those who do not see the
 * picture. Parts are text or symbols ({ name, index }), so that one sentence serves both.
 */
import { words } from '../words/index.js';
import { answerName } from './answer-name.js';
import { percent } from './numbers.js';
import { approximate, listed } from './quantities.js';
import { whoseOf } from './states.js';
import { withTheirs } from './their-sentence.js';
import { answerAt, cameAfter, forecastAt, numbersAt, rowAt, sameInputOtherAnswer, stateAt, targetAt, tokenAt } from './trace.js'; // prettier-ignore

export { influenceSentence } from './influence-sentence.js';
export { toHtml, toText } from './pieces.js';

/** @typedef {import('../words/grammar.js').Part} Part */
/** @typedef {import('./trace.js').Trace} Trace */
/** @typedef {import('../player/moment.js').Moment} Moment */

/**
 * @param {Trace} trace
 * @param {Moment} moment
 * @param {number} row of the batch
 * @param {boolean} [folded] one cell and its loop are shown
 * @returns {{ title: string, parts: Part[] }}
 */
export function sentenceFor(trace, moment, row, folded = false) {
  const { t } = moment;
  if (t === 0) {
    const start = { title: words().sentence.start, parts: startOf(trace, row) };
    return withTheirs(trace, moment, row, start);
  }
  const phase = /** @type {Exclude<Moment['phase'], 'start'>} */ (moment.phase);
  const sentence = { title: titleOf(trace, t, row), parts: phases[phase](trace, t, row, folded) };
  return withTheirs(trace, moment, row, sentence);
}

/** @param {Trace} trace @param {number} row @returns {Part[]} */
function startOf(trace, row) {
  const say = words().sentence;
  const values = [...stateAt(trace, 0, row)];
  if (values.every((value) => value === 0)) return say.zeros();
  return say.startsWith(listed(values, approximate));
}

/** @param {Trace} trace @param {number} t @param {number} row */
const titleOf = (trace, t, row) =>
  words().sentence.title({
    t,
    T: trace.T,
    row: trace.B > 1 ? row : null,
    token: tokenAt(trace, t, row),
    whose: trace.theirs ? whoseOf(trace.theirs) : null,
  });

/** @type {Record<Exclude<Moment['phase'], 'start'>, (trace: Trace, t: number, row: number, folded: boolean) => Part[]>} */
const phases = {
  read(trace, t, row) {
    const token = tokenAt(trace, t, row);
    if (token === null) return readNumbers(trace, t, row);
    return words().sentence.readToken({ t, token, earlier: sameInputOtherAnswer(trace, t, row) });
  },
  mix: (_, t) => words().sentence.mix(t),
  sum: (_, t) => words().sentence.sum(t),
  squash: (_, t) => words().sentence.squash(t),
  carry(trace, t, row, folded) {
    const say = words().sentence;
    const onward = t === trace.T ? say.over(t) : say.onward({ t, folded });
    if (trace.task === 'none') return onward;
    return [...(trace.task === 'forecast' ? forecast : answered)(trace, t, row), ...onward];
  },
};

/** The numbers as they were given, and as the network sees them where that is not the same. @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function readNumbers(trace, t, row) {
  const scaled = trace.units.some((unit) => unit !== 1);
  const seen = scaled ? listed([...rowAt(trace.x, t, row)], approximate) : null;
  return words().sentence.readNumbers({ t, read: listed(numbersAt(trace, t, row)), seen });
}

/** @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function answered(trace, t, row) {
  const say = words().sentence;
  /** @param {string} answer */
  const named = (answer) => answerName(trace, answer);
  const answer = answerAt(trace, t, row);
  const target = targetAt(trace, t, row);
  const share = percent(Math.max(...rowAt(trace.probabilities, t, row)));
  const said = { t, answer: named(answer), share, next: trace.task === 'next' };
  const earlier = sameInputOtherAnswer(trace, t, row);
  const other = earlier === null ? null : answerAt(trace, earlier, row);
  if (earlier !== null && other !== null && answer === target && other !== answer) {
    return say.otherAnswer({ ...said, earlier, other: named(other) });
  }
  return say.answer({ ...said, target: answer === target ? null : named(String(target)) });
}

/** @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
const forecast = (trace, t, row) =>
  words().sentence.forecast({
    t,
    expected: listed(forecastAt(trace, t, row), approximate),
    came: listed(cameAfter(trace, t, row)),
  });
