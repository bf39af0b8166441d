/** What is on the stage, honestly: the example, where its weights come from, the seed. */
import { html, nothing } from 'lit';
import { milliseconds } from './numbers.js';

/** @typedef {import('./trace.js').Trace} Trace */

/** @type {Record<string, string>} */
const names = { hello: 'hello', snippet: 'snippet', own: 'your text' };

/** @type {Record<string, string>} */
const sources = {
  default: 'PyTorch’s random start, untrained',
  randn: 'small random numbers, untrained',
  identity: 'identity, untrained',
  zero: 'all zero, untrained',
};

/**
 * @typedef {object} SummaryHandlers
 * @property {(example: string) => void} example
 * @property {(row: number) => void} row of the batch
 */

/**
 * @param {Trace | null} trace
 * @param {number} row of the batch that is shown
 * @param {unknown} error
 * @param {SummaryHandlers} on
 */
export const summary = (trace, row, error, on) => html`<p class="summary">
  ${
    trace
      ? html`${examples(trace, on)}
        <span class="chip">weights <b>${weights(trace)}</b></span>
        <span class="chip">seed <b>${trace.seed}</b></span>
        ${trace.B > 1 ? rows(trace, row, on) : nothing}`
      : html`<span class="chip">${error ? 'no engine' : 'loading the engine …'}</span>`
  }
</p>`;

/** @param {Trace} trace @param {SummaryHandlers} on */
const examples = ({ example }, on) => html`<label class="chip">
  <span class="visually-hidden">Example</span>
  <select @change=${(/** @type {any} */ event) => on.example(event.target.value)}>
    ${Object.keys(names)
      .filter((name) => name !== 'own' || name === example)
      .map(
        (name) => html`<option value=${name} .selected=${name === example}>${names[name]}</option>`,
      )}
  </select>
</label>`;

/** @param {Trace} trace @param {number} row @param {SummaryHandlers} on */
const rows = ({ B }, row, on) => html`<label class="chip">batch row
  <select @change=${(/** @type {any} */ event) => on.row(Number(event.target.value))}>
    ${Array.from({ length: B }, (_, i) => html`<option value=${i} .selected=${i === row}>${i}</option>`)}
  </select>
</label>`;

/** @param {Trace} trace */
function weights({ weightsFrom, training, predictions, targets }) {
  if (weightsFrom !== 'trained') return sources[weightsFrom];
  const right = predictions.filter((answer, i) => answer === targets[i]).length;
  const verdict = right === targets.length ? '' : `, ${right} of ${targets.length} answers right`;
  return `trained here: ${training.steps} steps in ${milliseconds(training.milliseconds)}${verdict}`;
}
