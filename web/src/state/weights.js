/** A network's weights as one list of numbers, in the order in which the engine takes them. */

/** @typedef {{ shape: readonly number[], data: Float32Array }} Tensor */
/** @typedef {import('./settings.js').WeightName} WeightName */

/**
 * @typedef {object} Network what is needed of a trace
 * @property {Record<'W_xh' | 'W_hh' | 'b' | 'W_hy' | 'b_y', Tensor>} weights
 * @property {{ snapshotSteps: Int32Array, snapshots: Float32Array }} training
 */

const ORDER = /** @type {const} */ (['W_xh', 'W_hh', 'b', 'W_hy', 'b_y']);

/** @param {Network['weights']} weights */
const total = (weights) => ORDER.reduce((sum, name) => sum + weights[name].data.length, 0);

/** @param {Network['weights']} weights */
export function flatten(weights) {
  const flat = new Float32Array(total(weights));
  let at = 0;
  for (const name of ORDER) {
    flat.set(weights[name].data, at);
    at += weights[name].data.length;
  }
  return flat;
}

/** Where the weights of one name begin in the list. @param {Network['weights']} weights @param {WeightName} name */
const startOf = (weights, name) =>
  ORDER.slice(0, ORDER.indexOf(name)).reduce((sum, before) => sum + weights[before].data.length, 0);

/**
 * The weights that are shown: those of the source, or of a moment of its training, with the
 * learner's edits. Null when they are the source's own.
 *
 * @param {Network} source
 * @param {Pick<import('./settings.js').Settings, 'edits' | 'trainingStep'>} settings
 * @returns {Float32Array | null}
 */
export function shownWeights({ weights, training }, { edits, trainingStep }) {
  const snapshot = trainingStep === undefined ? -1 : training.snapshotSteps.indexOf(trainingStep);
  const last = training.snapshotSteps.length - 1;
  const early = snapshot >= 0 && snapshot < last;
  if (!early && editCount(edits) === 0) return null;
  const size = total(weights);
  const flat = early
    ? training.snapshots.slice(snapshot * size, (snapshot + 1) * size)
    : flatten(weights);
  for (const [name, places] of Object.entries(edits ?? {})) {
    const known = /** @type {WeightName} */ (name);
    const start = startOf(weights, known);
    const { length } = weights[known].data;
    for (const [place, value] of Object.entries(places)) {
      if (Number(place) < length) flat[start + Number(place)] = value;
    }
  }
  return flat;
}

/** How many weights were changed. @param {import('./settings.js').Edits} [edits] */
export const editCount = (edits) =>
  Object.values(edits ?? {}).reduce((sum, places) => sum + Object.keys(places).length, 0);

/**
 * The edits with one more; a value of null takes one back.
 * @param {import('./settings.js').Edits | undefined} edits
 * @param {WeightName} name
 * @param {number} place
 * @param {number | null} value
 * @returns {import('./settings.js').Edits | undefined} undefined when none is left
 */
export function withEdit(edits, name, place, value) {
  const places = { ...edits?.[name] };
  if (value === null) delete places[place];
  else places[place] = Math.fround(value);
  const changed = { ...edits, [name]: places };
  if (Object.keys(places).length === 0) delete changed[name];
  return editCount(changed) > 0 ? changed : undefined;
}
