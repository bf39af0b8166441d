/** The head of the stage: what is shown, honestly, and how to look at it. */
import { html, nothing, svg } from 'lit';
import { words } from '../../words/index.js';
import { answerName } from '../answer-name.js';
import { exampleNamed, groupsOf } from './examples.js';
import { menu } from './header-menu.js';
import { whoseStates } from './whose-states.js';
import { isBare, isForeign } from '../states.js';
import { targetAt } from '../trace.js';
import { verdict, weightsLine, wholeText } from './weights-line.js';

/** @typedef {import('../trace.js').Trace} Trace */

/**
 * @typedef {object} HeaderModel
 * @property {Trace | null} trace null until the engine is there
 * @property {Trace | null} base the same network as its source made it, before any edit
 * @property {import('../../state/settings.js').Settings} settings
 * @property {number} row of the batch
 * @property {unknown} error
 * @property {string} view unrolled, folded, compare
 * @property {string | null} panel weights, or nothing in particular
 * @property {string | null} drawer what stands open below
 * @property {boolean} menuOpen
 * @property {boolean} leadsBack a button leads back to where the reader came from
 * @property {number} editedCount weights that the learner changed
 * @property {readonly string[]} [hidden] what the page hides
 */

/**
 * @typedef {import('./header-menu.js').MenuHandlers & {
 *   example: (name: string) => void, seed: (seed: number) => void, row: (row: number) => void,
 *   view: (view: string) => void, panel: () => void, goBack: () => void, engineStates: () => void,
 * }} HeaderHandlers
 */

/** As far as JavaScript counts exactly. */
const LARGEST_SEED = Number.MAX_SAFE_INTEGER;

const VIEWS = /** @type {const} */ (['unrolled', 'folded', 'compare']);

/** @param {HeaderModel} model @param {HeaderHandlers} on */
export function header(model, on) {
  const say = words().header;
  const [back, toText] = say.back;
  return html`
  <div class="summary" role="group" aria-label=${say.summary}>
    <div class="line">${exampleChoice(model, on)}${isForeign(model.trace) ? nothing : seedField(model, on)}${rowChoice(model, on)}</div>
    <div class="line">${model.trace?.theirs ? whoseStates(model.trace.theirs, on) : [weightsChip(model, on), verdictOf(model)]}</div>
  </div>
  <div class="actions ${model.leadsBack ? 'leads-back' : ''}" role="group" aria-label=${say.actions}>
    ${
      model.leadsBack
        ? html`<button type="button" class="pill back" aria-label=${say.backToText} @click=${on.goBack}>${back}<span class="more-words">${toText}</span></button>`
        : nothing
    }
    ${views(model, on)}
    <button type="button" class="tool weights-tool" ?disabled=${!model.trace || isBare(model.trace)} aria-pressed=${model.panel === 'weights'}
      title=${say.weightsTitle} @click=${() => on.panel()}>${say.weights}</button>
    ${menu(model, on)}
  </div>`;
}

/** @param {HeaderModel} model @param {HeaderHandlers} on */
function exampleChoice({ trace, settings }, on) {
  const say = words().header;
  const foreign = isForeign(trace);
  const shown = trace?.example ?? exampleNamed(settings.example)?.name ?? 'hello';
  /** @param {Event} event */
  const choose = ({ target }) => {
    const select = /** @type {HTMLSelectElement} */ (target);
    const { value } = select;
    select.value = shown; // it follows what is really shown
    on.example(value);
  };
  return html`<label class="chip example" title=${foreign ? say.yourCodeTitle : (exampleNamed(shown)?.about ?? '')}>
    <span class="visually-hidden">${say.example}</span>
    <select ?disabled=${!trace} @change=${choose}>
      ${foreign ? html`<option value=${shown} .selected=${true}>${say.yourCode}</option>` : nothing}
      ${groupsOf().map(
        ([group, examples]) => html`<optgroup label=${group}>
          ${examples.map(({ name, title }) => html`<option value=${name} .selected=${name === shown}>${title}</option>`)}
        </optgroup>`,
      )}
    </select>
  </label>`;
}

/** @param {HeaderModel} model @param {HeaderHandlers} on */
function weightsChip({ trace, base, settings, error, panel, editedCount, hidden = [] }, on) {
  const say = words().weightsLine;
  const pieces = trace
    ? weightsLine({ trace, base, trainingStep: settings.trainingStep, editedCount })
    : [{ text: error ? say.noEngine : say.loading }];
  if (hidden.includes('weights')) return html`<span class="chip" title=${wholeText(pieces)}><b>${asHtml(pieces)}</b></span>`; // prettier-ignore
  return html`<button type="button" class="chip weights-chip" ?disabled=${!trace} aria-expanded=${panel === 'weights'}
    title=${say.title(wholeText(pieces))} @click=${() => on.panel()}>
    ${
      trace
        ? html`<span><span class="more-words label">${say.label}</span><b>${asHtml(pieces)}</b></span>${caret}`
        : html`<b>${asHtml(pieces)}</b>`
    }
  </button>`;
}

const caret = html`<svg class="caret" width="9" height="9" viewBox="0 0 10 10" aria-hidden="true">${svg`<path d="M1.5 3.5 5 7l3.5-3.5"></path>`}</svg>`;

/** @param {HeaderModel} model */
function verdictOf({ trace, base, settings, editedCount }) {
  if (!trace) return nothing;
  const found = verdict({ trace, base, trainingStep: settings.trainingStep, editedCount });
  return found
    ? html`<span class="chip verdict" title=${found.explained}>${asHtml(found.pieces)}</span>`
    : nothing;
}

/** @param {HeaderModel} model @param {HeaderHandlers} on */
function seedField({ trace, settings }, on) {
  const say = words().header;
  const seed = trace?.seed ?? settings.seed;
  /** @param {Event} event */
  const typed = ({ target }) => {
    const input = /** @type {HTMLInputElement} */ (target);
    if (input.validity.valid) on.seed(input.valueAsNumber);
  };
  return html`<span class="chip seed">
    <label for="seed">${say.seed}</label>
    <input id="seed" type="number" inputmode="numeric" min="0" max=${LARGEST_SEED} step="1" required .value=${String(seed)}
      ?disabled=${!trace} aria-describedby="seed-problem" title=${say.seedTitle}
      @change=${typed} />
    <span class="problem" id="seed-problem" role="alert">${say.badSeed(seed)}</span>
  </span>`;
}

/** @param {HeaderModel} model @param {HeaderHandlers} on */
function rowChoice({ trace, row }, on) {
  if (!trace || trace.B === 1) return nothing;
  /** @param {Event} event */
  const choose = ({ target }) => on.row(Number(/** @type {HTMLSelectElement} */ (target).value));
  const rows = Array.from({ length: trace.B }, (_, i) => i);
  const say = words().header;
  const [batch, word] = say.row;
  return html`<label class="chip row"><span><span class="more-words">${batch}</span>${word}</span>
    <select aria-label=${say.batchRow} @change=${choose}>
      ${rows.map((i) => html`<option value=${i} .selected=${i === row}>${rowName(trace, i)}</option>`)}
    </select>
  </label>`;
}

/** Rows count from 0, as in the code; where one answer is right at all steps, that is its name. @param {Trace} trace @param {number} row */
function rowName(trace, row) {
  const first = targetAt(trace, 1, row);
  const steps = Array.from({ length: trace.T }, (_, i) => i + 1);
  const named = first !== null && steps.every((t) => targetAt(trace, t, row) === first);
  return named ? `${row}: ${answerName(trace, first)}` : words().header.rowOf(row, trace.B - 1);
}

/** @param {HeaderModel} model @param {HeaderHandlers} on */
const views = (
  { trace, view },
  on,
) => html`<div class="views" role="group" aria-label=${words().header.view}>
  ${VIEWS.map((name) => {
    const [title, meaning] = words().header.views[name];
    const barred = barredView(trace, name);
    return html`<button type="button" data-view=${name} ?disabled=${!trace} aria-disabled=${barred ? 'true' : nothing} aria-pressed=${name === view}
      title=${barred ?? meaning} aria-description=${barred ?? nothing} @click=${barred ? null : () => on.view(name)}>${title}</button>`;
  })}
</div>`;

/** Why states of a learner's code cannot be seen so; null where they can. @param {Trace | null} trace @param {string} view */
function barredView(trace, view) {
  if (view === 'compare' && trace?.theirs) return words().header.noCompare;
  if (view === 'folded' && isBare(trace)) return words().header.noFolded;
  return null;
}

/** @param {import('./weights-line.js').Piece[]} pieces */
const asHtml = (pieces) =>
  pieces.map(({ text, more }) => (more ? html`<span class="more-words">${text}</span>` : text));
