/**
 * For pages that show a stage or a lesson of ours in a frame, once, anywhere on the page:
 *
 *   <script src="https://your.host/rnn/embed.js"></script>
 *   <iframe src="https://your.host/rnn/embed.html?example=hello" title="…" width="100%" height="760"></iframe>
 *
 * Every iframe of embed.html or of a lesson beside this script, also one that is added later, becomes
 * as high as what it shows, unless it has the attribute `data-fixed`, and fires what happens in it:
 * rnn-ready, rnn-resize, rnn-step, rnn-check, rnn-state, rnn-error, with the fields of
 * src/embed/protocol.js as `detail`. `RnnEmbed.command(iframe, 'show', { t: 2, unit: 5 })` commands it.
 *
 * A classic script that sets one global, `RnnEmbed`. Works where the page's policy allows this
 * script and its frames: script-src and frame-src.
 */
import { serveFrames } from './src/embed/host.js';

const scope = /** @type {any} */ (globalThis);
const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);

if (!scope.RnnEmbed && script) scope.RnnEmbed = serveFrames(new URL('.', script.src));
