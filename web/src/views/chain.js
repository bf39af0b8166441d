/**
 * The unrolled chain, which is the heat map: one column per timestep, one slot per hidden unit, in
 * the same row at every step. A pure function of (trace, moment, selection) and the width.
 */
import { nothing, svg } from 'lit';
import { progressOf, reachedStep } from '../player/moment.js';
import { inputPitch, inputX, unitY } from './layout.js';
import { filled, grownAt, lensBack, lensTerms } from './lens.js';
import { emptySlot, px, square, symbol } from './marks.js';
import { decimalsFor, percent, plain, signed } from './numbers.js';
import { ribbonsInto } from './ribbons.js';
import { influenceOf, predictionAt, rowAt, stateAt, tokenAt } from './trace.js';

/** @typedef {import('./trace.js').Trace} Trace */
/** @typedef {import('../player/moment.js').Moment} Moment */
/** @typedef {{ t: number, unit: number }} Selection */

/**
 * Everything a picture depends on.
 * @typedef {object} Scene
 * @property {Trace} trace
 * @property {Moment} moment
 * @property {number} row of the batch
 * @property {Selection | null} selection
 * @property {boolean} pinned the selection stays at its step
 * @property {string | null} flash what is pointed at for a moment
 * @property {import('./layout.js').Layout} layout
 */

/** @param {Scene} scene */
export function chain(scene) {
  const { trace, layout } = scene;
  const steps = Array.from({ length: trace.T }, (_, i) => i + 1);
  const shown = reachedStep(scene.moment);
  return svg`
    <g aria-hidden="true">
      ${lensBack(scene)}
      ${currentColumn(scene, shown)}
      <g class=${scene.flash === 'ribbons' ? 'flash' : nothing}>${steps.map((t) => ribbonsInto(scene, t))}</g>
      ${lensTerms(scene)}
      ${[0, ...steps].map((t) => name(scene, t))}
      ${steps.map((t) => [reading(scene, t), answers(scene, t)])}
      ${rowNames(scene)}
      ${influence(scene, shown)}
    </g>
    <g role="grid" tabindex="0" aria-label="Hidden states: a row is a unit, a column a timestep"
      aria-rowcount=${trace.H} aria-colcount=${trace.T + 1}
      aria-activedescendant=${scene.selection ? cellId(scene.selection.t, scene.selection.unit) : nothing}>
      ${Array.from(
        { length: trace.H },
        (_, unit) => svg`<g role="row">
        ${[0, ...steps].map((t) => cell(scene, t, unit))}
      </g>`,
      )}
    </g>
    <rect class="edge" x="0" y="0" width=${layout.width} height=${layout.height}></rect>`;
}

/** @param {number} t @param {number} unit */
export const cellId = (t, unit) => `h-${t}-${unit}`;

/** @param {Scene} scene @param {number} t @param {number} unit */
function cell({ trace, layout, moment, row, selection, flash }, t, unit) {
  const [x, y] = [layout.columns[t], unitY(layout, unit)];
  const value = stateAt(trace, t, row)[unit];
  const squashed = t === moment.t && t > 0 ? filled(moment, t).h : t > moment.t ? 0 : 1;
  const grown = grownAt(squashed, unit, trace.H);
  const chosen = selection?.t === t && selection.unit === unit;
  const pointed =
    (flash === 'unit' && chosen) ||
    (flash === 'h0' && t === 0) ||
    (flash === 'step' && t === moment.t);
  const label =
    grown > 0
      ? `h ${t}, unit ${unit}: ${signed(value, decimalsFor([value]))}`
      : `h ${t}, unit ${unit}: not computed yet`;
  return svg`<g role="gridcell" id=${cellId(t, unit)} data-t=${t} data-unit=${unit} aria-label=${label}
      aria-selected=${chosen} class="cell ${grown > 0 ? 'there' : 'ghost'} ${pointed ? 'flash' : ''}">
    <title>${label}</title>
    <rect class="reach" x=${px(x - layout.pitch / 2)} y=${y - layout.pitch / 2} width=${layout.pitch} height=${layout.pitch}></rect>
    ${emptySlot(x, y, layout.slot, grown > 0 ? '' : 'ghost')}
    ${square(x, y, layout.slot, value, 1, grown)}
    ${
      chosen
        ? svg`<rect class="ring" rx="5" x=${px(x - layout.slot / 2 - 2)} y=${y - layout.slot / 2 - 2}
      width=${layout.slot + 4} height=${layout.slot + 4}></rect>`
        : nothing
    }
  </g>`;
}

/** What the rows above and below the state are. @param {Scene} scene */
function rowNames({ trace, layout, moment }) {
  const { y, narrow } = layout;
  const x = narrow ? 2 : px(layout.columns[0]);
  const kind = narrow ? 'caption from-left' : 'caption';
  const answered = trace.O > 0 && progressOf(moment, 1, 'carry') > 0;
  return svg`<text class=${kind} x=${x} y=${y.input + 4}>input</text>
    ${answered ? svg`<text class=${kind} x=${x} y=${y.answers + 36}>predicts</text>` : nothing}`;
}

/** The newest finished state stands on a card of its own. @param {Scene} scene @param {number} shown */
function currentColumn({ trace, layout, moment }, shown) {
  if (layout.lens || shown !== moment.t || shown === 0) return nothing;
  const wide = layout.slot + 20;
  return svg`<rect class="lens" rx="12" x=${px(layout.columns[shown] - wide / 2)} y=${layout.top - 12}
    width=${wide} height=${trace.H * layout.pitch + 22}></rect>`;
}

/** @param {Scene} scene @param {number} t */
function name({ layout, moment }, t) {
  const there = t <= moment.t;
  return symbol(layout.columns[t], layout.y.name, 'h', t, there ? '' : 'waiting');
}

/** What step t reads: its vector, its token, its name. @param {Scene} scene @param {number} t */
function reading({ trace, layout, moment, row, flash }, t) {
  const { I } = trace;
  const { y } = layout;
  const inputSlot = layout.inputSlots[t];
  const x = rowAt(trace.x, t, row);
  const read = progressOf(moment, t, 'read');
  const token = tokenAt(trace, t);
  const waiting = read === 0 ? 'waiting' : '';
  const now = layout.lens?.step === t ? layout.open * layout.lens.ink : 0;
  const centre = layout.inputs[t];
  const half = (I * inputPitch(inputSlot)) / 2 + 6;
  const full = Math.max(1, ...Array.from(x, Math.abs));
  return svg`<g data-step=${t} class="reading ${flash === 'input' && t === moment.t ? 'flash' : ''}">
    ${
      now
        ? svg`<rect class="head" rx="10" opacity=${px(now)} x=${px(centre - half)} y=${y.input - inputSlot / 2 - 7}
      width=${px(half * 2)} height=${y.label - y.input + inputSlot / 2 + 15}></rect>`
        : nothing
    }
    ${Array.from(x, (value, i) => {
      const at = inputX(layout, t, i, I);
      return svg`${emptySlot(at, y.input, inputSlot, waiting ? 'ghost' : '')}${square(at, y.input, inputSlot, value, full, read)}`;
    })}
    ${token === null ? nothing : svg`<text class="token ${waiting}" x=${px(centre)} y=${y.token}>${token}</text>`}
    ${symbol(centre, y.label, 'x', t, `small ${waiting}`)}
  </g>`;
}

/** The answer above a finished state: one bar per class. @param {Scene} scene @param {number} t */
function answers({ trace, layout, moment, row, flash }, t) {
  const carried = progressOf(moment, t, 'carry');
  if (trace.O === 0 || carried === 0) return nothing;
  const { O, vocabulary } = trace;
  const shares = rowAt(trace.probabilities, t, row);
  const best = predictionAt(trace, t, row);
  const right = best === trace.targets[t - 1];
  const pitch = Math.min(14, (layout.columns[1] - layout.columns[0] - 6) / O);
  const base = layout.y.answers + 36;
  return svg`<g class="answers ${right ? 'right' : 'wrong'} ${flash === 'output' ? 'flash' : ''}">
    ${Array.from(shares, (share, o) => {
      const x = layout.columns[t] + (o - (O - 1) / 2) * pitch;
      const height = 34 * share * carried;
      return svg`<g><title>${vocabulary[o]}: ${percent(share)}</title>
        <line class="base" x1=${px(x - pitch * 0.35)} x2=${px(x + pitch * 0.35)} y1=${base} y2=${base}></line>
        <rect class="bar" rx="1.5" x=${px(x - pitch * 0.3)} y=${px(base - height)} width=${px(pitch * 0.6)} height=${px(height)}></rect>
        ${o === best || pitch > 9 ? svg`<text class="answer ${o === best ? 'best' : ''}" x=${px(x)} y=${base + 12}>${vocabulary[o]}</text>` : nothing}</g>`;
    })}
  </g>`;
}

/** How much each input matters to the newest state. @param {Scene} scene @param {number} t */
function influence({ trace, layout, row }, t) {
  if (t === 0 || influenceOf(trace, row, t, 1) === null) return nothing;
  const { y, inputs } = layout;
  const norms = Array.from(
    { length: t },
    (_, i) => /** @type {number} */ (influenceOf(trace, row, t, i + 1)),
  );
  const most = Math.max(...norms) || 1;
  return svg`<g class="influence">
    ${norms.slice(0, -1).map((norm, i) => {
      const [from, to] = [inputs[i + 1], inputs[t]];
      const deep = y.arcs + 14 + Math.min(20, (to - from) / 10);
      return svg`<path class="arc" stroke-width=${px(0.75 + (7 * norm) / most)}
        d="M${px(from)} ${y.arcs}C${px(from)} ${px(deep)} ${px(to)} ${px(deep)} ${px(to)} ${y.arcs}"></path>`;
    })}
    <text class="norm name" x=${px(layout.width / 2)} y=${y.influence}>‖∂h<tspan class="index" dy="3">${t}</tspan><tspan dy="-3">/∂x‖: how strongly h</tspan><tspan class="index" dy="3">${t}</tspan><tspan dy="-3"> reacts to each input</tspan></text>
    ${norms.map((norm, i) => svg`<text class="norm ${layout.tight ? 'small' : ''}" x=${px(inputs[i + 1])} y=${y.norms}>${plain(norm, decimalsFor(norms))}</text>`)}
  </g>`;
}

/** The chain before the engine is there: places, and the letters that will be read. */
export const waitingTrace = Object.freeze({ T: 4, B: 1, I: 4, H: 8, O: 4 });

/** @param {import('./layout.js').Layout} layout @param {typeof waitingTrace} sizes */
export function waitingChain(layout, { T, I, H }) {
  return svg`<g aria-hidden="true" class="coming">
    ${Array.from(
      { length: T + 1 },
      (_, t) => svg`
      ${symbol(layout.columns[t], layout.y.name, 'h', t, 'waiting')}
      ${Array.from({ length: H }, (__, j) => emptySlot(layout.columns[t], unitY(layout, j), layout.slot, 'ghost'))}
      ${
        t === 0
          ? nothing
          : svg`
        ${Array.from({ length: I }, (__, i) => emptySlot(inputX(layout, t, i, I), layout.y.input, layout.inputSlots[t], 'ghost'))}
        ${symbol(layout.inputs[t], layout.y.label, 'x', t, 'small waiting')}`
      }`,
    )}
  </g>`;
}
