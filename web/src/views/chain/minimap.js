/**
 * The whole sequence as pixels. While only a window of it is drawn: a strip above the picture, on
 * which the window can be dragged along. Where all of it is drawn: the heat map behind the picture.
 */
import { html, nothing, svg } from 'lit';
import { PHASES } from '../../player/moment.js';
import { heatShare } from '../folding/shares.js';
import { paintStates, placeAt } from './heat-map.js';
import { zoomLevels } from './layout.js';
import { px } from '../marks.js';

/** @typedef {import('./chain.js').Scene} Scene */
/** @typedef {{ scrub: (position: number, settled: boolean) => void }} ScrubHandlers */

const HEIGHT = 36;
/** A frame narrower than this cannot be seen. */
const LEAST_FRAME = 10;

/** @param {Scene} scene @param {ScrubHandlers} on */
export function minimap(scene, on) {
  const { layout, compared } = scene;
  if (compared) return zoomLevels(scene.trace, layout.width).length > 1 ? room : nothing;
  if (layout.folding) return layout.folding.heatMap || layout.whole ? heatGivingWay(scene) : room;
  if (layout.plain) return heatMap(scene);
  return layout.whole ? nothing : strip(scene, on);
}

/** Where there is no strip for a while its place is kept, so that nothing below it moves. */
const room = html`<div class="minimap-room"></div>`;

/** While it folds, the cell comes in its place. @param {Scene} scene */
function heatGivingWay(scene) {
  const layout = scene.layout.folding?.heatMap;
  const share = heatShare(scene.layout);
  return layout && share > 0 ? heatMap({ ...scene, layout }, share) : nothing;
}

/** @param {Scene} scene @param {number} [opacity] */
function heatMap(scene, opacity = 1) {
  const { trace, layout } = scene;
  const { side, closed, top, pitch } = layout;
  const box = {
    left: side + closed,
    top,
    width: closed * trace.T,
    height: pitch * trace.H,
    opacity,
  };
  return html`<div class="heat"><canvas class="states ${closed < 1 ? 'smooth' : ''}"
    aria-hidden="true" ${placeAt(box)} ${paintStates(scene)}></canvas></div>`;
}

/** @param {Scene} scene @param {ScrubHandlers} on */
function strip(scene, on) {
  const { layout, trace } = scene;
  const width = layout.width - 2 * layout.side;
  const { left, span, now } = frameOf(scene, width);
  const act = actsOf(trace.T, on);
  return html`<div class="minimap ${layout.narrow ? 'narrow' : ''}" aria-hidden="true"
    @pointerdown=${act.down} @pointermove=${act.move} @pointerup=${act.up}>
    <canvas class="states ${width < trace.T || trace.H > HEIGHT ? 'smooth' : ''}" ${paintStates(scene)}></canvas>
    <svg width=${width} height=${HEIGHT}>${svg`
      <rect class="window" rx="4" x=${px(left)} y="1.5" width=${px(span)} height=${HEIGHT - 3}></rect>
      ${now === null ? nothing : svg`<line class="now" x1=${px(now)} x2=${px(now)} y1="3" y2=${HEIGHT - 3}></line>`}`}
    </svg>
  </div>`;
}

/**
 * Where the window is, and the step of the clock, on a strip of h_1 to h_T.
 * @param {Scene} scene
 * @param {number} width of the strip
 */
export function frameOf({ trace, layout, moment }, width) {
  const one = width / trace.T;
  const begin = Math.max(layout.start - 1, 0) * one;
  const end = Math.min(layout.start + layout.seen - 1, trace.T) * one;
  const span = Math.max(end - begin, LEAST_FRAME);
  const left = Math.min(Math.max((begin + end - span) / 2, 0), width - span);
  return { left, span, now: moment.t === 0 ? null : (moment.t - 0.5) * one };
}

/**
 * A mouse takes the window along at once; a finger may still want to scroll the page, so it does
 * only once it moves sideways, or lifts where it came down.
 * @param {number} T
 * @param {ScrubHandlers} on
 */
export function actsOf(T, on) {
  /** @param {PointerEvent} event @param {boolean} settled */
  const scrub = (event, settled) => {
    const strip = /** @type {HTMLElement} */ (event.currentTarget);
    const { left, width } = /** @type {Element} */ (strip.lastElementChild).getBoundingClientRect();
    on.scrub(positionAt((event.clientX - left) / width, T), settled);
  };
  /** @param {PointerEvent} event */
  const held = ({ currentTarget, pointerId }) =>
    /** @type {HTMLElement} */ (currentTarget).hasPointerCapture(pointerId);
  return {
    /** @param {PointerEvent} event */
    down(event) {
      if (event.button !== 0) return;
      /** @type {HTMLElement} */ (event.currentTarget).setPointerCapture(event.pointerId);
      if (event.pointerType !== 'touch') scrub(event, false);
    },
    /** @param {PointerEvent} event */
    move(event) {
      if (held(event)) scrub(event, false);
    },
    /** @param {PointerEvent} event */
    up(event) {
      if (held(event)) scrub(event, true);
    },
  };
}

/** The end of the step at a place of the strip. @param {number} share 0 to 1 @param {number} T */
export const positionAt = (share, T) =>
  Math.min(Math.max(Math.ceil(share * T), 0), T) * PHASES.length;
