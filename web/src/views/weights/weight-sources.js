/** Where the weights come from, said honestly; how they were trained; the seed of what is random. */
import { html, nothing } from 'lit';
import { lossCurve } from './loss-curve.js';
import { milliseconds } from '../numbers.js';
import { LESSON_SCALE, randnScale } from './randn-scale.js';

/** @typedef {import('./weights-panel.js').WeightsModel} WeightsModel */
/** @typedef {import('./weights-panel.js').WeightsHandlers} WeightsHandlers */
/** @typedef {import('../trace.js').Trace} Trace */

/** @type {Record<string, string>} */
const SOURCES = {
  trained: 'trained here',
  default: 'PyTorch’s default',
  randn: 'randn × scale',
  identity: 'identity',
  zero: 'zero',
};

/** The factors that the engine takes. */
const MOST_SCALE = 100;

/** @param {WeightsModel} model @param {WeightsHandlers} on */
export function weightSources(model, on) {
  const { trace, base } = model;
  const from = base.weightsFrom;
  const offered = Object.keys(SOURCES).filter(
    (name) => name !== 'trained' || trace.task !== 'none',
  );
  return html`<div class="weight-sources" role="group" aria-label="Where the weights come from">
    <div class="source-line">
      <label><span class="visually-hidden">Weights from</span><select @change=${(/** @type {any} */ event) => on.source(event.target.value)}>
        ${offered.map((name) => html`<option value=${name} .selected=${name === from}>${SOURCES[name]}</option>`)}
      </select></label>
      ${beside(base, on)}
    </div>
    <div class="source-body">${body(model, on)}</div>
    ${seedLine(base, on)}
  </div>`;
}

/** @param {Trace} base @param {WeightsHandlers} on */
function beside({ weightsFrom, training, scale }, on) {
  if (weightsFrom === 'trained') {
    return html`<span class="source-note">${training.steps} updates in ${milliseconds(training.milliseconds)}</span>`;
  }
  if (weightsFrom !== 'randn') return html`<span class="source-note">untrained</span>`;
  return html`<label>scale <input class="number" type="number" min="0.001" max=${MOST_SCALE} step="any" .value=${String(scaleOf(scale))}
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
      <p class="about">torch.randn, times the scale; <i>b</i> is 0. Untrained.</p>`;
  }
  return html`<p class="about">${about(base)}</p>`;
}

/** @param {Trace} base */
function about({ weightsFrom, H, O }) {
  const most = (1 / Math.sqrt(H)).toFixed(2);
  if (weightsFrom === 'default') {
    return html`As nn.RNN begins: every number drawn evenly from ±1/√${H} = ±${most}. PyTorch keeps two biases;
      <i>b</i> is their sum.`;
  }
  if (weightsFrom === 'identity') {
    return html`1 on the diagonal, 0 elsewhere; <i>b</i> is 0. Every unit hears only itself, and one input at most.`;
  }
  if (weightsFrom === 'zero')
    return `Every weight of the cell is 0: every sum is 0, and so is every hidden state.${O > 0 ? ' Only the read-out above it keeps its random numbers.' : ''}`;
  return nothing;
}

/** @param {Trace} base @param {WeightsHandlers} on */
function seedLine({ seed, weightsFrom }, on) {
  const random = weightsFrom !== 'identity' && weightsFrom !== 'zero';
  const why = random ? 'Draws other random numbers: the next seed' : 'Nothing here is random';
  return html`<div class="seed-line">
    <label>seed <input class="number" type="number" min="0" step="1" .value=${String(seed)}
      @change=${(/** @type {any} */ { target }) => seedTyped(target, seed, on)} /></label>
    <button type="button" class="pill" ?disabled=${!random} title=${why} @click=${on.newWeights}>New weights</button>
  </div>`;
}

/** What is no seed is put back. @param {HTMLInputElement} target @param {number} before @param {WeightsHandlers} on */
function seedTyped(target, before, on) {
  const seed = Number(target.value);
  if (target.value !== '' && Number.isSafeInteger(seed) && seed >= 0) on.seed(seed);
  else target.value = String(before);
}
