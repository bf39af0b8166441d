/** A heap as the learner's Python has it, with descriptions of operations in it. */
import { loadArithmetic } from '../../web/src/engine/arithmetic.js';

export const arithmetic = await loadArithmetic();

export const OP = {
  binary: 0,
  unary: 1,
  reduce: 2,
  matmul: 3,
  assign: 4,
  where: 5,
  random: 6,
};

export class Heap {
  #end = 16; // nothing stands at address 0

  constructor(bytes = 1 << 18) {
    this.memory = new Uint8Array(bytes);
    this.ints = new Int32Array(this.memory.buffer);
    this.floats = new Float32Array(this.memory.buffer);
  }

  /** The address of `count` new numbers; in blocks of 16 bytes, as MicroPython does. */
  take(count) {
    const address = this.#end;
    this.#end += Math.ceil((4 * count) / 16) * 16;
    if (this.#end > this.memory.length) throw new Error('The heap of the test is too small.');
    return address;
  }

  /** The address of these values. */
  put(values) {
    const address = this.take(values.length);
    this.floats.set(values, address / 4);
    return address;
  }

  read(address, count) {
    return this.floats.slice(address / 4, address / 4 + count);
  }

  /**
   * Writes a description: { op, code, keep, shape, out: { address, count }, operands: [{ address,
   * offset, strides }] }; gives its address.
   */
  describe({ op, code = 0, keep = 0, shape = [], out = {}, operands = [] }) {
    const places = [0, 1, 2].flatMap((n) => [operands[n]?.address ?? 0, operands[n]?.offset ?? 0]);
    const numbers = [op, code, shape.length, keep, out.address ?? 0, out.count ?? 0, ...places];
    numbers.push(...shape, ...operands.flatMap(({ strides }) => strides));
    const address = this.take(numbers.length);
    this.ints.set(numbers, address / 4);
    return address;
  }

  /** What the arithmetic says of this description. */
  call(description) {
    return arithmetic.call(this.memory, this.describe(description));
  }

  /** The result of an operation whose output is new; throws its sentence. */
  result(description, count) {
    const out = { address: this.take(count), count };
    const answer = this.call({ ...description, out });
    if (answer !== 0) throw new Error(answer);
    return this.read(out.address, count);
  }
}

export const countOf = (shape) => shape.reduce((product, size) => product * size, 1);

/** Row-major strides. */
export const contiguous = (shape) =>
  shape.map((_, d) => shape.slice(d + 1).reduce((product, size) => product * size, 1));

/** Every index of the shape, in row-major order. */
export function indices(shape) {
  return shape.reduce(
    (all, size) => all.flatMap((index) => Array.from({ length: size }, (_, i) => [...index, i])),
    [[]],
  );
}

/** The values of a view, in row-major order. */
export const valuesOf = (heap, { address, offset = 0, strides }, shape) =>
  indices(shape).map(
    (index) =>
      heap.floats[address / 4 + offset + index.reduce((sum, i, d) => sum + i * strides[d], 0)],
  );

/**
 * A view of this shape into new memory, as slicing, transposing and broadcasting make them.
 * `value` gives what stands there; dimensions in `repeat` have stride 0.
 */
export function chanceView(heap, shape, { below, pick }, value, repeat = () => false) {
  const order = shape.map((_, d) => d).sort(() => pick([-1, 1]));
  const strides = shape.map(() => 0);
  let step = pick([1, 1, 2]);
  for (const d of order) {
    if (repeat(d)) continue;
    strides[d] = step;
    step *= Math.max(shape[d], 1) + pick([0, 0, 1]);
  }
  const offset = below(4);
  const address = heap.put(Float32Array.from({ length: offset + step }, value));
  return { address, offset, strides };
}

/** A shape of up to `most` dimensions and a few hundred values. */
export function chanceShape({ below, pick }, most = 5) {
  const shape = Array.from({ length: below(most + 1) }, () => pick([1, 2, 2, 3, 4, 5]));
  return countOf(shape) > 400 ? shape.slice(1) : shape;
}

/** Where two lists of floats differ by more than `tolerance` * (1 + |expected|), as text. */
export function difference(actual, expected, tolerance = 0) {
  if (actual.length !== expected.length) return `${actual.length} values, not ${expected.length}`;
  for (let i = 0; i < expected.length; i += 1) {
    const [a, e] = [actual[i], expected[i]];
    const close = Number.isFinite(e) && Math.abs(a - e) <= tolerance * (1 + Math.abs(e));
    const equal = Object.is(a, e) || a === e || close;
    if (!equal) return `value ${i} is ${a}, not ${e}`;
  }
  return '';
}
