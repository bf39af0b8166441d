/**
 * Whom the frame talks to. The host's origin is, the first that there is:
 *
 *   - what the frame's address says, `host=https://course.example`: pinned by whoever wrote it
 *   - what the browser says of the page around the frame (location.ancestorOrigins)
 *   - the referrer's, in browsers that do not say that
 *
 * All messages go to that origin alone, and commands are taken only from it. Where none is known, or
 * what is pinned is no origin, only `ready` and `resize` are said, to whoever is there, and no command
 * is taken.
 */

/** What may be said to whoever is there. */
const PUBLIC = Object.freeze(['ready', 'resize']);

/**
 * @param {string | null | undefined} address
 * @returns {string | null} its origin; null: it has none that a message could be sent to
 */
export function originOf(address) {
  try {
    const { protocol, origin } = new URL(address ?? '');
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}

/**
 * What may stand behind `host=`: an origin and nothing more, because no more is checked.
 * @param {string} text
 * @returns {string | null}
 */
export function pinnedOrigin(text) {
  const origin = originOf(text);
  return origin !== null && new URL(text).href === `${origin}/` ? origin : null;
}

/**
 * @param {object} known
 * @param {string | null} known.pinned as it stands behind `host=`
 * @param {string | undefined} known.around what the browser says; undefined: it does not say it
 * @param {string} known.referrer
 * @param {string} known.self this page's origin: where a frame went on to another page of its own, that is its referrer
 * @returns {string | null}
 */
export function hostOrigin({ pinned, around, referrer, self }) {
  if (pinned !== null) return pinnedOrigin(pinned);
  if (around !== undefined) return originOf(around);
  const from = originOf(referrer);
  return from === self ? null : from;
}

/**
 * @param {string} type of the message
 * @param {string | null} host
 * @param {string | undefined} around
 * @returns {string | null} the origin to send it to; null: it is not sent
 */
export function targetOf(type, host, around) {
  if (host === null) return PUBLIC.includes(type) ? '*' : null;
  return around === undefined || around === host ? host : null; // the browser would complain
}

/** @param {string} origin of who says something @param {string | null} host */
export const mayCommand = (origin, host) => host !== null && origin === host;
