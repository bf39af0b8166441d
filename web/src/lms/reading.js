/** Where in the lesson somebody reads: the last heading above a line in the upper part of the window. */

/** Where what is read stands, from the top of the window, as a share of its height. */
const LINE = 0.4;

/** While somebody scrolls, looked at no more often. */
const REST_MS = 200;

/**
 * @param {{ id: string, top: number }[]} places in their order, in pixels from the top of the window
 * @param {number} line
 * @returns {string | null} null: nothing has been reached yet
 */
export function placeAt(places, line) {
  return places.findLast(({ top }) => top <= line)?.id ?? null;
}

/** What an address can lead to: headings, and the parts of the exercise, which have one. @param {ParentNode} root */
export const placesIn = (root) =>
  /** @type {HTMLElement[]} */ ([
    ...root.querySelectorAll('main :is(h2, h3)[id], main rnn-exercise[id]'),
  ]);

/** @param {HTMLElement} place @returns {HTMLElement | null} */
const headingOf = (place) => (place.matches('h2, h3') ? place : place.querySelector('h2, h3'));

/** How a reader knows it. @param {HTMLElement} place */
export const nameOf = (place) => headingOf(place)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/**
 * Leads there, also the focus. The parts of the exercise are fetched when a reader comes near them,
 * and then take more room: to them it leads once more, unless the reader went on.
 *
 * @param {HTMLElement} place
 */
export async function goTo(place) {
  const heading = headingOf(place) ?? place; // not the editor, which would call up a phone's keys
  heading.tabIndex = -1;
  place.scrollIntoView();
  heading.focus({ preventScroll: true });
  if (!place.matches('rnn-exercise')) return;
  const moved = new AbortController();
  for (const name of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    document.addEventListener(name, () => moved.abort(), { passive: true, signal: moved.signal });
  await customElements.whenDefined('rnn-exercise');
  const parts = /** @type {NodeListOf<any>} */ (document.querySelectorAll('rnn-exercise'));
  await Promise.all([...parts].map(({ updateComplete }) => updateComplete));
  if (!moved.signal.aborted) place.scrollIntoView();
  moved.abort();
}

/**
 * Tells of every other heading that the reader comes to, by scrolling: opening the page at its top
 * is not reading.
 *
 * @param {(id: string) => void} reached
 */
export function followReading(reached) {
  let timer = 0;
  /** @type {string | null} */
  let last = null;
  const look = () => {
    timer = 0;
    const places = placesIn(document).map((place) => ({ id: place.id, top: place.getBoundingClientRect().top })); // prettier-ignore
    const place = placeAt(places, innerHeight * LINE);
    if (place === null || place === last) return;
    last = place;
    reached(place);
  };
  document.addEventListener('scroll', () => (timer ||= window.setTimeout(look, REST_MS)), {
    passive: true,
  });
}
