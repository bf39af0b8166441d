/** How to read the picture, and the one formula it draws; shown while no unit is selected. */
import { html, nothing, svg } from 'lit';
import { square, emptySlot } from './marks.js';
import { words } from '../words/index.js';
import { differsMark } from './chain/their-marks.js';
import { differingInAll, isBare, isForeign, whoseOf } from './states.js';
import { influenceSentence, toHtml } from './sentence.js';

/** @typedef {import('./chain/chain.js').Scene} Scene */

/** @param {Scene | null} scene */
export function legend(scene) {
  const phase = scene?.moment.phase ?? 'start';
  /** @param {string} name @param {...string} when */
  const lit = (name, ...when) => `${name}${when.includes(phase) ? ' now' : ''}`;
  const trace = scene?.trace;
  const say = words().legend;
  return html`
    <h3>${say.title}</h3>
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
      <li>${sample(0.9)}${sample(0.25)}${sample(-0.9)}<span>${say.number.size}<b class="plus">${say.number.plus}</b>, <b class="minus">${say.number.minus}</b></span></li>
      <li>${ghostSample}<span>${say.ghost}</span></li>
      ${trace ? theirItems(trace) : nothing}
      ${isBare(trace) ? nothing : scene && (scene.fold ?? 0) > 0.5 ? foldedItems() : unrolledItems(scene)}
      ${named(say.row)}
      ${named(say.column)}
    </ul>
    <p class="hint keys">${toHtml(say.keys)}</p>
    <p class="hint">${scene ? say.shapes(scene.trace) : nothing}</p>`;
}

/** @param {Scene | null} scene */
const unrolledItems = (scene) => html`
  <li>${ribbonSample}<span>${words().legend.ribbon}</span></li>
  <li class="reach">${reachSample}<span>${reach(scene)}</span></li>`;

const foldedItems = () => html`
  ${named(words().legend.loop)}
  <li class="reach"><span class="wordmark">${words().legend.tags}</span><span>${toHtml(words().legend.tagsMeaning)}</span></li>`;

/** A word of the picture and what it means. @param {readonly string[]} pair */
const named = ([word, meaning]) =>
  html`<li><span class="wordmark">${word}</span><span>${meaning}</span></li>`;

/** @param {import('./trace.js').Trace} trace @param {import('./states.js').Theirs} theirs */
function whoseNote(trace, theirs) {
  const say = words().theirs;
  const whose = whoseOf(theirs);
  if (isBare(trace)) return say.nothingElse(whose);
  const own = isForeign(trace);
  const count = differingInAll(trace);
  if (count === 0) return say.same({ whose, own });
  return say.differing({ whose, own, count, of: trace.h.data.length });
}

/** The marks of what differs. @param {import('./trace.js').Trace} trace */
const theirItems = (trace) => html`
  ${trace.theirs?.first ? html`<li>${ringSample}<span>${words().theirs.firstMark}</span></li>` : nothing}
  ${differingInAll(trace) > Number(Boolean(trace.theirs?.first)) ? html`<li>${notchSample}<span>${words().theirs.otherMark}</span></li>` : nothing}`;

/** What the arcs say: of this moment, once there is something to say. @param {Scene | null} scene */
function reach(scene) {
  const { parts } = scene ? influenceSentence(scene.trace, scene.moment, scene.row) : { parts: [] };
  return parts.length > 0 ? toHtml(parts) : words().legend.reach;
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
