/**
 * Hidden states that something else than the engine made, say a learner's function, on their way
 * to the stage. Whether they are right is not asked here: only whether they can be drawn.
 */

import { localised, words } from '../words/index.js';

/** @typedef {{ shape: readonly number[], data: Float32Array }} Tensor */
/** @typedef {{ shape: readonly number[], data: ArrayLike<number> }} Given */
/** @typedef {{ t: number, row: number, unit: number }} Place t from 1; row and unit from 0 */

/** What a picture has room for: steps, rows of the batch, hidden units, inputs. */
const MOST = Object.freeze({ T: 2000, B: 256, H: 128, I: 256 });
const SIZES = /** @type {const} */ (['T', 'B', 'H', 'I']);
/** tanh gives 1 at most; what forgot it gives more, but this much no picture can show. */
const LARGEST = 1e6;
/** Of a name that somebody gave. */
const LONGEST_NAME = 40;

/**
 * The states as a tensor (T, B, H) of their own.
 *
 * @param {unknown} h
 * @param {readonly number[] | null} expected the shape that the network has; null: any
 * @returns {{ h: Tensor } | { error: string }}
 */
export function readStates(h, expected) {
  const { shape, data } = /** @type {Partial<Given>} */ (Object(h));
  const numbers = Array.isArray(data) || ArrayBuffer.isView(data);
  if (!Array.isArray(shape) || !numbers) {
    return { error: words().theirs.notStates };
  }
  const problem = shapeProblem(shape, expected);
  if (problem) return { error: problem };
  const values = Float32Array.from(/** @type {ArrayLike<number>} */ (data));
  const count = shape.reduce((product, size) => product * size, 1);
  if (values.length !== count) {
    return {
      error: words().theirs.wrongCount({ shape: text(shape), count, holds: values.length }),
    };
  }
  const bad = values.findIndex((value) => !(Math.abs(value) <= LARGEST));
  return bad < 0 ? { h: { shape: [...shape], data: values } } : { error: wrongAt(bad, shape, values[bad]) }; // prettier-ignore
}

/** @param {readonly unknown[]} shape @param {readonly number[] | null} expected */
function shapeProblem(shape, expected) {
  if (shape.length !== 3 || !shape.every((size) => Number.isInteger(size) && Number(size) > 0)) {
    return words().theirs.noShape(text(shape));
  }
  if (expected && shape.some((size, i) => size !== expected[i])) {
    return words().theirs.otherShape({ shape: text(shape), expected: text(expected) });
  }
  const [T, B, H] = /** @type {number[]} */ (shape);
  return sizeProblem({ T, B, H });
}

/**
 * Why the stage cannot draw so many; null where it can.
 * @param {{ T: number, B: number, H: number, I?: number }} sizes
 */
export function sizeProblem({ T, B, H, I = 1 }) {
  const sizes = { T, B, H, I };
  const what = SIZES.find((name) => sizes[name] > MOST[name]);
  return what ? words().theirs.tooMany({ what, most: MOST[what], here: sizes[what] }) : null;
}

/** @param {number} index @param {readonly number[]} shape @param {number} value */
function wrongAt(index, [, B, H], value) {
  const say = words().theirs;
  const t = Math.floor(index / (B * H)) + 1;
  const at = { t, row: Math.floor(index / H) % B, unit: index % H };
  return Number.isFinite(value)
    ? say.tooLarge({ ...at, value: localised(value.toPrecision(3)) })
    : say.notFinite({ ...at, value: String(value) });
}

/**
 * The first cell that is not what it should be.
 *
 * @param {unknown} first
 * @param {readonly number[]} shape of the states
 * @returns {{ first: Place | null } | { error: string }}
 */
export function readPlace(first, [T, B, H]) {
  if (first === null || first === undefined) return { first: null };
  const { t, row = 0, unit } = /** @type {Partial<Place>} */ (Object(first));
  const inside = isWhole(t, 1, T) && isWhole(row, 0, B - 1) && isWhole(unit, 0, H - 1);
  return inside
    ? { first: { t: Number(t), row, unit: Number(unit) } }
    : { error: words().theirs.notFirst({ T, row: B - 1, unit: H - 1 }) };
}

/** @param {unknown} value @param {number} least @param {number} most */
const isWhole = (value, least, most) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** Whose they are, as it stands inside a sentence: "your rnn_cell". @param {unknown} by */
export function readMaker(by) {
  const given = typeof by === 'string' ? by.trim().replace(/\s+/g, ' ') : '';
  const name = given.replace(/^your\b\s*/i, '').slice(0, LONGEST_NAME);
  return `your ${name || 'code'}`;
}

/** @param {readonly unknown[]} shape */
const text = (shape) => `(${shape.map((size) => String(size)).join(', ')})`;
