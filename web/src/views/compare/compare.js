/**
 * Two sequences through the same weights, step by step: A above, B below, or their difference. A
 * pure function of (trace, moment, selection) and the width, like the chain.
 */
import { nothing, svg } from 'lit';
import { progressOf } from '../../player/moment.js';
import { answersOf } from './compare-answers.js';
import { band, everyThat, named } from './compare-band.js';
import { stepX } from './compare-layout.js';
import { comeTo, grid, ring } from './compare-grid.js';
import { drawColumn, halfWidth, keptPaths } from './compare-marks.js';
import { differenceScale, differencesAt, numberText, secondOf } from './compare-trace.js';
import { ease } from '../chain/layout.js';
import { px, symbol } from '../marks.js';
import { stateAt } from '../trace.js';
import { words } from '../../words/index.js';

export { compareSentence } from './compare-sentence.js';

/** @typedef {import('../chain/chain.js').Scene & { compareAs?: 'pairs' | 'differences' }} Scene */
/** @typedef {import('./compare-layout.js').Compared} Compared */
/** @typedef {import('./compare-layout.js').Rows} Rows */
/** @typedef {{ scene: Scene, at: Compared, rows: Rows, steps: number[] }} Parts */

/** @param {Scene} scene with a second sequence, and the layout of compareLayout */
export function compareView(scene) {
  if (!scene.trace.other) return nothing;
  const { compared: at } = /** @type {import('./compare-layout.js').CompareLayout} */ (
    scene.layout
  );
  const rows = scene.compareAs === 'differences' ? at.differences : at.pairs;
  const steps = Array.from({ length: at.last - at.first + 1 }, (_, i) => at.first + i);
  const parts = { scene, at, rows, steps };
  const { width, height } = scene.layout;
  return svg`
    <g aria-hidden="true">${rowNames(parts)}</g>
    <svg x=${px(at.left)} width=${px(at.right - at.left)} height=${height} overflow=${at.last - at.first < scene.trace.T ? 'hidden' : 'visible'} viewBox="${px(at.left)} 0 ${px(at.right - at.left)} ${height}">
      <g aria-hidden="true">
        ${card(parts)}
        ${band(scene, at, rows, steps)}
        ${steps.map((t) => column(parts, t))}
        ${names(parts)}
        ${rows.tops.length === 2 ? [answersOf(scene, scene.trace, at, rows.answersA, steps), answersOf(scene, secondOf(scene.trace), at, rows.answersB, steps)] : nothing}
      </g>
      ${grid(parts)}
      ${ring(parts)}
    </svg>
    <rect class="edge" x="0" y="0" width=${width} height=${height}></rect>`;
}

/** @param {Parts} parts @param {number} t */
function column({ scene, at, rows }, t) {
  const { trace, row } = scene;
  const second = secondOf(trace);
  const progress = comeTo(scene, t);
  /** @param {string} name @param {() => ArrayLike<number>} values @param {number} full @param {number} top */
  const drawn = (name, values, full, top) =>
    drawColumn(keptPaths(trace, `${name} ${t} ${row}`, values, rows, full, progress), top);
  return svg`<g transform="translate(${px(stepX(at, t))} 0)">
    ${
      rows.tops.length === 2
        ? [
            drawn('A', () => stateAt(trace, t, row), 1, rows.tops[0]),
            drawn('B', () => stateAt(second, t, row), 1, rows.tops[1]),
          ]
        : drawn(
            'A-B',
            () => differencesAt(trace, t, row),
            differenceScale(trace, row),
            rows.tops[0],
          )
    }
  </g>`;
}

/** The newest step stands on a card, which moves on while the next one reads. @param {Parts} parts */
function card({ scene, at, rows }) {
  const { trace, moment, layout, flash } = scene;
  const { t } = moment;
  const now = t === 0 ? 0 : t - 1 + ease(progressOf(moment, t, 'read'));
  const close = halfWidth(rows) + 4; // the rows' names stand beside h_0
  const wide = Math.min(Math.max(halfWidth(rows) + 14, 26), at.pitch / 2);
  const half = close + Math.max(wide - close, 0) * Math.min(now, 1);
  const top = rows.tops.length === 2 && trace.O > 0 ? rows.answersA - 13 : rows.name - 20;
  const bottom = rows.tops.length === 2 ? rows.scale - 16 : rows.bracketEnd + 8;
  return svg`<rect class="lens ${flash === 'step' ? 'flash' : ''}" rx="12" x=${px(stepX(at, now) - half)} y=${px(top)}
    width=${px(2 * half)} height=${px(Math.min(bottom, layout.height) - top)}></rect>`;
}

/** @param {Parts} parts */
function names({ scene, at, rows, steps }) {
  const { moment, trace } = scene;
  const small = at.pitch < 34 ? 'small' : '';
  const letters = String(trace.T).length * (small ? 0.9 : 0.7) + (rows.tops.length === 2 ? 1 : 2);
  const every = everyThat(letters, at, small ? 13 : 17);
  return steps
    .filter((t) => named(t, every, moment.t))
    .map((t) => symbol(stepX(at, t), rows.name, rows.tops.length === 2 ? 'h' : 'Δh', t, `${small} ${t <= moment.t ? '' : 'waiting'}`)); // prettier-ignore
}

/** Which sequence a row belongs to, and what the bars are. @param {Parts} parts */
function rowNames({ scene, at, rows }) {
  const { trace, row, layout } = scene;
  const x = px(at.labels);
  const middle = (trace.H * rows.pitch) / 2;
  const pairs = rows.tops.length === 2;
  const full = pairs ? 1 : differenceScale(trace, row);
  return svg`
    ${
      pairs
        ? [who(x, rows.tops[0] + middle, 'A', 'h'), who(x, rows.tops[1] + middle, 'B', 'h′')]
        : [who(x, rows.tops[0] + middle, 'A − B', 'h − h′', layout.narrow)]
    }
    <text class="norm name from-right" x=${x} y=${rows.bars - 4}>${layout.narrow ? '‖Δh‖' : '‖h − h′‖'}</text>
    ${[rows.tokenA, rows.tokenB].map((y, i) => svg`<text class="reader from-right" x=${x} y=${y - 1}>${layout.narrow ? 'AB'[i] : words().compare.reads('AB'[i])}</text>`)}
    <text class="caption" x=${px(layout.width / 2)} y=${rows.scale}>${scaleText(scene, at, rows, full)}</text>`;
}

/** @param {number} x @param {number} y @param {string} name @param {string} states @param {boolean} [close] there is little room */
const who = (x, y, name, states, close = false) => svg`
  <text class="who ${close ? 'close' : ''} from-right" x=${x} y=${px(y)}>${close ? name.replaceAll(' ', '') : name}</text>
  <text class="whose from-right" x=${x} y=${px(y + 16)}>${close ? states.replaceAll(' ', '') : states}</text>`;

/** @param {Scene} scene @param {Compared} at @param {Rows} rows @param {number} full */
function scaleText({ trace, compareAs, layout }, at, rows, full) {
  const { first, last } = at;
  const say = words().compare;
  const part = first > 0 || last < trace.T ? [say.window(first, last, trace.T)] : [];
  const scale = say.scale(numberText(full), rows.thin);
  const colours = layout.narrow ? say.coloursShort : say.colours;
  return [...part, scale, ...(compareAs === 'differences' ? [colours] : [])].join(' · ');
}
