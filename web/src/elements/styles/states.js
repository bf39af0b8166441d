import { css } from 'lit';

/** States that a learner's code made: whose they are, the first that differs, and the others. */
export const states = css`
  .chip.made-by {
    flex: 0 1 auto;
    min-width: 0;
    gap: 8px;
    padding-inline-end: 4px;
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_text);
  }
  .whose-icon {
    flex: none;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .whose-text {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .made-by code {
    font: 600 0.95em ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace;
  }
  .whose-back {
    flex: none;
    min-height: 26px;
    padding: 0 10px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_background);
    color: var(--_accent);
    font-size: 12.5px;
  }
  .whose-note {
    padding-bottom: 8px;
    border-bottom: 1px solid var(--_line);
  }
  .first-mark {
    pointer-events: none;
  }
  .first-halo {
    fill: none;
    stroke: var(--_background);
    stroke-width: 5.5;
  }
  .first-ring {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2.5;
    stroke-dasharray: 6 3.5;
  }
  .first-badge {
    fill: var(--_text);
    stroke: var(--_background);
    stroke-width: 1.5;
  }
  .first-sign {
    fill: var(--_background);
    font-size: 12px;
    font-weight: 700;
  }
  .first-card {
    fill: var(--_background);
    stroke: var(--_text);
    stroke-width: 1.25;
  }
  .first-label {
    font-size: 11.5px;
    font-weight: 600;
  }
  .differs {
    fill: var(--_text);
    pointer-events: none;
  }
  .curve .off {
    stroke: var(--_text);
    stroke-dasharray: 2 2;
  }
  .curve .off-mark {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .result .both {
    clear: both;
    display: block;
    margin-top: 2px;
  }
  .result .both span {
    display: block;
  }
  .whose-line {
    display: block;
    color: var(--_text);
  }
  .values .differs {
    font-weight: 700;
  }
  .values .differs small {
    display: block;
    color: var(--_quiet);
    font-weight: 400;
  }
  .take-note {
    margin: 0 0 10px;
    color: var(--_quiet);
  }
  .whose-short {
    display: none;
  }
  /* Whose they are comes before the seed of the weights, which a changed seed would lose anyway. */
  @container (min-width: 541px) and (max-width: 1179px) {
    .whose-states,
    .line:has(+ .line > .made-by) .seed {
      display: none;
    }
  }
  @container (min-width: 760px) and (max-width: 1179px) {
    .summary:has(.row) .whose-long {
      display: none;
    }
    .summary:has(.row) .whose-short {
      display: inline;
    }
  }
  @container (min-width: 760px) and (max-width: 919px) {
    .summary:has(.made-by) + .actions .weights-tool {
      display: none;
    }
  }
  @container (max-width: 540px) {
    .whose-states,
    .whose-icon,
    .whose-long {
      display: none;
    }
    .whose-short {
      display: inline;
    }
    .line .chip.made-by {
      flex: 1 1 0;
      padding: 0;
      padding-inline: 10px 4px;
    }
    .whose-text {
      margin-inline-end: auto;
      font-size: 12.5px;
    }
  }
  @container (max-width: 379px) {
    .whose-again {
      display: none;
    }
  }
  @container (max-width: 319px) {
    .whose-made {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .first-ring,
    .first-card,
    .curve .off,
    .curve .off-mark {
      stroke: CanvasText;
    }
    .first-halo {
      stroke: Canvas;
    }
    .first-badge,
    .differs {
      fill: CanvasText;
    }
    .first-sign {
      fill: Canvas;
    }
    .first-card {
      fill: Canvas;
    }
  }
  @media print {
    .whose-back {
      display: none;
    }
  }
`;
