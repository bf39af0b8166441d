/** The hidden states as a real table: the same numbers without the picture, as far as they are computed. */
import { html, nothing } from 'lit';
import { reachedStep, progressOf } from '../player/moment.js';
import { words } from '../words/index.js';
import { answerName } from './answer-name.js';
import { decimalsFor, plain, signed, together } from './numbers.js';
import { bothOf, differingInAll, differs, isBare, whoseOf } from './states.js';
import { inputDecimals, inputText } from './chain/reading.js';
import { answerAt, forecastAt, oncePerTrace, stateAt, tokenAt } from './trace.js';

/** @typedef {import('./chain/chain.js').Scene} Scene */

const MOST_DECIMALS = 4;
/** Steps that a table shows: more make it slow, and nobody reads them. */
const MOST_STEPS = 24;

const decimalsOf = oncePerTrace(({ h }) =>
  Math.max(3, Math.min(decimalsFor(h.data), MOST_DECIMALS)),
);

/** @param {Scene} scene */
export function valuesTable(scene) {
  const { trace, moment, row } = scene;
  const reached = reachedStep(moment);
  const first = reached > MOST_STEPS ? reached - MOST_STEPS + 1 : 0;
  const steps = Array.from({ length: reached + 1 - first }, (_, i) => first + i);
  const read = steps.filter((t) => t > 0);
  const decimals = decimalsOf(trace);
  const say = words().stage.table;
  const [before, after] = say.caption(first > 0 ? { most: MOST_STEPS, of: reached } : null);
  return html`<div class="values" part="values" tabindex="0" role="group" aria-label=${say.name}>
    <table>
      <caption>${before}h<sub>t</sub>${after}${trace.theirs ? html`<span class="whose-line">${whose(trace, trace.theirs)}</span>` : nothing}</caption>
      <thead>
        <tr><th scope="col">${say.unit}</th>${steps.map((t) => html`<th scope="col">h<sub>${t}</sub></th>`)}</tr>
        ${
          trace.inputs.length > 0 || (trace.I <= 2 && trace.I > 0)
            ? html`<tr><th scope="row">${say.reads}</th>${first === 0 ? html`<td></td>` : nothing}${read.map((t) => html`<td>${tokenAt(trace, t, row) ?? inputText(trace, t, row)}</td>`)}</tr>`
            : nothing
        }
      </thead>
      <tbody>
        ${Array.from(
          { length: trace.H },
          (_, unit) => html`<tr><th scope="row">${unit}</th>
            ${steps.map((t) => stateCell(trace, t, row, unit, decimals))}</tr>`,
        )}
      </tbody>
      ${trace.O > 0 ? html`<tfoot>${predictions(scene, steps)}</tfoot>` : nothing}
    </table>
  </div>`;
}

/** @param {import('./trace.js').Trace} trace @param {import('./states.js').Theirs} theirs */
const whose = (trace, theirs) =>
  words().theirs.inTable({ whose: whoseOf(theirs), differ: differingInAll(trace) > 0 });

/** @param {import('./trace.js').Trace} trace @param {number} t @param {number} row @param {number} unit @param {number} decimals */
function stateCell(trace, t, row, unit, decimals) {
  if (t === 0 && isBare(trace)) return html`<td>?</td>`;
  if (!differs(trace, t, row, unit)) return html`<td>${signed(stateAt(trace, t, row)[unit], decimals)}</td>`; // prettier-ignore
  const { givenText, expectedText } = bothOf(trace, t, row, unit);
  return html`<td class="differs">${givenText}<small>≠ ${expectedText}</small></td>`;
}

/** @param {Scene} scene @param {number[]} steps */
const predictions = (scene, steps) => html`<tr>
  <th scope="row">${words().stage.table.predicts}</th>${steps[0] === 0 ? html`<td></td>` : nothing}
  ${steps.filter((t) => t > 0).map((t) => html`<td>${progressOf(scene.moment, t, 'carry') > 0 ? answerOf(scene, t) : ''}</td>`)}
</tr>`;

/** @param {Scene} scene @param {number} t */
const answerOf = ({ trace, row }, t) =>
  trace.task === 'forecast'
    ? together(forecastAt(trace, t, row).map((value) => plain(value, inputDecimals(trace))))
    : answerName(trace, answerAt(trace, t, row));
