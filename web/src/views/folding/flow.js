/** A state on its way from one step to the next: round the loop, or along the arrow. */
import { nothing, svg } from 'lit';
import { progressOf } from '../../player/moment.js';
import { ease, within } from '../chain/layout.js';
import { px, symbol } from '../marks.js';
import { pathOf, pointAt } from './loop.js';
import { arrowInto } from './places.js';
import { between } from './times.js';

/** @typedef {import('./folded.js').FoldingScene} FoldingScene */

/** Where h_{t-1} waits on its way: before W_hh, until the step mixes. */
const WAITS = 0.38;

/** Once the products are there, what brought them rests. @param {import('../../player/moment.js').Moment} moment @param {number} t */
export const afterMix = (moment, t) => 1 - within(progressOf(moment, t, 'sum'), 0, 0.5);

/**
 * Where a state is on its way: in carry it leaves the cell and waits; in mix it meets W_hh and
 * comes back.
 * @param {FoldingScene} scene
 * @returns {{ step: number, part: number, share: number }} step: the arrow; 0: none
 */
export function flowAt({ moment, trace, layout: { folding } }) {
  const { t } = moment;
  const wait = between(0.16, WAITS, folding.loop); // where the arrow is short, further from the tag
  const carried = progressOf(moment, t, 'carry');
  if (t > 0 && carried > 0) {
    const goes = t < trace.T;
    return { step: goes ? t + 1 : 0, part: wait * ease(carried), share: 1 };
  }
  const mixed = ease(within(progressOf(moment, t, 'mix'), 0, 0.5));
  const waits = t === 1 ? wait * ease(progressOf(moment, 1, 'read')) : wait;
  const share = t === 0 ? 0 : afterMix(moment, t);
  return { step: share > 0 ? t : 0, part: between(waits, 1, mixed), share };
}

/** The way it has come. @param {FoldingScene} scene @param {ReturnType<typeof flowAt>} flow */
export function memoryOnItsWay(scene, { step, part, share }) {
  return svg`<path class="on-its-way" opacity=${px(share)} d=${pathOf(arrowInto(scene, step))}
    pathLength="1" stroke-dasharray="${px(part)} 1"></path>`;
}

/** The state itself. @param {FoldingScene} scene @param {ReturnType<typeof flowAt>} flow */
export function parcel(scene, { step, part, share }) {
  const { x, y } = pointAt(arrowInto(scene, step), part);
  const { loop } = scene.layout.folding;
  const inside = 1 - within(part, 0.94, 1);
  const name = loop * within(part, 0, 0.06) * inside;
  return svg`<g class="parcel" opacity=${px(share * inside)}>
    <circle cx=${px(x)} cy=${px(y)} r=${px(4 + 9 * name)}></circle>
    ${name > 0.5 ? svg`<g opacity=${px(2 * name - 1)}>${symbol(x, px(y + 3.5), 'h', step - 1, 'on-parcel')}</g>` : nothing}
  </g>`;
}
