import { reject } from './engine-error.js';
import { tensor, toNumber, toShape, sizeOf } from './tensor.js';

/** @typedef {import('./tensor.js').Tensor} Tensor */

/**
 * PyTorch's CPU generator after `torch.manual_seed(seed)`: the same calls give the same numbers.
 *
 * @typedef {object} Random
 * @property {(shape: number[] | number) => Tensor} rand uniform in [0, 1)
 * @property {(shape: number[] | number) => Tensor} randn standard normal
 * @property {(inputSize: number, hiddenSize: number) => { weight_ih: Tensor, weight_hh: Tensor, bias_ih: Tensor, bias_hh: Tensor }} rnn
 *   the parameters of a new `nn.RNN`: (H, I), (H, H), (H), (H)
 * @property {(inputSize: number, outputSize: number) => { weight: Tensor, bias: Tensor }} linear
 *   the parameters of a new `nn.Linear`: (O, I), (O)
 */

/**
 * The state of the generator lives here, as bytes, and goes in and out with every call: nothing
 * stays behind in the module that somebody would have to free.
 *
 * @param {import('./block.js').EngineModule} module
 * @param {import('./block.js').Memory} memory
 * @param {unknown} seed a whole number from 0
 * @returns {Readonly<Random>}
 * @throws {EngineError} when the seed or, later, a shape cannot be used
 */
export function createRandom(module, memory, seed) {
  const size = module.generatorBytes();
  const number = toNumber('seed', seed);
  let state = memory.borrow(size, (address) => {
    memory.check(module.seedGenerator(address, number));
    return memory.bytes().slice(address, address + size);
  });

  /**
   * @param {readonly number[][]} shapes of the results
   * @param {(state: number, out: number) => number} call
   */
  const draw = (shapes, call) => {
    const total = shapes.reduce((sum, shape) => sum + sizeOf(shape), 0);
    return memory.borrow(size, (stateAt) => {
      memory.bytes().set(state, stateAt);
      return memory.borrow(4 * total, (out) => {
        memory.check(call(stateAt, out));
        state = memory.bytes().slice(stateAt, stateAt + size);
        let at = out;
        return shapes.map((shape) => {
          const values = memory.read(at, sizeOf(shape));
          at += 4 * values.length;
          return tensor(shape, values);
        });
      });
    });
  };
  /** @param {unknown} shape */
  const checked = (shape) => toShape(shape, module.maxValues);
  /** @param {unknown[]} sizes */
  const layer = (...sizes) => {
    const found = checked(sizes);
    if (found.includes(0))
      reject(`A layer's sizes must be at least 1, but are ${found.join(', ')}.`);
    return found;
  };

  return Object.freeze({
    rand(shape) {
      const sizes = checked(shape);
      return draw([sizes], (at, out) => module.rand(at, out, sizeOf(sizes)))[0];
    },
    randn(shape) {
      const sizes = checked(shape);
      return draw([sizes], (at, out) => module.randn(at, out, sizeOf(sizes)))[0];
    },
    rnn(inputSize, hiddenSize) {
      const [I, H] = layer(inputSize, hiddenSize);
      checked([H, H]);
      const [weight_ih, weight_hh, bias_ih, bias_hh] = draw([[H, I], [H, H], [H], [H]], (at, out) =>
        module.rnnInit(at, out, I, H),
      );
      return Object.freeze({ weight_ih, weight_hh, bias_ih, bias_hh });
    },
    linear(inputSize, outputSize) {
      const [I, O] = layer(inputSize, outputSize);
      const [weight, bias] = draw([[O, I], [O]], (at, out) => module.linearInit(at, out, I, O));
      return Object.freeze({ weight, bias });
    },
  });
}
