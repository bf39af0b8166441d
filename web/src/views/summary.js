/** What is on the stage, honestly: the example, where its weights come from, the seed. */
import { html, nothing } from 'lit';
import { milliseconds } from './numbers.js';

/** @typedef {import('./trace.js').Trace} Trace */

/** @type {Record<string, string>} */
const names = { hello: 'hello', snippet: 'the lesson’s snippet', own: 'your sequence' };

/** @type {Record<string, string>} */
const sources = {
  default: 'PyTorch’s random start, untrained',
  randn: 'small random numbers, untrained',
  identity: 'identity, untrained',
  zero: 'all zero, untrained',
};

/** @param {Trace | null} trace @param {unknown} error */
export const summary = (trace, error) => html`<p class="summary">
  ${
    trace
      ? html`<span class="chip"><b>${names[trace.example]}</b></span>
        <span class="chip">weights <b>${weights(trace)}</b></span>
        <span class="chip">seed <b>${trace.seed}</b></span>
        ${trace.B > 1 ? html`<span class="chip">batch <b>1 of ${trace.B}</b></span>` : nothing}`
      : html`<span class="chip">${error ? 'no engine' : 'loading the engine …'}</span>`
  }
</p>`;

/** @param {Trace} trace */
function weights({ weightsFrom, training, predictions, targets }) {
  if (weightsFrom !== 'trained') return sources[weightsFrom];
  const right = predictions.filter((answer, i) => answer === targets[i]).length;
  const verdict = right === targets.length ? '' : `, ${right} of ${targets.length} answers right`;
  return `trained here: ${training.steps} steps in ${milliseconds(training.milliseconds)}${verdict}`;
}
