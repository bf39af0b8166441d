/** Where the weights come from, said honestly; how they were trained; the seed of what is random. */
import { html, nothing } from 'lit';
import { lossCurve } from './loss-curve.js';
import { milliseconds } from '../numbers.js';
import { LESSON_SCALE, randnScale } from './randn-scale.js';
import { toHtml } from '../pieces.js';
import { localised, words } from '../../words/index.js';

/** @typedef {import('./weights-panel.js').WeightsModel} WeightsModel */
/** @typedef {import('./weights-panel.js').WeightsHandlers} WeightsHandlers */
/** @typedef {import('../trace.js').Trace} Trace */

const SOURCES = /** @type {const} */ (['trained', 'default', 'randn', 'identity', 'zero']);

/** The factors that the engine takes. */
const MOST_SCALE = 100;

/** @param {WeightsModel} model @param {WeightsHandlers} on */
export function weightSources(model, on) {
  const { trace, base } = model;
  const from = base.weightsFrom;
  const offered = SOURCES.filter((name) => name !== 'trained' || trace.task !== 'none');
  const say = words().weights;
  return html`<div class="weight-sources" role="group" aria-label=${say.where}>
    <div class="source-line">
      <label><span class="visually-hidden">${say.from}</span><select @change=${(/** @type {any} */ event) => on.source(event.target.value)}>
        ${offered.map((name) => html`<option value=${name} .selected=${name === from}>${say.sources[name]}</option>`)}
      </select></label>
      ${beside(base, on)}
    </div>
    <div class="source-body">${body(model, on)}</div>
    ${seedLine(base, on)}
  </div>`;
}

/** @param {Trace} base @param {WeightsHandlers} on */
function beside({ weightsFrom, training, scale }, on) {
  const say = words().weights;
  if (weightsFrom === 'trained') {
    return html`<span class="source-note">${say.trainedIn(training.steps, milliseconds(training.milliseconds))}</span>`;
  }
  if (weightsFrom !== 'randn') return html`<span class="source-note">${say.untrained}</span>`;
  return html`<label>${say.scale} <input class="number" type="number" min="0.001" max=${MOST_SCALE} step="any" .value=${String(scaleOf(scale))}
    @change=${(/** @type {any} */ { target }) => scaleTyped(target, scaleOf(scale), on)} /></label>`;
}

/** In float32 the factor was rounded: 0.01 came back as 0.009999999776482582. @param {number | undefined} scale */
const scaleOf = (scale) => Number((scale ?? LESSON_SCALE).toPrecision(6));

/** @param {HTMLInputElement} target @param {number} before @param {WeightsHandlers} on */
function scaleTyped(target, before, on) {
  const scale = Number(target.value);
  if (scale > 0 && scale <= MOST_SCALE) on.scale(scale);
  else target.value = String(before);
}

/** @param {WeightsModel} model @param {WeightsHandlers} on */
function body({ trace, base, settings, editedCount, hand }, on) {
  const { width } = hand;
  if (base.weightsFrom === 'trained') {
    const step = settings.trainingStep ?? base.training.steps;
    return lossCurve({ base, trace, step, edited: editedCount > 0, width }, on.trainingStep);
  }
  if (base.weightsFrom === 'randn') {
    return html`${randnScale(scaleOf(base.scale), width, on.scale)}
      <p class="about">${toHtml(words().weights.about.randn())}</p>`;
  }
  return html`<p class="about">${about(base)}</p>`;
}

/** @param {Trace} base */
function about({ weightsFrom, H, O }) {
  const say = words().weights.about;
  if (weightsFrom === 'default') {
    return toHtml(say.default(H, localised((1 / Math.sqrt(H)).toFixed(2))));
  }
  if (weightsFrom === 'identity') return toHtml(say.identity());
  return weightsFrom === 'zero' ? toHtml(say.zero(O > 0)) : nothing;
}

/** @param {Trace} base @param {WeightsHandlers} on */
function seedLine({ seed, weightsFrom }, on) {
  const random = weightsFrom !== 'identity' && weightsFrom !== 'zero';
  const say = words().weights;
  const why = random ? say.nextSeed : say.nothingRandom;
  return html`<div class="seed-line">
    <label>${say.seed} <input class="number" type="number" min="0" step="1" .value=${String(seed)}
      @change=${(/** @type {any} */ { target }) => seedTyped(target, seed, on)} /></label>
    <button type="button" class="pill" ?disabled=${!random} title=${why} @click=${on.newWeights}>${say.newWeights}</button>
  </div>`;
}

/** What is no seed is put back. @param {HTMLInputElement} target @param {number} before @param {WeightsHandlers} on */
function seedTyped(target, before, on) {
  const seed = Number(target.value);
  if (target.value !== '' && Number.isSafeInteger(seed) && seed >= 0) on.seed(seed);
  else target.value = String(before);
}
