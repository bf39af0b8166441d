import { css } from 'lit';

/**
 * The head of the stage: one row on a wide stage, two on a narrow one, three on a phone. Heights
 * hold what comes when the network is there.
 */
export const header = css`
  header {
    position: relative; /* what opens from it lies over the picture */
    display: flex;
    align-items: center;
    gap: 6px;
    padding: 8px 16px;
    border-bottom: 1px solid var(--_line);
    min-height: 57px;
    font-size: 13px;
  }
  .summary,
  .actions {
    display: flex;
    align-items: center;
    gap: 6px;
    min-width: 0;
  }
  .summary {
    flex: 1 1 auto;
  }
  .actions {
    flex: none;
    position: relative;
  }
  .line {
    display: contents;
  }
  .chip,
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-height: 34px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    padding: 0 12px;
    line-height: 1.4;
    color: var(--_quiet);
    white-space: nowrap;
  }
  .chip {
    flex: none;
  }
  .tool {
    font-size: 13px;
  }
  .chip b {
    color: var(--_text);
    font-weight: 600;
  }
  .chip select,
  .chip input {
    min-height: 32px;
    border: none;
    border-radius: 999px;
    padding: 0;
    font: inherit;
    font-weight: 600;
    color: var(--_text);
    background: var(--_background);
  }
  .chip:has(select:focus-visible, input:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .chip :is(select, input):focus-visible {
    outline: none;
  }
  .chip:has(select:hover:enabled, input:hover:enabled) {
    border-color: var(--_accent);
  }
  .chip :disabled {
    opacity: 0.6;
  }
  .example {
    padding: 0;
    padding-inline: 10px 6px;
  }
  .example select,
  .row select {
    field-sizing: content; /* else it is as wide as its longest option */
    max-width: 10.6em;
    text-overflow: ellipsis;
  }
  .weights-chip {
    flex: 0 1 auto;
    min-width: 4em;
    justify-content: space-between;
    text-align: start;
  }
  .weights-chip > span {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .caret {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .weights-chip:disabled {
    opacity: 1;
  }
  .weights-chip:disabled b {
    font-weight: 400;
    color: var(--_quiet);
  }
  .weights-chip[aria-expanded='true'] {
    border-color: var(--_accent);
  }
  .verdict {
    border: none;
    padding: 0 4px;
    font-variant-numeric: tabular-nums;
  }
  .seed {
    position: relative;
    padding-inline-end: 6px;
  }
  .seed input {
    width: 3.4em;
    field-sizing: content;
    appearance: textfield;
    background: none;
    font-variant-numeric: tabular-nums;
  }
  .seed input::-webkit-inner-spin-button {
    appearance: none; /* arrow keys do the same */
  }
  @supports (field-sizing: content) {
    .seed input {
      width: auto;
      min-width: 1.6em;
      max-width: 5em;
    }
  }
  .seed .problem {
    display: none;
    position: absolute;
    z-index: 3;
    top: calc(100% + 5px);
    inset-inline-start: 0;
    width: max-content;
    max-width: 15.5rem;
    white-space: normal;
    padding: 8px 12px;
    border: 1px solid var(--_negative);
    border-radius: 10px;
    background: var(--_background);
    color: var(--_text);
  }
  .seed input:user-invalid {
    color: var(--_negative-text);
  }
  .seed input:user-invalid + .problem {
    display: block;
  }
  .views {
    display: flex;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: 999px;
  }
  .views button {
    min-height: 30px;
    padding: 0 11px;
    border: none;
    border-radius: 999px;
    color: var(--_quiet);
  }
  .views button[aria-pressed='true'],
  .tool[aria-pressed='true'],
  .tool[aria-expanded='true'] {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  /* The bold word needs no more room than the plain one. */
  .views button {
    letter-spacing: 0.01em;
  }
  .views button[aria-pressed='true'] {
    letter-spacing: -0.015em;
  }
  .views button:hover:enabled {
    color: var(--_accent);
  }
  .tool {
    justify-content: center;
    min-width: 36px;
  }
  .more {
    position: relative;
    outline: none;
  }
  .menu {
    position: absolute;
    z-index: 3;
    top: calc(100% + 6px);
    inset-inline-end: 0;
    display: grid;
    width: max-content;
    max-width: min(19rem, 90cqw);
    padding: 6px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_background);
    box-shadow: 0 8px 24px rgb(20 20 40 / 16%);
  }
  .menu[hidden] {
    display: none;
  }
  .menu button {
    display: grid;
    min-height: 44px;
    padding: 6px 12px;
    border: 1px solid transparent;
    border-radius: 8px;
    text-align: start;
  }
  .menu b {
    font-weight: 600;
  }
  .menu small {
    color: var(--_quiet);
    font-size: 12px;
  }
  .menu button[aria-pressed='true'] {
    background: var(--_tint);
  }
  @container (max-width: 1179px) {
    .more-words,
    .leads-back .weights-tool {
      display: none;
    }
    .chip {
      padding: 0 9px;
    }
    .verdict {
      padding: 0 2px;
    }
    .views button {
      padding: 0 9px;
    }
  }
  /* Where little stands on the left, there is room after all. */
  @container (min-width: 760px) {
    .summary:not(:has(.verdict, .row)) .label {
      display: inline;
    }
  }
  @container (max-width: 919px) {
    .views button {
      padding: 0 7px;
    }
  }
  @container (min-width: 760px) and (max-width: 919px) {
    .summary:has(.verdict, .row) + .actions .weights-tool {
      display: none;
    }
    header,
    .tool,
    header .pill {
      font-size: 12px;
    }
    .summary,
    .actions {
      gap: 4px;
    }
    .example select {
      max-width: 9em;
    }
    .row select {
      max-width: 6.2em;
    }
    .summary:has(+ .leads-back) .row select {
      max-width: 5em;
    }
    .leads-back .tool,
    .leads-back .back {
      padding: 0 8px;
      min-width: 0;
    }
    .stage:not([lang='en']) .views button {
      padding: 0 5px;
    }
  }
  @container (max-width: 759px) {
    header {
      flex-direction: column;
      align-items: stretch;
      min-height: 93px;
    }
    .actions {
      justify-content: space-between;
    }
    .weights-tool {
      margin-inline-start: auto;
    }
    .leads-back .more {
      margin-inline-start: auto;
    }
    .views button {
      padding: 0 11px;
    }
  }
  @container (max-width: 540px) {
    header {
      padding: 8px 12px;
      min-height: 131px;
    }
    .summary {
      flex-direction: column;
      align-items: stretch;
    }
    .line {
      display: flex;
      gap: 6px;
      min-height: 34px;
    }
    .example {
      flex: 0 1 auto;
      min-width: 0;
    }
    .weights-chip {
      flex: 1 1 0;
    }
    .verdict {
      order: 1;
      margin-inline-start: auto;
    }
    .example select {
      max-width: 9em;
    }
    .row select {
      max-width: 7em;
    }
    .views button {
      padding: 0 7px;
    }
    .weights-tool {
      padding: 0 9px;
    }
    .line .chip {
      padding: 0 7px;
    }
    .line .verdict {
      padding: 0;
    }
    .seed input {
      min-width: 1.3em;
    }
  }
  /* Other languages have longer words. */
  @container (max-width: 400px) {
    .stage:not([lang='en']) .views button {
      padding: 0 4px;
      font-size: 12px;
    }
    .stage:not([lang='en']) .weights-tool {
      padding: 0 7px;
    }
  }
  @container (max-width: 339px) {
    .weights-tool {
      display: none;
    }
    .row select {
      max-width: 4.2em;
    }
    .leads-back .views button {
      padding: 0 3px;
    }
  }
  @media (pointer: coarse) {
    header {
      min-height: 61px;
    }
    .chip,
    .tool {
      min-height: 38px;
    }
    .views button,
    .chip :is(select, input) {
      min-height: 36px;
    }
    .views {
      padding: 1px;
    }
    .line {
      min-height: 38px;
    }
    .chip :is(select, input) {
      font-size: 16px; /* below it, a phone zooms into the field */
    }
  }
  @container (max-width: 759px) {
    @media (pointer: coarse) {
      header {
        min-height: 101px;
      }
    }
  }
  @container (max-width: 540px) {
    @media (pointer: coarse) {
      header {
        min-height: 143px;
      }
    }
  }
  @media (forced-colors: active) {
    .views button[aria-pressed='true'],
    .tool[aria-pressed='true'],
    .tool[aria-expanded='true'],
    .menu button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
