/**
 * The layout of the chain on its way to the folded cell: `fold` is 0 for the chain as it is and 1
 * for one column with its loop. Between the two, every column is a copy on its way out of the cell.
 */
import { progressOf } from '../../player/moment.js';
import { nearIn } from './heat.js';
import { rowOfTokens, slotIn } from './row.js';
import { between, times } from './times.js';
import { ease, within } from '../chain/layout.js';

/** @typedef {import('../chain/layout.js').Layout} Layout */
/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../../player/moment.js').Moment} Moment */

/**
 * What only a folding picture has; shares go from 0, not there, to 1.
 * @typedef {object} Folding
 * @property {number} fold
 * @property {number} spread how far the columns are apart: 0 in the cell, 1 in their places
 * @property {number} loop 1: the arrow into a step is a loop; 0: it is straight
 * @property {number} chain share of what only the chain has: ribbons, arcs, names of rows
 * @property {number} parts share of what only the cell and its copies have
 * @property {number} step the step that is computed, or computed first
 * @property {number} front the step whose copy lies on top of the others
 * @property {number} squashed how far the step's h is there
 * @property {number} first of the columns that are in view
 * @property {number} last of them
 * @property {number} seen share of a column that is not the present one
 * @property {number[]} vectors share of the vector that step t reads
 * @property {number[]} tokens share of its token
 * @property {number[]} labels share of its name
 * @property {number[]} wires where what step t reads leaves for its cell
 * @property {number} gathered 1: the tokens are a row of their own; 0: they stand under the columns
 * @property {Layout | null} heatMap that gives way to the cell
 * @property {number} ground share of the chain where a heat map gives way to it
 * @property {boolean} brief there is room for one line of words and no names of inputs
 * @property {number} tokenRoom of one token in the row
 * @property {number} room for the answer above a state
 * @property {number} half of a copy's width
 * @property {number} gap between two copies in their places
 */

/** @typedef {Layout & { folding?: Folding }} FoldableLayout */

/** What is free between a state's slots and the frame of its copy. */
const PADDING = 8;

/**
 * @param {Layout} layout of the chain, at this moment
 * @param {Trace} trace
 * @param {Moment} moment
 * @param {number} fold
 * @returns {FoldableLayout}
 */
export function foldLayout(layout, trace, moment, fold) {
  if (!(fold > 0)) return layout;
  return layout.plain
    ? folding(nearIn(layout, trace, moment), trace, moment, Math.min(fold, 1), layout)
    : folding(layout, trace, moment, Math.min(fold, 1), null);
}

/**
 * @param {Layout} layout
 * @param {Trace} trace
 * @param {Moment} moment
 * @param {number} f above 0
 * @param {Layout | null} heatMap
 * @returns {FoldableLayout}
 */
function folding(layout, trace, moment, f, heatMap) {
  const [spread, loop] = [times.spread(f), times.loop(f)];
  const places = placesOf(layout, trace, times.closed(f));
  const cell = between(places.first, layout.width / 2, times.centred(f));
  /** @param {number} x */
  const drawn = (x) => cell + (x - places.first) * spread;
  const columns = places.columns.map(drawn);
  const under = places.inputs.map(drawn);
  const row = rowOfTokens({ ...layout, slots: places.slots, under, spacing: places.even * spread }, trace, moment, f); // prettier-ignore
  const present = presentOf(moment);
  const brief = layout.y.influence > layout.height;
  const half = halfOf(layout.wide, places.even, loop);
  const folding = {
    fold: f,
    spread,
    loop,
    chain: heatMap ? 0 : times.chain(f),
    parts: times.parts(f),
    ...present,
    first: layout.from,
    last: layout.to,
    seen: apart(spread, places.even, half),
    vectors: row.vectors,
    heatMap,
    ground: heatMap ? times.parts(f) : 1,
    tokens: row.tokens,
    labels: brief ? row.labels.map(() => 0) : row.labels,
    brief,
    gathered: row.gathered,
    tokenRoom: row.pitch - 8,
    wires: row.inputs.map((x, t) => (t === present.step ? under[t] : x)),
    room: between(
      between(layout.closed, places.even, times.closed(f)),
      Math.min(layout.width - 60, 200),
      loop,
    ),
    half,
    gap: places.even - 2 * half,
  };
  const { lens, into, open } = places;
  return { ...layout, columns, inputs: row.inputs, inputSlots: row.slots, into, lens, open, folding }; // prettier-ignore
}

/** Half of a copy's width: closely packed, they have no padding. @param {number} wide @param {number} spacing @param {number} loop */
const halfOf = (wide, spacing, loop) =>
  Math.min(wide / 2 + PADDING, Math.max(spacing / 2 - 1, wide / 2 + PADDING * loop));

/**
 * The chain's places while its lens closes.
 * @param {Layout} layout
 * @param {Trace} trace
 * @param {number} closed
 */
function placesOf(layout, { I }, closed) {
  const { lens, start, from, to, width, side } = layout;
  const count = to - from - (Number.isInteger(start) ? 0 : 1);
  const even = (width - 2 * side) / (count + 1);
  /** @param {number} x @param {number} t */
  const place = (x, t) => between(x, side + (t - start + 0.5) * even, closed);
  const columns = layout.columns.map(place);
  const [whole, rest] = [Math.floor(start) + 1, start % 1];
  return {
    columns,
    inputs: layout.inputs.map(place),
    into: layout.into.map(({ memory, input }, t) => ({
      memory: place(memory, t),
      input: place(input, t),
    })),
    lens: lens && closed < 1 ? closing(lens, place) : null,
    open: layout.open * (1 - closed),
    slots: layout.inputSlots.map((slot) => between(slot, slotIn((even - 6) / I), closed)),
    even,
    /** Of the first step in view: where the cell goes, and the others come out of it. */
    first: between(columns[whole], columns[whole + 1] ?? columns[whole], rest),
  };
}

/** @param {import('../chain/layout.js').Lens} lens @param {(x: number, t: number) => number} place */
const closing = (lens, place) => ({
  ...lens,
  left: place(lens.left, lens.step),
  right: place(lens.right, lens.step),
  centres: lens.centres.map((x) => place(x, lens.step)),
});

/** @param {Moment} moment */
function presentOf(moment) {
  const step = Math.max(moment.t, 1);
  const squashed = progressOf(moment, step, 'squash');
  return { step, squashed, front: Math.max(squashed > 0 ? step : step - 1, 1) };
}

/**
 * The numbers on a copy are there once it has come out from under the next one.
 * @param {number} spread
 * @param {number} spacing
 * @param {number} half
 */
function apart(spread, spacing, half) {
  const free = Math.min((2 * half) / spacing, 0.85);
  return ease(within(spread, free * 0.7, Math.min(free * 1.15, 0.98)));
}
