import { css } from 'lit';

/** The card, its header and where its parts stand. */
export const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font: 15px/1.45 var(--rnn-font, system-ui, sans-serif);
    scroll-margin: 12px;
    text-align: left;
    direction: ltr;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  .stage {
    text-align: start; /* in the direction of the language; pictures and formulas keep theirs */
    background: var(--_background);
    border: 1px solid var(--_line);
    border-radius: 16px;
    overflow: hidden;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    --_middle-row: 2;
  }
  .stage:has(> .error) {
    --_middle-row: 3;
  }
  .pill {
    border: 1px solid var(--_line);
    border-radius: 999px;
    padding: 5px 12px;
    font-size: 13px;
    line-height: 1.4;
    color: var(--_quiet);
  }
  button,
  select {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    cursor: pointer;
    touch-action: manipulation;
  }
  .pill {
    color: var(--_accent);
    background: var(--_tint);
    border-color: transparent;
    min-height: 32px;
  }
  .pill.back {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button:hover:not([disabled], [aria-disabled='true'], .play, .back) {
    border-color: var(--_accent);
  }
  button[disabled],
  button[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .error {
    margin: 0;
    padding: 12px 16px;
    background: var(--_tint);
    border-bottom: 1px solid var(--_line);
  }
  .chain {
    direction: ltr; /* time runs from left to right, as in the formulas */
    overflow-x: auto;
    overflow-y: hidden;
    padding: 4px 0;
    align-self: center;
  }
  .picture {
    display: block;
    touch-action: pan-x pan-y;
  }
  .unit-line {
    margin: 0;
    padding: 8px 16px;
    min-height: 40px;
    border-top: 1px solid var(--_line);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .panel {
    border-top: 1px solid var(--_line);
    min-height: 29rem;
  }
  .inside {
    padding: 14px 16px;
    overflow: auto;
  }
  footer {
    border-top: 1px solid var(--_line);
    padding: 12px 16px 14px;
  }
  /* What is opened now and then stands right under the head, where it was asked for. */
  header,
  .error {
    order: -2;
  }
  .drawer {
    order: -1;
    min-width: 0;
    padding: 14px 16px 16px;
    border-bottom: 1px solid var(--_line);
    background: var(--_background);
  }
  .sentence {
    min-height: 2.9em;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 759px) {
    .sentence {
      min-height: 4.35em;
    }
  }
  @container (max-width: 540px) {
    footer,
    .unit-line,
    .inside {
      padding-inline: 12px;
    }
    .unit-line {
      min-height: 58px;
    }
  }
  @container (min-width: 760px) {
    .stage {
      grid-template-columns: minmax(0, 1fr) 326px;
    }
    header,
    .error,
    footer {
      grid-column: 1 / -1;
    }
    .panel {
      grid-column: 2;
      grid-row: var(--_middle-row);
      border-top: none;
      border-inline-start: 1px solid var(--_line);
      min-height: 27rem;
      position: relative;
    }
    /* The picture alone says how high the stage is: what stands beside it never moves the page. */
    .inside {
      position: absolute;
      inset: 0;
      scrollbar-width: thin;
    }
    .chain {
      grid-column: 1;
      grid-row: var(--_middle-row);
    }
    /* Over the picture, so that the clock stays in sight and nothing moves. */
    .drawer {
      grid-column: 1 / -1;
      grid-row: var(--_middle-row);
      z-index: 2;
      height: 0;
      min-height: 100%;
      overflow: auto;
      border-bottom: none;
    }
    .unit-line {
      display: none;
    }
  }
  @container (min-width: 1080px) {
    .stage {
      grid-template-columns: minmax(0, 1fr) 340px;
    }
  }
`;
