/** One unit of states that came alone: without the weights and inputs that made it. */
import { html } from 'lit';
import { filled } from './chain/lens.js';
import { decimalsFor, signed } from './numbers.js';
import { stateAt } from './trace.js';

/** @typedef {import('./chain/chain.js').Scene} Scene */

/** Of states of which nothing else is known. @param {import('./trace.js').Trace} trace @param {number} t @param {number} row @param {number} unit @param {boolean} shown */
export function barePanel(trace, t, row, unit, shown) {
  const value = t > 0 && shown ? stateAt(trace, t, row)[unit] : null;
  return html`
    <h3><i>h</i><sub>${t}</sub>[${unit}]${value === null ? '' : html` = <span class="value">${signed(value, decimalsFor([value], 3))}</span>`}</h3>
    <p class="hint">${t === 0 ? bareStart : bareWhy}</p>`;
}

const bareStart = 'The state before anything is read: only your code knows it.';
const bareWhy =
  'The stage does not know what made it: it was given the states alone, without weights and inputs.';

/** @param {Scene} scene @param {unknown} name */
export function bareLine({ trace, row, moment, selection }, name) {
  const { t, unit } = /** @type {import('./chain/chain.js').Selection} */ (selection);
  if (t === 0) return html`${name} is known to your code only.`;
  if (filled(moment, t).h < 1 && t >= moment.t) return html`${name} is not shown yet.`;
  const value = stateAt(trace, t, row)[unit];
  return html`${name} = <b>${signed(value, decimalsFor([value], 3))}</b>. What made it, the stage does not know.`;
}
