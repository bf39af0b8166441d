/** tanh, and the point on it where one unit stands. */
import { html, nothing, svg } from 'lit';
import { px } from './marks.js';

const [WIDTH, HEIGHT] = [104, 60];
/** Sums beyond this are drawn at the edge: the curve is flat there. */
const REACH = 4;

/** @param {number} a */
const xOf = (a) => WIDTH / 2 + (Math.min(Math.max(a, -REACH), REACH) / REACH) * (WIDTH / 2 - 6);
/** @param {number} h */
const yOf = (h) => HEIGHT / 2 - h * (HEIGHT / 2 - 6);

const STEPS = 48;
const curve = Array.from({ length: STEPS + 1 }, (_, i) => {
  const a = -REACH + (2 * REACH * i) / STEPS;
  return `${i === 0 ? 'M' : 'L'}${px(xOf(a))} ${px(yOf(Math.tanh(a)))}`;
}).join('');

/**
 * @param {number} a the sum
 * @param {number} h tanh of it, as the engine computed it
 * @param {boolean} shown whether the state is there; before, only the sum is marked
 * @param {number | null} [theirs] what a learner's code gave in its place: off the curve
 */
export const tanhCurve = (a, h, shown, theirs = null) => html`
  <svg class="curve" width=${WIDTH} height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${svg`
    <line class="axis" x1="0" x2=${WIDTH} y1=${HEIGHT / 2} y2=${HEIGHT / 2}></line>
    <line class="axis" x1=${WIDTH / 2} x2=${WIDTH / 2} y1="0" y2=${HEIGHT}></line>
    <path class="tanh" d=${curve}></path>
    <line class="from" x1=${px(xOf(a))} x2=${px(xOf(a))} y1=${HEIGHT / 2} y2=${shown ? px(yOf(h)) : HEIGHT / 2}></line>
    <circle class="sum-mark" cx=${px(xOf(a))} cy=${HEIGHT / 2} r="2"></circle>
    ${shown ? svg`<circle class=${h < 0 ? 'negative' : 'positive'} cx=${px(xOf(a))} cy=${px(yOf(h))} r="4.5"></circle>` : nothing}${shown && theirs !== null ? offCurve(a, h, theirs) : nothing}`}
  </svg>`;

/** @param {number} a @param {number} h @param {number} theirs */
function offCurve(a, h, theirs) {
  const [x, y] = [px(xOf(a)), px(yOf(Math.min(Math.max(theirs, -1.1), 1.1)))];
  return svg`<line class="off" x1=${x} x2=${x} y1=${px(yOf(h))} y2=${y}></line>
    <path class="off-mark" d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8"></path>`;
}
