/**
 * What the views read: a lesson's trace (cpp/lessons/unrolling.h), and where a value stands in it.
 * Steps count from 1, as in the lesson; rows and units from 0, as in the code.
 */

/** @typedef {{ shape: readonly number[], data: Float32Array }} Tensor */

/**
 * A second sequence through the same weights; its arrays have the shapes of the first one's.
 * @typedef {object} Other
 * @property {Int32Array} inputs
 * @property {Tensor} x
 * @property {Tensor} input
 * @property {Tensor} memory
 * @property {Tensor} preactivation
 * @property {Tensor} h
 * @property {Tensor} outputs
 * @property {Tensor} probabilities
 * @property {Int32Array} predictions
 * @property {Float32Array} distance (T * B) the norm of h_t - h'_t
 */

/**
 * @typedef {object} Trace
 * @property {number} T steps
 * @property {number} B rows of the batch
 * @property {number} I inputs
 * @property {number} H hidden units
 * @property {number} O outputs; 0: none
 * @property {string} example
 * @property {string} weightsFrom trained, default, randn, identity, zero; given: edited, or in the middle of training
 * @property {number} seed
 * @property {number} scale the factor of randn
 * @property {readonly string[]} vocabulary what a one-hot place of x stands for; empty: x holds numbers
 * @property {readonly string[]} answers what a place of the output stands for; empty: it is a number
 * @property {'next' | 'label' | 'forecast' | 'none'} task
 * @property {Int32Array} inputs (T * B) places in the vocabulary; empty for numbers
 * @property {Int32Array} targets (T * B) right answers; empty: none
 * @property {Tensor} targetValues (T, B, O) right numbers of a forecast
 * @property {Int32Array} predictions (T * B) likeliest answers; empty: none
 * @property {{ W_xh: Tensor, W_hh: Tensor, b: Tensor, W_hy: Tensor, b_y: Tensor }} weights
 * @property {Float32Array} units (I) x * units is what was given
 * @property {Tensor} h0 (B, H)
 * @property {Tensor} x (T, B, I)
 * @property {Tensor} input (T, B, H)
 * @property {Tensor} memory (T, B, H)
 * @property {Tensor} preactivation (T, B, H)
 * @property {Tensor} h (T, B, H)
 * @property {Tensor} outputs (T, B, O), or (0, B, O): read out of h, before softmax
 * @property {Tensor} probabilities (T, B, O), or (0, B, O)
 * @property {Tensor} influence (B, T, T), or (0, T, T)
 * @property {Training} training
 * @property {Other | null} other
 * @property {import('./states.js').Theirs} [theirs] the states are a learner's, not the engine's
 */

/**
 * How the weights were trained; empty where they were not.
 * @typedef {object} Training
 * @property {number} steps
 * @property {number} rate
 * @property {number} milliseconds measured
 * @property {Float32Array} losses before each step
 * @property {Int32Array} snapshotSteps after how many steps each snapshot was taken
 * @property {Float32Array} snapshots W_xh, W_hh, b, W_hy, b_y of each, one after the other
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

/** What step t reads, as a word; null when it reads numbers. @param {Trace} trace @param {number} t @param {number} row */
export const tokenAt = ({ inputs, vocabulary, B }, t, row) =>
  inputs.length > 0 ? vocabulary[inputs[(t - 1) * B + row]] : null;

/** What step t reads, as the numbers that were given. @param {Trace} trace @param {number} t @param {number} row */
export const numbersAt = (trace, t, row) =>
  Array.from(rowAt(trace.x, t, row), (value, i) => value * trace.units[i]);

/** The right answer of step t; null without one. @param {Trace} trace @param {number} t @param {number} row */
export const targetAt = ({ targets, answers, B }, t, row) =>
  targets.length > 0 ? answers[targets[(t - 1) * B + row]] : null;

/** The place of the network's answer. @param {Trace} trace @param {number} t @param {number} row */
export const predictionAt = ({ predictions, B }, t, row) => predictions[(t - 1) * B + row];

/** The network's answer. @param {Trace} trace @param {number} t @param {number} row */
export const answerAt = (trace, t, row) => trace.answers[predictionAt(trace, t, row)];

/** What the network expects next, in the numbers that were given. @param {Trace} trace @param {number} t @param {number} row */
export const forecastAt = ({ outputs, units }, t, row) =>
  Array.from(rowAt(outputs, t, row), (value, o) => value * units[o]);

/** What came next, in the numbers that were given. @param {Trace} trace @param {number} t @param {number} row */
export const cameAfter = ({ targetValues, units }, t, row) =>
  Array.from(rowAt(targetValues, t, row), (value, o) => value * units[o]);

/** Influence of x_k on h_t; null when it was not measured. @param {Trace} trace @param {number} row @param {number} t @param {number} k */
export function influenceOf({ influence, T }, row, t, k) {
  return influence.shape[0] > 0 ? influence.data[(row * T + t - 1) * T + k - 1] : null;
}

/**
 * An earlier step that read the same but had to answer differently: where only memory helps.
 * @param {Trace} trace
 * @param {number} t
 * @param {number} row
 */
export function sameInputOtherAnswer({ inputs, targets, B }, t, row) {
  if (targets.length === 0 || inputs.length === 0) return null;
  const here = (t - 1) * B + row;
  for (let k = t - 1; k >= 1; k -= 1) {
    const there = (k - 1) * B + row;
    if (inputs[there] === inputs[here] && targets[there] !== targets[here]) return k;
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
