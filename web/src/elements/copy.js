/** Copying a text, where the browser lets a page do so; else it stands selected, for the keys. */
import { words } from '../words/index.js';

/**
 * To be called from a click, and in the language that is to be spoken.
 *
 * @param {string} text
 * @param {HTMLElement} shown where the same text stands on the page
 * @returns {Promise<string | null>} null: it is copied; else what to do
 */
export async function copy(text, shown) {
  const { selected } = words().stage.copy; // now: later another language may be the current one
  try {
    await navigator.clipboard.writeText(text);
    return null;
  } catch {
    select(shown); // no secure page, or a frame without the right to
  }
  if (byCommand()) return null;
  const key = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘C' : 'Ctrl+C';
  return selected(key);
}

/** @param {HTMLElement} shown */
function select(shown) {
  shown.focus();
  if (shown instanceof HTMLInputElement) shown.select();
  else getSelection()?.selectAllChildren(shown);
}

/** The old way, which also works in a frame of another site. */
function byCommand() {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
