/**
 * All hidden states as pixels: a column is a step, a row a unit; the colour is the sign, its
 * strength |value|. Painted once per trace, and then only what the clock adds or takes away.
 */
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { progressOf, reachedStep } from '../../player/moment.js';

/** @typedef {import('./chain.js').Scene} Scene */
/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {readonly [number, number, number]} Rgb 0 to 255 */
/** @typedef {{ positive: Rgb, negative: Rgb }} Colours */

/**
 * T by H pixels, row after row; alpha is |h|, so that it stands on any background.
 * @param {Trace} trace
 * @param {number} row of the batch
 * @param {Colours} colours
 */
export function heatBitmap({ T, B, H, h }, row, { positive, negative }) {
  const pixels = new Uint8ClampedArray(4 * T * H);
  for (let t = 0; t < T; t += 1) {
    const column = (t * B + row) * H;
    for (let unit = 0; unit < H; unit += 1) {
      const value = h.data[column + unit];
      const colour = value < 0 ? negative : positive;
      const at = 4 * (unit * T + t);
      pixels[at] = colour[0];
      pixels[at + 1] = colour[1];
      pixels[at + 2] = colour[2];
      pixels[at + 3] = Math.round(255 * Math.min(Math.abs(value), 1));
    }
  }
  return pixels;
}

/**
 * What of it is there at a moment: whole columns, and the units of the next one from the top.
 * @param {import('../../player/moment.js').Moment} moment
 * @param {number} H
 */
export function reachedPart(moment, H) {
  const columns = reachedStep(moment);
  const squashed = columns < moment.t ? progressOf(moment, moment.t, 'squash') : 0;
  return { columns, units: Math.min(Math.max(Math.round(squashed * (H + 2)) - 1, 0), H) };
}

/** @typedef {ReturnType<typeof reachedPart>} Part */
/** @typedef {{ left: number, width: number, height: number, act: 'clear' | 'put' }} Patch of pixels, from the top */

/**
 * What has to be painted to get from one part to another.
 * @param {Part} from
 * @param {Part} to
 * @param {{ T: number, H: number }} sizes
 * @returns {Patch[]}
 */
export function patches(from, to, { T, H }) {
  /** @type {Patch[]} */
  const found = [];
  const back = to.columns < from.columns || (to.columns === from.columns && to.units < from.units);
  if (back) found.push({ act: 'clear', left: to.columns, width: T - to.columns, height: H });
  if (to.columns > from.columns) {
    found.push({ act: 'put', left: from.columns, width: to.columns - from.columns, height: H });
  }
  const unchanged = !back && to.columns === from.columns && to.units === from.units;
  if (to.units > 0 && !unchanged) {
    found.push({ act: 'put', left: to.columns, width: 1, height: to.units });
  }
  return found;
}

// ---- on a canvas --------------------------------------------------------------------------------

/**
 * @typedef {object} Painted what a canvas shows
 * @property {Trace} trace
 * @property {number} row
 * @property {ImageData} image
 * @property {Part} part
 */

/** @type {WeakMap<HTMLCanvasElement, Painted>} */
const painted = new WeakMap();
const NOTHING = Object.freeze({ columns: 0, units: 0 });

/** The last bitmap of a trace: in another row or other colours it is made again. @type {WeakMap<Trace, { key: string, image: ImageData }>} */
const images = new WeakMap();

/** Any colour of CSS as numbers. @param {string} colour @returns {Rgb} */
function rgbOf(colour) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** @param {HTMLCanvasElement} canvas whose text is + and whose outline is − @param {Trace} trace @param {number} row */
function imageFor(canvas, trace, row) {
  const { color, outlineColor } = getComputedStyle(canvas);
  const key = `${row} ${color} ${outlineColor}`;
  const found = images.get(trace);
  if (found?.key === key) return found.image;
  const colours = { positive: rgbOf(color), negative: rgbOf(outlineColor) };
  const image = new ImageData(heatBitmap(trace, row, colours), trace.T, trace.H);
  images.set(trace, { key, image });
  return image;
}

/** @param {HTMLCanvasElement} canvas @param {Trace} trace @param {number} row @param {Part} part */
function paint(canvas, trace, row, part) {
  let now = painted.get(canvas);
  if (!now) canvas.addEventListener('transitionend', () => repaint(canvas));
  if (now?.trace !== trace || now.row !== row) {
    canvas.width = trace.T;
    canvas.height = trace.H; // which clears it
    now = { trace, row, image: imageFor(canvas, trace, row), part: NOTHING };
  }
  const context = /** @type {CanvasRenderingContext2D} */ (
    canvas.getContext('2d', { willReadFrequently: true })
  );
  for (const { act, left, width, height } of patches(now.part, part, trace)) {
    if (act === 'clear') context.clearRect(left, 0, width, height);
    else context.putImageData(now.image, 0, 0, left, 0, width, height);
  }
  painted.set(canvas, { ...now, part });
}

/** In other colours: a transition of them ends whenever they change, whatever changed them. @param {HTMLCanvasElement} canvas */
function repaint(canvas) {
  const now = painted.get(canvas);
  if (!now) return;
  const { trace, row, part } = now;
  const image = imageFor(canvas, trace, row);
  if (image === now.image) return;
  canvas.width = trace.T;
  painted.set(canvas, { trace, row, image, part: NOTHING });
  paint(canvas, trace, row, part);
}

class PaintStates extends Directive {
  /** @param {Scene} _scene */
  render(_scene) {
    return noChange;
  }

  /** @param {import('lit/directive.js').ElementPart} part @param {[Scene]} scene */
  update({ element }, [{ trace, row, moment }]) {
    const canvas = /** @type {HTMLCanvasElement} */ (element);
    const show = () => paint(canvas, trace, row, reachedPart(moment, trace.H));
    // A canvas that is only about to be put into the page has no colours yet.
    if (canvas.isConnected) show();
    else queueMicrotask(show);
    return noChange;
  }
}

/** On a canvas: the states that are reached. */
export const paintStates = directive(PaintStates);

/** @typedef {{ left: number, top: number, width: number, height: number, opacity: number }} Box */

class Place extends Directive {
  /** @param {Box} _box */
  render(_box) {
    return noChange;
  }

  /** @param {import('lit/directive.js').ElementPart} part @param {[Box]} box */
  update({ element }, [{ left, top, width, height, opacity }]) {
    const box = [left, top, width, height, opacity].join(' ');
    const { style, dataset } = /** @type {HTMLElement} */ (element);
    if (dataset.box === box) return noChange;
    dataset.box = box;
    Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`, opacity: `${opacity}` }); // prettier-ignore
    return noChange;
  }
}

/** Where an element stands: a strict policy forbids style attributes, but not this. */
export const placeAt = directive(Place);
