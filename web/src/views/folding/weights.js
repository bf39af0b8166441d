/** The weights as tags on the cell and on its copies, lit while they are used. */
import { nothing, svg } from 'lit';
import { inkOf, within } from '../chain/layout.js';
import { px } from '../marks.js';
import { arrowInto, frameOf, tanhSide } from './places.js';
import { between } from './times.js';

/** @typedef {import('./folded.js').FoldingScene} FoldingScene */

/** The gap between two copies that has room for a tag. */
const ROOMY = 58;

/** What is used at this moment, in the step that is computed. @param {FoldingScene} scene @param {number} t */
function used({ moment, layout: { folding } }, t) {
  if (t !== folding.step || moment.t === 0) return {};
  const { phase, progress } = moment;
  return {
    W_hh: phase === 'mix' && progress > 0.12,
    W_xh: phase === 'mix' && progress > 0.5,
    b: phase === 'sum',
    tanh: phase === 'squash',
  };
}

/** The tags of step t's copy. @param {FoldingScene} scene @param {number} t */
export function tags(scene, t) {
  const { columns, inputSlots, y, folding } = scene.layout;
  const { loop, gap, half, seen, step } = folding;
  const { bottom, middle } = frameOf(scene);
  const into = arrowInto(scene, t);
  const lit = used(scene, t);
  const alone = t === step;
  const side = tanhSide(scene);
  const small = gap < ROOMY;
  const lift = small ? 15 * (1 - loop) : 0;
  const size = between(small ? between(0.68, 0.85, within(gap, 10, ROOMY)) : 1, 1, loop);
  const [roomy, close] = [within(gap, 6, 12), within(gap, 0, 6)].map((share) =>
    Math.max(loop, share),
  );
  const beside = between(small ? 0 : 27, 27, loop);
  const wireY = (bottom + y.input - inputSlots[t] / 2) / 2 + 1;
  const wireX = (columns[t] + folding.wires[t]) / 2 + beside;
  return svg`<g opacity=${px(inkOf(scene.layout, t) * (alone ? 1 : within(folding.spread, 0, 0.2)))}>
    ${tag(into[3].x, into[3].y - lift, 'W', 'hh', size, roomy, lit.W_hh)}
    ${alone || seen > 0 ? tag(wireX, wireY, 'W', 'xh', size, (alone ? 1 : seen) * close, lit.W_xh) : nothing}
    ${tag(columns[t] - half + between(small ? 5 : 0, 0, loop), bottom - 3, 'b', '', size, close, lit.b)}
    ${side > 3 ? tanh(columns[t] + half, middle, side, lit.tanh) : nothing}
  </g>`;
}

/**
 * A weight's name on a tag of its own.
 * @param {number} x @param {number} y centre
 * @param {string} name @param {string} index
 * @param {number} size 1: as it is in the cell
 * @param {number} share
 * @param {boolean} [lit] it is used now
 */
function tag(x, y, name, index, size, share, lit) {
  if (share === 0) return nothing;
  const wide = index ? 38 : 20;
  return svg`<g class="tag ${lit ? 'lit' : ''}" opacity=${share < 1 ? px(share) : nothing}
      transform="translate(${px(x)} ${px(y)}) scale(${px(size)})">
    <rect rx="9" x=${-wide / 2} y="-10" width=${wide} height="20"></rect>
    <text y="4.5">${name}${index ? svg`<tspan class="index" dy="3">${index}</tspan>` : nothing}</text></g>`;
}

/** @param {number} x @param {number} y @param {number} side @param {boolean} [lit] */
const tanh = (x, y, side, lit) => {
  const reach = side * 0.55;
  return svg`<g class="tanh-sign ${lit ? 'lit' : ''}"><circle cx=${px(x)} cy=${px(y)} r=${px(side)}></circle>
    <path d="M${px(x - reach)} ${px(y + reach)}C${px(x)} ${px(y + reach)} ${px(x)} ${px(y - reach)} ${px(x + reach)} ${px(y - reach)}"></path></g>`;
};
