/** Between the two columns: what each reads, whether it is the same, and how far the states are apart. */
import { nothing, svg } from 'lit';
import { progressOf, reachedStep } from '../../player/moment.js';
import { BAR, stepX } from './compare-layout.js';
import {
  differedBefore,
  distanceAt,
  distanceText,
  largestDistance,
  nounOf,
  numbersText,
  secondOf,
  stretchesOf,
} from './compare-trace.js';
import { inputPitch } from '../chain/layout.js';
import { emptySlot, px, square } from '../marks.js';
import { largest } from '../numbers.js';
import { oncePerTrace, rowAt, tokenAt } from '../trace.js';
import { words } from '../../words/index.js';

/** @typedef {import('../chain/chain.js').Scene} Scene */
/** @typedef {import('./compare-layout.js').Compared} Compared */
/** @typedef {import('./compare-layout.js').Rows} Rows */

/** Rough widths of letters, by size of the font. */
const LETTER = 0.56;
export const MONO = 0.62;
const TOKEN_SIZES = [18, 14, 11, 9];

/** @param {Scene} scene @param {Compared} at @param {Rows} rows @param {number[]} steps in sight */
export const band = (scene, at, rows, steps) => svg`
  ${brackets(scene, at, rows)}
  ${steps.filter((t) => t > 0).map((t) => reading(scene, at, rows, t))}
  ${norms(scene, at, rows, steps)}`;

/** Around steps at which both read the same, and around those at which they do not. @param {Scene} scene @param {Compared} at @param {Rows} rows */
function brackets({ trace, row, moment, layout }, at, rows) {
  const seen = stretchesOf(trace, row).filter(({ from, to }) => to >= at.first && from <= at.last);
  const places = seen.map((stretch) => placeOf(stretch, at));
  const ends = at.last - at.first < trace.T ? [at.left, at.right] : [4, layout.width - 4];
  const labels = fitting(
    seen.map((stretch) => labelsOf(trace, row, stretch)),
    places,
    ends,
  );
  return seen.map(({ from, same }, i) => {
    const { x, width } = places[i];
    if (width < 4) return nothing;
    const read = progressOf(moment, from, 'read') > 0;
    return svg`<g class="bracket ${same ? 'same' : 'other'} ${read ? '' : 'waiting'}">
      <rect rx="9" x=${px(x)} y=${rows.bracket} width=${px(width)} height=${rows.bracketEnd - rows.bracket}></rect>
      <text class="bracket-label" x=${px(x + width / 2)} y=${rows.label}>${labels[i]}</text>
    </g>`;
  });
}

/** @typedef {{ x: number, width: number }} Place */

/** @param {import('./compare-trace.js').Stretch} stretch @param {Compared} at @returns {Place} */
function placeOf({ from, to }, at) {
  const half = at.pitch / 2 - Math.min(5, at.pitch * 0.06);
  const x = Math.max(stepX(at, from) - half, at.left);
  return { x, width: Math.min(stepX(at, to) + half, at.right) - x };
}

/** The same in fewer and fewer words. @param {import('../trace.js').Trace} trace @param {number} row @param {import('./compare-trace.js').Stretch} stretch */
function labelsOf(trace, row, { from, to, same }) {
  const [thing, count] = [nounOf(trace), to - from + 1];
  if (!same) return words().compare.different(thing, count);
  return words().compare.same(thing, count, differedBefore(trace, from, row).length > 0);
}

/** @param {string} text */
const wide = (text) => text.length * 11 * LETTER;

/**
 * As many words as fit over their bracket; then over the neighbours' as far as those leave room.
 * @param {string[][]} choices for each bracket, from long to short
 * @param {Place[]} places
 * @param {number[]} ends of the room
 */
function fitting(choices, places, ends) {
  const chosen = choices.map((texts, i) => texts.find((text) => wide(text) <= places[i].width) ?? texts[texts.length - 1]); // prettier-ignore
  const middles = places.map(({ x, width }) => x + width / 2);
  /** @param {number} i @param {number} side */
  const limit = (i, side) =>
    i + side in chosen ? middles[i + side] - (side * wide(chosen[i + side])) / 2 - side * 12 : ends[side < 0 ? 0 : 1]; // prettier-ignore
  for (let i = 0; i < chosen.length; i += 1) {
    const room = 2 * Math.min(middles[i] - limit(i, -1), limit(i, 1) - middles[i]);
    chosen[i] = choices[i].find((text) => text === chosen[i] || wide(text) <= room) ?? chosen[i];
  }
  return chosen;
}

/** @param {Scene} scene @param {Compared} at @param {Rows} rows @param {number} t */
function reading({ trace, row, moment, flash }, at, rows, t) {
  const waiting = progressOf(moment, t, 'read') === 0 ? 'waiting' : '';
  const flashed = flash === 'input' && t === moment.t ? 'flash' : '';
  return svg`<g data-step=${t} class="reading ${flashed}">
    <rect class="reach" x=${px(stepX(at, t) - at.pitch / 2)} y=${rows.bracket} width=${px(at.pitch)} height=${rows.bracketEnd - rows.bracket}></rect>
    ${read(trace, row, at, t, rows.tokenA, waiting)}
    ${read(secondOf(trace), row, at, t, rows.tokenB, waiting)}
  </g>`;
}

/** One sequence's token, its number, or its numbers as squares. @param {import('../trace.js').Trace} trace @param {number} row @param {Compared} at @param {number} t @param {number} y @param {string} waiting */
function read(trace, row, at, t, y, waiting) {
  const x = stepX(at, t);
  const token = tokenAt(trace, t, row);
  const text = token ?? numbersText(trace, t, row);
  const sizes = token === null ? TOKEN_SIZES.slice(2) : TOKEN_SIZES;
  const fit = fitted(text, at.pitch - 4, sizes);
  // Part of a word is still a hint; part of a number would be another number.
  if (token === null && (trace.I > 1 || fit.text !== text))
    return inputs(trace, row, at, t, y - 6, waiting);
  return svg`<text class="read size-${fit.size} ${waiting}" x=${px(x)} y=${y}><title>${text}</title>${fit.text}</text>`;
}

/** As large as fits; else cut. @param {string} text @param {number} room @param {readonly number[]} sizes */
export function fitted(text, room, sizes) {
  const letters = [...text];
  const size = sizes.find((one) => letters.length * one * MONO <= room);
  if (size) return { size, text };
  const least = sizes[sizes.length - 1];
  const most = Math.max(Math.floor(room / (least * MONO)) - 1, 1);
  return { size: least, text: `${letters.slice(0, most).join('')}…` };
}

const largestInput = oncePerTrace(({ x }) => Math.max(1, largest(x.data)));

/** @param {import('../trace.js').Trace} trace @param {number} row @param {Compared} at @param {number} t @param {number} y @param {string} waiting */
function inputs(trace, row, at, t, y, waiting) {
  const { I } = trace;
  const room = Math.min((at.pitch - 6) / I, 18);
  const slot = Math.max(room - 3, room * 0.6);
  const full = largestInput(trace);
  return svg`<g class=${waiting}><title>${numbersText(trace, t, row)}</title>${Array.from(
    rowAt(trace.x, t, row),
    (value, i) => {
      const x = stepX(at, t) + (i - (I - 1) / 2) * inputPitch(slot);
      return svg`${emptySlot(x, y, slot, waiting ? 'ghost' : '')}${square(x, y, slot, value, full, waiting ? 0 : 1)}`;
    },
  )}</g>`;
}

/** ‖h_t − h'_t‖ as a bar and a number, once both states are there. @param {Scene} scene @param {Compared} at @param {Rows} rows @param {number[]} steps */
function norms({ trace, row, moment }, at, rows, steps) {
  const most = largestDistance(trace, row) || 1;
  const small = at.pitch < 56 ? 'small' : '';
  const reached = reachedStep(moment);
  const texts = new Map(steps.map((t) => [t, distanceText(trace, t, row)]));
  const every = everyThat(Math.max(...Array.from(texts.values(), ({ length }) => length)), at, small ? 10 : 12.5); // prettier-ignore
  return steps
    .filter((t) => t <= moment.t)
    .map((t) => {
      const grown = t === 0 ? 1 : progressOf(moment, t, 'squash');
      if (grown === 0) return nothing;
      const height = (BAR * distanceAt(trace, t, row) * grown) / most;
      const x = stepX(at, t);
      const wide = Math.min(14, at.pitch * 0.4);
      return svg`<g class="apart">
        <rect class="bar" rx="2" x=${px(x - wide / 2)} y=${px(rows.bars - height)} width=${px(wide)} height=${px(height)}></rect>
        ${grown === 1 && named(t, every, reached) ? svg`<text class="norm ${small}" x=${px(x)} y=${rows.norm}>${texts.get(t)}</text>` : nothing}
      </g>`;
    });
}

/** Where names are wider than their columns: only every so many-th is there. @param {number} letters @param {Compared} at @param {number} size */
export const everyThat = (letters, at, size) =>
  Math.max(1, Math.ceil((letters * size * 0.57 + 2) / at.pitch));

/** The present one always; others not too near to it. @param {number} t @param {number} every @param {number} now */
export const named = (t, every, now) =>
  t === now || (t % every === 0 && Math.abs(t - now) >= every);
