/** Traces of states that belong to no network of the stage's settings: one of the learner's own, or none that is known. */
import { EngineError } from '../engine/index.js';

/** @typedef {import('../views/trace.js').Trace} Trace */
/** @typedef {import('../views/trace.js').Tensor} Tensor */
/** @typedef {import('./their-trace.js').Engine} Engine */
/** @typedef {import('./their-trace.js').Network} Network */

/**
 * Of a network of their own, which has no words, no task and no read-out.
 * @param {Engine} engine @param {Network} network @param {Tensor} h
 */
export function foreignTrace(engine, network, h) {
  const [T, B, H] = h.shape;
  const I = network.x.shape[2];
  const before = new Float32Array(h.data.length);
  before.set(network.h0.data);
  before.set(h.data.subarray(0, h.data.length - B * H), B * H);
  // Once all states are given no step waits for another: they are rows of a batch of one step.
  const { input, memory, preactivation } = engine.unroll({
    ...network,
    h0: { shape: [T * B, H], data: before },
    x: { shape: [1, T * B, I], data: network.x.data },
  });
  /** @param {Tensor} part */
  const unrolled = ({ data }) => ({ shape: [T, B, H], data });
  const { W_xh, W_hh, b, h0, x } = network;
  return {
    ...without(T, B, H, I),
    weights: { ...NO_READ_OUT, W_xh, W_hh, b },
    h0,
    x,
    input: unrolled(input),
    memory: unrolled(memory),
    preactivation: unrolled(preactivation),
    h,
    influence: influenceOf(engine, network, { T, B, H, I }),
  };
}

/** Only the states. @param {Tensor} h @returns {Trace} */
export function bareTrace(h) {
  const [T, B, H] = h.shape;
  const none = { shape: [0, B, H], data: new Float32Array() };
  const weights = { ...NO_READ_OUT, W_xh: empty([H, 0]), W_hh: empty([0, 0]), b: empty([0]) };
  const parts = { input: none, memory: none, preactivation: none, influence: empty([0, T, T]) };
  return { ...without(T, B, H, 0), ...parts, weights, h0: empty([0, H]), x: empty([T, B, 0]), h };
}

/** @param {number[]} shape */
const empty = (shape) => ({ shape, data: new Float32Array() });

const NO_READ_OUT = Object.freeze({ W_hy: empty([0, 0]), b_y: empty([0]) });

/** What a network without words, task and training does not have. @param {number} T @param {number} B @param {number} H @param {number} I */
const without = (T, B, H, I) => ({
  T,
  B,
  I,
  H,
  O: 0,
  example: 'yours',
  weightsFrom: 'given',
  seed: 0,
  scale: 0,
  vocabulary: [],
  answers: [],
  task: /** @type {'none'} */ ('none'),
  inputs: new Int32Array(),
  targets: new Int32Array(),
  targetValues: empty([0, B, 0]),
  predictions: new Int32Array(),
  units: new Float32Array(I).fill(1),
  outputs: empty([0, B, 0]),
  probabilities: empty([0, B, 0]),
  training: { steps: 0, rate: 0, milliseconds: 0, losses: new Float32Array(), snapshotSteps: new Int32Array(), snapshots: new Float32Array() }, // prettier-ignore
  other: null,
});

/** What a whole table may cost, in multiplications: some tenths of a second at most. */
const MOST_WORK = 2e8;

/**
 * How much every input of every step matters, where that is quickly said (as in
 * cpp/lessons/influence_table.cpp); else, and where it grows beyond float32, empty.
 * @param {Engine} engine @param {Network} network @param {{ T: number, B: number, H: number, I: number }} sizes
 */
function influenceOf(engine, network, { T, B, H, I }) {
  const m = Math.min(H, I);
  const one = H * H * (H + I) + H * I * m + 8 * m ** 3 + 3000;
  const calls = B * T * (T * H * (H + I) + 20_000);
  if (((B * T * T) / 2) * one + calls > MOST_WORK) return empty([0, T, T]);
  const data = new Float32Array(B * T * T);
  try {
    for (let batch = 0; batch < B; batch += 1) {
      for (let t = 1; t <= T; t += 1) {
        data.set(engine.influence({ ...network, batch, t }), (batch * T + t - 1) * T);
      }
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return empty([0, T, T]);
  }
  return { shape: [B, T, T], data };
}
