/** The side of the page around: makes each frame as high as it asks, and passes on what it says. */
import { fromFrame, messageOf } from './protocol.js';

/** The pages of ours that may stand in a frame, from the folder of the script. */
const PAGES = /^(embed|lessons\/[\w-]+)(\.html)?$/;

/**
 * @param {string} address of a frame
 * @param {URL} folder of the script
 */
export function isOurs(address, folder) {
  try {
    const { origin, pathname } = new URL(address);
    if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return false;
    return PAGES.test(pathname.slice(folder.pathname.length));
  } catch {
    return false;
  }
}

/**
 * Whether a message can come from a frame of ours. Without an origin are frames that the page put into
 * a sandbox, and all where the page itself stands in one.
 *
 * @param {string} origin of the message
 * @param {URL} folder
 * @param {{ sandbox: string | null, self: string }} around the frame's attribute; the page's own origin
 */
export const mayBe = (origin, folder, { sandbox, self }) =>
  origin === (isWithoutOrigin(sandbox) || self === 'null' ? 'null' : folder.origin);

/** @param {string | null} sandbox */
const isWithoutOrigin = (sandbox) =>
  sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox);

/**
 * @param {URL} folder of the script
 * @returns {{ command: (frame: HTMLIFrameElement, command: string, fields?: object) => void }}
 */
export function serveFrames(folder) {
  /** Commands that wait until their frame is heard of; null: it was. @type {WeakMap<HTMLIFrameElement, object[] | null>} */
  const waiting = new WeakMap();
  const frames = () =>
    [...document.getElementsByTagName('iframe')].filter(({ src }) => isOurs(src, folder));

  /** @param {HTMLIFrameElement} frame @param {object} message @param {string} target */
  const post = (frame, message, target) => frame.contentWindow?.postMessage(message, target);
  /** @param {HTMLIFrameElement} frame @param {object} message */
  const command = (frame, message) =>
    post(frame, message, isWithoutOrigin(frame.getAttribute('sandbox')) ? '*' : folder.origin);

  /** @param {HTMLIFrameElement} frame */
  const around = (frame) => ({ sandbox: frame.getAttribute('sandbox'), self: self.origin });

  addEventListener('message', ({ source, origin, data }) => {
    const message = fromFrame(data);
    const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !mayBe(origin, folder, around(frame))) return;
    const { type, ...detail } = message;
    if (type === 'resize') resize(frame, Number(detail.height));
    for (const late of waiting.get(frame) ?? []) command(frame, late);
    waiting.set(frame, null);
    frame.dispatchEvent(new CustomEvent(`rnn-${type}`, { detail, bubbles: true }));
  });

  // Those that were there first have said all already; one that is still empty does not mind.
  for (const frame of frames()) post(frame, messageOf('hello', null), '*');

  return {
    command(frame, name, fields) {
      if (!frames().includes(frame)) throw new TypeError(`RnnEmbed.command: this is no iframe of a page beside ${folder}embed.js.`); // prettier-ignore
      const message = messageOf('command', null, { ...fields, command: name });
      if (waiting.get(frame) === null) return command(frame, message);
      waiting.set(frame, [...(waiting.get(frame) ?? []), message]);
    },
  };
}

/** The content as high as asked, whatever border and sizing the page gives its frames. @param {HTMLIFrameElement} frame @param {number} height */
function resize(frame, height) {
  if (frame.hasAttribute('data-fixed')) return;
  const style = getComputedStyle(frame);
  const around =
    style.boxSizing === 'border-box'
      ? ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom']
      : [];
  const extra = around.reduce(
    (sum, side) => sum + (parseFloat(/** @type {any} */ (style)[side]) || 0),
    0,
  );
  const wanted = `${Math.ceil(height + extra)}px`;
  if (frame.style.height !== wanted) frame.style.height = wanted;
}
