/** A sequence of the learner's own: a field to type or paste it, and how it is read while one types. */
import { html, nothing } from 'lit';
import { guessKind, readOwn } from '../state/own-sequence.js';
import { counted, language, words } from '../words/index.js';

/** @typedef {import('../state/own-sequence.js').Kind} Kind */
/** @typedef {import('../state/own-sequence.js').Own} Own */

/**
 * What was typed, shown or not.
 * @typedef {object} Draft
 * @property {string} text
 * @property {Kind | null} kind null: as it looks
 * @property {string} hiddenSize
 */

/**
 * @typedef {object} OwnModel
 * @property {Draft | null} draft null: nothing was typed yet
 * @property {import('../state/settings.js').Settings} settings
 * @property {{ H: number } | null} trace
 * @property {{ code: string, message: string } | null} error of what is shown
 */

/**
 * @typedef {object} OwnHandlers
 * @property {(draft: Draft) => void} draft
 * @property {(text: string, kind: Kind, hiddenSize: number | null) => void} own
 */

/** The engine's limit (cpp/lessons). */
const MOST_HIDDEN = 128;
/** How many tokens show how a text is read. */
const MOST_SHOWN = 14;

/** @type {readonly Kind[]} */
const KINDS = ['letters', 'words', 'numbers'];

/** @param {OwnModel} model @param {OwnHandlers} on */
export function ownSequence(model, on) {
  const draft = draftOf(model);
  const kind = draft.kind ?? guessKind(draft.text);
  const read = readOnce(draft.text, kind);
  const hidden = hiddenOf(draft.hiddenSize);
  const ready = !('error' in read) && hidden !== null;
  return html`<div class="own">
    <div class="own-fields">
      ${field(draft, read, kind, on)}
      <div class="own-how">
        ${kinds(draft, kind, on)}
        ${hiddenField(draft, hidden, on)}
        <button type="button" class="pill show-it" aria-disabled=${!ready}
          @click=${() => ready && on.own(draft.text, kind, hidden)}>${words().own.show}</button>
      </div>
    </div>
    <p class="hint">${words().own.honestly(kind)}</p>
  </div>`;
}

/** @param {OwnModel} model @returns {Draft} */
function draftOf({ draft, settings, trace }) {
  if (draft) return draft;
  const { example, sequence, kind } = settings;
  const hiddenSize = String(trace?.H ?? settings.hiddenSize ?? 8);
  if (example !== 'own' || sequence === undefined) return { text: '', kind: null, hiddenSize };
  return { text: sequence, kind: /** @type {Kind} */ (kind ?? 'letters'), hiddenSize };
}

/** @param {Draft} draft @param {Own} read @param {Kind} kind @param {OwnHandlers} on */
function field(draft, read, kind, on) {
  const bad = 'error' in read && draft.text !== '';
  return html`<div class="own-text">
    <label for="own-text">${words().own.field}</label>
    <textarea id="own-text" rows="4" spellcheck="false" autocapitalize="off" placeholder="abracadabra"
      aria-invalid=${bad} aria-describedby="own-read" .value=${draft.text}
      @input=${(/** @type {any} */ event) => on.draft({ ...draft, text: event.target.value })}></textarea>
    <div class="own-read" id="own-read">
      <p class="problem" role="alert">${bad ? read.error : nothing}</p>
      ${'error' in read ? nothing : reading(read, kind)}
    </div>
  </div>`;
}

/** @param {Exclude<Own, { error: string }>} read @param {Kind} kind */
const reading = (read, kind) =>
  'tokens' in read
    ? html`<p>${tokensLine(read.tokens, kind === 'words' ? 'words' : 'letters')}</p><p class="own-tokens" aria-hidden="true">${firstOf(read.tokens)}</p>`
    : html`<p>${numbersLine(read)}</p>${read.notes.map((note) => html`<p>${note}</p>`)}`;

/** @param {string[]} tokens @param {'letters' | 'words'} kind */
function tokensLine(tokens, kind) {
  const different = new Set(tokens).size;
  const all = different === tokens.length;
  return words().own.tokens({ count: counted(tokens.length), kind, different: all ? null : counted(different) }); // prettier-ignore
}

/** @param {string[]} tokens */
const firstOf = (tokens) => html`
  ${tokens.slice(0, MOST_SHOWN).map((token) => html`<span>${token}</span>`)}
  ${tokens.length > MOST_SHOWN ? '…' : nothing}`;

/** @param {import('../state/own-sequence.js').OwnNumbers} numbers */
const numbersLine = ({ rows, columns }) =>
  columns === 1 ? words().own.numbers(counted(rows)) : words().own.rows(counted(rows), columns);

/** @param {Draft} draft @param {Kind} kind @param {OwnHandlers} on */
const kinds = (draft, kind, on) => html`<fieldset>
  <legend>${words().own.step}</legend>
  ${KINDS.map(
    (
      name,
    ) => html`<label><input type="radio" name="own-kind" value=${name} .checked=${name === kind}
      @change=${() => on.draft({ ...draft, kind: name })} /> ${words().own.kinds[name]}${draft.kind === null && name === kind && draft.text !== '' ? html` <small>${words().own.looksLike}</small>` : nothing}</label>`,
  )}
</fieldset>`;

/** @param {Draft} draft @param {number | null} hidden @param {OwnHandlers} on */
const hiddenField = (draft, hidden, on) => html`<p class="own-hidden">
  <label for="own-hidden">${words().own.hidden}</label>
  <input id="own-hidden" type="number" inputmode="numeric" min="1" max=${MOST_HIDDEN} step="1" required .value=${draft.hiddenSize}
    aria-invalid=${hidden === null} aria-describedby="own-hidden-problem"
    @input=${(/** @type {any} */ event) => on.draft({ ...draft, hiddenSize: event.target.value })} />
  <span class="problem" id="own-hidden-problem" role="alert">${hidden === null ? words().own.badHidden(MOST_HIDDEN) : nothing}</span>
</p>`;

/** @param {string} typed */
function hiddenOf(typed) {
  const size = Number(typed);
  return /^\d+$/.test(typed.trim()) && size >= 1 && size <= MOST_HIDDEN ? size : null;
}

/** The last reading: pictures are drawn at every frame, and a text may be long. @type {{ text: string, kind: Kind, by: unknown, own: Own } | null} */
let last = null;

/** @param {string} text @param {Kind} kind */
function readOnce(text, kind) {
  const by = language();
  if (last?.text !== text || last.kind !== kind || last.by !== by) {
    last = { text, kind, by, own: readOwn(text, kind) };
  }
  return last.own;
}
