/** The whole stage: header, chain, clock, sentence and panel. Pure: what is done comes in as handlers. */
import { html, nothing, svg } from 'lit';
import { chain, waitingChain, waitingTrace } from './chain.js';
import { controls } from './controls.js';
import { legend } from './legend.js';
import { sentenceFor, toHtml } from './sentence.js';
import { summary } from './summary.js';
import { unitLine, unitPanel } from './unit-panel.js';
import { valuesTable } from './values-table.js';

/**
 * @typedef {object} StageModel
 * @property {import('./chain.js').Scene | null} scene null until the engine is there
 * @property {import('./layout.js').Layout} layout
 * @property {{ code: string, message: string } | null} error
 * @property {import('./controls.js').ControlState} clock
 * @property {boolean} leadsBack
 * @property {boolean} asTable the values stand below as a table
 */

/**
 * @typedef {import('./controls.js').ControlHandlers & import('./summary.js').SummaryHandlers & {
 *   click: (event: Event) => void, goBack: () => void, table: () => void, newWeights: () => void, retry: () => void,
 * }} StageHandlers
 */

/** @param {StageModel} model @param {StageHandlers} on */
export function stage({ scene, layout, error, clock, leadsBack, asTable }, on) {
  const { width, height } = layout;
  return html`<section class="stage" aria-label="Unrolling a recurrent network">
    <header part="header">
      ${summary(scene?.trace ?? null, scene?.row ?? 0, error, on)}
      <span class="actions">
        ${leadsBack ? html`<button type="button" class="pill back" @click=${on.goBack}>Back to the text</button>` : nothing}
        <button type="button" class="pill" ?disabled=${!scene} aria-expanded=${asTable} @click=${on.table}
          aria-label="Values as table" title="Values as table">Table</button>
        <button type="button" class="pill" ?disabled=${!scene} @click=${on.newWeights}
          title="Draws other random numbers and trains again">New weights</button>
      </span>
    </header>
    ${error ? errorMessage(error, on) : nothing}
    <div class="chain" part="chain" @click=${on.click}>
      <svg class="picture" role="group" aria-label="The chain of hidden states"
        width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        ${scene ? chain(scene) : svg`${waitingChain(layout, waitingTrace)}`}
      </svg>
    </div>
    <p class="unit-line">${scene ? unitLine(scene) : nothing}</p>
    <footer part="controls">
      ${controls(clock, on)}
      <p class="sentence" role="status" aria-live=${clock.playing ? 'off' : 'polite'}>${sentence(scene, error)}</p>
    </footer>
    <div class="panel" role="group" aria-label="Details" part="panel">
      ${scene?.selection ? unitPanel(scene) : legend(scene)}
    </div>
    ${asTable && scene ? valuesTable(scene) : nothing}
  </section>`;
}

/** @param {import('./chain.js').Scene | null} scene @param {StageModel['error']} error */
function sentence(scene, error) {
  if (scene) {
    const { title, parts } = sentenceFor(scene.trace, scene.moment, scene.row);
    return html`<b>${title}</b> ${toHtml(parts)}`;
  }
  return error
    ? 'The text of the lesson does not need the stage.'
    : 'The engine is on its way: it will train this network here.';
}

/** @param {NonNullable<StageModel['error']>} error @param {StageHandlers} on */
const errorMessage = ({ code, message }, on) => html`<p class="error" role="alert">
  ${message}
  ${code === 'load' ? html`<button type="button" class="pill" @click=${on.retry}>Try again</button>` : nothing}
</p>`;
