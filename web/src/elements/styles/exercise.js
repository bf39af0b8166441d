import { css } from 'lit';
import { colours } from './colours.js';
import { codeField } from './code-field.js';
import { exerciseAnswer } from './exercise-answer.js';

/** The card of an exercise, and where its parts stand. It takes its font from the page. */
const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_text);
    text-align: start;
    scroll-margin: 1rem;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .exercise {
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: var(--_background);
    overflow: clip;
  }
  .task {
    padding: 1.1rem 1.25rem 1rem;
  }
  .task > :is(p, h3) {
    margin: 0.4rem 0 0;
    max-width: 68ch;
  }
  ::slotted(:is(p, h3)) {
    margin-block: 0.4rem 0 !important;
    max-width: 68ch;
  }
  .eyebrow {
    margin: 0;
    color: var(--_accent);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .done {
    margin-inline-start: 0.5em;
    padding: 0.1em 0.7em;
    border-radius: 999px;
    background: var(--_tint);
  }
  .done::before {
    content: '✓ ' / '';
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-top: 1px solid var(--_line);
  }
  .write {
    min-width: 0;
    background: var(--_soft);
  }
  .answer {
    padding: 1rem 1.25rem;
    border-top: 1px solid var(--_line);
    min-width: 0;
    min-height: 9rem;
  }
  .tools,
  .hint-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .tools {
    padding: 0.7rem 1rem 0.2rem;
    border-top: 1px solid var(--_line);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 0.5rem;
    margin-inline-start: auto;
  }
  .kept {
    margin: 0;
    padding: 0.1rem 1rem 0.7rem;
    color: var(--_quiet);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .from-link {
    margin: 0;
    padding: 0.6rem 1rem;
    background: var(--_tint);
    font-size: 0.9375rem;
  }
  button {
    font: inherit;
    font-size: 0.9375rem;
    color: inherit;
    background: var(--_background);
    border: 1px solid var(--_line);
    border-radius: 999px;
    min-height: 2.25rem;
    padding: 0.2rem 1rem;
    cursor: pointer;
    touch-action: manipulation;
  }
  button.main {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.quiet {
    padding-inline: 0.7rem;
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }
  button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  button:hover:not([aria-disabled='true']) {
    border-color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .hints {
    padding: 0 0.6rem 0.6rem;
    font-size: 0.9375rem;
  }
  .hint-list {
    margin: 0.4rem 0 0.6rem;
    padding-inline-start: 1.9rem;
    max-width: 68ch;
  }
  .hint-list li + li {
    margin-top: 0.35rem;
  }
  .solution {
    margin: 0.6rem 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 10px;
    overflow: clip;
  }
  .solution figcaption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    padding-block: 0.2rem;
    padding-inline: 0.9rem 0.4rem;
    border-bottom: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.875rem;
  }
  .next {
    margin: 0.6rem 0.5rem;
    max-width: 68ch;
  }
  .next p {
    margin: 0;
    font-weight: 600;
  }
  .next ul {
    margin: 0.2rem 0 0;
    padding-inline-start: 1.4rem;
  }
  pre {
    margin: 0;
    padding: 0.7rem 0.9rem;
    overflow-x: auto;
    font: 0.875rem/1.6 var(--_mono);
    tab-size: 4;
  }
  code,
  samp {
    font-family: var(--_mono);
    font-size: 0.9em;
    direction: ltr; /* in every language */
    unicode-bidi: isolate;
  }
  pre :is(code, samp) {
    font-size: 1em;
  }
  :is(p, li, span, b) > code {
    padding: 0.08em 0.3em;
    border-radius: 5px;
    background: color-mix(in srgb, var(--_text) 6%, transparent);
    overflow-wrap: anywhere;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 820px) {
    .work {
      grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
    }
    .answer {
      border-top: none;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @container (max-width: 480px) {
    .task,
    .answer {
      padding-inline: 0.9rem;
    }
    .tools {
      padding-inline: 0.75rem;
    }
  }
  @media (pointer: coarse) {
    button {
      min-height: 2.75rem;
    }
  }
  @media print {
    .tools,
    .kept,
    .hints {
      display: none;
    }
  }
`;

export const exerciseStyles = [...colours, frame, ...codeField, exerciseAnswer];
