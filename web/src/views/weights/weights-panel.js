/** The shared weights, drawn once: lit where they are used, to be changed by hand, with their source. */
import { html, nothing } from 'lit';
import { decimalsFor, plain } from '../numbers.js';
import { BEYOND, fullWeight, largestWeight } from './weight-cells.js';
import { weightEditor } from './weight-editor.js';
import { weightSources } from './weight-sources.js';
import { weightsGrid } from './weights-grid.js';
import { layWeights } from './weights-layout.js';
import { useInWords } from './weights-use.js';
import { isForeign } from '../states.js';
import { words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('./weight-cells.js').Cell} Cell */

/**
 * What the learner's hand is doing, and the room there is.
 * @typedef {object} Hand
 * @property {number} width of the panel's content
 * @property {boolean} roomy the panel stands below the chain and may be high
 * @property {Cell | null} hovered
 * @property {string | null} text typed and not yet taken
 * @property {string | null} problem with what was typed
 * @property {number | null} reach of the slider while it is held
 */

/**
 * @typedef {object} WeightsModel
 * @property {Trace} trace
 * @property {import('../../player/moment.js').Moment} moment
 * @property {import('../chain/chain.js').Selection | null} selection
 * @property {Cell | null} chosen
 * @property {import('../../state/settings.js').Settings} settings
 * @property {Trace} base the network as its source made it
 * @property {number} editedCount
 * @property {Hand} hand
 */

/**
 * Pointer and keys on the weights, and the field for a number.
 * @typedef {object} HandHandlers
 * @property {(event: PointerEvent) => void} down
 * @property {(event: PointerEvent) => void} move
 * @property {() => void} up
 * @property {(event: TouchEvent) => void} touch
 * @property {() => void} leave
 * @property {(event: MouseEvent) => void} click
 * @property {(event: KeyboardEvent) => void} key
 * @property {(event: Event) => void} typed
 * @property {(event: KeyboardEvent) => void} fieldKey
 * @property {() => void} entered
 * @property {(event: Event) => void} slid
 * @property {() => void} letGo of the slider
 * @property {() => void} home the keyboard's focus, back to the weights
 */

/**
 * @typedef {object} WeightsHandlers
 * @property {(cell: Cell, value: number | null) => void} changeWeight null: as it was
 * @property {() => void} undoEdits
 * @property {(weights: string) => void} source
 * @property {(scale: number) => void} scale
 * @property {(step: number) => void} trainingStep
 * @property {(seed: number) => void} seed
 * @property {() => void} newWeights
 * @property {HandHandlers} hand
 */

/** @param {WeightsModel} model @param {WeightsHandlers} on */
export function weightsPanel(model, on) {
  const { trace, moment, hand } = model;
  const layout = layWeights(trace, hand.width, hand.roomy);
  const say = words().weights;
  return html`<div class="weights">
    <h3>${say.heading.what} <span>${say.heading.when}</span></h3>
    <p class="in-words">${useInWords(moment, trace.T)}</p>
    ${weightsGrid(model, layout, on.hand)}
    ${below(model, layout.dense, on)}
    ${isForeign(trace) ? html`<p class="hint">${say.foreign}</p>` : [weightEditor(model, on), weightSources(model, on)]}
  </div>`;
}

/**
 * The scale in words, what the marked row is, and the edits; where room is short, the edits win.
 * @param {WeightsModel} model @param {boolean} dense @param {WeightsHandlers} on
 */
function below({ trace, base, selection, editedCount }, dense, on) {
  const full = fullWeight(base);
  const beyond = largestWeight(trace) > full * BEYOND;
  const say = words().weights;
  const unit = editedCount > 0 || beyond ? null : (selection?.unit ?? null);
  const undo = () => {
    on.hand.home(); // the button goes with the edits
    on.undoEdits();
  };
  const edits = html`<span class="edits">${say.edits(editedCount, beyond)}
    <button type="button" class="link" aria-label=${say.undoAll(editedCount)} @click=${undo}>${say.undo}</button></span>`;
  return html`<div class="weights-below">
    <span class="full">${say.full({ dense, full: plain(full, decimalsFor([full])), more: beyond, unit })}</span>
    ${editedCount > 0 ? edits : nothing}
  </div>`;
}
