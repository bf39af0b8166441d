/**
 * For pages of other people, at an address that stays:
 *
 *   <script type="module" src="https://your.host/rnn/rnn-unrolled.js"></script>
 *   <rnn-unrolling example="hello"></rnn-unrolling>
 *
 * Registers the stage and its questions; an exercise or a listing that runs as soon as one is on the
 * page. All else lies in files whose names change with what is in them (vite/addresses.js).
 */
import './src/elements/register.js';
import { registerWhenUsed } from './src/elements/register-when-used.js';

registerWhenUsed(document);

/** For elements in a shadow root, into which nobody sees from the document. */
export { registerWhenUsed };
