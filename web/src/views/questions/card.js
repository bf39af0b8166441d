/** A question as it stands in the text: what is known, the choices, and what the engine says. */
import { html, nothing } from 'lit';
import { toHtml } from './parts.js';
import { language, words } from '../../words/index.js';

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
  const { tag, dir } = language();
  return html`<div class="card" lang=${tag} dir=${dir}>
    <p class="eyebrow">${words().questions.card.eyebrow}</p>
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
    ${toHtml(parts)} ${words().questions.card.takeHello}
  </p>
  <p class="actions"><button type="button" class="again" @click=${on.hello}>${words().questions.card.setHello}</button></p>`;

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
      ><span class="mark" aria-hidden="true"></span><span>${toHtml(parts)}${heard(mark)}</span></button>`;
    })}
  </div>
</fieldset>`;

/** @param {string} id @param {string} choice @param {string} right */
function markOf(id, choice, right) {
  if (id === right) return id === choice ? 'right chosen' : 'right';
  return id === choice ? 'chosen' : 'other';
}

/** What a mark says to those who do not see it. @param {string} mark */
function heard(mark) {
  /** @type {Record<string, string>} */
  const marks = words().questions.card.marks;
  return mark in marks ? html`<span class="visually-hidden">${marks[mark]}</span>` : nothing;
}

/** @param {Question} question @param {string} choice */
function verdict({ right, why, because }, choice) {
  const told = why[choice].length > 0 ? [why[choice], ...because] : because;
  const { card: say } = words().questions;
  const word = choice === right ? say.right : say.wrong;
  return told.map(
    (parts, i) => html`<p>${i === 0 ? html`<b>${word}</b> ` : nothing}${toHtml(parts)}</p>`,
  );
}

/** @param {string | null} choice @param {string} href @param {CardHandlers} on */
const actions = (choice, href, on) => html`<p class="actions">
  <a class="stage-link" href=${href} @click=${on.look}>${choice === null ? words().questions.card.lookFirst : words().questions.card.see}</a>
  ${choice === null ? nothing : html`<button type="button" class="again" @click=${on.again}>${words().questions.card.again}</button>`}
</p>`;
