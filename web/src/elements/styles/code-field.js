import { css } from 'lit';
import { themed } from './themes.js';

const light = { 'code-string': '#2a6b4f', 'code-number': '#a9500f', 'code-comment': '#666878' };
const dark = { 'code-string': '#8fcfae', 'code-number': '#f0a76f', 'code-comment': '#9092a3' };
const clearLight = {
  'code-string': '#0f4a31',
  'code-number': '#7d3500',
  'code-comment': '#33343f',
};
const clearDark = { 'code-string': '#b6f0d2', 'code-number': '#ffc59c', 'code-comment': '#cfcfdb' };

export const codePalettes = Object.freeze({ light, dark, clearLight, clearDark });

/** The field that the learner writes in, as a textarea and as CodeMirror. */
const letters = css`
  :host {
    --_mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', Menlo, Consolas, monospace;
  }
  .field {
    min-height: 13rem;
    background: var(--_background);
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 13rem;
    margin: 0;
    padding: 0.7rem 1rem 0.7rem 2.9rem;
    border: 0;
    resize: vertical;
    background: none;
    color: inherit;
    font: 0.875rem/1.6 var(--_mono);
    tab-size: 4;
    white-space: pre;
    overflow: auto;
  }
  textarea:focus-visible,
  .cm-editor.cm-focused {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .cm-editor {
    min-height: 13rem;
    background: none;
    color: inherit;
  }
  .cm-editor .cm-scroller {
    font: 0.875rem/1.6 var(--_mono);
  }
  .cm-editor .cm-content {
    padding: 0.7rem 0;
    caret-color: var(--_text);
  }
  .cm-editor .cm-gutters {
    min-width: 2.4rem;
    border: 0;
    background: none;
    color: var(--_faint);
  }
  .cm-editor .cm-cursor {
    border-left-color: var(--_text);
  }
  .cm-editor .cm-activeLine,
  .cm-editor .cm-activeLineGutter {
    background: color-mix(in srgb, var(--_text) 4%, transparent);
  }
  .cm-editor .cm-line.failed {
    background: color-mix(in srgb, var(--_negative) 16%, transparent);
    box-shadow: inset 3px 0 0 var(--_negative);
  }
  .cm-editor .cm-selectionBackground,
  .cm-editor.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground {
    background: color-mix(in srgb, var(--_accent) 26%, transparent);
  }
  .cm-editor .cm-matchingBracket {
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
  }
  .code-keyword {
    color: var(--_accent);
    font-weight: 600;
  }
  .code-string {
    color: var(--_code-string);
  }
  .code-number {
    color: var(--_code-number);
  }
  .code-comment {
    color: var(--_code-comment);
    font-style: italic;
  }
  .code-name {
    font-weight: 600;
  }
  @media (pointer: coarse) {
    textarea,
    .cm-editor .cm-scroller {
      font-size: 1rem; /* smaller, and a phone zooms in when the field is touched */
    }
  }
  @media (forced-colors: active) {
    .cm-editor .cm-line.failed {
      outline: 2px solid Highlight;
    }
  }
`;

export const codeField = [themed(codePalettes), letters];
