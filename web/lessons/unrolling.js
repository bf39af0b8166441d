/** Registers the lesson's elements and lets the links in its text set the stage. */
import '../src/elements/register.js';

const hint = 'stage-link-hint';

for (const link of document.querySelectorAll('.stage-link')) {
  link.setAttribute('aria-controls', 'stage');
  link.setAttribute('aria-describedby', hint);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a.stage-link');
  if (!(link instanceof HTMLAnchorElement) || opensElsewhere(event)) return;

  const stage = /** @type {HTMLElement & { show?: (request: object) => void } | null} */ (
    document.getElementById('stage')
  );
  if (typeof stage?.show !== 'function') return; // the plain link still leads to the stage
  event.preventDefault();
  stage.show({ ...momentOf(link), returnTo: link });
});

// ---- the text speaks of one network, and says so when the stage shows another

const OURS = Object.freeze({ example: 'hello', seed: 1 });

/** @param {any} stage */
const showsOurs = ({ state: { settings } }) =>
  Object.entries(settings).every(
    ([name, value]) => name === 'compare' || /** @type {any} */ (OURS)[name] === value,
  );

const notice = document.getElementById('other-network');

for (const event of ['rnn-ready', 'rnn-change']) {
  document.addEventListener(event, ({ target }) => {
    if (notice && target instanceof Element && target.id === 'stage')
      notice.hidden = showsOurs(target);
  });
}

notice?.querySelector('button')?.addEventListener('click', () => {
  const stage = /** @type {any} */ (document.getElementById('stage'));
  stage.state = { ...stage.state, settings: OURS, t: 0, phase: 'start', unit: null };
  notice.hidden = true;
});

/**
 * What a link asks for: `data-t`, `data-phase`, `data-unit` (from 0), `data-flash`, `data-view`
 * and `data-panel`. Without `data-t` the moment stays.
 *
 * @param {HTMLElement} link
 */
function momentOf({ dataset: { t, phase, unit, flash, view, panel } }) {
  const number = /** @param {string | undefined} text */ (text) =>
    text === undefined ? undefined : Number(text);
  return { t: number(t), phase, unit: number(unit), flash, view, panel };
}

/**
 * A click with a modifier opens a tab or a window: not ours.
 * @param {MouseEvent} event
 */
function opensElsewhere({ defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey }) {
  return defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
