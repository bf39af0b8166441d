/** What the network answers above a finished state: one bar per class, or a forecast on its scale. */
import { nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { progressOf } from '../../player/moment.js';
import { language, words } from '../../words/index.js';
import { answerName } from '../answer-name.js';
import { stateShare } from '../folding/shares.js';
import { inkOf } from './layout.js';
import { px } from '../marks.js';
import { percent, plain, together } from '../numbers.js';
import { inputDecimals, visible } from './reading.js';
import { cameAfter, forecastAt, oncePerTrace, predictionAt, rowAt } from '../trace.js';

/** @typedef {import('./chain.js').Scene} Scene */
/** @typedef {import('../trace.js').Trace} Trace */

/** Height of a bar that is sure, and of a scale. */
const HEIGHT = 34;
/** A letter of an answer is about this wide. */
const LETTER = 7.2;

/** @param {Scene} scene @param {number} t */
export function answers(scene, t) {
  const { trace, layout, moment } = scene;
  const carried = progressOf(moment, t, 'carry');
  if (trace.O === 0 || carried === 0) return nothing;
  const above = stateShare(layout, t) * inkOf(layout, t);
  const forecast = trace.task === 'forecast';
  const kind = forecast ? 'forecast' : verdictAt(trace, t, scene.row);
  return svg`<g opacity=${above < 1 ? px(above) : nothing} class="answers ${kind} ${scene.flash === 'output' ? 'flash' : ''}">
    ${forecast ? forecastAbove(scene, t, carried) : bars(scene, t, carried)}
  </g>`;
}

/** Whether the answer of step t is right; empty where nothing is. @param {Trace} trace @param {number} t @param {number} row */
export function verdictAt(trace, t, row) {
  if (trace.targets.length === 0) return '';
  const right = predictionAt(trace, t, row) === trace.targets[(t - 1) * trace.B + row];
  return right ? 'right' : 'wrong';
}

/** What one answer has room in. @param {Scene['layout']} layout */
const roomOf = ({ folding, closed }) => (folding ? folding.room : closed);

// ---- classes ------------------------------------------------------------------------------------

/** Bars closer than this are drawn together. */
const LEAST_PITCH = 4;

/** @param {Scene} scene @param {number} t @param {number} carried */
function bars({ trace, layout, row }, t, carried) {
  const { O } = trace;
  const room = roomOf(layout);
  const pitch = Math.min(14, (room - 6) / O);
  const base = layout.y.answers + HEIGHT + 2;
  return svg`<g transform="translate(${px(layout.columns[t])} 0)">${guard(
    [trace, row, t, px(room), base, carried, language()],
    () => {
      const names = trace.answers.map((answer) => answerName(trace, answer));
      const shares = rowAt(trace.probabilities, t, row);
      const best = predictionAt(trace, t, row);
      if (pitch < LEAST_PITCH) return manyBars(shares, best, names, { pitch, base, carried, room });
      const all = pitch > 9 && names.every((name) => name.length < 3);
      return Array.from(shares, (share, o) => {
        const x = (o - (O - 1) / 2) * pitch;
        const height = HEIGHT * share * carried;
        return svg`<g><title>${words().chain.is(names[o], percent(share))}</title>
        <line class="base" x1=${px(x - pitch * 0.35)} x2=${px(x + pitch * 0.35)} y1=${base} y2=${base}></line>
        <rect class="bar" rx="1.5" x=${px(x - pitch * 0.3)} y=${px(base - height)} width=${px(pitch * 0.6)} height=${px(height)}></rect>
        ${o === best || all ? svg`<text class="answer ${o === best ? 'best' : ''}" x=${px(nameX(x, names[o]))} y=${base + 12}>${shortened(names[o], room)}</text>` : nothing}</g>`;
      });
    },
  )}</g>`;
}

/**
 * @param {Float32Array} shares
 * @param {number} best
 * @param {readonly string[]} names
 * @param {{ pitch: number, base: number, carried: number, room: number }} at
 */
function manyBars(shares, best, names, { pitch, base, carried, room }) {
  const middle = (shares.length - 1) / 2;
  const wide = Math.max(pitch * 0.6, 1);
  const paths = Array.from(shares, (share, o) =>
    share * HEIGHT < 0.3
      ? ''
      : `M${px((o - middle) * pitch - wide / 2)} ${base}v${px(-HEIGHT * share * carried)}h${px(wide)}V${base}z`,
  );
  const x = (best - middle) * pitch;
  return svg`<title>${words().chain.is(names[best], percent(shares[best]))}</title>
    <line class="base" x1=${px(-middle * pitch)} x2=${px(middle * pitch)} y1=${base} y2=${base}></line>
    <path class="bar" d=${paths.join('')}></path>
    <text class="answer best" x=${px(nameX(x, names[best]))} y=${base + 12}>${shortened(names[best], room)}</text>`;
}

/** A letter stands below its bar, a word below its column. @param {number} x @param {string} name */
const nameX = (x, name) => (name.length < 3 ? x : 0);

/** @param {string} name @param {number} room */
function shortened(name, room) {
  const most = Math.max(Math.floor(room / LETTER), 2);
  return name.length <= most ? visible(name) : `${name.slice(0, most - 1)}…`;
}

// ---- numbers ------------------------------------------------------------------------------------

/** The least and the most of every number that is foretold or comes. */
const range = oncePerTrace(({ O, outputs, targetValues }) =>
  Array.from({ length: O }, (_, o) => {
    let [least, most] = [Infinity, -Infinity];
    for (const { data } of [outputs, targetValues]) {
      for (let i = o; i < data.length; i += O) {
        least = Math.min(least, data[i]);
        most = Math.max(most, data[i]);
      }
    }
    return { least, span: most - least || 1 };
  }),
);

/** Where a number stands on its scale, 0 to 1. @param {Trace} trace @param {number} o @param {number} value */
export const heightOf = (trace, o, value) => (value - range(trace)[o].least) / range(trace)[o].span;

/** @param {Scene} scene @param {number} t @param {number} carried */
function forecastAbove(scene, t, carried) {
  const { trace, layout, row } = scene;
  const { O } = trace;
  const [expected, came] = [forecastAt(trace, t, row), cameAfter(trace, t, row)].map((values) =>
    together(values.map((value) => plain(value, inputDecimals(trace) + 1))),
  );
  const base = layout.y.answers + HEIGHT + 2;
  return svg`<title>${words().chain.forecast(expected, came)}</title>
    <g opacity=${carried < 1 ? px(carried) : nothing}>
      ${O === 2 ? inSquare(scene, t, base) : Array.from({ length: O }, (_, o) => onScale(scene, t, o, base))}
    </g>
    ${O === 1 ? forecastNumber(scene, t, base + 14) : nothing}`;
}

/** Where numbers are wider than their columns only the newest is written. @param {Scene} scene @param {number} t @param {number} y */
function forecastNumber({ trace, layout, row, moment }, t, y) {
  const text = plain(forecastAt(trace, t, row)[0], inputDecimals(trace));
  if (t < moment.t && text.length * LETTER > roomOf(layout)) return nothing;
  return svg`<text class="answer best" x=${px(layout.columns[t])} y=${y}>${text}</text>`;
}

/** @param {Scene} scene @param {number} t @param {number} o @param {number} base */
function onScale({ trace, layout, row }, t, o, base) {
  const pitch = Math.min(14, (roomOf(layout) - 6) / trace.O);
  const x = px(layout.columns[t] + (o - (trace.O - 1) / 2) * pitch);
  /** @param {import('../trace.js').Tensor} values */
  const y = (values) => px(base - HEIGHT * heightOf(trace, o, rowAt(values, t, row)[o]));
  const small = pitch < 9;
  return svg`<line class="base" x1=${x} x2=${x} y1=${base} y2=${base - HEIGHT}></line>
    <circle class="came" cx=${x} cy=${y(trace.targetValues)} r=${small ? 2.5 : 5}></circle>
    <circle class="bar" cx=${x} cy=${y(trace.outputs)} r=${small ? 1.5 : 3}></circle>`;
}

/** Two numbers are a point. @param {Scene} scene @param {number} t @param {number} base */
function inSquare({ trace, layout, row }, t, base) {
  const side = Math.min(HEIGHT, Math.max(roomOf(layout) - 8, 12));
  const left = layout.columns[t] - side / 2;
  /** @param {import('../trace.js').Tensor} values */
  const at = (values) => {
    const [right, up] = rowAt(values, t, row);
    return [px(left + side * heightOf(trace, 0, right)), px(base - side * heightOf(trace, 1, up))];
  };
  const [came, expected] = [at(trace.targetValues), at(trace.outputs)];
  return svg`<rect class="plane" rx="3" x=${px(left)} y=${base - side} width=${side} height=${side}></rect>
    <circle class="came" cx=${came[0]} cy=${came[1]} r="4.5"></circle>
    <circle class="bar" cx=${expected[0]} cy=${expected[1]} r="2.75"></circle>`;
}
