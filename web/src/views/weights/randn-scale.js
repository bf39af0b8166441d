/** The factor of randn, on a logarithmic slider: from numbers that forget at once to numbers that saturate. */
import { html, svg } from 'lit';
import { px } from '../marks.js';
import { rounded } from '../numbers.js';
import { localised, words } from '../../words/index.js';

const [LEAST, MOST] = [0.001, 3];
/** The lesson's own: torch.randn(...) * 0.01. */
export const LESSON_SCALE = 0.01;
const INSET = 10;
const STEPS = 1000;
/** This near to the lesson's it is meant. */
const SNAP = 0.06;

/** Where a factor stands on the slider, 0 to 1. @param {number} scale */
export const placeOfScale = (scale) =>
  Math.min(Math.max(Math.log(scale / LEAST) / Math.log(MOST / LEAST), 0), 1);

/** The factor at a place of the slider, with two digits. @param {number} place 0 to 1 */
export function scaleAt(place) {
  const scale = LEAST * (MOST / LEAST) ** place;
  if (Math.abs(Math.log(scale / LESSON_SCALE)) < SNAP) return LESSON_SCALE;
  return rounded(scale, 1 - Math.floor(Math.log10(scale)));
}

/** @param {number} scale @param {number} width @param {(scale: number) => void} set */
export const randnScale = (scale, width, set) => html`<div class="randn-scale">
  ${ticks(width)}
  <input type="range" class="slider" min="0" max=${STEPS} step="1" .value=${String(Math.round(STEPS * placeOfScale(scale)))}
    aria-label=${words().weights.scaleSlider} aria-valuetext=${localised(String(scale))}
    @input=${(/** @type {any} */ event) => set(scaleAt(Number(event.target.value) / STEPS))} />
</div>`;

/** @param {number} width */
const ticks = (
  width,
) => html`<svg class="scale-ticks" width=${width} height="64" viewBox="0 0 ${width} 64" aria-hidden="true">
  ${svg`<line class="track" x1=${INSET} x2=${width - INSET} y1="16" y2="16"></line>`}
  ${[LEAST, LESSON_SCALE, 0.1, 1, MOST].map((scale) => {
    const x = px(INSET + placeOfScale(scale) * (width - 2 * INSET));
    const lesson = scale === LESSON_SCALE ? 'lesson' : '';
    return svg`<line class="tick ${lesson}" x1=${x} x2=${x} y1=${lesson ? 4 : 11} y2=${lesson ? 28 : 21}></line>
      <text class="place ${lesson}" x=${px(Math.max(x, 14))} y="41">${localised(String(scale))}</text>
      ${lesson ? svg`<text class="place lesson" x=${x} y="55">${words().weights.lessonScale}</text>` : ''}`;
  })}</svg>`;
