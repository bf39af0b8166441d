import { css } from 'lit';

/** The folded cell, its loop, the tags of its weights, and the copies on their way out of it. */
export const folded = css`
  .copy {
    fill: var(--_background);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .copy.now {
    fill: var(--_tint);
  }
  .loop,
  .wire {
    fill: none;
    stroke: var(--_violet);
    stroke-width: 2;
    opacity: 0.55;
  }
  .arrow-head {
    fill: var(--_violet);
  }
  .on-its-way {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 4;
  }
  .tag rect,
  .tanh-sign circle {
    fill: var(--_background);
    stroke: var(--_violet);
    stroke-width: 1.25;
  }
  .tag text {
    fill: var(--_violet);
    font: italic 600 14px Georgia, 'Times New Roman', serif;
  }
  .tag .index {
    font-size: 10px;
  }
  .tanh-sign path {
    fill: none;
    stroke: var(--_violet);
    stroke-width: 1.75;
  }
  .tag.lit rect,
  .tanh-sign.lit circle {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .tag.lit text {
    fill: var(--_on-accent);
  }
  .tanh-sign.lit path {
    stroke: var(--_on-accent);
  }
  .parcel circle {
    fill: var(--_accent);
  }
  .symbol.on-parcel {
    fill: var(--_on-accent);
    font-size: 13px;
  }
  .symbol.on-parcel .index {
    font-size: 9px;
  }
  .count {
    font-size: 14px;
    font-weight: 600;
  }
  .folding .caption .index {
    font-size: 9px;
  }
  .token.now {
    fill: var(--_accent);
  }
  @container (max-width: 540px) {
    .count {
      font-size: 13px;
    }
  }
  @media (forced-colors: active) {
    .copy,
    .copy.now,
    .tag rect,
    .tanh-sign circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .copy.now {
      stroke: Highlight;
      stroke-width: 2;
    }
    .loop,
    .wire,
    .tanh-sign path {
      stroke: CanvasText;
    }
    .arrow-head {
      fill: CanvasText;
    }
    .on-its-way {
      stroke: Highlight;
    }
    .tag.lit rect,
    .tanh-sign.lit circle,
    .parcel circle {
      fill: Highlight;
      stroke: Highlight;
    }
    .tag text {
      fill: CanvasText;
    }
    .token.now {
      fill: Highlight;
    }
    .tag.lit text,
    .symbol.on-parcel {
      fill: HighlightText;
    }
    .tanh-sign.lit path {
      stroke: HighlightText;
    }
  }
`;
