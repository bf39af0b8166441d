/** How much the chain shows of what it draws: all of it while nothing folds. */
import { within } from '../chain/layout.js';
import { grownAt } from '../chain/lens.js';

/** @typedef {import('./fold-layout.js').FoldableLayout} FoldableLayout */
/** @typedef {import('./fold-layout.js').Folding} Folding */

/** Ribbons, arcs, names of rows. @param {FoldableLayout} layout */
export const chainShare = ({ folding }) => (folding ? folding.chain : 1);

/**
 * What stands above a state: the present one's is always there, h_{t-1}'s until half of h_t is.
 * @param {FoldableLayout} layout
 * @param {number} t
 */
export function stateShare({ folding }, t) {
  if (!folding) return 1;
  const { step, squashed } = folding;
  return presentShare(folding, t, t === step ? within(squashed, 0.5, 1) : within(squashed, 0, 0.5));
}

/** All of its units at once. @param {FoldableLayout} layout @param {number} t */
export const columnShare = ({ folding }, t) =>
  folding ? presentShare(folding, t, folding.squashed) : 1;

/**
 * One unit of it.
 * @param {FoldableLayout} layout
 * @param {number} t
 * @param {number} unit
 * @param {number} H
 */
export const cellShare = ({ folding }, t, unit, H) =>
  folding ? presentShare(folding, t, grownAt(folding.squashed, unit, H)) : 1;

/** @param {Folding} folding @param {number} t @param {number} grown how far the step's h is there */
function presentShare({ seen, step, ground }, t, grown) {
  if (t === step) return ground * Math.max(seen, grown);
  return ground * (t === step - 1 ? Math.max(seen, 1 - grown) : seen);
}

/**
 * What step t reads: all of it, its vector, its name.
 * @param {FoldableLayout} layout
 * @param {number} t
 */
export const readingShare = ({ folding }, t) =>
  folding
    ? {
        token: folding.ground * folding.tokens[t],
        vector: folding.vectors[t],
        label: folding.labels[t],
      }
    : { token: 1, vector: 1, label: 1 };

/**
 * The columns that are there: folded, only those of the present.
 * @param {FoldableLayout} layout
 */
export function columnsOf({ folding, from, to }) {
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  if (!folding || folding.seen > 0) return all;
  const { step, squashed } = folding;
  return squashed < 1 ? [step - 1, step] : [step];
}

/**
 * The steps whose token is there: of a long sequence, folded, those around the present one.
 * @param {FoldableLayout} layout
 */
export function readingsOf({ folding, from, to }) {
  const first = Math.max(from, 1);
  if (!folding) return Array.from({ length: to - first + 1 }, (_, i) => first + i);
  return folding.tokens.flatMap((share, t) => (t > 0 && share > 0 ? [t] : []));
}

/**
 * What a token has room in: under its column, or in the row.
 * @param {FoldableLayout} layout
 * @param {number} under
 */
export const tokenRoom = ({ folding }, under) =>
  folding && folding.gathered > 0.5 ? folding.tokenRoom : under;

/** How much is left of a heat map. @param {FoldableLayout} layout */
export const heatShare = ({ folding, plain }) =>
  folding?.heatMap ? 1 - folding.ground : Number(plain);
