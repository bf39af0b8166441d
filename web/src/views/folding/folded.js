/**
 * The cell as it is: one column, its loop, its input and one set of weights. On the way to the
 * chain, copies of all of it slide out along time; the loop opens into the arrows between them.
 */
import { nothing, svg } from 'lit';
import { progressOf } from '../../player/moment.js';
import { afterMix, flowAt, memoryOnItsWay, parcel } from './flow.js';
import { pathOf } from './loop.js';
import { arrowInto, frameOf } from './places.js';
import { cellShare } from './shares.js';
import { tags } from './weights.js';
import { captions } from './words.js';
import { inkOf, unitY, within } from '../chain/layout.js';
import { px } from '../marks.js';

export { foldedDescription } from './words.js';

/** @typedef {import('../chain/chain.js').Scene} Scene */
/** @typedef {import('./fold-layout.js').Folding} Folding */
/** @typedef {import('../chain/layout.js').Layout & { folding: Folding }} FoldingLayout */
/** @typedef {Scene & { layout: FoldingLayout }} FoldingScene */

/** Everything that the chain does not have, behind the states. @param {Scene} scene */
export function folded(scene) {
  if (!isFolding(scene)) return nothing;
  const { folding } = scene.layout;
  const steps = stepsToDraw(scene);
  const flow = flowAt(scene);
  return svg`<g class="folding" opacity=${folding.parts < 1 ? px(folding.parts) : nothing}>
    ${steps.map((t) => arrow(scene, t))}
    ${flow.step ? memoryOnItsWay(scene, flow) : nothing}
    ${steps.map((t) => [inputWire(scene, t), copy(scene, t)])}
    ${steps.map((t) => tags(scene, t))}
    ${flow.step ? parcel(scene, flow) : nothing}
    ${ring(scene)}
    ${captions(scene)}
  </g>`;
}

/** @param {Scene} scene @returns {scene is FoldingScene} */
function isFolding(scene) {
  return scene.layout.folding !== undefined;
}

/** Steps whose copies are drawn, the one on top last. @param {FoldingScene} scene */
function stepsToDraw({ trace, layout }) {
  const { spread, step, front, first, last, gap } = layout.folding;
  if (spread === 0) return [step];
  if (gap < -8) return []; // lines, closer than copies can stand
  const steps = [];
  for (let t = Math.max(first, 1); t <= Math.min(last, trace.T); t += 1) steps.push(t);
  return steps.sort((a, b) => Math.abs(b - front) - Math.abs(a - front) || b - a);
}

/** @param {FoldingScene} scene @param {number} t */
function shareOfArrow({ layout }, t) {
  const { folding } = layout;
  return inkOf(layout, t) * (t === folding.step ? 1 : within(folding.spread, 0, 0.3));
}

/** The arrow into step t, at rest. @param {FoldingScene} scene @param {number} t */
function arrow(scene, t) {
  const into = arrowInto(scene, t);
  return svg`<g opacity=${px(shareOfArrow(scene, t))}>
    <path class="loop" d=${pathOf(into)}></path>${arrowHead(into[6].x + 3, into[6].y, 'right')}</g>`;
}

/** @param {number} x its tip @param {number} y @param {'right' | 'up'} to */
const arrowHead = (x, y, to) =>
  svg`<path class="arrow-head" d="M${px(x)} ${px(y)}${to === 'right' ? 'l-8 -5v10z' : 'l-5 8h10z'}"></path>`;

/** The frame of step t's copy. @param {FoldingScene} scene @param {number} t */
function copy(scene, t) {
  const { columns, folding } = scene.layout;
  const { top, bottom } = frameOf(scene);
  const ink = inkOf(scene.layout, t);
  const now = t === (folding.spread === 0 ? folding.step : folding.front);
  return svg`<rect class="copy ${now ? 'now' : ''}" rx="12" opacity=${ink < 1 ? px(ink) : nothing} x=${px(columns[t] - folding.half)} y=${px(top)}
    width=${px(2 * folding.half)} height=${px(bottom - top)}></rect>`;
}

/** What step t reads goes up into its copy. @param {FoldingScene} scene @param {number} t */
function inputWire(scene, t) {
  const { layout, moment } = scene;
  const { columns, inputSlots, y, folding } = layout;
  const { bottom } = frameOf(scene);
  const share = inkOf(layout, t) * (t === folding.step ? 1 : folding.seen);
  if (share === 0) return nothing;
  const [from, to] = [y.input - inputSlots[t] / 2 - 4, bottom + 3];
  const half = (from + to) / 2;
  const x = px(folding.wires[t]);
  const path = `M${x} ${px(from)}C${x} ${px(half)} ${px(columns[t])} ${px(half)} ${px(columns[t])} ${px(to + 5)}`;
  const mixed = t === folding.step ? within(progressOf(moment, t, 'mix'), 0.5, 1) : 0;
  const lit = moment.t === t ? afterMix(moment, t) : 0;
  return svg`<g opacity=${px(share)}>
    <path class="wire" d=${path}></path>
    ${mixed > 0 && lit > 0 ? svg`<path class="on-its-way" opacity=${px(lit)} d=${path} pathLength="1" stroke-dasharray="${px(mixed)} 1"></path>` : nothing}
    ${arrowHead(columns[t], to, 'up')}</g>`;
}

/** The selected unit of the step that is computed, while its cell is not there yet. @param {FoldingScene} scene */
function ring({ trace, layout, selection }) {
  const { folding, columns, wide, slot } = layout;
  if (!selection || selection.t !== folding.step) return nothing;
  const { t, unit } = selection;
  const share = 1 - cellShare(layout, t, unit, trace.H);
  if (share === 0) return nothing;
  return svg`<rect class="ring" rx="5" opacity=${px(share)} x=${px(columns[t] - wide / 2 - 2)}
    y=${px(unitY(layout, unit) - slot / 2 - 2)} width=${px(wide + 4)} height=${px(slot + 4)}></rect>`;
}
