/** How to read the picture, and the one formula it draws; shown while no unit is selected. */
import { html, nothing, svg } from 'lit';
import { square, emptySlot } from './marks.js';
import { differsMark } from './chain/their-marks.js';
import { capital, differingInAll, isBare, isForeign } from './states.js';
import { influenceSentence, toHtml } from './sentence.js';

/** @typedef {import('./chain/chain.js').Scene} Scene */

/** @param {Scene | null} scene */
export function legend(scene) {
  const phase = scene?.moment.phase ?? 'start';
  /** @param {string} name @param {...string} when */
  const lit = (name, ...when) => `${name}${when.includes(phase) ? ' now' : ''}`;
  const trace = scene?.trace;
  return html`
    <h3>How to read it</h3>
    ${trace?.theirs ? html`<p class="hint whose-note">${whoseNote(trace, trace.theirs)}</p>` : nothing}
    <p class="formula">
      <span class=${lit('part', 'squash', 'carry')}><i>h</i><sub>t</sub></span> =
      <span class=${lit('part', 'squash')}>tanh</span>(<span class=${lit('part', 'mix', 'sum')}><i>W</i><sub>hh</sub>
        <i>h</i><sub>t−1</sub></span> +
      <span class=${lit('part', 'mix', 'sum')}><i>W</i><sub>xh</sub>
        <span class=${lit('part', 'read')}><i>x</i><sub>t</sub></span></span> +
      <span class=${lit('part', 'sum')}><i>b</i></span>)
    </p>
    <ul class="legend">
      <li>${sample(0.9)}${sample(0.25)}${sample(-0.9)}<span>a number: area is its size, <b class="plus">blue is +</b>, <b class="minus">orange is −</b></span></li>
      <li>${ghostSample}<span>not computed yet</span></li>
      ${trace ? theirItems(trace) : nothing}
      ${isBare(trace) ? nothing : scene && (scene.fold ?? 0) > 0.5 ? foldedItems : unrolledItems(scene)}
      <li><span class="wordmark">row</span><span>one unit, followed through time</span></li>
      <li><span class="wordmark">column</span><span>one timestep: the whole state</span></li>
    </ul>
    <p class="hint keys">Keys: <kbd>space</kbd> plays, <kbd>,</kbd> <kbd>.</kbd> go by phase, <kbd>&lt;</kbd> <kbd>&gt;</kbd> by timestep,
      arrows select.</p>
    <p class="hint">${
      scene
        ? `Shapes are (rows of the batch, numbers): (${scene.trace.B}, ${scene.trace.H}) is ${scene.trace.B === 1 ? 'one sequence' : `${scene.trace.B} sequences`}, ${scene.trace.H} units.`
        : nothing
    }</p>`;
}

/** @param {Scene | null} scene */
const unrolledItems = (scene) => html`
  <li>${ribbonSample}<span>a product, weight × number: the widest here is the largest here</span></li>
  <li class="reach">${reachSample}<span>${reach(scene)}</span></li>`;

const foldedItems = html`
  <li><span class="wordmark">loop</span><span>the state goes back into the same cell, as its memory</span></li>
  <li class="reach"><span class="wordmark">tags</span><span>one <i>W</i><sub>hh</sub>, one <i>W</i><sub>xh</sub>, one <i>b</i>: unrolled, each step
    shows a copy of them, but there is only one set</span></li>`;

/** @param {import('./trace.js').Trace} trace @param {import('./states.js').Theirs} theirs */
function whoseNote(trace, theirs) {
  if (isBare(trace))
    return `${capital(theirs.by)} made these states. The stage was given nothing else.`;
  const net = isForeign(trace) ? ' from a network of your own' : '';
  const count = differingInAll(trace);
  if (count === 0)
    return `${capital(theirs.by)} made these states${net}; the engine gives the same.`;
  const of = trace.h.data.length;
  return `${capital(theirs.by)} made these states${net}. ${count} of ${of} differ from what the formula makes of the state before.`;
}

/** The marks of what differs. @param {import('./trace.js').Trace} trace */
const theirItems = (trace) => html`
  ${trace.theirs?.first ? html`<li>${ringSample}<span>the first number that differs from the formula’s</span></li>` : nothing}
  ${differingInAll(trace) > Number(Boolean(trace.theirs?.first)) ? html`<li>${notchSample}<span>another one that differs</span></li>` : nothing}`;

/** What the arcs say: of this moment, once there is something to say. @param {Scene | null} scene */
function reach(scene) {
  const { parts } = scene ? influenceSentence(scene.trace, scene.moment, scene.row) : { parts: [] };
  return parts.length > 0
    ? toHtml(parts)
    : 'reach: how strongly the newest state would react to a small change of that input; not a share';
}

/** @param {number} value */
const sample = (value) => html`<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
  ${svg`${emptySlot(10, 10, 18)}${square(10, 10, 18, value, 1)}`}</svg>`;

const ghostSample = html`<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
  ${svg`${emptySlot(10, 10, 18, 'ghost')}`}</svg>`;

const ringSample = html`<svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">${svg`
  ${emptySlot(13, 13, 14)}${square(13, 13, 14, -0.6, 1)}<rect class="first-ring" rx="6" x="2.5" y="2.5" width="21" height="21"></rect>`}</svg>`;

const notchSample = html`<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">${svg`
  ${emptySlot(10, 12, 18)}${square(10, 12, 18, 0.5, 1)}${differsMark(10, 12, 18)}`}</svg>`;

const reachSample = html`<svg width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">${svg`
  <path class="arc" stroke-width="5" d="M4 3C4 22 40 22 40 3"></path>`}</svg>`;

const ribbonSample = html`<svg width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">${svg`
  <path class="ribbon positive strong" stroke-width="4" d="M2 4C22 4 22 10 42 10"></path>
  <path class="ribbon negative strong" stroke-width="1.5" d="M2 16C22 16 22 10 42 10"></path>`}</svg>`;
