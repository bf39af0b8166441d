import { css } from 'lit';

/** Two sequences: their columns, what lies between them, and the bar that chooses the second. */
export const compare = css`
  @container (max-width: 759px) {
    .compare-line {
      display: none; /* it stands under the picture */
    }
  }
  .bracket rect {
    fill: none;
    stroke: var(--_line);
    stroke-dasharray: 3 3;
  }
  .bracket.same rect {
    stroke: var(--_faint);
    stroke-width: 1.5;
    stroke-dasharray: none;
  }
  .bracket-label {
    font-size: 11px;
    fill: var(--_quiet);
  }
  .bracket.same .bracket-label {
    fill: var(--_text);
    font-weight: 600;
  }
  .bracket.waiting rect {
    opacity: 0.55;
  }
  .read {
    font: 600 18px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace;
  }
  .read.waiting {
    fill: var(--_faint);
  }
  .size-18 {
    font-size: 18px;
  }
  .size-14 {
    font-size: 14px;
  }
  .size-12 {
    font-size: 12px;
  }
  .size-11 {
    font-size: 11px;
  }
  .size-10 {
    font-size: 10px;
  }
  .size-9 {
    font-size: 9px;
  }
  .who {
    font: italic 700 17px Georgia, 'Times New Roman', serif;
  }
  .who.close {
    font-size: 13px;
  }
  .whose {
    font: italic 400 13px Georgia, 'Times New Roman', serif;
    fill: var(--_quiet);
  }
  .from-right,
  .norm.name.from-right {
    text-anchor: end;
  }
  .reader {
    font-size: 11px;
    fill: var(--_quiet);
  }
  .said .best {
    font-weight: 700;
  }
  .said.run text {
    text-anchor: start;
  }
  .share {
    font-size: 10px;
    fill: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .pair {
    fill: transparent;
    stroke: none;
  }
  .pair.there {
    cursor: pointer;
  }
  .pair.there:hover {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .compare-bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 6px 10px;
    align-items: center;
    max-width: 34em;
    margin: 6px 0;
    font-size: 13px;
  }
  .compare-bar p {
    margin: 0;
  }
  .compare-bar b {
    font: italic 700 16px Georgia, 'Times New Roman', serif;
  }
  .compare-first {
    display: flex;
    align-items: baseline;
    gap: 5px;
    min-width: 0;
    white-space: nowrap;
  }
  .compare-first span,
  .compare-typed {
    direction: ltr; /* a sequence is read as the picture is */
    font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace;
    font-size: 13px;
  }
  .compare-first span {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    text-align: match-parent;
  }
  .compare-second {
    grid-row: 2;
    grid-column: 1 / -1;
    display: flex;
    gap: 6px;
    align-items: center;
    min-width: 0;
  }
  .compare-second label {
    flex: 0 1 auto;
    min-width: 5em;
  }
  .compare-bar select,
  .compare-typed {
    min-height: 32px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    padding: 4px 8px;
    background: var(--_background);
    color: var(--_text);
  }
  .compare-bar select {
    max-width: 100%;
  }
  .compare-typed {
    flex: 1 1 6em;
    min-width: 4.5em;
    height: 32px;
    padding-block: 0; /* or the next line of several would look out */
    line-height: 30px;
    resize: none;
    overflow: hidden;
    white-space: pre;
  }
  .compare-typed[aria-invalid='true'] {
    border-color: var(--_negative-text);
  }
  .segments {
    display: flex;
  }
  .segment {
    min-height: 32px;
    padding: 4px 12px;
    background: var(--_background);
    color: var(--_quiet);
  }
  .segment:first-child {
    border-start-start-radius: 999px;
    border-end-start-radius: 999px;
  }
  .segment:last-child {
    border-start-end-radius: 999px;
    border-end-end-radius: 999px;
    margin-inline-start: -1px;
  }
  .segment[aria-pressed='true'] {
    background: var(--_tint);
    color: var(--_accent);
    border-color: var(--_accent);
    position: relative; /* its border above the other's */
    font-weight: 600;
  }
  .compare-why {
    grid-column: 1 / -1;
    min-height: 2.9em;
    color: var(--_quiet);
  }
  .compare-why .problem {
    color: var(--_negative-text);
  }
  @media (pointer: coarse) {
    .compare-bar select,
    .compare-typed,
    .segment {
      min-height: 38px;
    }
    .compare-typed {
      line-height: 36px;
    }
  }
  @media (forced-colors: active) {
    .bracket rect {
      fill: none;
      stroke: GrayText;
    }
    .bracket.same rect {
      stroke: CanvasText;
    }
    .segment[aria-pressed='true'] {
      border-color: Highlight;
      color: Highlight;
    }
    .pair,
    .pair.there:hover {
      fill: none;
      pointer-events: all;
    }
    .pair.there:hover {
      stroke: Highlight;
    }
  }
`;
