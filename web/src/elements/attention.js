/** Leading a reader's eye to the stage, and back to where they came from. */

/** How much of a picture may be cut off before it counts as out of sight, in pixels. */
const SLACK = 12;
/** How long something that the text pointed at stays marked. */
const FLASH_MS = 2400;

/** @typedef {import('lit').ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode }} Host */

export class Attention {
  #host;
  #timer = 0;
  /** @type {HTMLElement | null} */
  #returnTo = null;

  /** What is pointed at for a moment. @type {string | null} */
  flash = null;

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
  }

  /** Whether a button leads back to the text. */
  get leadsBack() {
    return this.#returnTo !== null;
  }

  /** @param {string | null} what */
  mark(what) {
    clearTimeout(this.#timer);
    this.#set(what);
    this.#timer = window.setTimeout(() => this.#set(null), FLASH_MS);
  }

  /**
   * Scrolls the page only when the picture cannot be seen, so that the text stays under the eyes
   * of whoever reads beside it; and remembers where they came from when it had to.
   *
   * @param {boolean} smooth
   * @param {HTMLElement | undefined} returnTo
   */
  bring(smooth, returnTo) {
    const moved = bringIntoView(this.#host, this.#picture, smooth);
    this.#returnTo = (moved && returnTo) || null;
    this.#host.requestUpdate();
  }

  /** Whether the picture can be seen as it is. */
  get inSight() {
    return isInSight(this.#picture);
  }

  /** @param {boolean} smooth */
  goBack(smooth) {
    this.#returnTo?.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' });
    this.#returnTo?.focus({ preventScroll: true });
    this.#returnTo = null;
    this.#host.requestUpdate();
  }

  /** So that Tab goes on from what the reader sees. @param {string} selector */
  focus(selector) {
    const found = this.#host.renderRoot.querySelector(selector);
    if (found instanceof HTMLElement || found instanceof SVGElement) {
      found.focus({ preventScroll: true });
    }
  }

  /** To what opened just now: it may be below the edge of the window. @param {string} selector @param {boolean} smooth */
  lead(selector, smooth) {
    const opened = this.#host.renderRoot.querySelector(selector);
    opened?.scrollIntoView({ block: 'nearest', behavior: smooth ? 'smooth' : 'auto' });
    const first = opened?.querySelector('textarea') ?? opened?.querySelector('h3');
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  }

  stop() {
    clearTimeout(this.#timer);
    this.flash = null;
  }

  get #picture() {
    return this.#host.renderRoot.querySelector('.chain') ?? this.#host;
  }

  /** @param {string | null} what */
  #set(what) {
    this.flash = what;
    this.#host.requestUpdate();
  }
}

/** @param {Element} picture */
function isInSight(picture) {
  const { top, bottom } = picture.getBoundingClientRect();
  return top >= -SLACK && bottom <= innerHeight + SLACK;
}

/**
 * @param {HTMLElement} host the whole stage
 * @param {Element} picture what must be seen
 * @param {boolean} smooth
 * @returns {boolean} whether the page had to move
 */
function bringIntoView(host, picture, smooth) {
  if (isInSight(picture)) return false;
  const { top, bottom } = picture.getBoundingClientRect();
  const head = top - host.getBoundingClientRect().top;
  const target = head + bottom - top <= innerHeight ? host : picture;
  target.scrollIntoView({ block: 'start', behavior: smooth ? 'smooth' : 'auto' });
  return true;
}
