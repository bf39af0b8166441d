import { html } from 'lit';

/** Backticks, and what can only be code; x_t and W_hh alone may as well stand in a formula. */
const CODE =
  /`([^`]+)`|((?<![\w.])(?:torch(?:\.\w+)+|h_prev|rnn_cell|unroll|(?:x_t|W_xh|W_hh)\.T)(?![\w{])|(?<![\w)])\.T\b)/;

/** A sentence in which code looks like code. @param {string} text */
export const withCode = (text) =>
  text
    .split(CODE)
    .map((piece, i) => (i % 3 === 0 ? piece : (piece ?? '') && html`<code>${piece}</code>`));
