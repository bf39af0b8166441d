/** What is compared: a ready-made second sequence or the learner's own, as pairs or as differences. */
import { html, nothing } from 'lit';
import { nounOf, numbersText } from './compare-trace.js';
import { textOf } from './pair-kinds.js';
import { pairsFor } from './pairs.js';
import { parseSecond } from './second-sequence.js';
import { together } from '../numbers.js';
import { tokenAt } from '../trace.js';
import { words } from '../../words/index.js';

export { compareLine } from './compare-line.js';

/**
 * @typedef {object} CompareModel
 * @property {import('../trace.js').Trace} trace
 * @property {number} row of the batch
 * @property {string} [text] the second sequence as it was typed; without one, the first ready-made
 * @property {'pairs' | 'differences'} compareAs
 * @property {{ code: string, message: string } | null} error
 */

/**
 * @typedef {object} CompareHandlers
 * @property {(text: string) => void} compare
 * @property {(compareAs: 'pairs' | 'differences') => void} compareAs
 */

const OWN = '-';

/** @param {CompareModel} model @param {CompareHandlers} on */
export function compareBar({ trace, row, text, compareAs, error }, on) {
  const pairs = pairsFor(trace, row);
  const shown = text ?? pairs[0]?.text ?? '';
  const pair = pairs.find((one) => one.text === shown);
  const problem = problemWith(trace, shown, error);
  const say = words().compare;
  return html`<div class="compare-bar" role="group" aria-label=${say.what}>
    <p class="compare-first" title=${firstText(trace, row)}><b>A</b> <span>${firstText(trace, row)}</span></p>
    <div class="segments" role="group" aria-label=${say.shownAs}>
      ${segment('pairs', compareAs, on)}${segment('differences', compareAs, on)}
    </div>
    <div class="compare-second">
      <b aria-hidden="true">B</b>
      <label><span class="visually-hidden">${say.second}</span>
        <select @change=${(/** @type {any} */ event) => chosen(event, pairs, on)}>
          ${pairs.map(({ id, label }) => html`<option value=${id} .selected=${id === pair?.id}>${label}</option>`)}
          ${pair ? nothing : html`<option value=${OWN} .selected=${true}>${say.own}</option>`}
        </select>
      </label>
      ${typing(trace, shown, problem !== null, on)}
    </div>
    <p class="compare-why" id="compare-why">${problem === null ? (pair?.why ?? say.ownWhy(trace.T, nounOf(trace))) : html`<span class="problem" role="alert">${problem}</span>`}</p>
  </div>`;
}

/** What is wrong with what was typed; null when nothing is. @param {import('../trace.js').Trace} trace @param {string} text @param {CompareModel['error']} error */
function problemWith(trace, text, error) {
  if (trace.other) return null;
  const read = parseSecond(text, trace);
  return 'error' in read ? read.error : (error?.message ?? null);
}

/** @param {import('../trace.js').Trace} trace @param {number} row */
function firstText(trace, row) {
  const steps = Array.from({ length: trace.T }, (_, i) => i + 1);
  if (trace.vocabulary.length > 0) {
    return textOf(trace, {
      tokens: steps.map((t) => /** @type {string} */ (tokenAt(trace, t, row))),
    });
  }
  const texts = steps.map((t) => numbersText(trace, t, row));
  return trace.I === 1 ? together(texts) : texts.join(words().compare.betweenSteps);
}

/** @param {any} event @param {import('./pairs.js').Pair[]} pairs @param {CompareHandlers} on */
function chosen(event, pairs, on) {
  const pair = pairs.find(({ id }) => id === event.target.value);
  if (pair) on.compare(pair.text);
}

/**
 * Rows of numbers need lines, which an input would swallow.
 * @param {import('../trace.js').Trace} trace @param {string} text @param {boolean} wrong @param {CompareHandlers} on
 */
function typing(trace, text, wrong, on) {
  const rows = trace.I > 1 && trace.vocabulary.length === 0;
  const label = words().compare.typeIt(trace.T, rows ? 'row' : nounOf(trace));
  const change = (/** @type {any} */ event) => on.compare(event.target.value);
  const key = (/** @type {any} */ event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    on.compare(event.target.value);
  };
  return trace.vocabulary.length > 0
    ? html`<input class="compare-typed" type="text" .value=${text} aria-label=${label} title=${label} aria-describedby="compare-why"
        aria-invalid=${wrong} autocomplete="off" autocapitalize="off" spellcheck="false" @change=${change} @keydown=${key} />`
    : html`<textarea class="compare-typed" rows="1" .value=${text} aria-label=${label} title=${label} aria-describedby="compare-why"
        aria-invalid=${wrong} autocomplete="off" spellcheck="false" @change=${change} @keydown=${key}></textarea>`;
}

/** @param {'pairs' | 'differences'} as @param {string} now @param {CompareHandlers} on */
const segment = (as, now, on) =>
  html`<button type="button" class="segment" aria-pressed=${as === now} @click=${() => on.compareAs(as)}>${words().compare[as]}</button>`;
