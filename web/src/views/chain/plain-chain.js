/**
 * The whole of a long sequence: the chain as a plain heat map. The states themselves are painted on
 * a canvas behind this (minimap.js); here is what is written and marked around them.
 */
import { nothing, svg } from 'lit';
import { progressOf, reachedStep } from '../../player/moment.js';
import { words } from '../../words/index.js';
import { answerName } from '../answer-name.js';
import { verdictAt } from './answers.js';
import { columnGrid, pointOut, ringAround } from './cells.js';
import { px, symbol } from '../marks.js';
import { reachBars } from './reach.js';
import { inputText, visible } from './reading.js';
import { curves, verdicts } from './series.js';
import { differingSteps, firstMark } from './their-marks.js';
import { answerAt, tokenAt } from '../trace.js';

/** @typedef {import('./chain.js').Scene} Scene */

/** A token needs this much. */
const LEAST_TOKEN = 12;

/** @param {Scene} scene */
export function plainChain(scene) {
  const { layout } = scene;
  return svg`
    ${plainMarks(scene)}
    ${columnGrid(scene)}
    <rect class="edge" x="0" y="0" width=${layout.width} height=${layout.height}></rect>`;
}

/** What stands on and around the map. @param {Scene} scene */
export function plainMarks(scene) {
  return svg`
    <g aria-hidden="true">
      ${legendLine(scene)}
      ${field(scene)}
      ${present(scene)}
      ${selectedRow(scene)}
      ${ringAround(scene)}
      ${differingSteps(scene)}
      ${firstMark(scene)}
      ${tokensFit(scene) ? [tokens(scene), answersName(scene)] : [axis(scene), readNow(scene)]}
      ${curves(scene)}
      ${tokensFit(scene) ? nothing : verdicts(scene)}
      ${reachBars(scene, reachedStep(scene.moment))}
      ${stepField(scene)}
    </g>`;
}

/** What one sees. @param {Scene} scene */
function legendLine({ trace: { T, H }, layout }) {
  const { side, closed, width, y } = layout;
  const long = words().chain.heat(H, T);
  const fits = side + closed + long.length * 7.2 < width;
  const text = fits ? long : words().chain.heatShort(H, T);
  return svg`<text class="shapes from-left" x=${px(side + closed)} y=${y.shapes}>${text}</text>`;
}

/** Where the map lies. @param {Scene} scene */
const boxOf = ({ trace, layout: { side, closed, top, pitch } }) => ({
  x: px(side + closed),
  y: top,
  width: px(closed * trace.T),
  height: pitch * trace.H,
});

/** The place of all states: what is not computed yet is empty. @param {Scene} scene */
function field(scene) {
  const { trace, flash } = scene;
  const { x, y, width, height } = boxOf(scene);
  return svg`<rect class="heat-field ${flash === 'h0' || flash === 'ribbons' ? 'flash' : ''}" data-unit="0" data-t="0" x=${x} y=${y} width=${width} height=${height}
    @click=${(/** @type {Event} */ event) => pointOut(event, trace.H, (share) => stepAt(share, trace.T))}></rect>`;
}

/** @param {number} share @param {number} T */
const stepAt = (share, T) => Math.min(Math.max(Math.ceil(share * T), 1), T);

/** Below the map a click opens a step. @param {Scene} scene */
function stepField(scene) {
  const { trace, layout } = scene;
  const { x, y, width, height } = boxOf(scene);
  return svg`<rect class="step-field" data-step="1" x=${x} y=${y + height} width=${width} height=${layout.y.label - y - height}
    @click=${(/** @type {MouseEvent} */ event) => {
      const area = /** @type {SVGElement} */ (event.currentTarget);
      const box = area.getBoundingClientRect();
      area.dataset.step = String(stepAt((event.clientX - box.left) / box.width, trace.T));
    }}></rect>`;
}

/** The step of the clock. @param {Scene} scene */
function present(scene) {
  const { trace, layout, moment, flash } = scene;
  const { t } = moment;
  const x = layout.columns[t];
  const wide = Math.max(layout.closed, 2) + 2;
  const bottom = layout.top + layout.pitch * trace.H;
  const at = Math.min(Math.max(x, layout.side + 12), layout.width - layout.side - 12);
  return svg`<g class="present ${flash === 'step' ? 'flash' : ''}">
    <rect class="now" rx="1.5" x=${px(x - wide / 2)} y=${layout.top - 3} width=${px(wide)} height=${bottom - layout.top + 6}></rect>
    <path class="pointer" d="M${px(x - 4)} ${layout.top - 9}h8l-4 6z"></path>
    ${symbol(at, layout.y.name, 'h', t)}</g>`;
}

/** The selected unit through time. @param {Scene} scene */
function selectedRow(scene) {
  const { layout, selection } = scene;
  if (!selection) return nothing;
  const { x, width } = boxOf(scene);
  const tall = Math.max(layout.pitch, 3);
  const y = layout.top + (selection.unit + 0.5) * layout.pitch - tall / 2;
  return svg`<rect class="row-mark" x=${x - 1.5} y=${px(y - 1)} width=${width + 3} height=${px(tall + 2)}></rect>`;
}

/** Single letters fit where words do not. @param {Scene} scene */
function tokensFit({ trace, layout, row }) {
  if (layout.closed < LEAST_TOKEN || tokenAt(trace, 1, row) === null) return false;
  return trace.vocabulary.every((token) => token.length * 7.5 <= layout.closed);
}

/** What every step reads, and above it what it answered. @param {Scene} scene */
function tokens({ trace, layout, moment, row }) {
  const { y, columns } = layout;
  const steps = Array.from({ length: trace.T }, (_, i) => i + 1);
  /** @param {string} answer */
  const named = (answer) => answerName(trace, answer);
  const short = trace.answers.every((answer) => named(answer).length * 7.5 <= layout.closed);
  return steps.map((t) => {
    const x = px(columns[t]);
    const waiting = progressOf(moment, t, 'read') === 0 ? 'waiting' : '';
    const answered = short && trace.O > 0 && progressOf(moment, t, 'carry') > 0;
    return svg`<text class="token tiny ${waiting} ${t === moment.t ? 'now' : ''}" x=${x} y=${y.captions}>${visible(String(tokenAt(trace, t, row)))}</text>
      ${answered ? svg`<g class="answers ${verdictAt(trace, t, row)}"><text class="answer best" x=${x} y=${y.answers + 22}>${visible(named(answerAt(trace, t, row)))}</text></g>` : nothing}`;
  });
}

/** @param {Scene} scene */
const answersName = ({ trace, layout, moment }) =>
  trace.O > 0 && progressOf(moment, 1, 'carry') > 0
    ? svg`<text class="caption from-left" x=${px(layout.side + layout.closed)} y=${layout.y.answers + 8}>${words().chain.predicts}</text>`
    : nothing;

/** Numbers of steps, as many as can be read. @param {Scene} scene */
function axis({ trace, layout }) {
  const { columns, y, top, pitch } = layout;
  const bottom = top + pitch * trace.H;
  const every = niceStep(trace.T, (layout.width - 2 * layout.side) / 64);
  const steps = Array.from({ length: Math.floor(trace.T / every) }, (_, i) => (i + 1) * every);
  return [1, ...steps.filter((t) => t > 1)].map(
    (
      t,
    ) => svg`<line class="tick" x1=${px(columns[t])} x2=${px(columns[t])} y1=${bottom + 2} y2=${bottom + 6}></line>
      <text class="caption" x=${px(columns[t])} y=${y.captions}>${t}</text>`,
  );
}

/** The middle of a text that stays inside the picture. @param {Scene['layout']} layout @param {number} x @param {number} half its width */
const within = ({ width }, x, half) => Math.min(Math.max(x, half + 1), width - half - 1);

/** 1, 2, 5, 10, 20 …: so that no more than `most` fit into T. @param {number} T @param {number} most */
export function niceStep(T, most) {
  const least = Math.max(T / Math.max(most, 1), 1);
  const ten = 10 ** Math.floor(Math.log10(least));
  return ten * /** @type {number} */ ([1, 2, 5, 10].find((n) => n * ten >= least - 1e-9));
}

/** What the step of the clock reads, where the others' tokens have no room. @param {Scene} scene */
function readNow({ trace, layout, moment, row }) {
  const { t } = moment;
  if (t === 0) return nothing;
  const token = tokenAt(trace, t, row);
  if (token === null && (trace.I > 2 || trace.I === 0)) return nothing;
  const text = token === null ? inputText(trace, t, row) : `“${token}”`;
  const x = within(layout, layout.columns[t], 20 + text.length * 4);
  return svg`<text class="caption reads" x=${px(x)} y=${token === null ? layout.y.label : layout.y.token - 8}>x<tspan class="index" dy="3">${t}</tspan><tspan dy="-3"> = ${text}</tspan></text>`;
}
