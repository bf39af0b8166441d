/** Registers the elements; registering twice does no harm. */
import { RnnUnrolling } from './rnn-unrolling.js';

if (!customElements.get('rnn-unrolling')) customElements.define('rnn-unrolling', RnnUnrolling);
