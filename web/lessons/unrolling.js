/**
 * Registers the lesson's elements and lets the links in its text set the stage. Listings that run
 * and exercises are fetched when a reader comes near them.
 */
import '../src/elements/register.js';

/** @param {string} selector @param {() => Promise<unknown>} load */
function whenNear(selector, load) {
  const found = [...document.querySelectorAll(selector)];
  const sight = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      load().catch(() => found.forEach((element) => sight.observe(element))); // tried again in sight
    },
    { rootMargin: '800px' },
  );
  for (const element of found) sight.observe(element);
}

whenNear('rnn-snippet', () => import('../src/elements/register-snippet.js'));
whenNear('rnn-exercise', () => import('../src/elements/register-exercise.js'));

// Kept on the reader's device only where the page's host asks for it; a reader's address can undo it.
const asked =
  new URLSearchParams(location.search).get('offline') ??
  (document.querySelector('meta[name="rnn-offline"][content="yes"]') ? '1' : null);
if (asked !== null)
  import('./offline.js').then(({ keepOffline }) => keepOffline(asked === '1'), () => {}); // prettier-ignore

// In a frame the page says how high it is, and what happens on the stage.
const framedStage = parent === window ? null : document.getElementById('stage');
if (framedStage)
  import('../src/embed/lesson.js').then(({ openLesson }) => openLesson(/** @type {any} */ (framedStage)), () => {}); // prettier-ignore

const hint = 'stage-link-hint';

for (const link of document.querySelectorAll('.stage-link')) {
  link.setAttribute('aria-controls', 'stage');
  link.setAttribute('aria-describedby', hint);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a.stage-link');
  if (!(link instanceof HTMLAnchorElement) || opensElsewhere(event)) return;

  const stage =
    /** @type {HTMLElement & { show?: (request: object) => void, clearStates: () => void } | null} */ (
      document.getElementById('stage')
    );
  if (typeof stage?.show !== 'function') return; // the plain link still leads to the stage
  event.preventDefault();
  stage.clearStates(); // the text speaks of the engine's states, not of what a learner made
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
