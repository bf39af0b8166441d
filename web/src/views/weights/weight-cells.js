/** One weight among the shared ones: its place, its value, its name, what it leads from and to. */
import { decimalsFor, largest, signed } from '../numbers.js';
import { oncePerLanguage } from '../once-per-language.js';
import { oncePerTrace } from '../trace.js';
import { words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../../state/settings.js').WeightName} WeightName */
/** @typedef {import('../../state/settings.js').Edits} Edits */

/** @typedef {{ name: WeightName, row: number, column: number }} Cell column 0 for b */

/** In the order of the formula and of the lens: memory, input, bias. */
export const WEIGHTS = /** @type {readonly WeightName[]} */ (Object.freeze(['W_hh', 'W_xh', 'b']));

/** @param {{ I: number, H: number }} sizes @param {WeightName} name */
export const columnsOf = ({ I, H }, name) => ({ W_hh: H, W_xh: I, b: 1 })[name];

/** Where the weight stands in its list of numbers. @param {{ I: number, H: number }} sizes @param {Cell} cell */
export const placeOf = (sizes, { name, row, column }) => row * columnsOf(sizes, name) + column;

/** @param {Trace} trace @param {Cell} cell */
export const valueOf = (trace, cell) => trace.weights[cell.name].data[placeOf(trace, cell)];

/** "(8, 4)", as PyTorch writes it. @param {{ I: number, H: number }} sizes @param {WeightName} name */
export const shapeOf = (sizes, name) =>
  name === 'b' ? `(${sizes.H})` : `(${sizes.H}, ${columnsOf(sizes, name)})`;

/** "W_hh[5, 0]", as the lesson's code writes it. @param {Cell} cell */
export const nameOf = ({ name, row, column }) =>
  name === 'b' ? `b[${row}]` : `${name}[${row}, ${column}]`;

/** What it multiplies and where the product goes. @param {Trace} trace @param {Cell} cell */
export function wayOf({ vocabulary }, { name, row, column }) {
  const say = words().weights;
  if (name === 'b') return say.biasOf(row);
  const token = name === 'W_xh' && vocabulary.length > 0 ? vocabulary[column] : null;
  return say.way(`${name === 'W_hh' ? 'h' : 'x'}[${column}]`, token, row);
}

/** With at least two digits, however small. @param {number} value */
export const weightText = (value) => signed(value, decimalsFor([value]));

/** "W_hh[5, 0]: +0.69, from h[0] to unit 5". @param {Trace} trace @param {Cell} cell */
export const labelOf = (trace, cell) =>
  words().weights.label(nameOf(cell), weightText(valueOf(trace, cell)), wayOf(trace, cell));

/** The labels of every weight, by name and place: pictures ask for all of them at every frame. */
export const labelsOf = oncePerLanguage(
  (trace) =>
    /** @type {Record<WeightName, string[]>} */ (
      Object.fromEntries(
        WEIGHTS.map((name) => {
          const columns = columnsOf(trace, name);
          const label = (/** @type {number} */ place) =>
            labelOf(trace, { name, row: Math.floor(place / columns), column: place % columns });
          return [name, Array.from(trace.weights[name].data, (_, place) => label(place))];
        }),
      )
    ),
);

/** The largest |weight| of all three. */
export const largestWeight = oncePerTrace(({ weights }) =>
  largest(...WEIGHTS.map((name) => weights[name].data)),
);

/**
 * The |value| that fills a square: one for all three, and the same under every edit and at every
 * moment of the training, so that only what changes changes. What is larger fills it too.
 * @param {Trace} base the network as its source made it
 */
export const fullWeight = (base) => largestWeight(base) || 1;

/** So much larger than the scale that it shows. */
export const BEYOND = 1.005;

/** @param {Trace} trace @param {Cell} cell @param {Edits | undefined} edits */
export const isEdited = (trace, cell, edits) =>
  edits?.[cell.name]?.[placeOf(trace, cell)] !== undefined;

/** The weights that were changed, those beyond a matrix left out. @param {{ I: number, H: number }} sizes @param {Edits} [edits] @returns {Cell[]} */
export const editedCells = (sizes, edits = {}) =>
  WEIGHTS.flatMap((name) => {
    const columns = columnsOf(sizes, name);
    const places = Object.keys(edits[name] ?? {}).map(Number);
    return places
      .filter((place) => place < columns * sizes.H)
      .map((place) => ({ name, row: Math.floor(place / columns), column: place % columns }));
  });

/**
 * What the weight was before any edit: at the end of the training, or at the moment of it that is shown.
 * @param {Trace} base @param {number | undefined} trainingStep @param {Cell} cell
 */
export function valueBefore(base, trainingStep, cell) {
  const { weights, training } = base;
  const snapshot = trainingStep === undefined ? -1 : training.snapshotSteps.indexOf(trainingStep);
  if (snapshot < 0) return valueOf(base, cell);
  // A snapshot is W_xh, W_hh, b, W_hy and b_y, one after the other.
  const size = Object.values(weights).reduce((sum, { data }) => sum + data.length, 0);
  const start = { W_xh: 0, W_hh: weights.W_xh.data.length, b: weights.W_xh.data.length + weights.W_hh.data.length }; // prettier-ignore
  return training.snapshots[snapshot * size + start[cell.name] + placeOf(base, cell)];
}

/** Which of a cell's matrices and places is meant. @param {Cell | null} a @param {Cell | null} b */
export const isSame = (a, b) =>
  a !== null && b !== null && a.name === b.name && a.row === b.row && a.column === b.column;
