import { css } from 'lit';

/** The heat map of the shared weights, and the words around it. */
export const weightsMap = css`
  .weights {
    display: flex;
    flex-direction: column;
    font-variant-numeric: tabular-nums;
  }
  .weights h3 {
    font-size: 14px;
    letter-spacing: -0.02em; /* so that it stays on one line in wide fonts too */
    line-height: 20px;
    margin: 0;
  }
  .weights h3 span {
    font-weight: 400;
  }
  .weights p {
    margin: 0;
  }
  .weights .in-words {
    font-size: 13px;
    min-height: 20px;
    color: var(--_quiet);
  }
  .in-words b {
    color: var(--_accent);
    font-weight: 600;
  }
  .in-words i,
  .weight-line i {
    font-family: Georgia, 'Times New Roman', serif;
  }
  .weights-map {
    display: block;
    direction: ltr; /* a matrix and its numbers do not turn round with the text */
    max-width: 100%;
    user-select: none;
    -webkit-user-select: none;
    touch-action: pan-x pan-y pinch-zoom;
  }
  .weights-map .symbol {
    font-size: 16px;
  }
  .weights-map .symbol.lit {
    fill: var(--_accent);
  }
  .weights-map .caption {
    font-size: 11.5px;
  }
  .weights-map .place,
  .scale-ticks .place {
    font-size: 10.5px;
    fill: var(--_faint);
  }
  .weights-map .place.of-unit {
    fill: var(--_accent);
    font-weight: 700;
  }
  .weights-map .row-name {
    text-anchor: end;
  }
  .weights-map .slot {
    fill: none;
  }
  .weight {
    cursor: pointer;
  }
  .weight.chosen {
    cursor: move;
  }
  .weight:hover .slot {
    stroke: var(--_accent);
  }
  .weights-map .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .weights-marks {
    pointer-events: none;
  }
  rect.of-unit {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.25;
  }
  .in-use {
    fill: var(--_tint);
    stroke: var(--_accent);
    stroke-width: 1.25;
  }
  .in-use.hollow {
    fill: none;
    stroke-width: 2.5;
  }
  .in-use.done {
    fill: var(--_accent);
    fill-opacity: 0.16;
    stroke: none;
  }
  .matrix-edge {
    fill: none;
    stroke: var(--_slot);
  }
  .shades path {
    fill: none;
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .shades .positive {
    stroke: var(--_positive);
  }
  .shades .negative {
    stroke: var(--_negative);
  }
  .edit-mark {
    fill: var(--_accent);
  }
  circle.edit-mark {
    stroke: var(--_background);
    stroke-width: 1;
  }
  .weights-below {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
    height: 24px;
    font-size: 12px;
    color: var(--_quiet);
    white-space: nowrap;
  }
  .weights-below .full {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .weights-below .edits {
    flex: none;
  }
  .edits .link {
    border: none;
    padding: 0;
    padding-inline-start: 4px;
    min-height: 32px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
`;
