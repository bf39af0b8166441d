/** Everything the views are given, from the parts of the stage. */
import { CHOICES, hiddenNames } from '../state/attributes.js';
import { editCount } from '../state/weights.js';
import { zoomLevels } from '../views/chain/layout.js';
import { isBare, isForeign } from '../views/states.js';
import { WAITING, isCompared, layoutFor } from '../views/picture.js';
import { words } from '../words/index.js';

/**
 * What only the picture knows of.
 * @typedef {object} Ui
 * @property {import('./selection.js').Selected | null} chosen the selected unit
 * @property {number} row of the batch
 * @property {'table' | 'takeaway' | 'own' | null} drawer what stands open below the stage
 * @property {boolean} menu the menu is open
 * @property {import('../views/weights/weight-cells.js').Cell | null} weight the chosen weight
 * @property {'pairs' | 'differences'} compareAs
 * @property {'near' | 'all' | null} zoom null: as it fits
 * @property {import('../views/own-sequence.js').Draft | null} own what was typed, not yet shown
 */

/**
 * @typedef {object} Parts
 * @property {import('./rnn-unrolling.js').RnnUnrolling} host
 * @property {import('./attention.js').Attention} attention
 * @property {import('./surroundings.js').Surroundings} around
 * @property {import('./clock.js').Clock} clock
 * @property {import('./lesson.js').Lesson} lesson
 * @property {import('./takeaway.js').Takeaway} takeaway
 * @property {import('./weights-edit.js').WeightsEdit} hand
 */

/**
 * @param {Parts & { settings: import('../state/settings.js').Settings, selection: import('../views/chain/chain.js').Selection | null }} parts
 * @returns {import('../views/stage.js').StageModel}
 */
export function stageModel({
  host,
  settings,
  selection,
  attention,
  around,
  clock,
  lesson,
  takeaway,
  hand,
}) {
  const { ui } = host;
  const { trace, error } = lesson;
  const { player, moment } = clock;
  const foreign = isForeign(trace);
  const asked = CHOICES.view.includes(host.view ?? '')
    ? /** @type {string} */ (host.view)
    : 'unrolled';
  const view = isBare(trace) ? 'unrolled' : asked;
  const fold = isBare(trace) ? 0 : clock.fold;
  const layout = layoutFor(trace, view, around, { moment, run: player.run, fold }, ui.zoom);
  const compared = isCompared(trace, view);
  const pinned = ui.chosen !== null && ui.chosen.t !== null;
  const { row, compareAs, zoom } = ui;
  const scene = trace && { trace, moment, row, selection, pinned, flash: attention.flash, layout, fold, compared, compareAs, zoom }; // prettier-ignore
  return {
    scene,
    layout,
    settings,
    base: foreign ? trace : lesson.base,
    error,
    view,
    panel: isBare(trace) ? null : host.panel,
    ui,
    hand: hand.state,
    editedCount: foreign ? 0 : editCount(settings.edits),
    clock: clockModel(
      trace,
      player,
      attention.flash,
      zoomOf(trace, layout, compared, around.width),
    ),
    leadsBack: attention.leadsBack,
    hidden: hiddenNames(host.hide),
    takeaway: ui.drawer === 'takeaway' && trace ? takeaway.model : null,
  };
}

/**
 * @param {import('../views/trace.js').Trace | null} trace
 * @param {import('../player/player.js').Player} player
 * @param {string | null} flash
 * @param {'near' | 'all' | null} zoom
 * @returns {import('../views/controls.js').ControlState}
 */
function clockModel(trace, { position, moment, playing, speed }, flash, zoom) {
  const T = trace?.T ?? WAITING.T;
  const say = words().controls;
  const { t, phase } = moment;
  const valueText = t === 0 ? say.start : say.at({ t, T, phase: say.phase[phase] });
  return { T, position, moment, playing, speed, ready: trace !== null, valueText, flash, zoom };
}

/**
 * How near the chain is, where that can be chosen.
 * @param {import('../views/trace.js').Trace | null} trace
 * @param {import('../views/chain/layout.js').Layout} layout
 * @param {boolean} compared
 * @param {number} width
 */
const zoomOf = (trace, layout, compared, width) =>
  trace && !compared && zoomLevels(trace, width).length > 1 ? layout.zoom : null;
