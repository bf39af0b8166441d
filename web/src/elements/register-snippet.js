/** Registers the listings that run; registering twice does no harm. */
import { RnnSnippet } from './rnn-snippet.js';

if (!customElements.get('rnn-snippet')) customElements.define('rnn-snippet', RnnSnippet);
