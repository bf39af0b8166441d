/** States that a learner's code would have made, for the tests of what the stage shows of them. */
import { theirTrace } from '../../web/src/elements/their-trace.js';
import { momentAt } from '../../web/src/player/moment.js';
import { layoutFor } from '../../web/src/views/picture.js';
import { engine, traceOf } from './traces.js';

/** The trace of these settings with other states. `change` gives each number anew. */
export function shownTrace(settings = {}, request = {}, change = (value) => value) {
  const trace = traceOf(settings);
  const data = trace.h.data.map(change);
  const whole = { h: { shape: [...trace.h.shape], data }, by: 'your rnn_cell', ...request };
  return theirTrace(engine, { trace, call: settings }, whole).trace;
}

/** hello, in which unit 5 of step 2 is −0.23 instead of what it should be. */
export const oneWrong = () =>
  shownTrace({}, { first: { t: 2, row: 0, unit: 5 } }, (value, i) => (i === 13 ? -0.23 : value));

const tensor = (shape, data) => ({ shape, data: Float32Array.from(data) });

/** A network of a learner's own: 3 steps, 2 rows, 2 inputs, 2 units, with a memory from the start. */
export const ownNetwork = () => ({
  x: tensor([3, 2, 2], [1, 0, 0.5, -1, 0, 1, 2, 0, -1, -1, 0, 0]),
  h0: tensor([2, 2], [0.5, -0.25, 0, 0]),
  W_xh: tensor([2, 2], [0.3, -0.2, 0.1, 0.4]),
  W_hh: tensor([2, 2], [0.7, 0.1, -0.6, 0.2]),
  b: tensor([2], [0.05, -0.1]),
});

/** The states it makes, worked out here. */
export function unrolled({ x, h0, W_xh, W_hh, b }) {
  const [T, B, I] = x.shape;
  const [H] = b.shape;
  const h = [];
  for (let t = 0; t < T; t += 1) {
    for (let row = 0; row < B; row += 1) {
      for (let j = 0; j < H; j += 1) {
        let a = b.data[j];
        for (let i = 0; i < I; i += 1) a += W_xh.data[j * I + i] * x.data[(t * B + row) * I + i];
        for (let k = 0; k < H; k += 1) {
          const before = t === 0 ? h0.data[row * H + k] : h[((t - 1) * B + row) * H + k];
          a += W_hh.data[j * H + k] * before;
        }
        h.push(Math.tanh(a));
      }
    }
  }
  return tensor([T, B, H], h);
}

export const ownTrace = (network = ownNetwork(), request = {}) =>
  shownTrace({}, { h: unrolled(network), network, by: 'your code', ...request });

/** Everything a picture depends on, at a position of the clock. */
export function theirScene(trace, position, { row = 0, selection = null, view = 'unrolled', width = 900, pinned = false } = {}) {
  const moment = momentAt(position);
  const clock = { moment, run: { from: Infinity, to: -Infinity }, fold: 0 };
  const layout = layoutFor(trace, view, { width, low: false }, clock, null);
  return { trace, moment, row, selection, pinned, flash: null, layout, fold: 0, compared: false, compareAs: 'pairs', zoom: null };
} // prettier-ignore
