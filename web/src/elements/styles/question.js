import { css } from 'lit';

/** A question in the text: it takes its font from there. */
export const question = css`
  :host {
    display: block;
    box-sizing: border-box;
    padding: 1rem 1.1rem;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_background);
    color: var(--_text);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p {
    margin: 0;
  }
  i {
    font-family: Georgia, 'Times New Roman', serif;
  }
  sub {
    line-height: 0;
    font-size: 0.72em;
  }
  code {
    font: 0.88em ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', Menlo, Consolas, monospace;
    white-space: nowrap;
    direction: ltr;
    unicode-bidi: isolate;
  }
  :is(p, legend) > code {
    padding: 0.1em 0.35em;
    border-radius: 5px;
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }
  .card > * + *,
  [role='status'] > * {
    margin-top: 0.7rem;
  }
  .card > [role='status'] {
    margin-top: 0;
  }
  .eyebrow {
    color: var(--_accent);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  legend {
    margin-bottom: 0.6rem;
    padding: 0;
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  button {
    font: inherit;
    color: inherit;
    background: var(--_background);
    border: 1px solid var(--_line);
    cursor: pointer;
    touch-action: manipulation;
  }
  .choice {
    display: flex;
    gap: 0.6rem;
    align-items: baseline;
    min-height: 2.5rem;
    padding-block: 0.4rem;
    padding-inline: 0.7rem 0.9rem;
    border-radius: 10px;
    line-height: 1.4;
    text-align: start;
  }
  .mark {
    flex: none;
    align-self: center;
    display: grid;
    place-items: center;
    width: 1rem;
    height: 1rem;
    border: 1.5px solid var(--_faint);
    border-radius: 50%;
  }
  .chosen .mark::before {
    content: '';
    width: 0.5rem;
    height: 0.5rem;
    border-radius: 50%;
    background: var(--_text);
  }
  .right .mark {
    border-color: transparent;
  }
  .right .mark::before {
    content: '';
    width: 0.95rem;
    height: 0.5rem;
    margin-top: -0.3rem;
    border: solid var(--_accent);
    border-width: 0 0 2.5px 2.5px;
    border-radius: 0;
    background: none;
    transform: rotate(-47deg);
  }
  .choice[aria-disabled='true'] {
    cursor: default;
  }
  .choice.right {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .choice.chosen:not(.right) {
    border-color: var(--_faint);
  }
  .choice.other {
    color: var(--_quiet);
  }
  button:hover:not([aria-disabled='true']) {
    border-color: var(--_accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4rem 0.75rem;
    min-height: 2.3rem;
  }
  .again {
    min-height: 2.1rem;
    padding: 0.2rem 0.6rem;
    border-color: transparent;
    border-radius: 999px;
    background: var(--_tint);
    color: var(--_accent);
    font-size: 0.9375rem;
  }
  /* As the links of the text that set the stage. */
  .stage-link {
    padding-block: 0.25em;
    padding-inline-start: 0.8em;
    border-radius: 3px;
    background: linear-gradient(var(--_accent), var(--_accent)) 0.05em 50% / 0.5em 0.5em no-repeat;
    color: var(--_accent);
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .card[dir='rtl'] .stage-link {
    background-position: right 0.05em top 50%;
  }
  .stage-link:hover {
    text-decoration-style: solid;
  }
  .note {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .printed {
    display: none;
  }
  @media print {
    .card {
      display: none;
    }
    .printed {
      display: contents;
    }
  }
  @media (pointer: coarse) {
    .again,
    .actions {
      min-height: 2.6rem;
    }
    .stage-link {
      padding-block: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .choice.right {
      border: 2px solid Highlight;
    }
    .mark,
    .right .mark::before {
      border-color: CanvasText;
    }
    .right .mark {
      border-color: Canvas;
    }
    .chosen:not(.right) .mark::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
