/** The chosen weight's number: to type, to slide, to put back as it was. */
import { html, nothing, svg } from 'lit';
import { labelOf, nameOf, valueBefore, valueOf, wayOf, weightText, isEdited, isSame, largestWeight } from './weight-cells.js'; // prettier-ignore
import { weightSymbol } from './weights-use.js';
import { toHtml } from '../pieces.js';
import { localised, words } from '../../words/index.js';

/** @typedef {import('./weights-panel.js').WeightsModel} WeightsModel */
/** @typedef {import('./weights-panel.js').WeightsHandlers} WeightsHandlers */
/** @typedef {import('./weight-cells.js').Cell} Cell */

/** The largest |weight| that can be set. */
export const MOST = 10;
/** How far the slider goes while no weight is larger. */
const USUAL = 2;

/** The number as it can be typed again: an edited one with all its digits. @param {number} value @param {boolean} edited */
export const fieldText = (value, edited) =>
  edited
    ? localised(String(Number(value.toPrecision(6)))).replace('-', '−')
    : weightText(value).replace('+', '');

/** How far the slider goes. @param {number} full the largest weight */
export const reachOf = (full) => (full > USUAL ? MOST : USUAL);

/** @param {WeightsModel} model @param {WeightsHandlers} on */
export function weightEditor(model, on) {
  const { trace, chosen, hand } = model;
  const say = words().weights;
  const hovered =
    hand.hovered && !isSame(hand.hovered, chosen) ? labelOf(trace, hand.hovered) : null;
  if (!chosen) {
    return html`<div class="weight-editor">
      <p class="weight-invite">${say.invite}</p>
      <p class="weight-hint">${hovered}</p>
    </div>`;
  }
  const edited = isEdited(trace, chosen, model.settings.edits);
  return html`<div class="weight-editor" role="group" aria-label=${nameOf(chosen)}>
    <div class="weight-line">
      ${field(model, chosen, edited, on)}
      ${slider(model, chosen, on)}
      <button type="button" class="reset" aria-label=${say.resetOne} title=${say.resetOne} aria-disabled=${!edited}
        @click=${() => edited && on.changeWeight(chosen, null)}>${resetIcon}</button>
    </div>
    <p class="weight-hint" id="weight-hint">${
      hand.problem
        ? html`<span class="problem" role="alert">${hand.problem}</span>`
        : (hovered ?? aboutIt(model, chosen, edited))
    }</p>
  </div>`;
}

/** @param {WeightsModel} model @param {Cell} cell @param {boolean} edited */
const aboutIt = ({ trace, base, settings }, cell, edited) =>
  html`${wayOf(trace, cell)}${edited ? toHtml(words().weights.was(weightText(valueBefore(base, settings.trainingStep, cell)))) : nothing}`;

/** @param {WeightsModel} model @param {Cell} cell @param {boolean} edited @param {WeightsHandlers} on */
function field({ trace, hand }, cell, edited, on) {
  const value = valueOf(trace, cell);
  const place = cell.name === 'b' ? `[${cell.row}]` : `[${cell.row}, ${cell.column}]`;
  return html`<label for="weight-field">${weightSymbol(cell.name)}${place} =</label>
    <input id="weight-field" class="weight-field" type="text" role="spinbutton" autocomplete="off" spellcheck="false"
      aria-label=${nameOf(cell)} aria-valuenow=${value} aria-valuetext=${weightText(value)} aria-valuemin=${-MOST} aria-valuemax=${MOST}
      aria-invalid=${hand.problem !== null} aria-describedby="weight-hint"
      .value=${hand.text ?? fieldText(value, edited)}
      @input=${on.hand.typed} @keydown=${on.hand.fieldKey} @change=${on.hand.entered} />`;
}

/** The way for fingers. @param {WeightsModel} model @param {Cell} cell @param {WeightsHandlers} on */
function slider({ trace, hand }, cell, on) {
  const reach = hand.reach ?? reachOf(largestWeight(trace));
  return html`<span class="sliding">
    <svg class="rail" width="100%" height="32" aria-hidden="true">${svg`
      <line class="track" x1="9" x2="100%" y1="16" y2="16" pathLength="1"></line>
      <line class="zero-tick" x1="50%" x2="50%" y1="8" y2="24"></line>`}</svg>
    <input type="range" class="slider" min=${-reach} max=${reach} step="0.01" .value=${String(valueOf(trace, cell))}
      aria-label=${words().weights.slider(nameOf(cell), reach)} title=${words().weights.reach(reach)}
      @input=${on.hand.slid} @change=${on.hand.letGo} />
  </span>`;
}

const resetIcon = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${svg`
  <path d="M3.2 5.2A5.6 5.6 0 1 1 2.4 8.6M3 1.8v3.6h3.6"></path>`}</svg>`;
