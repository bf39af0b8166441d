/** Registers the elements; registering twice does no harm. */
import { RnnQuestion } from './rnn-question.js';
import { RnnUnrolling } from './rnn-unrolling.js';

if (!customElements.get('rnn-unrolling')) customElements.define('rnn-unrolling', RnnUnrolling);
if (!customElements.get('rnn-question')) customElements.define('rnn-question', RnnQuestion);
