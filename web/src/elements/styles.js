import { css } from 'lit';

/** Look of the stage. Colours are custom properties --rnn-*, which a host page may set. */
const colours = css`
  :host {
    --_background: var(--rnn-background, #ffffff);
    --_soft: var(--rnn-soft, #f8f8f6);
    --_line: var(--rnn-line, #e4e3e9);
    --_slot: var(--rnn-slot, #e2e1e8);
    --_text: var(--rnn-text, #1b1c26);
    --_quiet: var(--rnn-quiet, #5a5c6b);
    --_faint: var(--rnn-faint, #6c6e7c);
    --_accent: var(--rnn-accent, #4a3fb0);
    --_on-accent: var(--rnn-on-accent, #ffffff);
    --_tint: var(--rnn-tint, #f1eef9);
    --_positive: var(--rnn-positive, #1f6fb5);
    --_negative: var(--rnn-negative, #d9722a);
    --_violet: var(--rnn-violet, #7a4fb5);
    --_positive-text: #1b629f;
    --_negative-text: #a84d0e;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_background: var(--rnn-background, #1c1e27);
      --_soft: var(--rnn-soft, #13151c);
      --_line: var(--rnn-line, #30323e);
      --_slot: var(--rnn-slot, #343644);
      --_text: var(--rnn-text, #eeeef4);
      --_quiet: var(--rnn-quiet, #a9abba);
      --_faint: var(--rnn-faint, #9294a4);
      --_accent: var(--rnn-accent, #a99bf5);
      --_on-accent: var(--rnn-on-accent, #15161d);
      --_tint: var(--rnn-tint, #282438);
      --_positive: var(--rnn-positive, #63a9e6);
      --_negative: var(--rnn-negative, #f09a5a);
      --_violet: var(--rnn-violet, #b899ea);
      --_positive-text: #7dbaf0;
      --_negative-text: #f4a96f;
    }
  }
`;

const frame = css`
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
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
    padding: 10px 16px;
    border-bottom: 1px solid var(--_line);
    min-height: 57px; /* these heights hold what comes when the network is there */
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
  }
  .chip,
  .pill {
    border: 1px solid var(--_line);
    border-radius: 999px;
    padding: 5px 12px;
    font-size: 13px;
    line-height: 1.4;
    color: var(--_quiet);
  }
  .chip b {
    color: var(--_text);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
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
    overflow-x: auto;
    overflow-y: hidden;
    padding: 4px 0;
    align-self: center;
  }
  .picture {
    display: block;
    touch-action: pan-x pan-y;
  }
  .panel {
    border-top: 1px solid var(--_line);
    padding: 14px 16px;
    min-height: 29rem;
    overflow-x: auto;
  }
  footer {
    border-top: 1px solid var(--_line);
    padding: 12px 16px 14px;
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
    header {
      flex-direction: column;
      align-items: flex-start;
      justify-content: flex-start;
      min-height: 91px;
    }
    .sentence {
      min-height: 4.35em;
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
      border-left: 1px solid var(--_line);
      min-height: 0;
    }
    .chain {
      grid-row: var(--_middle-row);
    }
  }
  @container (min-width: 1080px) {
    .stage {
      grid-template-columns: minmax(0, 1fr) 340px;
    }
  }
`;

const picture = css`
  .edge {
    fill: none;
    pointer-events: none;
  }
  text {
    fill: var(--_text);
    text-anchor: middle;
    font-size: 12px;
    user-select: none;
  }
  .symbol,
  .term-name {
    font: italic 600 17px Georgia, 'Times New Roman', serif;
  }
  .symbol .index,
  .term-name .index {
    font-size: 11px;
  }
  .symbol.small {
    font: 400 13px system-ui, sans-serif;
    fill: var(--_quiet);
  }
  .term-name {
    font-size: 14px;
  }
  .token {
    font: 600 21px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace;
  }
  .symbol.waiting,
  .token.waiting,
  .symbol.small.waiting {
    fill: var(--_faint);
  }
  .slot {
    fill: var(--_background);
    stroke: var(--_slot);
  }
  .slot.ghost,
  .ghost .slot {
    stroke-dasharray: 2.5 2.5;
    fill: none;
  }
  .slot.followed {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .reach {
    fill: transparent;
  }
  .cell.there,
  .term [data-unit],
  .reading {
    cursor: pointer;
  }
  .cell.there:hover .slot,
  .term [data-unit]:hover .slot {
    stroke: var(--_accent);
  }
  .positive {
    fill: var(--_positive);
  }
  .negative {
    fill: var(--_negative);
  }
  .zero {
    fill: var(--_faint);
  }
  .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .ribbon {
    fill: none;
    opacity: 0.16;
  }
  .ribbon.positive {
    stroke: var(--_positive);
  }
  .ribbon.negative {
    stroke: var(--_negative);
  }
  .ribbon.near {
    opacity: 0.36;
  }
  .ribbon.faint {
    opacity: 0.07;
  }
  .ribbon.strong {
    opacity: 0.95;
  }
  .lens {
    fill: var(--_tint);
  }
  .shapes,
  .caption {
    fill: var(--_quiet);
  }
  .shapes {
    font-variant-numeric: tabular-nums;
    white-space: pre;
  }
  .caption.waiting {
    fill: var(--_faint);
  }
  .sign {
    font-size: 17px;
    fill: var(--_quiet);
  }
  .tanh {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
  }
  .head {
    fill: var(--_tint);
  }
  .base {
    stroke: var(--_line);
    stroke-width: 1.5;
  }
  .bar {
    fill: var(--_violet);
  }
  .answer {
    font-size: 11px;
    fill: var(--_quiet);
  }
  .answer.best {
    fill: var(--_text);
    font-weight: 700;
  }
  .wrong .answer.best {
    text-decoration: line-through;
  }
  .arc {
    fill: none;
    stroke: var(--_violet);
    opacity: 0.35;
    stroke-linecap: round;
  }
  .norm {
    font-size: 12.5px;
    font-weight: 600;
    fill: var(--_violet);
    font-variant-numeric: tabular-nums;
  }
  .norm.name {
    font-weight: 400;
  }
  .norm .index {
    font-size: 9px;
  }
  [role='grid'] {
    outline: none;
  }
  [role='grid']:focus-visible ~ .edge {
    stroke: var(--_accent);
    stroke-width: 4;
  }
  .coming {
    animation: coming 1.6s ease-in-out infinite alternate;
  }
  @keyframes coming {
    from {
      opacity: 1;
    }
    to {
      opacity: 0.45;
    }
  }
  .flash {
    animation: flash 0.8s ease-in-out 3;
  }
  .cell.flash .slot,
  .term.flash .slot,
  .reading.flash .slot {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .answers.flash .base {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .clock.flash {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
    border-radius: 12px;
  }
  @keyframes flash {
    50% {
      opacity: 0.25;
    }
  }
  @container (max-width: 540px) {
    .term-name {
      font-size: 12px;
    }
    .term-name .index {
      font-size: 8.5px;
    }
    .caption,
    .shapes {
      font-size: 10.5px;
    }
    .sign {
      font-size: 13px;
    }
    .symbol {
      font-size: 15px;
    }
    .answer {
      font-size: 10px;
    }
    .norm {
      font-size: 10.5px;
    }
    .norm.name {
      font-size: 11.5px;
    }
  }
`;

const panel = css`
  h3 {
    font-size: 17px;
    line-height: 1.3;
    margin: 0 0 2px;
  }
  h3 sub {
    font-size: 11px;
  }
  .hint {
    color: var(--_quiet);
    font-size: 13.5px;
    margin: 0 0 10px;
  }
  sub {
    font-size: 0.7em;
    line-height: 0;
  }
  .products {
    width: 100%;
    border-collapse: collapse;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  .products th {
    font-weight: 400;
    text-align: left;
    color: var(--_quiet);
    white-space: nowrap;
    padding: 0;
  }
  .products td {
    padding: 0 0 0 6px;
    white-space: nowrap;
    text-align: right;
  }
  .products .drawn {
    width: 38px;
  }
  .products .number {
    font-weight: 600;
  }
  .products .group th,
  .products .group td {
    color: var(--_text);
    font-weight: 600;
    padding-top: 6px;
    border-bottom: 1px solid var(--_line);
  }
  .products .silent td {
    color: var(--_faint);
    text-align: left;
    padding: 0;
    font-size: 12px;
  }
  .products .axis {
    stroke: var(--_line);
  }
  .products svg {
    vertical-align: middle;
  }
  .result {
    background: var(--_soft);
    border-radius: 10px;
    padding: 10px 12px;
    margin: 12px 0 0;
    display: flex;
    flex-direction: column;
    gap: 2px;
    font-variant-numeric: tabular-nums;
  }
  .waiting {
    color: var(--_faint);
  }
  .formula {
    font-family: Georgia, 'Times New Roman', serif;
    font-size: 15px;
    margin: 8px 0 12px;
    white-space: nowrap;
  }
  .part {
    border-bottom: 2px solid transparent;
    border-radius: 4px;
    padding: 2px 1px;
  }
  .part.now {
    background: var(--_tint);
    border-bottom-color: var(--_accent);
  }
  .legend {
    list-style: none;
    padding: 0;
    margin: 0 0 12px;
    display: grid;
    gap: 9px;
    font-size: 13.5px;
    color: var(--_quiet);
  }
  .legend li {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .legend svg {
    flex: none;
  }
  .legend .plus {
    color: var(--_positive-text);
  }
  .legend .minus {
    color: var(--_negative-text);
  }
  .wordmark {
    flex: none;
    min-width: 62px;
    color: var(--_text);
    font-weight: 600;
  }
`;

const clock = css`
  .clock {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
  }
  .buttons {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .buttons button {
    border-radius: 50%;
    width: 38px;
    height: 38px;
    display: grid;
    place-items: center;
    padding: 0;
    fill: currentColor;
  }
  .buttons .play {
    width: 44px;
    height: 44px;
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: transparent;
  }
  .scrub {
    position: relative;
    flex: 1 1 220px;
    height: 36px;
    margin: 0 10px;
  }
  .scrub svg {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .track,
  .passed {
    stroke: var(--_line);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .passed {
    stroke: var(--_accent);
  }
  .tick {
    stroke: var(--_faint);
    stroke-width: 2;
  }
  .scrub input {
    position: absolute;
    inset: 0 -10px;
    width: calc(100% + 20px);
    height: 36px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  .scrub input::-webkit-slider-thumb {
    appearance: none;
    width: 20px;
    height: 20px;
    border-radius: 50%;
    background: var(--_accent);
    border: 4px solid var(--_background);
    box-shadow: 0 0 0 1.5px var(--_accent);
  }
  .scrub input::-moz-range-thumb {
    box-sizing: border-box;
    width: 20px;
    height: 20px;
    border-radius: 50%;
    background: var(--_accent);
    border: 4px solid var(--_background);
    box-shadow: 0 0 0 1.5px var(--_accent);
  }
  .speed select {
    border-radius: 999px;
    padding: 6px 8px;
    width: 5.2em;
    font-weight: 600;
    background: var(--_background);
  }
  .phases {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    list-style: none;
    padding: 0;
    margin: 8px 0;
  }
  .phase {
    border-radius: 999px;
    padding: 3px 11px;
    font-size: 13px;
    min-height: 30px;
    color: var(--_quiet);
    white-space: nowrap;
  }
  .phase b {
    font-weight: 600;
    color: var(--_text);
  }
  .phase[aria-current] {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  .sentence {
    margin: 0;
  }
  .sentence i {
    font-family: Georgia, 'Times New Roman', serif;
  }
  @container (max-width: 540px) {
    header,
    footer,
    .panel {
      padding-left: 12px;
      padding-right: 12px;
    }
    .phase span {
      display: none;
    }
    .phase {
      padding: 3px 9px;
    }
    header {
      min-height: 120px;
    }
    .sentence {
      min-height: 7.25em;
    }
    .scrub {
      flex-basis: 100%;
      order: 3;
    }
    .clock {
      gap: 6px 8px;
      justify-content: space-between;
    }
    .speed select {
      width: 4.4em;
    }
    .summary {
      gap: 2px 10px;
      min-height: 58px;
      align-content: flex-start;
    }
    .chip {
      border: none;
      padding: 0;
    }
  }
`;

const needs = css`
  @media (prefers-reduced-motion: reduce) {
    .flash,
    .coming {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .slot,
    .base,
    .track {
      stroke: GrayText;
    }
    .positive {
      fill: CanvasText;
    }
    .negative {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.5;
    }
    .ribbon.positive {
      fill: none;
      stroke: CanvasText;
    }
    .ribbon.negative {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 3 3;
    }
    .lens,
    .head {
      fill: none;
      stroke: Highlight;
    }
    .passed,
    .ring,
    .slot.followed {
      stroke: Highlight;
    }
    .part.now,
    .phase[aria-current] {
      border-color: Highlight;
    }
  }
`;

export const styles = [colours, frame, picture, panel, clock, needs];
