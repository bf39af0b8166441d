import { css } from 'lit';

/** Colours are custom properties --rnn-*, which a host page may set. */
export const colours = css`
  :host {
    --_background: var(--rnn-background, #ffffff);
    --_soft: var(--rnn-soft, #f8f8f6);
    --_line: var(--rnn-line, #e4e3e9);
    --_slot: var(--rnn-slot, #e2e1e8);
    --_text: var(--rnn-text, #1b1c26);
    --_quiet: var(--rnn-quiet, #5a5c6b);
    --_faint: var(--rnn-faint, #6c6e7c);
    --_accent: var(--rnn-accent, #4a3fb0);
    --_on-accent: var(--rnn-on-accent, #ffffff);
    --_tint: var(--rnn-tint, #f1eef9);
    --_positive: var(--rnn-positive, #1f6fb5);
    --_negative: var(--rnn-negative, #d9722a);
    --_violet: var(--rnn-violet, #7a4fb5);
    --_positive-text: #1b629f;
    --_negative-text: #a84d0e;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_background: var(--rnn-background, #1c1e27);
      --_soft: var(--rnn-soft, #13151c);
      --_line: var(--rnn-line, #30323e);
      --_slot: var(--rnn-slot, #343644);
      --_text: var(--rnn-text, #eeeef4);
      --_quiet: var(--rnn-quiet, #a9abba);
      --_faint: var(--rnn-faint, #9294a4);
      --_accent: var(--rnn-accent, #a99bf5);
      --_on-accent: var(--rnn-on-accent, #15161d);
      --_tint: var(--rnn-tint, #282438);
      --_positive: var(--rnn-positive, #63a9e6);
      --_negative: var(--rnn-negative, #f09a5a);
      --_violet: var(--rnn-violet, #b899ea);
      --_positive-text: #7dbaf0;
      --_negative-text: #f4a96f;
    }
  }
`;
