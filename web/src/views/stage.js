/** The whole stage: header, picture, clock, sentence, panel and drawer. Pure: what is done comes in as handlers. */
import { html, nothing } from 'lit';
import { language, words } from '../words/index.js';
import { compareBar, compareLine } from './compare/compare-bar.js';
import { controls } from './controls.js';
import { header } from './header/header.js';
import { legend } from './legend.js';
import { levels } from './levels.js';
import { minimap } from './chain/minimap.js';
import { ownSequence } from './own-sequence.js';
import { isCompared, picture, pictureName, sentenceOf } from './picture.js';
import { toHtml } from './sentence.js';
import { takeaway } from './takeaway/panel.js';
import { unitLine, unitPanel } from './unit-panel.js';
import { valuesTable } from './values-table.js';
import { weightsPanel } from './weights/weights-panel.js';

/**
 * @typedef {object} StageModel
 * @property {import('./chain/chain.js').Scene | null} scene null until the engine is there
 * @property {import('./chain/layout.js').Layout} layout
 * @property {import('../state/settings.js').Settings} settings
 * @property {import('./trace.js').Trace | null} base the network as its source made it, before edits
 * @property {{ code: string, message: string, foreign: boolean } | null} error foreign: its message is English
 * @property {string} view unrolled, folded, compare
 * @property {string | null} panel weights
 * @property {import('../elements/stage-model.js').Ui} ui
 * @property {import('./weights/weights-panel.js').Hand} hand
 * @property {number} editedCount
 * @property {import('./controls.js').ControlState} clock
 * @property {boolean} leadsBack
 * @property {readonly string[]} hidden what the page hides
 * @property {import('./takeaway/panel.js').TakeawayModel | null} takeaway
 */

/** @typedef {ReturnType<typeof import('../elements/stage-handlers.js').stageHandlers>} StageHandlers */

/** @param {StageModel} model @param {StageHandlers} on */
export function stage(model, on) {
  const { error, clock } = model;
  const { flash } = clock;
  const { tag, dir } = language();
  const say = words().stage;
  return html`<section class="stage" part="stage" lang=${tag} dir=${dir} aria-label=${say.name}>
    <header part="header">${header(headerModel(model), on)}</header>
    ${error && error.code !== 'compare' ? errorMessage(error, on) : nothing}
    ${picturePart(model, on)}
    <p class="unit-line" dir="auto">${unitInOneLine(model)}</p>
    <footer part="controls">
      ${controls(clock, on)}
      <p class="sentence" part="sentence" role="status" aria-live=${clock.playing ? 'off' : 'polite'}>${sentence(model)}</p>
    </footer>
    <div class="panel" role="group" aria-label=${say.details} part="panel"><div class="inside ${flash === 'weights' ? 'flash' : ''}">${panel(model, on)}</div></div>
    ${drawer(model, on)}
  </section>
  <slot name="caption"></slot>`;
}

/** @param {StageModel} model @returns {import('./header/header.js').HeaderModel} */
function headerModel({
  scene,
  settings,
  base,
  error,
  view,
  panel: side,
  ui,
  leadsBack,
  editedCount,
  hidden,
}) {
  const { row, drawer: open, menu } = ui;
  const trace = scene?.trace ?? null;
  return { trace, base, settings, row, error, view, panel: side, drawer: open, menuOpen: menu, leadsBack, editedCount, hidden }; // prettier-ignore
}

/** @param {StageModel} model @param {StageHandlers} on */
function picturePart({ scene, layout, view, error }, on) {
  const { width, height } = layout;
  const drawn = html`<svg class="picture" role="group" aria-label=${pictureName(scene, view)}
    width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${picture(scene, layout, view)}
  </svg>`;
  // Without an engine: what the page offers in place of the stage, if it does.
  return html`<div class="chain" part="chain" @click=${on.click}>
    ${scene ? minimap(scene, on) : nothing}
    ${scene === null && error?.code === 'load' ? html`<slot>${drawn}</slot>` : drawn}
  </div>`;
}

/** @param {StageModel} model */
function unitInOneLine({ scene, view }) {
  if (!scene) return nothing;
  return isCompared(scene.trace, view) ? compareLine(scene) : unitLine(scene);
}

/** @param {StageModel} model */
function sentence({ scene, error }) {
  if (scene) {
    const { title, parts } = sentenceOf(scene);
    return html`<b>${title}</b> ${toHtml(parts)}`;
  }
  return error ? words().stage.textWithoutStage : words().stage.onItsWay;
}

/** @param {StageModel} model @param {StageHandlers} on */
function panel({ scene, settings, base, error, view, panel: side, ui, hand, editedCount }, on) {
  if (scene && base && side === 'weights') {
    const { trace, moment, selection } = scene;
    return weightsPanel({ trace, moment, selection, chosen: ui.weight, settings, base, editedCount, hand }, on); // prettier-ignore
  }
  if (scene && view === 'compare') return comparison(scene, settings, ui, error, on);
  return html`
    ${levels(scene, on)}
    ${scene?.selection ? unitPanel(scene) : legend(scene)}`;
}

/**
 * @param {import('./chain/chain.js').Scene} scene
 * @param {StageModel['settings']} settings
 * @param {StageModel['ui']} ui
 * @param {StageModel['error']} error
 * @param {StageHandlers} on
 */
function comparison(scene, settings, { compareAs }, error, on) {
  const { trace, row } = scene;
  const say = words().stage.comparison;
  return html`<h3>${say.title}</h3>
    ${compareBar({ trace, row, text: settings.compare, compareAs, error }, on)}
    <p class="compare-line">${compareLine(scene)}</p>
    <p class="hint">${say[compareAs]}</p>`;
}

/** What stands open below. @param {StageModel} model @param {StageHandlers} on */
function drawer(model, on) {
  const open = model.ui.drawer;
  if (!open || !model.scene) return nothing;
  const say = words().stage;
  return html`<section class="drawer" part="drawer" aria-label=${say.drawers[open]}>
    <div class="drawer-head"><h3 tabindex="-1">${say.drawers[open]}</h3>
      <button type="button" class="tool" @click=${() => on.drawer(open)}>${say.close}</button></div>
    ${inDrawer(model, model.scene, on)}
  </section>`;
}

/** @param {StageModel} model @param {import('./chain/chain.js').Scene} scene @param {StageHandlers} on */
function inDrawer({ ui, settings, error, takeaway: model }, scene, on) {
  if (ui.drawer === 'table') return valuesTable(scene);
  if (ui.drawer === 'own') return ownSequence({ draft: ui.own, settings, trace: scene.trace, error }, on); // prettier-ignore
  return model ? takeaway(model, on.takeaway) : nothing;
}

/** @param {NonNullable<StageModel['error']>} error @param {StageHandlers} on */
const errorMessage = (
  { code, message, foreign },
  on,
) => html`<p class="error" part="error" role="alert">
  ${foreign ? html`<span lang="en" dir="ltr">${message}</span>` : message}
  ${code === 'load' ? html`<button type="button" class="pill" @click=${on.retry}>${words().stage.retry}</button>` : nothing}
</p>`;
