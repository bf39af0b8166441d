/** What came of a run: what it printed, what went wrong and where, and what the checks found. */
import { html, nothing } from 'lit';
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

const WAITING = {
  loading: 'Fetching Python, once …',
  running: 'Running …',
  checking: 'Checking with fresh random numbers …',
};

/** The one line that a screen reader hears. @param {AnswerModel} model */
function headline({ busy, begun, error, found, part }) {
  if (busy) return WAITING[busy];
  if (error) return error.line ? `It stopped at line ${error.line}.` : 'It did not run to its end.';
  if (found) return verdict(found, part);
  return begun ? 'It ran.' : INVITATION[part];
}

const INVITATION = {
  cell: 'Check runs your cell on fresh random numbers, and says what it did.',
  unroll: 'Check unrolls fresh random sequences with your function, and says what it did.',
  explore: 'Run draws the last sequence of hidden states that your code made.',
};

/** @param {Found} found @param {AnswerModel['part']} part */
function verdict({ passed, checks: all }, part) {
  if (part === 'explore') return passed ? 'Your states are drawn.' : 'Nothing to draw yet.';
  if (passed) return `All ${all.length} checks passed: your function makes the hidden states.`;
  const good = all.filter((check) => check.passed).length;
  return `${good} of ${all.length} checks passed.`;
}

/** @param {Problem} error @param {import('./exercise.js').ExerciseHandlers} on */
const problem = ({ type, line, message, plain }, on) => html`<div class="problem">
  <p>${withCode(plain)}</p>
  ${message && message !== plain ? html`<p class="python-says"><samp>${type}: ${message}</samp></p>` : nothing}
  ${line ? html`<button type="button" class="quiet" @click=${() => on.goTo(line)}>Go to line ${line}</button>` : nothing}
</div>`;

/** @param {AnswerModel} model @param {import('./exercise.js').ExerciseHandlers} on */
function picture({ strip: states, stage, note, found, hasNext }, on) {
  if (!states && !stage && !note) return nothing;
  return html`<div class="states">
    ${states ? strip(states) : nothing}
    ${note ? html`<p class="note">${note}</p>` : nothing}
    <p class="onward">
      ${stage ? html`<a class="stage-link" href=${stage.href} @click=${on.look}>${stage.words}</a>` : nothing}
      ${found?.passed && hasNext ? html`<button type="button" class="quiet" @click=${on.next}>On to the next part</button>` : nothing}
    </p>
  </div>`;
}

/** @param {readonly Check[]} all @param {Problem | null} error told already */
const checks = (all, error) =>
  html`<ul class="checks" aria-label="Checks">${grouped(all).map(
    ({ names, passed, message }) => html`<li class=${passed ? 'yes' : 'no'}>
    <span class="sign" aria-hidden="true"></span>
    <span><b>${withCode(names.join(' · '))}</b><span class="visually-hidden">${passed ? ': passed.' : ': not passed.'}</span>
    ${passed || !message || told(message, error) ? nothing : html`<span class="why">${withCode(message)}</span>`}</span></li>`,
  )}</ul>`;

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
const printed = (output) => html`<figure class="printed-output">
  <figcaption>prints</figcaption>
  ${output === '' ? html`<p class="silent">nothing. Use <code>print(…)</code> to see a value.</p>` : html`<pre tabindex="0" role="group" aria-label="Output"><samp>${output}</samp></pre>`}
</figure>`;
