/** Where one looks: the whole chain, one step's terms, or one unit's products. */
import { html, nothing } from 'lit';
import { unitOf, words } from '../words/index.js';
import { unitSymbol } from './pieces.js';
import { isBare } from './states.js';

/** @typedef {import('./chain/chain.js').Scene} Scene */

/**
 * @typedef {object} LevelHandlers
 * @property {() => void} overview
 * @property {(t: number) => void} openStep
 * @property {() => boolean} letGo
 */

/** 1 the chain, 2 an open step, 3 a unit. @param {Scene} scene */
export function levelOf({ selection, layout }) {
  if (selection) return 3;
  return layout.lens && layout.open > 0.5 ? 2 : 1;
}

/** @param {Scene | null} scene null: its room is kept @param {LevelHandlers} on */
export function levels(scene, on) {
  if (!scene) return html`<div class="levels"></div>`;
  const level = levelOf(scene);
  const t = scene.selection?.t ?? Math.max(scene.moment.t, 1);
  const say = words().stage.levels;
  return html`<nav class="levels" aria-label=${say.name}>
    ${link(say.chain, level === 1, on.overview)}
    <span aria-hidden="true">›</span>
    ${isBare(scene.trace) ? nothing : step(t, level === 2, on)}
    ${
      scene.selection
        ? link(unitSymbol(unitOf(t, scene.selection.unit)), true, null)
        : html`<span class="level none">${say.selectUnit}</span>`
    }
  </nav>`;
}

/** @param {number} t @param {boolean} here @param {LevelHandlers} on */
const step = (t, here, on) => html`${link(words().stage.levels.step(t), here, () => {
  on.letGo();
  on.openStep(t);
})}
    <span aria-hidden="true">›</span>`;

/** @param {unknown} text @param {boolean} here @param {(() => void) | null} act */
const link = (
  text,
  here,
  act,
) => html`<button type="button" class="level" aria-current=${here ? 'true' : nothing}
  @click=${here ? null : act}>${text}</button>`;
