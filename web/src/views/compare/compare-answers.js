/** What both sequences' states are read out as: above A, below B. */
import { nothing, svg } from 'lit';
import { progressOf } from '../../player/moment.js';
import { MONO as LETTER, fitted } from './compare-band.js';
import { stepX } from './compare-layout.js';
import { px } from '../marks.js';
import { answerName } from '../answer-name.js';
import { decimalsFor, largest, percent, plain, together } from '../numbers.js';
import { answerAt, forecastAt, oncePerTrace, rowAt } from '../trace.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('./compare-layout.js').Compared} Compared */

const SIZES = [12, 10];

/** What was given sets the digits of what is expected. */
const largestGiven = oncePerTrace((trace) => [largest(trace.x.data) * Math.max(...trace.units)]);

/** The best answer, and its share; or the forecast. @param {Trace} trace @param {number} t @param {number} row */
export function answerText(trace, t, row) {
  if (trace.task === 'forecast') {
    const decimals = decimalsFor(largestGiven(trace), 0);
    const numbers = forecastAt(trace, t, row).map((value) => plain(value, decimals));
    return { text: together(numbers), share: '' };
  }
  const share = Math.max(...rowAt(trace.probabilities, t, row));
  return { text: answerName(trace, answerAt(trace, t, row)), share: percent(share) };
}

/**
 * @param {import('../chain/chain.js').Scene} scene
 * @param {Trace} trace of A, or of B
 * @param {Compared} at
 * @param {number} y
 * @param {number[]} steps in sight
 */
export function answersOf(scene, trace, at, y, steps) {
  const { moment, row } = scene;
  if (trace.O === 0) return nothing;
  const there = steps.filter((t) => t > 0 && progressOf(moment, t, 'carry') > 0);
  const answers = there.map((t) => ({ t, ...answerText(trace, t, row) }));
  const apart = widest(trace) * SIZES[1] * LETTER <= at.pitch - 8;
  if (!apart && trace.task === 'forecast') return nothing; // part of a number would be another
  if (!apart) return runsOf(answers).map((run) => inARow(run, moment, at, y));
  return answers.map(({ t, text, share }) => {
    const { size } = fitted(text, at.pitch - 8, SIZES);
    const x = px(stepX(at, t));
    return svg`<g class="said" opacity=${px(progressOf(moment, t, 'carry'))}><title>${text} ${share}</title>
      <text class="best size-${size}" x=${x} y=${y}>${text}</text>
      ${at.pitch >= SHARED && share ? svg`<text class="share" x=${x} y=${y + 13}>${share}</text>` : nothing}
    </g>`;
  });
}

/** The room that "> 99.9 %" needs. */
const SHARED = 52;

/** @param {Trace} trace */
const widest = ({ answers, O }) =>
  answers.length > 0 ? Math.max(...answers.map((answer) => [...answer].length)) : 5 * O;

/** @typedef {{ t: number, text: string, share: string }} Answer */

/** The same answer several times in a row is one. @param {Answer[]} answers */
function runsOf(answers) {
  /** @type {Answer[][]} */
  const runs = [];
  for (const answer of answers) {
    if (runs.at(-1)?.[0].text === answer.text) runs.at(-1)?.push(answer);
    else runs.push([answer]);
  }
  return runs;
}

/** Written once, over a line as long as it is said. @param {Answer[]} run @param {import('../../player/moment.js').Moment} moment @param {Compared} at @param {number} y */
function inARow(run, moment, at, y) {
  const [first, last] = [run[0], run[run.length - 1]];
  const from = Math.max(stepX(at, first.t) - at.pitch / 2 + 3, at.left);
  const to = stepX(at, last.t) + at.pitch / 2 - 3;
  if (to - from < 4) return nothing;
  const fit = fitted(first.text, to - from, SIZES);
  return svg`<g class="said run" opacity=${px(progressOf(moment, first.t, 'carry'))}><title>${first.text}</title>
    <text class="best size-${fit.size}" x=${px(from)} y=${y}>${fit.text}</text>
    <line class="base" x1=${px(from)} x2=${px(to)} y1=${y + 7} y2=${y + 7}></line>
  </g>`;
}
