/**
 * The engine for JavaScript: plain objects in, frozen plain objects out, or an EngineError.
 * Tensors are float32 and row-major; T steps, B rows, I inputs, H hidden units, O outputs.
 */
import { Memory, callWithBlock } from './block.js';
import { EngineError, reject } from './engine-error.js';
import { freezeDeep } from './freeze.js';
import { createRandom } from './random.js';
import { describe, sizeOf, tensor, toNumber, toTensor } from './tensor.js';

/** @typedef {import('./tensor.js').Tensor} Tensor */
/** @typedef {import('./tensor.js').TensorLike} TensorLike */

/**
 * @typedef {object} Sequence what every call on a sequence takes
 * @property {TensorLike} W_xh (H, I)
 * @property {TensorLike} W_hh (H, H)
 * @property {TensorLike} b (H)
 * @property {TensorLike} h0 (B, H)
 * @property {TensorLike} x (T, B, I)
 */

/**
 * @typedef {object} TrainArguments
 * @property {TensorLike} W_hy (O, H) read-out weights to start from
 * @property {TensorLike} b_y (O)
 * @property {TensorLike} targets (T, B) classes for 'cross-entropy', (T, B, O) values for 'squared-error'
 * @property {'cross-entropy' | 'squared-error'} [loss] default 'cross-entropy'
 * @property {number} [steps] of Adam, default 120
 * @property {number} [rate] learning rate, default 0.05
 */

/**
 * @typedef {object} Engine
 * @property {(args: Sequence) => { h: Tensor, input: Tensor, memory: Tensor, preactivation: Tensor }} unroll
 *   h_t = tanh(W_hh h_{t-1} + W_xh x_t + b) with every intermediate, each (T, B, H)
 * @property {(args: Sequence & { dh: TensorLike }) => { W_xh: Tensor, W_hh: Tensor, b: Tensor, h0: Tensor, x: Tensor }} gradients
 *   backpropagation through time of sum(h * dh), dh (T, B, H)
 * @property {(args: Sequence & { batch: number, t: number }) => Float32Array} influence
 *   spectral norm of the Jacobian of h_t by x_k for k = 1..t, in batch row `batch` (from 0), t from 1
 * @property {(seed: number) => Readonly<import('./random.js').Random>} random
 *   PyTorch's CPU generator after `torch.manual_seed(seed)`: its functions stand below, at Random
 * @property {(args: Sequence & TrainArguments) => { W_xh: Tensor, W_hh: Tensor, b: Tensor, W_hy: Tensor, b_y: Tensor, losses: Float32Array }} train
 *   the trained weights, and the loss before each step
 * @property {(name: string, settings: object) => any} lesson
 *   a lesson's complete trace from a learner's settings (cpp/lessons)
 */

/** The most items a list among a lesson's settings may have. */
const MOST_ITEMS = 100_000;
/** The most numbers in a typed array: the weights of the largest network are half of that. */
const MOST_NUMBERS = 1_000_000;

/** @type {Record<string, string[]>} */
const letters = {
  W_xh: ['H', 'I'],
  W_hh: ['H', 'H'],
  b: ['H'],
  h0: ['B', 'H'],
  x: ['T', 'B', 'I'],
};

/**
 * @param {import('./block.js').EngineModule} module
 * @returns {Readonly<Engine>}
 */
export function createEngine(module) {
  const memory = new Memory(module);
  /** @param {string} name @param {unknown} value @param {readonly string[]} shape */
  const take = (name, value, shape) => toTensor(name, value, shape, module.maxValues);

  /**
   * The checked arguments of a call on a sequence, and its sizes.
   * @param {any} args
   */
  const problem = (args) => {
    const given = Object(args);
    const [W_xh, W_hh, b, h0, x] = Object.keys(letters).map((name) =>
      take(name, given[name], letters[name]),
    );
    const tensors = [W_xh, W_hh, b, h0, x];
    if (!fit(tensors, module.maxValues)) {
      memory.check(module.checkProblem(...tensors.flatMap((part) => part.shape)));
    }
    const [T, B, I] = x.shape;
    const H = b.shape[0];
    return { T, B, I, H, tensors, inputs: tensors.map((part) => part.data) };
  };

  return Object.freeze({
    unroll(args) {
      const { T, B, I, H, inputs } = problem(args);
      const size = T * B * H;
      const results = callWithBlock(memory, inputs, [size, size, size, size], (at) =>
        module.unroll(at, T, B, I, H),
      );
      const shape = Object.freeze([T, B, H]);
      const [input, memoryPart, preactivation, h] = results.map((data) => tensor(shape, data));
      return Object.freeze({ h, input, memory: memoryPart, preactivation });
    },

    gradients(args) {
      const { T, B, I, H, tensors, inputs } = problem(args);
      const dh = take('dh', args.dh, ['T', 'B', 'H']);
      sameShape('dh', dh, [T, B, H]);
      const sizes = inputs.map((input) => input.length);
      const results = callWithBlock(memory, [...inputs, dh.data], sizes, (at) =>
        module.gradients(at, T, B, I, H),
      );
      const [W_xh, W_hh, b, h0, x] = results.map((data, i) => tensor(tensors[i].shape, data));
      return Object.freeze({ W_xh, W_hh, b, h0, x });
    },

    influence(args) {
      const { T, B, I, H, inputs } = problem(args);
      const batch = toNumber('batch', args.batch);
      const t = toNumber('t', args.t);
      const room = Math.min(Math.max(Math.trunc(t) || 0, 0), T);
      return callWithBlock(memory, inputs, [room], (at) =>
        module.influence(at, T, B, I, H, batch, t),
      )[0];
    },

    random: (seed) => createRandom(module, memory, seed),

    train(args) {
      const { T, B, I, H, tensors, inputs } = problem(args);
      const { loss = 'cross-entropy' } = args;
      if (loss !== 'cross-entropy' && loss !== 'squared-error') {
        reject(`loss is ${describe(loss)}, but must be one of: cross-entropy, squared-error.`);
      }
      const classes = loss === 'cross-entropy';
      const steps = toNumber('steps', args.steps ?? 120);
      const rate = toNumber('rate', args.rate ?? 0.05);
      const W_hy = take('W_hy', args.W_hy, ['O', 'H']);
      const O = W_hy.shape[0];
      if (O === 0) reject('W_hy has the shape (0, H): every size must be at least 1.');
      sameShape('W_hy', W_hy, [O, H]);
      const b_y = take('b_y', args.b_y, ['O']);
      sameShape('b_y', b_y, [O]);
      const targets = take('targets', args.targets, classes ? ['T', 'B'] : ['T', 'B', 'O']);
      sameShape('targets', targets, classes ? [T, B] : [T, B, O]);

      const trained = [tensors[0], tensors[1], tensors[2], W_hy, b_y];
      const sizes = [
        ...trained.map(({ shape }) => sizeOf(shape)),
        Math.min(Math.max(Math.trunc(steps) || 0, 0), 1e5),
      ];
      const results = callWithBlock(
        memory,
        [...inputs, W_hy.data, b_y.data, targets.data],
        sizes,
        (at) => module.train(at, T, B, I, H, O, classes, steps, rate),
      );
      const [W_xh, W_hh, b, W_hyTrained, b_yTrained] = trained.map(({ shape }, i) =>
        tensor(shape, results[i]),
      );
      return Object.freeze({
        W_xh,
        W_hh,
        b,
        W_hy: W_hyTrained,
        b_y: b_yTrained,
        losses: results[5],
      });
    },

    lesson(name, settings) {
      const lesson = typeof name === 'string' ? module[`lesson_${name}`] : null;
      if (!lesson) reject(`The engine has no lesson of this name: ${describe(name)}.`);
      const { error, ...trace } = lesson(plainCopy(settings));
      if (error) throw new EngineError('argument', error);
      return freezeDeep(trace);
    },
  });
}

/**
 * Whether the engine would accept these shapes; it is asked only where not, for its sentence.
 * @param {readonly Tensor[]} tensors W_xh, W_hh, b, h0, x
 * @param {number} most values in one
 */
function fit([W_xh, W_hh, b, h0, x], most) {
  const [T, B, I] = x.shape;
  const [H] = b.shape;
  const [rows, columns] = W_hh.shape;
  return (
    T * B * I * H > 0 &&
    T * B * H <= most &&
    rows === H &&
    columns === H &&
    W_xh.shape[0] === H &&
    W_xh.shape[1] === I &&
    h0.shape[0] === B &&
    h0.shape[1] === H
  );
}

/**
 * @param {string} name
 * @param {Tensor} given
 * @param {readonly number[]} expected
 */
function sameShape(name, given, expected) {
  if (given.shape.every((size, d) => size === expected[d])) return;
  reject(
    `${name} has the shape (${given.shape.join(', ')}), but must have the shape (${expected.join(', ')}).`,
  );
}

/**
 * Reads what the caller's object holds before C++ does: what a getter throws must not pass through
 * C++, which could not clean up behind it. Numbers become one Float32Array, which C++ copies all at
 * once; other lists are kept short, for C++ reads them item by item.
 *
 * @param {unknown} settings
 */
function plainCopy(settings) {
  if (settings === null || typeof settings !== 'object' || Array.isArray(settings)) {
    reject(`settings must be an object, but is ${describe(settings)}.`);
  }
  /** @type {Record<string, unknown>} */
  const copy = { ...settings };
  for (const [name, value] of Object.entries(copy)) copy[name] = plain(name, value);
  return copy;
}

/** What C++ says no to instead of an object that is no list: nobody's code can stand behind it. */
const SOMETHING = Object.freeze({});

/** @param {string} name @param {unknown} value */
function plain(name, value) {
  if (Array.isArray(value)) return listOf(name, value);
  if (isFloats(value)) return floatsOf(name, value);
  const object = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return object ? SOMETHING : value;
}

/** @param {unknown} value @returns {value is Float32Array | Float64Array} */
const isFloats = (value) =>
  ArrayBuffer.isView(value) && (value instanceof Float32Array || value instanceof Float64Array);

/** @param {string} name @param {readonly unknown[]} list */
function listOf(name, list) {
  if (list.length > MOST_ITEMS) reject(`${name} has more than ${MOST_ITEMS} items: shorten it.`);
  const items = Array.from({ length: list.length }, (_, i) => list[i]);
  const numbers = items.length > 0 && items.every((item) => typeof item === 'number');
  return numbers ? Float32Array.from(/** @type {number[]} */ (items)) : items;
}

/** @param {string} name @param {Float32Array | Float64Array} values */
function floatsOf(name, values) {
  if (values.length > MOST_NUMBERS)
    reject(`${name} has more than ${MOST_NUMBERS} numbers: shorten it.`);
  return values.length > 0 ? new Float32Array(values) : new Float32Array();
}
