/** What a step reads: its vector, and below it the token or the numbers as they were given. */
import { nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { progressOf } from '../../player/moment.js';
import { readingShare, tokenRoom } from '../folding/shares.js';
import { inkOf, inputPitch } from './layout.js';
import { emptySlot, px, square, symbol } from '../marks.js';
import { largest, plain, together } from '../numbers.js';
import { numbersAt, oncePerTrace, rowAt, tokenAt } from '../trace.js';

/** @typedef {import('./chain.js').Scene} Scene */

/** Sizes of a token: class, and width of a letter. */
const TOKEN_SIZES = /** @type {const} */ ([
  ['', 12.7],
  ['small', 8.5],
  ['tiny', 6.7],
]);

/** @param {Scene} scene @param {number} t */
export function reading(scene, t) {
  const { trace, layout, moment, row, flash } = scene;
  const { I } = trace;
  const { y } = layout;
  const inputSlot = layout.inputSlots[t];
  const read = progressOf(moment, t, 'read');
  const waiting = read === 0 ? 'waiting' : '';
  const share = readingShare(layout, t);
  const ink = share.token * inkOf(layout, t);
  const now = layout.lens?.step === t ? layout.open * layout.lens.ink : 0;
  const centre = layout.inputs[t];
  const word = wordOf(scene, t);
  const half = Math.max((I * inputPitch(inputSlot)) / 2 + 6, (word?.wide ?? 0) / 2 + 7);
  return svg`<g data-step=${t} opacity=${ink < 1 ? px(ink) : nothing} class="reading ${flash === 'input' && t === moment.t ? 'flash' : ''}">
    ${
      now
        ? svg`<rect class="head" rx="10" opacity=${px(now)} x=${px(centre - half)} y=${y.input - inputSlot / 2 - 7}
      width=${px(half * 2)} height=${y.label - y.input + inputSlot / 2 + 15}></rect>`
        : nothing
    }
    ${share.vector === 0 ? nothing : vector(scene, t, share.vector, read)}
    ${wordBelow(scene, t, word, waiting)}
    ${share.label === 0 ? nothing : svg`<g opacity=${share.label < 1 ? px(share.label) : nothing}>${symbol(centre, y.label, 'x', t, `small ${waiting}`)}</g>`}
  </g>`;
}

/** Inputs whose slots are smaller than this are drawn together. */
const LEAST_SLOT = 4;

/** @param {Scene} scene @param {number} t @param {number} share @param {number} read */
function vector({ trace, layout, row }, t, share, read) {
  const [x, side, y] = [rowAt(trace.x, t, row), layout.inputSlots[t], layout.y.input];
  const full = Math.max(1, largest(x));
  const many = side < LEAST_SLOT && trace.I > 8;
  return svg`<g opacity=${share < 1 ? px(share) : nothing} transform="translate(${px(layout.inputs[t])} 0)">${guard(
    [x.byteOffset, trace, px(side), y, read],
    () =>
      many
        ? [crowd(x, side, y, read), ...spokenOf(x, side, y, full, read)]
        : Array.from(x, (value, i) => {
            const at = inputAt(side, i, x.length);
            return svg`${emptySlot(at, y, side, read === 0 ? 'ghost' : '')}${square(at, y, side, value, full, read)}`;
          }),
  )}</g>`;
}

/** Centre of an input, from the middle of all. @param {number} side @param {number} i @param {number} I */
const inputAt = (side, i, I) => (i - (I - 1) / 2) * inputPitch(side);

/** The slots of very many inputs. @param {Float32Array} x @param {number} side @param {number} y @param {number} read */
function crowd(x, side, y, read) {
  const slots = Array.from(
    x,
    (_, i) =>
      `M${px(inputAt(side, i, x.length) - side / 2)} ${px(y - side / 2)}h${px(side)}v${px(side)}h${px(-side)}z`,
  );
  return svg`<path class="slot ${read === 0 ? 'ghost' : ''}" d=${slots.join('')}></path>`;
}

/** What is in them, but for zeros. @param {Float32Array} x @param {number} side @param {number} y @param {number} full @param {number} read */
const spokenOf = (x, side, y, full, read) =>
  Array.from(x.keys())
    .filter((i) => x[i] !== 0)
    .map((i) => square(inputAt(side, i, x.length), y, side + 1.5, x[i], full, read));

/**
 * What stands below the vector: the token, one number, or two; two are a movement where they have
 * no room.
 * @param {Scene} scene
 * @param {number} t
 * @returns {{ text: string, shown: string, size: string, wide: number } | null}
 */
function wordOf({ trace, layout, row }, t) {
  const token = tokenAt(trace, t, row);
  if (token === null && trace.I > 2) return null;
  const room = layout.folding ? Infinity : roomFor(layout, t);
  if (token !== null) return { text: token, ...fitted(visible(token), room) };
  const text = inputText(trace, t, row);
  if (trace.I === 1)
    return { text, ...fittedNumber(numbersAt(trace, t, row)[0], inputDecimals(trace), room) };
  const [, [size, letter]] = TOKEN_SIZES;
  const close = layout.folding && layout.folding.spread < 0.6; // in the row of the folded cell
  return { text, shown: close || room < 76 ? '' : text, size, wide: text.length * letter };
}

/** @param {Scene} scene @param {number} t @param {ReturnType<typeof wordOf>} word @param {string} waiting */
function wordBelow({ trace, layout, moment, row }, t, word, waiting) {
  if (!word) return nothing;
  const { text, shown, size } = word;
  const centre = layout.inputs[t];
  const now = layout.folding && t === moment.t ? 'now' : '';
  if (shown === '') {
    return svg`<g class="glyph ${waiting} ${now}"><title>${text}</title>${arrow(trace, t, row, centre, layout.y.token - 8)}</g>`;
  }
  return svg`<text class="token ${size} ${waiting} ${now}" x=${px(centre)} y=${layout.y.token}>${shown === text ? nothing : svg`<title>${text}</title>`}${shown}</text>`;
}

/** A space must be seen too. @param {string} token */
export const visible = (token) => (token.trim() === '' ? '␣' : token);

/** An open step has more room. @param {Scene['layout']} layout @param {number} t */
const roomFor = ({ lens, open, closed }, t) =>
  lens && lens.step === t ? closed + open * 60 : closed - 4;

/**
 * A text as large as it fits, or as much of it.
 * @param {string} text
 * @param {number} room
 */
export function fitted(text, room) {
  const letters = [...text];
  for (const [size, letter] of TOKEN_SIZES) {
    const wide = letters.length * letter;
    if (letters.length === 1 || wide <= room) return { shown: text, size, wide };
  }
  const [size, letter] = TOKEN_SIZES[2];
  const most = Math.max(Math.floor(room / letter) - 1, 1);
  return { shown: `${letters.slice(0, most).join('')}…`, size, wide: room };
}

/**
 * A number is never cut off: it loses decimals.
 * @param {number} value
 * @param {number} decimals
 * @param {number} room
 */
export function fittedNumber(value, decimals, room) {
  const [, [size, letter], [tiny, small]] = TOKEN_SIZES;
  for (let d = decimals; d >= 0; d -= 1) {
    const shown = plain(value, d);
    if (d === decimals && shown.length * letter <= room)
      return { shown, size, wide: shown.length * letter };
    if (d === 0 || shown.length * small <= room + 4)
      return { shown, size: tiny, wide: shown.length * small };
  }
  throw new RangeError('decimals must not be negative');
}

/** The decimals of the numbers that were given: none where all are whole. */
export const inputDecimals = oncePerTrace(({ x, units, I }) => {
  const given = x.data.map((value, i) => value * units[i % I]);
  if (given.every((value) => Math.abs(value - Math.round(value)) < 1e-4 * Math.abs(value) + 1e-9)) {
    return 0;
  }
  return Math.min(Math.max(1 - Math.floor(Math.log10(largest(given))), 1), 6);
});

/** The numbers that step t reads. @param {import('../trace.js').Trace} trace @param {number} t @param {number} row */
export const inputText = (trace, t, row) =>
  together(numbersAt(trace, t, row).map((value) => plain(value, inputDecimals(trace))));

const longestMove = oncePerTrace(({ x }) => largest(x.data) || 1);

/**
 * Two numbers as a movement: to the right and up.
 * @param {import('../trace.js').Trace} trace @param {number} t @param {number} row @param {number} x centre @param {number} y centre
 */
function arrow(trace, t, row, x, y) {
  const [right, up] = rowAt(trace.x, t, row);
  const length = Math.hypot(right, up);
  if (length === 0) return svg`<circle class="zero" cx=${px(x)} cy=${y} r="2"></circle>`;
  const reach = Math.max((12 * Math.min(length / longestMove(trace), 1)) / length, 4 / length);
  const [dx, dy] = [right * reach, -up * reach];
  const tip = [x + dx, y + dy];
  const [ux, uy] = [dx / (length * reach), dy / (length * reach)];
  const wing = /** @param {1 | -1} side */ (side) =>
    `${px(tip[0] - 5 * ux + side * 3.5 * uy)} ${px(tip[1] - 5 * uy - side * 3.5 * ux)}`;
  return svg`<path class="move" d="M${px(x - dx)} ${px(y - dy)}L${px(tip[0])} ${px(tip[1])}M${wing(1)}L${px(tip[0])} ${px(tip[1])}L${wing(-1)}"></path>`;
}
