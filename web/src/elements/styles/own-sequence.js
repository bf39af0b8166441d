import { css } from 'lit';

/** The drawer for a sequence of the learner's own. */
export const ownSequence = css`
  .drawer-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-bottom: 6px;
  }
  .own-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 290px;
    gap: 8px 24px;
  }
  .own-text label,
  .own-how label,
  .own-how legend {
    font-size: 13.5px;
    color: var(--_quiet);
  }
  .own-text textarea,
  .own-hidden input {
    color: var(--_text);
    background: var(--_background);
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .own-text textarea {
    display: block;
    width: 100%;
    min-height: 6.6em;
    margin: 4px 0 6px;
    padding: 8px 10px;
    resize: vertical;
    unicode-bidi: plaintext; /* what is typed may be of another language */
    text-align: start;
    font:
      15px/1.4 ui-monospace,
      'DejaVu Sans Mono',
      Menlo,
      Consolas,
      monospace;
  }
  .own [aria-invalid='true'] {
    border-color: var(--_negative);
  }
  .own-read {
    min-height: 4.4em; /* what is said about a text comes and goes */
    font-size: 14px;
  }
  .own-read p {
    margin: 0 0 4px;
    overflow-wrap: anywhere;
  }
  .own-read .problem:empty {
    display: none;
  }
  .own .problem {
    color: var(--_negative-text);
  }
  .own-tokens {
    direction: ltr;
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    max-height: 4em;
    overflow: hidden;
  }
  .own-tokens span {
    padding: 0 6px;
    border: 1px solid var(--_slot);
    border-radius: 4px;
    font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace;
  }
  .own-how fieldset {
    border: none;
    margin: 0 0 4px;
    padding: 0;
  }
  .own-how legend {
    padding: 0;
  }
  .own-how fieldset label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-height: 32px;
    color: var(--_text);
    cursor: pointer;
  }
  .own-how input[type='radio'] {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .own-how small {
    color: var(--_quiet);
  }
  .own-hidden {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin: 0 0 10px;
    font-size: 13.5px;
  }
  .own-hidden input {
    width: 5em;
    min-height: 34px;
    padding: 0 8px;
    font: inherit;
  }
  .show-it {
    min-height: 36px;
    padding: 0 18px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .own .hint {
    margin: 10px 0 0;
    max-width: 72ch;
  }
  @container (max-width: 640px) {
    .own-fields {
      grid-template-columns: minmax(0, 1fr);
    }
    .drawer {
      padding: 12px;
    }
  }
  @media (pointer: coarse) {
    .own-text textarea,
    .own-hidden input {
      font-size: 16px; /* below it, a phone zooms into the field */
    }
    .own-how fieldset label,
    .own-hidden input,
    .show-it {
      min-height: 38px;
    }
  }
  @media (forced-colors: active) {
    .own [aria-invalid='true'] {
      outline: 2px dashed CanvasText;
    }
  }
`;
