/** One part of the exercise: its task, the field to write in, and what came of it. Pure. */
import { html, nothing } from 'lit';
import { exerciseWords } from '../../words/exercise/index.js';
import { language } from '../../words/index.js';
import { answer } from './answer.js';
import { hints } from './hints.js';
import { withCode } from './with-code.js';

/**
 * @typedef {object} Part
 * @property {'cell' | 'unroll' | 'explore'} id
 * @property {number} number from 1
 * @property {string} title
 * @property {string} task; code between backticks
 * @property {readonly string[]} hints
 * @property {string} solution
 * @property {readonly string[]} next what to try after it
 */

/**
 * @typedef {object} ExerciseModel
 * @property {Part} part
 * @property {number} parts how many there are
 * @property {HTMLElement} field where the code stands
 * @property {'loading' | 'running' | 'checking' | null} busy
 * @property {boolean} passed now or in an earlier visit
 * @property {number} hintsShown
 * @property {boolean} solutionShown
 * @property {boolean} aside something was put aside that can be brought back
 * @property {boolean} fromLink what stands in the editor came with a link
 * @property {boolean} linked links to code are offered
 * @property {string} kept where the learner's text is kept
 * @property {import('./answer.js').AnswerModel} answer
 */

/**
 * @typedef {object} ExerciseHandlers
 * @property {() => void} run
 * @property {() => void} check
 * @property {() => void} stop
 * @property {() => void} startAgain
 * @property {() => void} bringBack what Start again or a link put aside
 * @property {() => void} link to the code as it stands
 * @property {() => void} hint
 * @property {() => void} solution
 * @property {() => void} take the solution into the editor
 * @property {(line: number) => void} goTo
 * @property {(event: MouseEvent) => void} look at the stage
 * @property {() => void} next part
 */

/** @param {ExerciseModel} model @param {ExerciseHandlers} on */
export function exercise(model, on) {
  const { part, parts, passed, field, kept } = model;
  const words = exerciseWords().card;
  const { tag, dir } = language();
  return html`<section class="exercise" lang=${tag} dir=${dir} aria-label=${words.name(part.number, part.title)}>
    <div class="task">
      <p class="eyebrow">${words.number(part.number, parts)}${passed ? html` <span class="done">${words.done}</span>` : nothing}</p>
      <slot>${ownTask(part)}</slot>
    </div>
    <div class="work">
      <div class="write" part="editor">
        ${model.fromLink ? html`<p class="from-link" role="note">${words.fromLink}</p>` : nothing}
        ${field}
        ${tools(model, on)}
        <p class="kept">${kept}</p>
        ${hints(model, on)}
      </div>
      <div class="answer" part="answer">${answer(model.answer, on)}</div>
    </div>
  </section>`;
}

/** Where the page has no words of its own. @param {Part} part */
const ownTask = ({ title, task }) => html`<h3>${title}</h3><p>${withCode(task)}</p>`;

/** @param {ExerciseModel} model @param {ExerciseHandlers} on */
function tools({ part, busy, aside, linked }, on) {
  const free = part.id === 'explore';
  const words = exerciseWords().card;
  return html`<div class="tools" role="group" aria-label=${words.tools}>
    <button type="button" class=${free ? 'main' : 'tool'} aria-disabled=${busy !== null} title=${words.runKeys}
      @click=${on.run}>${free ? words.runAndDraw : words.run}</button>
    ${
      free
        ? nothing
        : html`<button type="button" class="main" aria-disabled=${busy !== null}
      title=${words.checkKeys} @click=${on.check}>${words.check}</button>`
    }
    <button type="button" class="tool" aria-disabled=${busy === null} @click=${on.stop}>${words.stop}</button>
    <span class="more">
      ${linked ? quiet(words.copyLink, on.link) : nothing}
      ${aside ? quiet(words.bringBack, on.bringBack) : nothing}
      ${quiet(words.startAgain, on.startAgain)}
    </span>
  </div>`;
}

/** @param {string} words @param {() => void} act */
const quiet = (words, act) =>
  html`<button type="button" class="quiet" @click=${act}>${words}</button>`;
