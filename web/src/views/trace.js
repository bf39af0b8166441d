/**
 * What the views read: a lesson's trace (cpp/lessons/unrolling.h), and where a value stands in it.
 * Steps count from 1, as in the lesson; rows and units from 0, as in the code.
 */

/** @typedef {{ shape: readonly number[], data: Float32Array }} Tensor */

/**
 * @typedef {object} Trace
 * @property {number} T steps
 * @property {number} B rows of the batch
 * @property {number} I inputs
 * @property {number} H hidden units
 * @property {number} O answers; 0: none
 * @property {string} example
 * @property {string} weightsFrom
 * @property {number} seed
 * @property {readonly string[]} vocabulary empty: the inputs are numbers
 * @property {Int32Array} inputs (T) places in the vocabulary
 * @property {Int32Array} targets (T)
 * @property {Int32Array} predictions (T * B)
 * @property {{ W_xh: Tensor, W_hh: Tensor, b: Tensor, W_hy: Tensor, b_y: Tensor }} weights
 * @property {Tensor} h0 (B, H)
 * @property {Tensor} x (T, B, I)
 * @property {Tensor} input (T, B, H)
 * @property {Tensor} memory (T, B, H)
 * @property {Tensor} preactivation (T, B, H)
 * @property {Tensor} h (T, B, H)
 * @property {Tensor} probabilities (T, B, O), or (0, B, O)
 * @property {Tensor} influence (B, T, T), or (0, T, T)
 * @property {{ steps: number, rate: number, milliseconds: number, losses: Float32Array }} training
 */

/**
 * @param {Tensor} sequence (T, B, N)
 * @param {number} t from 1
 * @param {number} row
 */
export function rowAt({ shape: [, B, N], data }, t, row) {
  const start = ((t - 1) * B + row) * N;
  return data.subarray(start, start + N);
}

/** h_t, h_0 included. @param {Trace} trace @param {number} t @param {number} row */
export const stateAt = (trace, t, row) =>
  t === 0 ? trace.h0.data.subarray(row * trace.H, (row + 1) * trace.H) : rowAt(trace.h, t, row);

/** What step t reads, as a word; null when it reads numbers. @param {Trace} trace @param {number} t */
export const tokenAt = (trace, t) =>
  trace.inputs.length > 0 ? trace.vocabulary[trace.inputs[t - 1]] : null;

/** The right answer of step t; null without one. @param {Trace} trace @param {number} t */
export const targetAt = (trace, t) =>
  trace.targets.length > 0 ? trace.vocabulary[trace.targets[t - 1]] : null;

/** The place of the network's answer. @param {Trace} trace @param {number} t @param {number} row */
export const predictionAt = ({ predictions, B }, t, row) => predictions[(t - 1) * B + row];

/** The network's answer. @param {Trace} trace @param {number} t @param {number} row */
export const answerAt = (trace, t, row) => trace.vocabulary[predictionAt(trace, t, row)];

/** Influence of x_k on h_t; null when it was not measured. @param {Trace} trace @param {number} row @param {number} t @param {number} k */
export function influenceOf({ influence, T }, row, t, k) {
  return influence.shape[0] > 0 ? influence.data[(row * T + t - 1) * T + k - 1] : null;
}

/**
 * An earlier step that read the same but had to answer differently: where only memory helps.
 * @param {Trace} trace
 * @param {number} t
 */
export function sameInputOtherAnswer({ inputs, targets }, t) {
  if (targets.length === 0) return null;
  for (let k = t - 1; k >= 1; k -= 1) {
    if (inputs[k - 1] === inputs[t - 1] && targets[k - 1] !== targets[t - 1]) return k;
  }
  return null;
}

/**
 * Something that follows from a trace alone, worked out once per trace: pictures ask for it at
 * every frame.
 *
 * @template Value
 * @param {(trace: Trace) => Value} work
 * @returns {(trace: Trace) => Value}
 */
export function oncePerTrace(work) {
  /** @type {WeakMap<Trace, Value>} */
  const known = new WeakMap();
  return (trace) => {
    let value = known.get(trace);
    if (value === undefined) {
      value = work(trace);
      known.set(trace, value);
    }
    return value;
  };
}
