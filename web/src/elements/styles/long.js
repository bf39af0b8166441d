import { css } from 'lit';

/** Long sequences and many units: heat map, minimap, stripes, curves; and numbers that are read or foretold. */
export const long = css`
  .chain {
    isolation: isolate;
  }
  .states {
    color: var(--_positive);
    outline-color: var(--_negative);
    /* Its end says that colours have changed, whatever changed them. */
    transition:
      color 1ms,
      outline-color 1ms;
    image-rendering: pixelated;
  }
  .states.smooth {
    image-rendering: auto;
  }
  .heat {
    position: relative;
    z-index: -1;
    height: 0;
  }
  .heat .states {
    position: absolute;
    pointer-events: none;
  }
  .heat-field {
    fill: transparent;
    stroke: var(--_line);
    cursor: crosshair;
  }
  .step-field,
  .unseen {
    fill: transparent;
  }
  .step-field {
    cursor: pointer;
  }
  .unseen {
    pointer-events: none;
  }
  .present .now {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.25;
  }
  .present .pointer {
    fill: var(--_accent);
  }
  .row-mark {
    fill: none;
    stroke: var(--_accent);
    opacity: 0.75;
  }
  .present,
  .row-mark,
  .ring {
    pointer-events: none;
  }
  .picture .tick {
    stroke: var(--_faint);
    stroke-width: 1;
  }
  .reads {
    fill: var(--_text);
  }
  .reads .index {
    font-size: 9px;
  }
  .minimap-room {
    height: 44px; /* as much as the strip takes with its margins */
  }
  .minimap {
    position: relative;
    height: 36px;
    margin: 6px 20px 2px;
    cursor: ew-resize;
    touch-action: pan-y;
    user-select: none;
  }
  .minimap.narrow {
    margin-inline: 6px;
  }
  .minimap .states,
  .minimap svg {
    position: absolute;
    inset: 0;
  }
  .minimap .states {
    inset: 4px 0;
    width: 100%;
    height: 28px;
    background: var(--_soft);
    box-shadow: 0 0 0 1px var(--_line);
    border-radius: 3px;
  }
  .minimap .window {
    fill: var(--_accent);
    fill-opacity: 0.12;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .minimap .now {
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .thin .reach {
    cursor: crosshair;
  }
  .thin:hover .slot {
    stroke: var(--_accent);
  }
  .edge-mark text {
    paint-order: stroke;
    stroke: var(--_background);
    stroke-width: 4;
    stroke-linejoin: round;
    fill: var(--_accent);
  }
  .edge-mark .ring {
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .reach-bars {
    fill: none;
    stroke: var(--_violet);
    opacity: 0.75;
  }
  .band {
    fill: none;
    stroke: var(--_line);
  }
  .curves path {
    fill: none;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .curves .given {
    stroke: var(--_quiet);
  }
  .curves .foretold {
    stroke: var(--_violet);
  }
  .curves .second {
    stroke-dasharray: 4 2;
  }
  .token.small {
    font-size: 14px;
  }
  .token.tiny {
    font-size: 11px;
  }
  .picture .token.tiny.now {
    fill: var(--_accent);
  }
  .picture .symbol.crowded {
    font-size: 12px;
  }
  .picture .term-name.crowded {
    font-size: 10.5px;
  }
  .symbol.crowded .index,
  .term-name.crowded .index {
    font-size: 8px;
  }
  .products.finest {
    font-size: 11px;
    letter-spacing: -0.01em;
  }
  .products.finest td {
    padding-left: 4px;
  }
  .move {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .glyph.waiting .move {
    stroke: var(--_faint);
  }
  .plane {
    fill: none;
    stroke: var(--_line);
  }
  .came {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .states {
      forced-color-adjust: none;
      color: CanvasText;
      outline-color: Highlight;
    }
    .minimap .window {
      fill: none;
      stroke: Highlight;
    }
    .heat-field,
    .band,
    .plane,
    .came,
    .move,
    .curves .given {
      stroke: CanvasText;
    }
    .present .now,
    .row-mark,
    .curves .foretold,
    .reach-bars {
      stroke: Highlight;
    }
    .present .pointer {
      fill: Highlight;
    }
  }
`;
