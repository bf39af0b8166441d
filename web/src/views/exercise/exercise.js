/** One part of the exercise: its task, the field to write in, and what came of it. Pure. */
import { html, nothing } from 'lit';
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
  return html`<section class="exercise" aria-label="Exercise, part ${part.number}: ${part.title}">
    <div class="task">
      <p class="eyebrow">Part ${part.number} of ${parts}${passed ? html` <span class="done">done</span>` : nothing}</p>
      <slot>${ownTask(part)}</slot>
    </div>
    <div class="work">
      <div class="write" part="editor">
        ${model.fromLink ? FROM_LINK : nothing}
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

const FROM_LINK = html`<p class="from-link" role="note">This code came with a link. Read it before you run it.</p>`;

/** @param {ExerciseModel} model @param {ExerciseHandlers} on */
function tools({ part, busy, aside, linked }, on) {
  const free = part.id === 'explore';
  return html`<div class="tools" role="group" aria-label="What to do with the code">
    <button type="button" class=${free ? 'main' : 'tool'} aria-disabled=${busy !== null} title="Ctrl+Enter"
      @click=${on.run}>${free ? 'Run and draw' : 'Run'}</button>
    ${
      free
        ? nothing
        : html`<button type="button" class="main" aria-disabled=${busy !== null}
      title="Shift+Ctrl+Enter" @click=${on.check}>Check</button>`
    }
    <button type="button" class="tool" aria-disabled=${busy === null} @click=${on.stop}>Stop</button>
    <span class="gap"></span>
    ${linked ? quiet('Copy link', on.link) : nothing}
    ${aside ? quiet('Back to what I had', on.bringBack) : nothing}
    ${quiet('Start again', on.startAgain)}
  </div>`;
}

/** @param {string} words @param {() => void} act */
const quiet = (words, act) =>
  html`<button type="button" class="quiet" @click=${act}>${words}</button>`;
