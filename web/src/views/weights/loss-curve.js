/** The loss over the training, and a slider along it: the network as it was at every moment. */
import { html, nothing, svg } from 'lit';
import { px } from '../marks.js';
import { decimalsFor, plain } from '../numbers.js';
import { toHtml, toText } from '../pieces.js';
import { oncePerTrace } from '../trace.js';
import { words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */

const HEIGHT = 69;
/** Of the curve; below it the slider, which is its axis. */
const [TOP, BOTTOM, AXIS] = [17, 44, 56];
/** Half the slider's thumb: as far as its middle stays from the edges. */
const INSET = 10;
/** More points than these would not be seen. */
const MOST_POINTS = 400;

/**
 * The loss of what is shown, worked out as the training does (cpp/rnn/readout.h): the mean
 * cross-entropy in nats, or the mean squared error. Null without right answers.
 */
export const lossOf = oncePerTrace(({ targets, targetValues, probabilities, outputs, O }) => {
  if (targets.length > 0) {
    const costs = Array.from(targets, (right, i) => -Math.log(probabilities.data[i * O + right]));
    return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  }
  const { data } = targetValues ?? { data: [] };
  if (data.length === 0) return null;
  return data.reduce((sum, right, i) => sum + (outputs.data[i] - right) ** 2, 0) / data.length;
});

/** The losses after 0, 1, … steps, the last one included. @type {(base: Trace) => number[]} */
export const lossesOf = oncePerTrace((base) => {
  const { losses, steps } = base.training;
  const last = losses.length > steps ? null : lossOf(base);
  return last === null ? [...losses] : [...losses, last];
});

/**
 * As far down as it fell: of the logarithm where the beginning would be all there is to see.
 * @param {number[]} losses
 */
export function isSteep(losses) {
  const [first, last, early] = [losses[0], losses.at(-1) ?? 0, losses[Math.floor(losses.length / 10)]]; // prettier-ignore
  return losses.every((loss) => loss > 0) && (first - early) / (first - last) > 0.85;
}

/** The snapshot nearest to a step of the training. @param {ArrayLike<number>} snapshotSteps @param {number} step */
export const nearestSnapshot = (snapshotSteps, step) =>
  Array.from(snapshotSteps).reduce((best, at) =>
    Math.abs(at - step) < Math.abs(best - step) ? at : best,
  );

/** With two digits, so that no loss but 0 reads 0. @param {number} loss */
const lossText = (loss) => plain(loss, decimalsFor([loss]));

/**
 * @param {object} model
 * @param {Trace} model.base whose training it was
 * @param {Trace} model.trace what is shown
 * @param {number} model.step of the training that is shown
 * @param {boolean} model.edited
 * @param {number} model.width
 * @param {(step: number) => void} toStep
 */
export function lossCurve({ base, trace, step, edited, width }, toStep) {
  const { steps } = base.training;
  const losses = lossesOf(base);
  const loss = losses[Math.min(step, losses.length - 1)];
  const now = edited ? lossOf(trace) : null;
  const said = words().weights.training(step, steps, lossText(loss));
  return html`<div class="training-loss">
    ${curve(losses, step, width)}
    ${slider(base.training, step, toText(said), toStep)}
    ${now === null ? nothing : html`<p class="loss-edited">${toHtml(words().weights.lossEdited(lossText(now)))}</p>`}
    <p class="loss-line">${toHtml(said)}</p>
  </div>`;
}

/** @param {number[]} losses @param {number} step @param {number} width */
function curve(losses, step, width) {
  const steep = isSteep(losses);
  const { path, xOf, yOf } = lineOf(losses, width, steep);
  const at = Math.min(step, losses.length - 1);
  const [x, y] = [xOf(at), yOf(losses[at])];
  const last = losses.length - 1;
  return html`<svg class="loss-curve" width=${width} height=${HEIGHT} viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true">${svg`
    <line class="track" x1=${INSET} x2=${width - INSET} y1=${AXIS} y2=${AXIS}></line>
    <path class="loss-path" d=${path}></path>
    <line class="from" x1=${px(x)} x2=${px(x)} y1=${px(y)} y2=${AXIS}></line>
    <text class="end" x="0" y="10">${words().weights.lossAtFirst(lossText(losses[0]), steep)}</text>
    ${x < width - 70 ? svg`<text class="end last" x=${width - INSET} y=${px(yOf(losses[last]) - 8)}>${lossText(losses[last])}</text>` : nothing}
    <circle class="here" cx=${px(x)} cy=${px(y)} r="5"></circle>`}
  </svg>`;
}

/** @type {WeakMap<number[], { key: string, line: { path: string, xOf: (i: number) => number, yOf: (loss: number) => number } }>} */
const lines = new WeakMap();

/** @param {number[]} losses @param {number} width @param {boolean} steep */
function lineOf(losses, width, steep) {
  const key = `${width} ${steep}`;
  const before = lines.get(losses);
  if (before?.key === key) return before.line;
  const scale = steep ? Math.log : Number;
  const [most, least] = [Math.max(...losses), Math.min(...losses)];
  const [high, low] = [scale(most), steep ? scale(least) : Math.min(0, least)];
  /** @param {number} i */
  const xOf = (i) => INSET + (i / Math.max(losses.length - 1, 1)) * (width - 2 * INSET);
  /** @param {number} loss */
  const yOf = (loss) => BOTTOM - ((scale(loss) - low) / (high - low || 1)) * (BOTTOM - TOP);
  const stride = Math.max(Math.ceil(losses.length / MOST_POINTS), 1);
  const points = losses.flatMap((loss, i) => {
    const kept = i % stride === 0 || i === losses.length - 1;
    return kept ? [`${px(xOf(i))} ${px(yOf(loss))}`] : [];
  });
  const line = { path: `M${points.join('L')}`, xOf, yOf };
  lines.set(losses, { key, line });
  return line;
}

/**
 * @param {import('../trace.js').Training} training
 * @param {number} step
 * @param {string} said
 * @param {(step: number) => void} toStep
 */
function slider({ steps, snapshotSteps }, step, said, toStep) {
  /** @param {any} event */
  const moved = ({ target }) => {
    const nearest = nearestSnapshot(snapshotSteps, Number(target.value));
    target.value = String(nearest); // the thumb stays under the point that is shown
    if (nearest !== step) toStep(nearest);
  };
  return html`<input type="range" class="slider" min="0" max=${steps} step="1" .value=${String(step)}
    aria-label=${words().weights.trainingStep} aria-valuetext=${said} @input=${moved}
    @keydown=${(/** @type {KeyboardEvent} */ event) => snapshotKey(event, snapshotSteps, step, toStep)} />`;
}

/**
 * Keys go from snapshot to snapshot, of which there may be fewer than steps.
 * @param {KeyboardEvent} event
 * @param {Int32Array} snapshotSteps
 * @param {number} step
 * @param {(step: number) => void} toStep
 */
function snapshotKey(event, snapshotSteps, step, toStep) {
  /** @type {Record<string, number>} */
  const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
  if (!(event.key in by) || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const last = snapshotSteps.length - 1;
  const to = snapshotSteps.indexOf(nearestSnapshot(snapshotSteps, step)) + by[event.key];
  toStep(snapshotSteps[Math.min(Math.max(to, 0), last)]);
}
