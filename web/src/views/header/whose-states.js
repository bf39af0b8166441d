/** The mark of states that a learner's code made, where else the weights are described, and the way back. */
import { html, svg } from 'lit';
import { capital, codeIn } from '../states.js';

/** @param {import('../states.js').Theirs} theirs @param {{ engineStates: () => void }} on */
export const whoseStates = (
  theirs,
  on,
) => html`<span class="chip made-by" role="group" aria-label="${capital(theirs.by)} made these states" title="${capital(theirs.by)} made these states">
    ${brackets}<b class="whose-text">${maker(theirs)}<span class="whose-made"> made these</span><span class="whose-states"> states</span></b>
    <button type="button" class="whose-back" aria-label="Show the engine’s again" title="Show the engine’s again" @click=${() => on.engineStates()}>
      <span class="whose-long">Show the engine’s again</span><span class="whose-short">Engine’s<span class="whose-again"> again</span></span></button>
  </span>`;

/** @param {import('../states.js').Theirs} theirs */
function maker(theirs) {
  const code = codeIn(theirs);
  return code === null ? capital(theirs.by) : html`Your <code>${code}</code>`;
}

const brackets = html`<svg class="whose-icon" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d="M6 3.5 1.5 8 6 12.5M10 3.5 14.5 8 10 12.5"></path>`}</svg>`;
