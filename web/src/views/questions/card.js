/** A question as it stands in the text: what is known, the choices, and what the engine says. */
import { html, nothing } from 'lit';
import { toHtml } from './parts.js';

/** @typedef {import('./index.js').Question} Question */
/** @typedef {import('./index.js').Unable} Unable */

/**
 * @typedef {object} CardModel
 * @property {Question | Unable | null} question null: not there yet
 * @property {string | null} choice what was answered
 * @property {string} note about the stage; empty: none
 * @property {string} href of the stage
 */

/**
 * @typedef {object} CardHandlers
 * @property {(id: string) => void} choose
 * @property {(event: MouseEvent) => void} look at the stage, before or after the answer
 * @property {() => void} again
 * @property {() => void} hello an example that can carry the question
 */

/** On paper stands the text that is there without script. @param {CardModel} model @param {CardHandlers} on */
export function card({ question, choice, note, href }, on) {
  if (!question) return html`<slot></slot>`;
  const answered = choice !== null && !('unable' in question);
  return html`<div class="card">
    <p class="eyebrow">Predict, then reveal</p>
    ${'unable' in question ? unable(question, on) : asked(question, choice, on)}
    <div role="status">
      ${answered ? verdict(question, choice) : nothing}
      ${note ? html`<p class="note">${note}</p>` : nothing}
    </div>
    ${'unable' in question ? nothing : actions(choice, href, on)}
  </div><slot class="printed"></slot>`;
}

/** @param {Unable} question @param {CardHandlers} on */
const unable = ({ unable: parts }, on) => html`<p>
    ${toHtml(parts)} The example “hello” can carry the question that belongs here.
  </p>
  <p class="actions"><button type="button" class="again" @click=${on.hello}>Set the stage to “hello”</button></p>`;

/** @param {Question} question @param {string | null} choice @param {CardHandlers} on */
const asked = (
  { setting, ask, choices, right },
  choice,
  on,
) => html`<p id="setting">${toHtml(setting)}</p>
  <fieldset aria-describedby="setting">
  <legend>${toHtml(ask)}</legend>
  <div class="choices">
    ${choices.map(({ id, parts }) => {
      const mark = choice === null ? '' : markOf(id, choice, right);
      return html`<button
        type="button"
        class="choice ${mark}"
        aria-pressed=${id === choice}
        aria-disabled=${choice !== null}
        @click=${() => on.choose(id)}
      ><span class="mark" aria-hidden="true"></span><span>${toHtml(parts)}${words[mark] ?? nothing}</span></button>`;
    })}
  </div>
</fieldset>`;

/** @param {string} id @param {string} choice @param {string} right */
function markOf(id, choice, right) {
  if (id === right) return id === choice ? 'right chosen' : 'right';
  return id === choice ? 'chosen' : 'other';
}

/** What the marks say to those who do not see them. @type {Record<string, unknown>} */
const words = {
  right: html`<span class="visually-hidden">, the engine’s answer</span>`,
  'right chosen': html`<span class="visually-hidden">, your guess and the engine’s answer</span>`,
  chosen: html`<span class="visually-hidden">, your guess</span>`,
};

/** @param {Question} question @param {string} choice */
function verdict({ right, why, because }, choice) {
  const told = why[choice].length > 0 ? [why[choice], ...because] : because;
  const word = choice === right ? 'Right.' : 'Not quite.';
  return told.map(
    (parts, i) => html`<p>${i === 0 ? html`<b>${word}</b> ` : nothing}${toHtml(parts)}</p>`,
  );
}

/** @param {string | null} choice @param {string} href @param {CardHandlers} on */
const actions = (choice, href, on) => html`<p class="actions">
  <a class="stage-link" href=${href} @click=${on.look}>${choice === null ? 'Look at the stage first' : 'See it on the stage'}</a>
  ${choice === null ? nothing : html`<button type="button" class="again" @click=${on.again}>Try again</button>`}
</p>`;
