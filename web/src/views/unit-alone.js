/** One unit of states that came alone: without the weights and inputs that made it. */
import { html } from 'lit';
import { unitOf, words } from '../words/index.js';
import { filled } from './chain/lens.js';
import { decimalsFor, signed } from './numbers.js';
import { toHtml } from './pieces.js';
import { stateAt } from './trace.js';

/** @typedef {import('./chain/chain.js').Scene} Scene */

/** Of states of which nothing else is known. @param {import('./trace.js').Trace} trace @param {number} t @param {number} row @param {number} unit @param {boolean} shown */
export function barePanel(trace, t, row, unit, shown) {
  const value = t > 0 && shown ? stateAt(trace, t, row)[unit] : null;
  return html`
    <h3><i>h</i><sub>${t}</sub>[${unit}]${value === null ? '' : html` = <span class="value">${signed(value, decimalsFor([value], 3))}</span>`}</h3>
    <p class="hint">${t === 0 ? words().unit.aloneStart : words().unit.alone}</p>`;
}

/** @param {Scene} scene with a selection */
export function bareLine({ trace, row, moment, selection }) {
  const { t, unit } = /** @type {import('./chain/chain.js').Selection} */ (selection);
  const say = words().unit.line;
  const name = unitOf(t, unit);
  if (t === 0) return toHtml(say.aloneStart(name));
  if (filled(moment, t).h < 1 && t >= moment.t) return toHtml(say.aloneNotYet(name));
  const value = stateAt(trace, t, row)[unit];
  return toHtml(say.alone(name, signed(value, decimalsFor([value], 3))));
}
