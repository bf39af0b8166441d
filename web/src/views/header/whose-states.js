/** The mark of states that a learner's code made, where else the weights are described, and the way back. */
import { html, svg } from 'lit';
import { words } from '../../words/index.js';
import { toHtml } from '../pieces.js';
import { isCode, nameIn, whoseOf } from '../states.js';

/** @param {import('../states.js').Theirs} theirs @param {{ engineStates: () => void }} on */
export function whoseStates(theirs, on) {
  const say = words().theirs;
  const whole = say.madeThese(whoseOf(theirs));
  const [made, states] = say.madeTheseShort;
  const [engine, again] = say.backShort;
  return html`<span class="chip made-by" role="group" aria-label=${whole} title=${whole}>
    ${brackets}<b class="whose-text">${maker(theirs)}<span class="whose-made">${made}</span><span class="whose-states">${states}</span></b>
    <button type="button" class="whose-back" aria-label=${say.back} title=${say.back} @click=${() => on.engineStates()}>
      <span class="whose-long">${say.back}</span><span class="whose-short">${engine}<span class="whose-again">${again}</span></span></button>
  </span>`;
}

/** @param {import('../states.js').Theirs} theirs */
const maker = ({ by }) =>
  toHtml(words().theirs.yoursAlone({ name: nameIn(by), isCode: isCode(by) }));

const brackets = html`<svg class="whose-icon" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d="M6 3.5 1.5 8 6 12.5M10 3.5 14.5 8 10 12.5"></path>`}</svg>`;
