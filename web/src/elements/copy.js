/** Copying a text, where the browser lets a page do so; else it stands selected, for the keys. */

/**
 * To be called from a click.
 *
 * @param {string} text
 * @param {HTMLElement} shown where the same text stands on the page
 * @returns {Promise<string | null>} null: it is copied; else what to do
 */
export async function copy(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
    return null;
  } catch {
    select(shown); // no secure page, or a frame without the right to
  }
  if (byCommand()) return null;
  const key = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘C' : 'Ctrl+C';
  return `The text is selected: press ${key} to copy it.`;
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
