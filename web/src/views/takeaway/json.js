/**
 * The whole trace as JSON, for other programs. Beside `format`, `version` and the page's `settings`
 * it has every field of the trace (views/trace.js) under its own name:
 *
 *   numbers and texts are as they are
 *   lists of numbers are { "shape": [T, B, H], "values": [[[…]]] }, nested as the shape says, so
 *   that in Python  h = torch.tensor(trace["h"]["values"])  has that shape
 *
 * Steps come first: values[t - 1][row of the batch][unit]. float32 numbers have as many digits as
 * give them back exactly. `format` and `version` change when one of this does.
 */
import { shortest } from '../../state/float32.js';
import { isForeign } from '../states.js';

/** @typedef {import('../trace.js').Trace} Trace */

export const FORMAT = 'rnn-unrolled trace';
export const VERSION = 1;

/** What the axes of every list are called: a reader of the file has no other documentation. */
const AXES = Object.freeze({
  T: 'timesteps',
  B: 'rows of the batch',
  I: 'input_size',
  H: 'hidden_size',
  O: 'outputs; 0: none',
});

/** @param {Trace} trace @param {import('../../state/settings.js').Settings} settings */
export function toJson(trace, settings) {
  const about = {
    format: FORMAT,
    version: VERSION,
    note: 'h_t = tanh(W_hh h_{t-1} + W_xh x_t + b). h.values[t - 1][row of the batch][unit] is h_t.',
    axes: AXES,
    settings: isForeign(trace) ? undefined : settings, // a network of the learner's own has none
  };
  const fields = Object.entries(shaped(trace));
  const short = fields.filter(([, value]) => value === null || typeof value !== 'object');
  return `${text({ ...about, ...Object.fromEntries([...short, ...fields]) }, '')}\n`;
}

/** A list of numbers with its shape. @typedef {{ shape: readonly number[], data: ArrayLike<number> }} Shaped */

/** The trace with a shape for every list that has none of its own. @param {Trace} trace */
function shaped(trace) {
  const { T, B, I, H, O, weights, training } = trace;
  const P = H * I + H * H + H + (O > 0 ? O * H + O : 0);
  const { losses, snapshotSteps, snapshots, ...how } = training;
  return {
    ...withShapes(trace, T, B),
    units: { shape: [I], data: trace.units },
    weights,
    training: {
      ...how,
      losses: { shape: [losses.length], data: losses },
      snapshotSteps: { shape: [snapshotSteps.length], data: snapshotSteps },
      snapshots: { shape: [snapshotSteps.length, P], data: snapshots },
    },
    other: trace.other && withShapes(trace.other, T, B),
  };
}

/** Lists without a shape hold one number for every step and row. @param {object} fields @param {number} T @param {number} B */
const withShapes = (fields, T, B) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      ArrayBuffer.isView(value)
        ? { shape: [/** @type {any} */ (value).length > 0 ? T : 0, B], data: value }
        : value,
    ]),
  );

/** @param {any} value @param {string} indent @returns {string} */
function text(value, indent) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => text(item, '')).join(', ')}]`;
  if (ArrayBuffer.isView(value.data)) return list(value, indent);
  const inner = `${indent}  `;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${inner}${JSON.stringify(name)}: ${text(field, inner)}`);
  return fields.length > 0 ? `{\n${fields.join(',\n')}\n${indent}}` : '{}';
}

/** @param {Shaped} list @param {string} indent */
function list({ shape, data }, indent) {
  const write = data instanceof Float32Array ? shortest : String;
  const values = nested(shape, Array.from(data, write), `${indent}    `);
  return `{\n${indent}  "shape": [${shape.join(', ')}],\n${indent}  "values": ${values}\n${indent}}`;
}

/** Nested as the shape says; the innermost lists stand on a line each. @param {readonly number[]} shape @param {string[]} numbers @param {string} indent @returns {string} */
function nested([size, ...rest], numbers, indent) {
  if (rest.length === 0) return `[${numbers.join(', ')}]`;
  if (size === 0) return '[]';
  const each = numbers.length / size;
  const parts = Array.from({ length: size }, (_, i) =>
    nested(rest, numbers.slice(i * each, (i + 1) * each), `${indent}  `),
  );
  return `[\n${parts.map((part) => indent + part).join(',\n')}\n${indent.slice(2)}]`;
}
