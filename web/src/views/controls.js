/** The clock's buttons, scrub bar and phases. Pure: what they do comes in as handlers. */
import { html, nothing, svg } from 'lit';
import { PHASES, lastPosition } from '../player/moment.js';
import { localised, words } from '../words/index.js';

/**
 * @typedef {object} ControlState
 * @property {number} T
 * @property {number} position
 * @property {import('../player/moment.js').Moment} moment
 * @property {boolean} playing
 * @property {number} speed
 * @property {boolean} ready
 * @property {string} valueText the position in words
 * @property {string | null} flash
 * @property {'near' | 'all' | null} zoom null: all steps are in sight anyway
 */

/**
 * @typedef {object} ControlHandlers
 * @property {() => void} toggle
 * @property {() => void} reset
 * @property {(unit: 'phase' | 'step') => void} step
 * @property {(unit: 'phase' | 'step') => void} back
 * @property {(position: number, settled: boolean) => void} scrub
 * @property {(phase: string) => void} phase
 * @property {(speed: number) => void} speed
 * @property {(zoom: 'near' | 'all') => void} zoom
 */

export const SPEEDS = Object.freeze([0.25, 0.5, 1, 2, 4]);

/** What each phase does, beside its name; a formula in every language. @type {Record<string, string>} */
const meaning = { read: 'x', mix: 'W·h, W·x', sum: '+ b', squash: 'tanh', carry: 'h →' };

/** @param {ControlState} state @param {ControlHandlers} on */
export function controls(state, on) {
  const say = words().controls;
  const toggle = state.playing ? say.pause : say.play;
  return html`
  <div class="clock ${state.flash === 'clock' ? 'flash' : ''}" role="group" aria-label=${say.name}>
    <div class="buttons">
      ${button(say.reset, say.resetKey, icons.reset, on.reset, !state.ready || state.position === 0)}
      ${button(say.stepBack, '<', icons.stepBack, () => on.back('step'), !state.ready || state.position === 0)}
      ${button(say.back, ',', icons.back, () => on.back('phase'), !state.ready || state.position === 0)}
      <button type="button" class="play" aria-label=${toggle} title=${say.withKey(toggle, say.space)}
        ?disabled=${!state.ready} @click=${on.toggle}>${state.playing ? icons.pause : icons.play}</button>
      ${button(say.forward, '.', icons.forward, () => on.step('phase'), !state.ready || state.position >= lastPosition(state.T))}
      ${button(say.stepForward, '>', icons.stepForward, () => on.step('step'), !state.ready || state.position >= lastPosition(state.T))}
    </div>
    ${scrub(state, on)}
    <label class="speed"><span class="visually-hidden">${say.speed}</span>
      <select @change=${(/** @type {any} */ event) => on.speed(Number(event.target.value))}>
        ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === state.speed}>${localised(String(speed))}×</option>`)}
      </select>
    </label>
  </div>
  <div class="below">
  <ol class="phases" aria-label=${say.phases}>
    ${PHASES.map(
      (phase) => html`<li>
      <button type="button" class="phase" aria-current=${phase === state.moment.phase ? 'step' : nothing} ?disabled=${!state.ready}
        @click=${() => on.phase(phase)}><b>${say.phase[phase]}</b> <span>${meaning[phase]}</span></button>
    </li>`,
    )}
  </ol>
  ${state.zoom ? zoom(state.zoom, on) : nothing}
  </div>`;
}

/** A long sequence from near, or all of it. @param {'near' | 'all'} now @param {ControlHandlers} on */
function zoom(now, on) {
  const say = words().controls;
  return html`<div class="segments zoom" role="group" aria-label=${say.zoom}>
  <button type="button" class="segment" aria-pressed=${now === 'near'} @click=${() => on.zoom('near')}>${say.near}</button>
  <button type="button" class="segment" aria-pressed=${now === 'all'} @click=${() => on.zoom('all')}>${say.all}</button>
</div>`;
}

/**
 * @param {string} label
 * @param {string} key
 * @param {unknown} icon
 * @param {() => void} act
 * @param {boolean} disabled
 */
const button = (label, key, icon, act, disabled) =>
  html`<button type="button" class="round" aria-label=${label} title=${words().controls.withKey(label, key)} aria-disabled=${disabled} @click=${disabled ? null : act}>${icon}</button>`;

/** @param {ControlState} state @param {ControlHandlers} on */
function scrub({ T, position, ready, valueText }, on) {
  const last = lastPosition(T);
  const percent = (position / last) * 100;
  return html`<div class="scrub">
    <svg aria-hidden="true" width="100%" height="36">
      <line class="track" x1="0" x2="100%" y1="18" y2="18"></line>
      <line class="passed" x1="0" x2="${percent}%" y1="18" y2="18"></line>
      ${ticks(T).map((t) => svg`<line class="tick" x1="${(t / T) * 100}%" x2="${(t / T) * 100}%" y1="12" y2="24"></line>`)}
    </svg>
    <input type="range" min="0" max=${last} step="0.01" .value=${String(position)} ?disabled=${!ready}
      aria-label=${words().controls.position} aria-valuetext=${valueText}
      @input=${(/** @type {any} */ event) => on.scrub(dragged(Number(event.target.value), T), false)}
      @change=${(/** @type {any} */ event) => on.scrub(dragged(Number(event.target.value), T), true)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => scrubKey(event, on, last)} />
  </div>`;
}

/** The steps that are marked: all of few, of many every 10th or 100th. @param {number} T */
export function ticks(T) {
  const every = T <= 60 ? 1 : T <= 600 ? 10 : 100;
  return Array.from({ length: Math.floor(T / every) + 1 }, (_, i) => i * every);
}

/** Steps closer than a hand can aim at are passed whole: in between, lenses would only flicker. */
const MOST_AIMED_AT = 24;

/** Where a drag leads. @param {number} position @param {number} T */
export const dragged = (position, T) =>
  T > MOST_AIMED_AT ? Math.round(position / PHASES.length) * PHASES.length : position;

/**
 * Keys move by phase and timestep, not by the hundredths that dragging needs.
 * @param {KeyboardEvent} event
 * @param {ControlHandlers} on
 * @param {number} last
 */
function scrubKey(event, on, last) {
  /** @type {Record<string, () => void>} */
  const acts = {
    ArrowRight: () => on.step('phase'),
    ArrowUp: () => on.step('phase'),
    ArrowLeft: () => on.back('phase'),
    ArrowDown: () => on.back('phase'),
    PageUp: () => on.step('step'),
    PageDown: () => on.back('step'),
    Home: () => on.scrub(0, true),
    End: () => on.scrub(last, true),
  };
  const act = acts[event.key];
  if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  act();
}

/** @param {string} path */
const icon = (path) =>
  html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;

const icons = {
  reset: icon('M8 2.2a5.8 5.8 0 1 1-5.6 4.3h1.8A4.1 4.1 0 1 0 8 3.9v2.4L3.8 3.1 8 0z'),
  play: icon('M4 2.5v11l9.5-5.5z'),
  pause: icon('M4 2.5h3v11h-3zM9 2.5h3v11h-3z'),
  forward: icon('M3 3v10l7.5-5zM11.5 3h1.8v10h-1.8z'),
  back: icon('M13 3v10l-7.5-5zM2.7 3h1.8v10h-1.8z'),
  stepForward: icon('M1.5 3v10l6-5zM7.5 3v10l6-5zM13.3 3h1.7v10h-1.7z'),
  stepBack: icon('M14.5 3v10l-6-5zM8.5 3v10l-6-5zM1 3h1.7v10h-1.7z'),
};
