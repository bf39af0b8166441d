/** What came of a run: what it printed, what went wrong and where, and what the checks found. */
import { html, nothing } from 'lit';
import { exerciseWords } from '../../words/exercise/index.js';
import { withCode } from './with-code.js';
import { strip } from './strip.js';

/**
 * @typedef {object} Problem
 * @property {string} type
 * @property {number | null} line
 * @property {string} message as Python says it
 * @property {string} plain what it means and what to do
 */

/** @typedef {{ name: string, passed: boolean, message: string }} Check */

/**
 * @typedef {object} Found
 * @property {boolean} passed
 * @property {readonly Check[]} checks
 * @property {{ id: string, message: string } | null} mistake
 */

/**
 * @typedef {object} AnswerModel
 * @property {'cell' | 'unroll' | 'explore'} part
 * @property {'loading' | 'running' | 'checking' | null} busy
 * @property {boolean} begun anything has been run
 * @property {string} output
 * @property {Problem | null} error
 * @property {Found | null} found
 * @property {import('./strip.js').StripModel | null} strip the learner's states, small
 * @property {{ href: string, words: string } | null} stage a way to the stage, where it shows them
 * @property {string | null} note about the stage
 * @property {boolean} hasNext there is another part
 */

/** @param {AnswerModel} model @param {import('./exercise.js').ExerciseHandlers} on */
export function answer(model, on) {
  const { output, error, found, begun, busy } = model;
  return html`<p class="state ${stateOf(model)}" role="status">${headline(model)}</p>
    ${error ? problem(error, on) : nothing}
    ${found?.mistake ? html`<p class="mistake">${withCode(found.mistake.message)}</p>` : nothing}
    ${picture(model, on)}
    ${found && found.checks.length > 0 ? checks(found.checks, error) : nothing}
    ${output !== '' || (begun && !busy && !found) ? printed(output) : nothing}`;
}

/** @param {AnswerModel} model */
function stateOf({ busy, error, found }) {
  if (busy) return 'busy';
  if (error) return 'failed';
  if (found) return found.passed ? 'passed' : 'failed';
  return '';
}

/** The one line that a screen reader hears. @param {AnswerModel} model */
function headline({ busy, begun, error, found, part }) {
  const words = exerciseWords().answer;
  if (busy) return words.waiting[busy];
  if (error) return error.line ? words.stoppedAt(error.line) : words.stopped;
  if (found) return verdict(found, part);
  return begun ? words.ran : words.invitation[part];
}

/** @param {Found} found @param {AnswerModel['part']} part */
function verdict({ passed, checks: all }, part) {
  const words = exerciseWords().answer;
  if (part === 'explore') return passed ? words.drawn : words.notDrawn;
  if (passed) return words.allPassed(all.length);
  return words.somePassed(all.filter((check) => check.passed).length, all.length);
}

/** @param {Problem} error @param {import('./exercise.js').ExerciseHandlers} on */
const problem = ({ type, line, message, plain }, on) => html`<div class="problem">
  <p>${withCode(plain)}</p>
  ${message && message !== plain ? html`<p class="python-says" dir="ltr"><samp>${type}: ${message}</samp></p>` : nothing}
  ${line ? html`<button type="button" class="quiet" @click=${() => on.goTo(line)}>${exerciseWords().answer.goTo(line)}</button>` : nothing}
</div>`;

/** @param {AnswerModel} model @param {import('./exercise.js').ExerciseHandlers} on */
function picture({ strip: states, stage, note, found, hasNext }, on) {
  if (!states && !stage && !note) return nothing;
  return html`<div class="states">
    ${states ? strip(states) : nothing}
    ${note ? html`<p class="note">${note}</p>` : nothing}
    <p class="onward">
      ${stage ? html`<a class="stage-link" href=${stage.href} @click=${on.look}>${stage.words}</a>` : nothing}
      ${found?.passed && hasNext ? html`<button type="button" class="quiet" @click=${on.next}>${exerciseWords().answer.nextPart}</button>` : nothing}
    </p>
  </div>`;
}

/** @param {readonly Check[]} all @param {Problem | null} error told already */
function checks(all, error) {
  const words = exerciseWords().answer;
  return html`<ul class="checks" aria-label=${words.checks}>${grouped(all).map(
    ({ names, passed, message }) => html`<li class=${passed ? 'yes' : 'no'}>
    <span class="sign" aria-hidden="true"></span>
    <span><b>${withCode(names.join(' · '))}</b><span class="visually-hidden">${passed ? words.passed : words.notPassed}</span>
    ${passed || !message || told(message, error) ? nothing : html`<span class="why">${withCode(message)}</span>`}</span></li>`,
  )}</ul>`;
}

/** @param {string} message @param {Problem | null} error */
const told = (message, error) => error !== null && message.includes(error.message);

/** What failed for the same reason stands in one line. @param {readonly Check[]} all */
function grouped(all) {
  /** @type {{ names: string[], passed: boolean, message: string }[]} */
  const groups = [];
  for (const { name, passed, message } of all) {
    const last = groups[groups.length - 1];
    if (last && !passed && !last.passed && last.message === message) last.names.push(name);
    else groups.push({ names: [name], passed, message });
  }
  return groups;
}

/** @param {string} output */
function printed(output) {
  const words = exerciseWords().answer;
  return html`<figure class="printed-output">
  <figcaption>${words.prints}</figcaption>
  ${output === '' ? html`<p class="silent">${withCode(words.nothing)}</p>` : html`<pre tabindex="0" dir="ltr" role="group" aria-label=${words.output}><samp>${output}</samp></pre>`}
</figure>`;
}
