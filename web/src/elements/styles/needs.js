import { css } from 'lit';

/** Coarse pointers, low windows, reduced motion, forced colours. */
export const needs = css`
  @media (pointer: coarse) {
    .buttons button {
      width: 40px;
      height: 40px;
    }
    .buttons .play {
      width: 46px;
      height: 46px;
    }
    .phase,
    .pill {
      min-height: 38px;
    }
    .speed select {
      min-height: 40px;
    }
    .keys {
      display: none;
    }
  }
  /* So that the whole picture and the clock fit a laptop's window. */
  @media (max-height: 739px) {
    footer {
      padding-top: 6px;
      padding-bottom: 8px;
    }
    .phases {
      margin: 3px 0;
    }
    .inside {
      padding-top: 8px;
      padding-bottom: 6px;
    }
    .panel .result {
      margin-top: 6px;
      padding: 6px 12px;
    }
  }
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
    .part:not(.now) {
      border-bottom-color: Canvas;
    }
    text,
    .arc {
      fill: CanvasText;
    }
    .arc,
    .ribbon {
      fill: none;
      stroke: CanvasText;
    }
    .plus::after {
      content: ' (filled)';
    }
    .minus::after {
      content: ' (hollow, dashed)';
    }
  }
`;
