import { css } from 'lit';

/** The weights under coarse pointers, in low windows and in forced colours. */
export const weightNeeds = css`
  @media (pointer: coarse) {
    .weight-field,
    .weights .number,
    .weights select,
    .edits .link {
      min-height: 38px;
    }
    .weight-line {
      height: 40px;
    }
    .weight-editor {
      min-height: 58px;
    }
    .weight-editor .reset {
      width: 38px;
      height: 38px;
    }
    .source-line,
    .seed-line,
    .weights-below {
      min-height: 40px;
    }
  }
  @media (forced-colors: active) {
    .in-use,
    rect.of-unit {
      fill: none;
      stroke: Highlight;
      stroke-width: 2;
    }
    .in-use.done {
      fill: none;
      stroke: Highlight;
      stroke-width: 4;
    }
    .weights-map text,
    .weights-map .symbol.lit,
    .weights-map .place,
    .weights-map .place.of-unit,
    .scale-ticks .place,
    .loss-curve .end {
      fill: CanvasText;
    }
    .matrix-edge,
    .scale-ticks .tick {
      stroke: CanvasText;
    }
    .shades {
      forced-color-adjust: none;
    }
    .edit-mark,
    .loss-curve .here {
      fill: Highlight;
    }
    .loss-curve .loss-path,
    .reset path,
    .loss-curve .from {
      stroke: CanvasText;
      fill: none;
    }
    .loss-curve .end {
      stroke: Canvas;
    }
    .weights .slider {
      forced-color-adjust: none;
    }
  }
`;
