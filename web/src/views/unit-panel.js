/** One unit at one timestep: every product that made it, adding up to what is shown. */
import { html, nothing, svg } from 'lit';
import { unitOf, words } from '../words/index.js';
import { filled } from './chain/lens.js';
import { px } from './marks.js';
import { decimalsFor, largest, signed } from './numbers.js';
import { toHtml } from './pieces.js';
import { differs, isBare, makerOf } from './states.js';
import { barePanel, bareLine } from './unit-alone.js';
import { tanhCurve } from './tanh-curve.js';
import { termsOf } from './terms.js';
import { stateAt, tokenAt, sameInputOtherAnswer } from './trace.js';

/** @typedef {import('./chain/chain.js').Scene} Scene */
/** @typedef {import('./terms.js').Term} Term */

/** How far each part may be shown: nothing before its time. @param {Scene} scene @param {number} t */
function shownOf({ moment }, t) {
  if (t < moment.t) return { input: true, memory: true, bias: true, sum: true, h: true };
  const done = filled(moment, t);
  return {
    memory: done.memory === 1,
    input: done.input === 1,
    bias: done.bias === 1,
    sum: done.preactivation === 1,
    h: done.h === 1,
  };
}

/** @param {Scene} scene with a selection */
export function unitPanel(scene) {
  const { trace, row } = scene;
  const { t, unit } = /** @type {import('./chain/chain.js').Selection} */ (scene.selection);
  if (isBare(trace)) return barePanel(trace, t, row, unit, t === 0 || shownOf(scene, t).h);
  if (t === 0) return startPanel(unit, stateAt(trace, 0, row)[unit]);
  const terms = termsOf(trace, t, row, unit);
  const shown = shownOf(scene, t);
  const { decimals, theirs } = terms;
  const rests = [terms.inputRest, terms.memoryRest].flatMap((rest) => rest ?? []);
  const all = [...terms.input, ...terms.memory, ...rests].map(({ product }) => product);
  const most = largest([...all, terms.bias]) || 1;
  const token = tokenAt(trace, t, row);
  const say = words().unit;

  return html`
    <h3>${vector('h', t)}[${unit}]${shown.h ? html` = <span class="value">${signed(theirs ?? terms.h, decimals.h)}</span>` : ''}</h3>
    ${(shown.h && twin(trace, t, row, unit)) || html`<p class="hint">${shown.h && theirs !== null ? theirHint(terms) : hint(scene, t, terms.memoryRest !== null)}</p>`}
    <table class="products ${decimals.factor > (terms.memoryRest ? 3 : 4) ? 'fine' : ''} ${decimals.factor > 6 ? 'finest' : ''}">
      <caption class="visually-hidden">${say.caption(t, unit)}</caption>
      <thead class="visually-hidden"><tr><th scope="col">${say.heads.of}</th><th scope="col">${say.heads.factors}</th><th scope="col">${say.heads.drawn}</th><th scope="col">${say.heads.product}</th></tr></thead>
      ${group(html`${say.memory} ${vector('W', 'hh')} ${vector('h', t - 1)}`, shown.memory ? terms.memorySum : null, decimals.part, 'memory')}
      <tbody>${terms.memory.map((term) => productRow('h', t - 1, term, most, decimals, shown.memory, ''))}
        ${restRow(terms.memoryRest, say.otherUnits, most, decimals.product, shown.memory)}</tbody>
      ${group(html`${say.input} ${vector('W', 'xh')} ${vector('x', t)}`, shown.input ? terms.inputSum : null, decimals.part, 'input')}
      <tbody>
        ${terms.input.map((term) => productRow('x', t, term, most, decimals, shown.input, token !== null ? ` “${token}”` : ''))}
        ${restRow(terms.inputRest, say.otherInputs, most, decimals.product, shown.input)}
        ${terms.silent > 0 ? html`<tr class="silent"><td colspan="4">${say.silent(terms.silent)}</td></tr>` : nothing}
      </tbody>
      ${group(html`${say.bias} <i>b</i>[${unit}]`, shown.bias ? terms.bias : null, decimals.part, 'bias')}
    </table>
    <div class="result">${shown.sum ? tanhCurve(terms.preactivation, terms.h, shown.h, theirs) : nothing}
    <p>
      ${
        shown.sum
          ? html`<span>${part(say.memory, terms.memorySum, decimals)} ${part(say.input, terms.inputSum, decimals)}
            ${part(say.bias, terms.bias, decimals)}</span>
            <span>${say.sum} <b data-value="sum">${signed(terms.preactivation, decimals.sum)}</b></span>`
          : html`<span class="waiting">${say.noSum}</span>`
      }
      ${theirs === null || !shown.h ? tanhOf(terms, shown.h) : nothing}
    </p>
    ${theirs === null || !shown.h ? nothing : html`<p class="both">${tanhOf(terms, true)} ${gave(trace, theirs, decimals.h)}</p>`}
    </div>`;
}

/** @param {import('./terms.js').UnitTerms} terms @param {boolean} shown */
const tanhOf = ({ preactivation, h, decimals }, shown) =>
  shown
    ? html`<span>tanh(${signed(preactivation, decimals.sum)}) = <b data-value="h">${signed(h, decimals.h)}</b></span>`
    : html`<span class="waiting">${words().unit.noTanh}</span>`;

/** @param {import('./trace.js').Trace} trace @param {number} theirs @param {number} decimals */
function gave(trace, theirs, decimals) {
  if (!trace.theirs) return nothing;
  const [before, after] = words().unit.gave(makerOf(trace.theirs));
  return html`<span class="theirs">${before}<b data-value="theirs">${signed(theirs, decimals)}</b>${after}</span>`;
}

/** @param {import('./terms.js').UnitTerms} terms */
const theirHint = ({ h, decimals }) => toHtml(words().unit.formulaGives(signed(h, decimals.h)));

/** @param {Scene} scene @param {number} t @param {boolean} some not every product is listed */
function hint({ pinned }, t, some) {
  const say = words().unit;
  if (pinned) return say.pinned(t);
  return some ? say.largest : say.every;
}

/**
 * Where an earlier step read the same but had to answer differently: both side by side. Input and
 * bias agree; what differs is the memory. Null where there is none.
 *
 * @param {import('./trace.js').Trace} trace
 * @param {number} t
 * @param {number} row
 * @param {number} unit
 */
function twin(trace, t, row, unit) {
  const earlier = sameInputOtherAnswer(trace, t, row);
  if (earlier === null) return null;
  if (differs(trace, earlier, row, unit) || differs(trace, t, row, unit)) return null;
  const terms = [earlier, t].map((step) => ({ step, ...termsOf(trace, step, row, unit) }));
  const [part, h] = ['part', 'h'].map((name) =>
    Math.max(...terms.map(({ decimals }) => decimals[/** @type {'part' | 'h'} */ (name)])),
  );
  const say = words().unit;
  return html`<table class="twin">
    <caption>${say.twin({ earlier, token: String(tokenAt(trace, t, row)) })}</caption>
    <thead><tr><td></td><th scope="col">${say.memory}</th><th scope="col">${say.input}</th><th scope="col">${say.bias}</th><th scope="col">${say.tanh}</th></tr></thead>
    <tbody>${terms.map(
      (term) =>
        html`<tr><th scope="row">${say.step(term.step)}</th><td><b>${signed(term.memorySum, part)}</b></td><td>${signed(term.inputSum, part)}</td><td>${signed(term.bias, part)}</td><td><b>${signed(term.h, h)}</b></td></tr>`,
    )}</tbody>
  </table>`;
}

/** @param {string} name @param {number} value @param {import('./terms.js').UnitTerms['decimals']} decimals */
const part = (name, value, decimals) =>
  html`<span class="part-sum"><small>${name}</small> ${signed(value, decimals.part)}</span>`;

/**
 * The same in one line, for where the panel is below the fold.
 * @param {Scene} scene
 */
export function unitLine(scene) {
  const { trace, row, selection } = scene;
  if (!selection) return words().unit.select;
  const { t, unit } = selection;
  const say = words().unit.line;
  const name = unitOf(t, unit);
  if (isBare(trace)) return bareLine(scene);
  if (t === 0) {
    const value = stateAt(trace, 0, row)[unit];
    return toHtml(say.start(name, signed(value, decimalsFor([value]))));
  }
  const { preactivation, h, theirs, decimals } = termsOf(trace, t, row, unit);
  const shown = shownOf(scene, t);
  if (!shown.sum) return toHtml(say.notYet(name));
  const sum = signed(preactivation, decimals.sum);
  if (!shown.h) return toHtml(say.nextPhase(name, sum));
  const value = signed(h, decimals.h);
  if (theirs === null || !trace.theirs) return toHtml(say.made(name, sum, value));
  const given = signed(theirs, decimals.h);
  return toHtml(say.theirs(name, { sum, value, maker: makerOf(trace.theirs), given }));
}

/** @param {string} name @param {string | number} t */
const vector = (name, t) => html`<i>${name}</i><sub>${t}</sub>`;

/** @param {number} unit @param {number} value */
const startPanel = (unit, value) => html`
  <h3>${vector('h', 0)}[${unit}] = <span class="value">${signed(value, decimalsFor([value]))}</span></h3>
  <p class="hint">${words().unit.start}</p>`;

/** @param {unknown} title @param {number | null} sum @param {number} decimals @param {string} part */
const group = (title, sum, decimals, part) => html`
  <tbody class="group"><tr>
    <th scope="rowgroup" colspan="3">${title}</th>
    <td class="number" data-sum=${part}>${sum === null ? '' : signed(sum, decimals)}</td>
  </tr></tbody>`;

/**
 * @param {string} name
 * @param {number} t
 * @param {Term} term
 * @param {number} most the largest |product|
 * @param {import('./terms.js').UnitTerms['decimals']} decimals
 * @param {boolean} shown
 * @param {string} token
 */
const productRow = (
  name,
  t,
  { index, weight, value, product },
  most,
  decimals,
  shown,
  token,
) => html`<tr>
  <th scope="row">${vector(name, t)}[${index}]${token}</th>
  <td class="factors">${shown ? `${signed(weight, decimals.factor)} × ${signed(value, decimals.factor)}` : ''}</td>
  <td class="drawn">${shown ? bar(product, most) : nothing}</td>
  <td class="number" data-product>${shown ? signed(product, decimals.product) : ''}</td>
</tr>`;

/**
 * What is not listed, so that all of it adds up.
 * @param {import('./terms.js').Rest | null} rest
 * @param {(count: number) => string} what
 * @param {number} most
 * @param {number} decimals
 * @param {boolean} shown
 */
const restRow = (rest, what, most, decimals, shown) =>
  rest === null
    ? nothing
    : html`<tr class="rest">
  <th scope="row" colspan="2">${what(rest.count)}</th>
  <td class="drawn">${shown ? bar(rest.product, most) : nothing}</td>
  <td class="number" data-product>${shown ? signed(rest.product, decimals) : ''}</td>
</tr>`;

/** @param {number} product @param {number} most */
function bar(product, most) {
  const width = (15 * Math.abs(product)) / most;
  return html`<svg width="32" height="10" viewBox="0 0 32 10" aria-hidden="true">${svg`
    <line class="axis" x1="16" x2="16" y1="0" y2="10"></line>
    <rect class=${product > 0 ? 'positive' : 'negative'} rx="1.5" y="1.5" height="7"
      x=${px(product > 0 ? 16 : 16 - width)} width=${px(width)}></rect>`}</svg>`;
}
