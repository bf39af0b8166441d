/** The hidden states as a real table: the same numbers without the picture, as far as they are computed. */
import { html, nothing } from 'lit';
import { reachedStep, progressOf } from '../player/moment.js';
import { decimalsFor, signed } from './numbers.js';
import { answerAt, stateAt, tokenAt } from './trace.js';

/** @typedef {import('./chain.js').Scene} Scene */

const MOST_DECIMALS = 4;

/** @param {Scene} scene */
export function valuesTable(scene) {
  const { trace, moment, row } = scene;
  const reached = reachedStep(moment);
  const steps = Array.from({ length: reached + 1 }, (_, t) => t);
  const decimals = Math.max(3, Math.min(decimalsFor(trace.h.data), MOST_DECIMALS));
  return html`<div class="values" part="values" tabindex="0" role="group" aria-label="Values as table">
    <table>
      <caption>Hidden state h<sub>t</sub>, one column per timestep, as far as it is computed</caption>
      <thead>
        <tr><th scope="col">unit</th>${steps.map((t) => html`<th scope="col">h<sub>${t}</sub></th>`)}</tr>
        ${
          trace.inputs.length > 0
            ? html`<tr><th scope="row">reads</th><td></td>${steps.slice(1).map((t) => html`<td>${tokenAt(trace, t)}</td>`)}</tr>`
            : nothing
        }
      </thead>
      <tbody>
        ${Array.from(
          { length: trace.H },
          (_, unit) => html`<tr><th scope="row">${unit}</th>
            ${steps.map((t) => html`<td>${signed(stateAt(trace, t, row)[unit], decimals)}</td>`)}</tr>`,
        )}
      </tbody>
      ${trace.O > 0 ? html`<tfoot>${predictions(scene, steps)}</tfoot>` : nothing}
    </table>
  </div>`;
}

/** @param {Scene} scene @param {number[]} steps */
const predictions = ({ trace, moment, row }, steps) => html`<tr>
  <th scope="row">predicts</th><td></td>
  ${steps.slice(1).map((t) => html`<td>${progressOf(moment, t, 'carry') > 0 ? answerAt(trace, t, row) : ''}</td>`)}
</tr>`;
