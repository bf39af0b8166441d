import { css } from 'lit';

/** The chosen weight's number, and where the weights come from. */
export const weightTools = css`
  .weight-editor {
    min-height: 52px;
  }
  .weight-line {
    display: flex;
    align-items: center;
    direction: ltr; /* W[5, 0] = its number */
    gap: 6px;
    height: 34px;
    font-size: 14px;
    white-space: nowrap;
  }
  .weight-field,
  .weights .number,
  .weights select {
    font: inherit;
    font-size: 13.5px;
    color: var(--_text);
    background: var(--_background);
    border: 1px solid var(--_line);
    border-radius: 8px;
    min-height: 32px;
    padding: 3px 8px;
  }
  .weight-field {
    width: 74px;
    padding-inline: 5px;
    font-weight: 600;
    text-align: right;
  }
  .weight-field[aria-invalid='true'] {
    border-color: var(--_negative);
    border-width: 2px;
  }
  .weight-editor .reset {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    padding: 0;
    border-radius: 50%;
    flex: none;
  }
  .reset path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .weights .weight-invite {
    font-size: 13px;
    line-height: 1.3;
    min-height: 34px;
    color: var(--_quiet);
  }
  .weights .weight-hint {
    font-size: 12px;
    line-height: 18px;
    min-height: 18px;
    color: var(--_quiet);
  }
  .weight-hint .problem {
    color: var(--_negative-text);
    font-weight: 600;
  }
  .sliding {
    position: relative;
    flex: 1;
    min-width: 48px;
    height: 32px;
  }
  .rail {
    position: absolute;
    inset: 0;
  }
  .zero-tick {
    stroke: var(--_faint);
    stroke-width: 1;
  }
  .sliding .track,
  .weight-sources .track {
    stroke-width: 3;
  }
  .weights .slider {
    position: absolute;
    direction: ltr; /* as the curve or the ticks that it goes along */
    left: 0;
    width: 100%;
    height: 32px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  .sliding .slider {
    inset: 0;
  }
  .weights .slider::-webkit-slider-thumb {
    appearance: none;
    width: 18px;
    height: 18px;
    border-radius: 50%;
    background: var(--_accent);
    border: 3px solid var(--_background);
    box-shadow: 0 0 0 1.5px var(--_accent);
  }
  .weights .slider::-moz-range-thumb {
    box-sizing: border-box;
    width: 18px;
    height: 18px;
    border-radius: 50%;
    background: var(--_accent);
    border: 3px solid var(--_background);
    box-shadow: 0 0 0 1.5px var(--_accent);
  }
  .weight-sources {
    border-top: 1px solid var(--_line);
    margin-top: 6px;
    padding-top: 6px;
    font-size: 13px;
    color: var(--_quiet);
  }
  .source-line,
  .seed-line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-height: 32px;
  }
  .weights select {
    font-size: 13px;
    font-weight: 600;
    padding: 3px 4px;
  }
  .weight-sources label {
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .source-note {
    font-size: 12.5px;
    white-space: nowrap;
  }
  .weights .number {
    direction: ltr;
    width: 62px;
  }
  .source-body {
    min-height: 87px;
  }
  .source-body .about {
    font-size: 12.5px;
    padding-top: 6px;
  }
  .randn-scale + .about {
    padding-top: 0;
  }
  .training-loss,
  .randn-scale {
    position: relative;
  }
  .loss-curve,
  .scale-ticks {
    display: block;
    direction: ltr;
    max-width: 100%;
  }
  .training-loss .slider {
    top: 40px;
  }
  .randn-scale .slider {
    top: 0;
  }
  .scale-ticks .tick {
    stroke-width: 1;
  }
  .scale-ticks .lesson {
    fill: var(--_accent);
    font-weight: 600;
  }
  .scale-ticks .tick.lesson {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .loss-curve .loss-path {
    fill: none;
    stroke: var(--_violet);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .loss-curve .from {
    stroke: var(--_accent);
    stroke-dasharray: 2 3;
  }
  .loss-curve .here {
    fill: var(--_accent);
    stroke: var(--_background);
    stroke-width: 2;
  }
  .loss-curve .end {
    font-size: 11.5px;
    text-anchor: start;
    fill: var(--_quiet);
    stroke: var(--_background);
    stroke-width: 3;
    paint-order: stroke;
  }
  .loss-curve .end.last {
    text-anchor: end;
  }
  .loss-line {
    font-size: 12.5px;
    line-height: 18px;
    min-height: 18px;
  }
  .weights .loss-edited {
    position: absolute;
    right: 0; /* where the curve has fallen, in every direction of the text */
    top: -2px;
    font-size: 12px;
    line-height: 18px;
  }
  .loss-edited b,
  .loss-line b {
    color: var(--_text);
  }
`;
