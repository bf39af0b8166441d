import { css } from 'lit';

/** The chain: slots, squares, ribbons, lens, arcs. */
export const picture = css`
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
  .name.opens,
  .reading {
    cursor: pointer;
  }
  .name.opens:hover text {
    fill: var(--_accent);
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
  .from-left {
    text-anchor: start;
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
  .norm.small {
    font-size: 10px;
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
    .norm.name {
      font-size: 11.5px;
    }
  }
`;
