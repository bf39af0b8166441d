/** Hints one at a time, then the solution: after success, or when somebody clearly wants it. */
import { html, nothing } from 'lit';
import { exerciseWords } from '../../words/exercise/index.js';
import { withCode } from './with-code.js';

/** @param {import('./exercise.js').ExerciseModel} model @param {import('./exercise.js').ExerciseHandlers} on */
export function hints({ part, passed, hintsShown, solutionShown }, on) {
  const shown = part.hints.slice(0, hintsShown);
  const left = part.hints.length - shown.length;
  return html`<div class="hints">
    ${shown.length > 0 ? html`<ol class="hint-list" aria-label=${exerciseWords().hints.list}>${shown.map((hint) => html`<li>${withCode(hint)}</li>`)}</ol>` : nothing}
    <div class="hint-tools">
      ${left > 0 ? html`<button type="button" class="quiet" @click=${on.hint}>${hintName(shown.length, part.hints.length)}</button>` : nothing}
      ${solutionButton(left, passed, solutionShown, on)}
    </div>
    ${solutionShown ? solution(part, on) : nothing}
  </div>`;
}

/** @param {number} shown @param {number} all */
function hintName(shown, all) {
  const { first, next } = exerciseWords().hints;
  return shown === 0 ? first : next(shown + 1, all);
}

/** @param {number} left @param {boolean} passed @param {boolean} open @param {import('./exercise.js').ExerciseHandlers} on */
function solutionButton(left, passed, open, on) {
  if (left > 0 && !passed && !open) return nothing;
  const { hide, compare, show } = exerciseWords().hints;
  return html`<button type="button" class="quiet" aria-expanded=${open} @click=${on.solution}
    >${open ? hide : passed ? compare : show}</button>`;
}

/** @param {import('./exercise.js').Part} part @param {import('./exercise.js').ExerciseHandlers} on */
function solution({ solution: code, next }, on) {
  const { oneOfMany, take, tryNext } = exerciseWords().hints;
  return html`<figure class="solution">
    <figcaption>${oneOfMany} <button type="button" class="quiet" @click=${on.take}>${take}</button></figcaption>
    <pre tabindex="0" dir="ltr"><code>${code}</code></pre>
  </figure>
  ${next.length > 0 ? html`<div class="next"><p>${tryNext}</p><ul>${next.map((idea) => html`<li>${withCode(idea)}</li>`)}</ul></div>` : nothing}`;
}
