/** Addresses that show what a teacher chose: of the framed page, of the lesson, of the script. */
import { toLink } from '../state/link.js';

/** @typedef {import('../state/link.js').State} State */

/**
 * What is to be put into a page.
 *
 * @typedef {object} Choice
 * @property {'stage' | 'exercise' | 'lesson'} show
 * @property {'all' | 'cell' | 'unroll' | 'explore'} part of the exercise
 * @property {State} state of the stage, as a link holds it
 * @property {boolean} now it opens at the state's moment, and not at the start
 * @property {readonly string[]} hide
 * @property {string} theme
 * @property {string} lang empty: of the page around the element; in a frame, English
 */

/**
 * A folder's address.
 * @param {string} text
 * @returns {string | null} null: it is no web address
 */
export function siteOf(text) {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, pathname } = new URL(text);
  if (!/^https?:$/.test(protocol)) return null;
  return origin + pathname.replace(/[^/]*\.html$/, '').replace(/\/?$/, '/');
}

/**
 * The state that it opens with.
 * @param {Choice} choice
 * @returns {State}
 */
export function stateOf({ state, now }) {
  if (now) return state;
  const { settings, view, panel } = state;
  return { settings, view, panel, t: 0, phase: 'start', row: 0, unit: null, compareAs: 'pairs' };
}

/** What links hold has the same names in the address of a frame. @param {Choice} choice */
const linked = (choice) => toLink(stateOf(choice)).replace(/^v=1&?/, '');

/**
 * What a frame shows, and a link leads to.
 * @param {Choice} choice
 * @param {string} site the folder's address, with a slash at its end
 */
export function pageAddress(choice, site) {
  const { show, part, hide, theme, lang } = choice;
  const state = linked(choice);
  if (show === 'lesson')
    return `${site}lessons/unrolling.html${state ? `#stage?v=1&${state}` : ''}`;
  const fields = [
    show === 'exercise' ? `show=exercise${part === 'all' ? '' : `&part=${part}`}` : '',
    state,
    hide.length ? `hide=${hide.join('+')}` : '',
    theme === 'auto' ? '' : `theme=${theme}`,
    lang ? `lang=${lang}` : '',
  ].filter(Boolean);
  return `${site}embed.html${fields.length ? `?${fields.join('&')}` : ''}`;
}
