/**
 * Registers the exercise and the listings that run only where one is on the page, now or later: most
 * pages have none, and their code is as much again as the stage's.
 */

/** @typedef {[tag: string, register: () => Promise<unknown>]} Later */

/** @type {Later[]} */
const LATER = [
  ['rnn-exercise', () => import('./register-exercise.js')],
  ['rnn-snippet', () => import('./register-snippet.js')],
];

/** @param {Document | ShadowRoot} root a document, or a shadow root, into which nobody sees from it */
export function registerWhenUsed(root, later = LATER) {
  const waiting = new Map(later);
  const added = new MutationObserver((records) =>
    records.forEach(({ addedNodes }) => addedNodes.forEach(look)),
  );

  /** @param {Node} node */
  function look(node) {
    if (!('querySelector' in node)) return; // a text, a comment
    const { localName, querySelector } = /** @type {Element} */ (node);
    for (const [tag, register] of waiting) {
      if (localName === tag || querySelector.call(node, tag)) start(tag, register);
    }
  }

  /** @param {string} tag @param {() => Promise<unknown>} register */
  async function start(tag, register) {
    waiting.delete(tag);
    if (waiting.size === 0) added.disconnect();
    try {
      await register();
    } catch {
      waiting.set(tag, register); // the network failed: the next element that comes tries again
      watch();
    }
  }

  const watch = () => added.observe(root, { childList: true, subtree: true });
  watch();
  look(root);
}
