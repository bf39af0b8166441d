/** What is needed now and then, behind one button: plain buttons that open and close. */
import { html, nothing } from 'lit';
import { words } from '../../words/index.js';

/**
 * @typedef {object} MenuHandlers
 * @property {(open: boolean) => void} menu
 * @property {(name: 'table' | 'takeaway' | 'own') => void} drawer
 * @property {() => void} newWeights
 */

const DRAWERS = /** @type {const} */ (['table', 'takeaway', 'own']);

/**
 * @param {{ trace: unknown, menuOpen: boolean, drawer: string | null }} model
 * @param {MenuHandlers} on
 */
export function menu({ trace, menuOpen, drawer }, on) {
  /** @param {FocusEvent} event */
  const left = ({ currentTarget, relatedTarget }) => {
    const inside = /** @type {Element} */ (currentTarget).contains(
      /** @type {Node} */ (relatedTarget),
    );
    if (menuOpen && !inside) on.menu(false);
  };
  /** @param {KeyboardEvent} event */
  const key = (event) => {
    if (!menuOpen || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation(); // it closes the menu and nothing else
    toOpener(event);
    on.menu(false);
  };
  /** Not every browser gives a clicked button the focus; without it a click elsewhere takes none away. @param {Event} event */
  const open = (event) => {
    toOpener(event);
    on.menu(!menuOpen);
  };
  return html`<div class="more" tabindex="-1" @focusout=${left} @keydown=${key}>
    <button type="button" class="tool" ?disabled=${!trace} aria-expanded=${menuOpen} aria-controls="menu" aria-label=${words().header.menu.name}
      title=${words().header.menu.title} @click=${open}><span aria-hidden="true">⋯</span></button>
    <div class="menu" id="menu" ?hidden=${!menuOpen}>${menuOpen ? items(drawer, on) : nothing}</div>
  </div>`;
}

/** @param {string | null} drawer @param {MenuHandlers} on */
const items = (drawer, on) => html`
  ${DRAWERS.map((name) => item(name, words().header.menu[name], drawer === name, on, () => on.drawer(name)))}
  ${item('new-weights', words().header.menu.newWeights, null, on, on.newWeights)}`;

/**
 * @param {string} id
 * @param {readonly string[]} words its title and its meaning
 * @param {boolean | null} opened null: it opens nothing
 * @param {MenuHandlers} on
 * @param {() => void} act
 */
function item(id, [title, meaning], opened, on, act) {
  /** @param {Event} event */
  const choose = (event) => {
    toOpener(event); // the button itself goes away
    act();
    on.menu(false);
  };
  return html`<button type="button" aria-labelledby="menu-${id}" aria-describedby="menu-${id}-about"
    aria-pressed=${opened ?? nothing} @click=${choose}><b id="menu-${id}">${title}</b><small id="menu-${id}-about">${meaning}</small></button>`;
}

/** @param {Event} event */
function toOpener({ currentTarget }) {
  const more = /** @type {Element} */ (currentTarget).closest('.more');
  more?.querySelector('button')?.focus();
}
