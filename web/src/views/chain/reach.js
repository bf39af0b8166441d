/** How much each input matters to the newest state: the norm of the exact Jacobian, as arcs and numbers. */
import { nothing, svg } from 'lit';
import { words } from '../../words/index.js';
import { inkOf } from './layout.js';
import { px } from '../marks.js';
import { decimalsFor, largest, plain } from '../numbers.js';
import { toSvg } from '../pieces.js';
import { influenceOf } from '../trace.js';

/** @typedef {import('./chain.js').Scene} Scene */

/** The norms of all inputs of h_t; null when they were not measured. @param {Scene} scene @param {number} t */
function normsOf({ trace, row }, t) {
  if (t === 0 || influenceOf(trace, row, t, 1) === null) return null;
  return Float32Array.from({ length: t }, (_, i) => influenceOf(trace, row, t, i + 1) ?? 0);
}

/** @param {Scene} scene @param {number} t the newest state */
export function influence(scene, t) {
  const norms = normsOf(scene, t);
  if (!norms) return nothing;
  const { layout } = scene;
  const { y, inputs, from } = layout;
  const most = largest(norms) || 1;
  const decimals = decimalsFor(norms);
  const first = Math.max(from, 1);
  const seen = Array.from({ length: t - first + 1 }, (_, i) => first + i);
  return svg`<g class="influence ${scene.flash === 'influence' ? 'flash' : ''}">
    ${seen.slice(0, -1).map((k) => arc(layout, inputs[k], inputs[t], norms[k - 1] / most, inkOf(layout, k)))}
    ${earlier(layout, norms.subarray(0, first - 1), t, most, decimals)}
    ${caption(layout, t)}
    ${seen.map((k) => svg`<text class="norm ${layout.tight ? 'small' : ''}" opacity=${faded(inkOf(layout, k))} x=${px(inputs[k])} y=${y.norms}>${plain(norms[k - 1], decimals)}</text>`)}
  </g>`;
}

/** @param {number} ink */
const faded = (ink) => (ink < 1 ? px(ink) : nothing);

/** @param {Scene['layout']} layout @param {number} from @param {number} to @param {number} share of the largest norm @param {number} ink */
function arc({ y }, from, to, share, ink) {
  const deep = y.arcs + 14 + Math.min(20, (to - from) / 10);
  return svg`<path class="arc" stroke-width=${px(0.75 + 7 * share)} stroke-opacity=${faded(ink)}
    d="M${px(from)} ${y.arcs}C${px(from)} ${px(deep)} ${px(to)} ${px(deep)} ${px(to)} ${y.arcs}"></path>`;
}

/**
 * Steps that are out of view: one arc from the edge, as wide as the strongest of them.
 * @param {Scene['layout']} layout
 * @param {Float32Array} norms
 * @param {number} t
 * @param {number} full the largest norm
 * @param {number} decimals
 */
function earlier(layout, norms, t, full, decimals) {
  if (norms.length === 0) return nothing;
  const strongest = largest(norms);
  const { y, inputs, narrow } = layout;
  const say = words().chain;
  const most = plain(strongest, decimals);
  return svg`${arc(layout, -30, inputs[t], strongest / full, 1)}
    <text class="norm small from-left" x=${narrow ? 4 : 8} y=${y.influence + 15}>${say.earlier(strongest > 0 ? say.upTo(most) : most)}</text>`;
}

/** @param {Scene['layout']} layout @param {number} t */
const caption = ({ width, y }, t) =>
  svg`<text class="norm name" x=${px(width / 2)} y=${y.influence}>${toSvg(words().chain.reach(t))}</text>`;

/** The same in a heat map: a bar below every step. @param {Scene} scene @param {number} t */
export function reachBars(scene, t) {
  const norms = normsOf(scene, t);
  if (!norms) return nothing;
  const { layout } = scene;
  const { columns, closed, y } = layout;
  const most = largest(norms) || 1;
  const tall = /** @param {number} norm */ (norm) => px(Math.max((24 * norm) / most, 0.75));
  const bars = Array.from(
    norms,
    (norm, i) => `M${px(columns[i + 1])} ${y.norms - 4}v-${tall(norm)}`,
  );
  return svg`<g class="influence">
    <path class="reach-bars" stroke-width=${px(Math.max(closed * 0.6, 1))} d=${bars.join('')}></path>
    <text class="norm small from-left" x=${px(columns[1] - closed / 2)} y=${y.arcs - 1}>${words().chain.upTo(plain(most, decimalsFor(norms)))}</text>
    ${caption(layout, t)}
  </g>`;
}
