/** Small arguments for the engine, with numbers that can be worked out by hand. */
import assert from 'node:assert/strict';
import { largestDifference } from './compare.js';

/** One unit that reads 1, then 2: a_1 = 1, a_2 = 2 + h_1 / 2. */
export const oneUnit = () => ({
  W_xh: [[1]],
  W_hh: [[0.5]],
  b: [0],
  h0: [[0]],
  x: [[[1]], [[2]]],
});

/** Its hidden states. */
export const oneUnitStates = [Math.tanh(1), Math.tanh(2 + 0.5 * Math.tanh(1))];

/** Every argument that `train` takes besides. */
export const oneUnitTask = () => ({
  ...oneUnit(),
  W_hy: [[1], [-1]],
  b_y: [0, 0],
  targets: [[0], [1]],
  steps: 3,
  rate: 0.1,
});

/** Fails unless the engine still gives the right numbers. */
export function checkGoodCall(engine) {
  const { h } = engine.unroll(oneUnit());
  assert.deepEqual(h.shape, [2, 1, 1]);
  assert.ok(largestDifference(h.data, oneUnitStates) < 1e-6, `wrong numbers: ${h.data}`);
}

/** A tensor of this shape, all of one value. */
export function filledTensor(shape, value = 0) {
  const count = shape.reduce((product, size) => product * size, 1);
  return { shape, data: new Float32Array(count).fill(value) };
}

/** The hidden states of an unroll, all of them, worked out in doubles by the definition. */
export function statesOf(args) {
  const [W_xh, W_hh, b, h0, x] = ['W_xh', 'W_hh', 'b', 'h0', 'x'].map((name) =>
    Array.isArray(args[name]) ? args[name].flat(3) : Array.from(args[name].data),
  );
  const H = b.length;
  const [I, B] = [W_xh.length / H, h0.length / H];
  let before = h0;
  const states = [];
  for (let row = 0; row < x.length / I; row += B) {
    before = before.map((_, at) => {
      const [r, j] = [Math.floor(at / H), at % H];
      let sum = b[j];
      for (let k = 0; k < H; k += 1) sum += W_hh[j * H + k] * before[r * H + k];
      for (let i = 0; i < I; i += 1) sum += W_xh[j * I + i] * x[(row + r) * I + i];
      return Math.tanh(sum);
    });
    states.push(...before);
  }
  return states;
}
