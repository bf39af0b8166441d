/**
 * Hidden states that something else than the engine made, say a learner's function, on their way
 * to the stage. Whether they are right is not asked here: only whether they can be drawn.
 */

/** @typedef {{ shape: readonly number[], data: Float32Array }} Tensor */
/** @typedef {{ shape: readonly number[], data: ArrayLike<number> }} Given */
/** @typedef {{ t: number, row: number, unit: number }} Place t from 1; row and unit from 0 */

/** What a picture has room for: steps, rows of the batch, hidden units, inputs. */
const MOST = Object.freeze({ T: 2000, B: 256, H: 128, I: 256 });
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
    return { error: 'h must be the hidden states as { shape: [T, B, H], data: numbers }.' };
  }
  const problem = shapeProblem(shape, expected);
  if (problem) return { error: problem };
  const values = Float32Array.from(/** @type {ArrayLike<number>} */ (data));
  const count = shape.reduce((product, size) => product * size, 1);
  if (values.length !== count) {
    return { error: `h has the shape ${text(shape)}, which is ${count} numbers, but holds ${values.length}.` }; // prettier-ignore
  }
  const bad = values.findIndex((value) => !(Math.abs(value) <= LARGEST));
  return bad < 0 ? { h: { shape: [...shape], data: values } } : { error: wrongAt(bad, shape, values[bad]) }; // prettier-ignore
}

/** @param {readonly unknown[]} shape @param {readonly number[] | null} expected */
function shapeProblem(shape, expected) {
  if (shape.length !== 3 || !shape.every((size) => Number.isInteger(size) && Number(size) > 0)) {
    return `The hidden states must have the shape (T, B, H), but have ${text(shape)}.`;
  }
  if (expected && shape.some((size, i) => size !== expected[i])) {
    return `The hidden states have the shape ${text(shape)}, but this network makes ${text(expected)}: timesteps, rows of the batch, hidden units.`; // prettier-ignore
  }
  const [T, B, H] = /** @type {number[]} */ (shape);
  return sizeProblem({ T, B, H });
}

/**
 * Why the stage cannot draw so many; null where it can.
 * @param {{ T: number, B: number, H: number, I?: number }} sizes
 */
export function sizeProblem({ T, B, H, I = 1 }) {
  /** @type {[number, number, string][]} */
  const counts = [
    [T, MOST.T, 'timesteps'],
    [B, MOST.B, 'rows of the batch'],
    [H, MOST.H, 'hidden units'],
    [I, MOST.I, 'inputs'],
  ];
  const over = counts.find(([count, most]) => count > most);
  return over ? `The stage can draw ${over[1]} ${over[2]} at most; here are ${over[0]}.` : null;
}

/** @param {number} index @param {readonly number[]} shape @param {number} value */
function wrongAt(index, [, B, H], value) {
  const place = `h at step ${Math.floor(index / (B * H)) + 1}, row ${Math.floor(index / H) % B}, unit ${index % H}`;
  return Number.isFinite(value)
    ? `${place} is ${value.toPrecision(3)}, which is too large to be drawn.`
    : `${place} is ${value}, which is not a finite number.`;
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
    : { error: `first must be { t, row, unit } with t from 1 to ${T}, row from 0 to ${B - 1} and unit from 0 to ${H - 1}.` }; // prettier-ignore
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
