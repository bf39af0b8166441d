import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { filledTensor, oneUnit, oneUnitTask } from './problems.js';
import { checkRejects, noText, without } from './rejects.js';

const engine = await loadEngine();

const sequence = (changed) => ({ ...oneUnit(), ...changed });
const one = (shape, ...data) => ({ shape, data: Float32Array.from(data) });
const cyclic = () => {
  const list = [];
  list.push(list);
  return list;
};
const nested = (depth) => {
  let list = [1];
  for (let i = 1; i < depth; i += 1) list = [list];
  return list;
};

const givenAway = () => {
  const data = new Float32Array(1);
  structuredClone(data, { transfer: [data.buffer] });
  return data;
};

/** Three units that read two inputs, for four steps, in a batch of two; one argument is changed. */
const threeUnits = (name, shape) => ({
  W_xh: filledTensor([3, 2]),
  W_hh: filledTensor([3, 3]),
  b: filledTensor([3]),
  h0: filledTensor([2, 3]),
  x: filledTensor([4, 2, 2]),
  [name]: filledTensor(shape),
});

/** What is wrong with a sequence -> [arguments, what the sentence says]. */
const sequences = {
  'W_xh and x that do not fit': [threeUnits('x', [4, 2, 5]), /W_xh \(3, 2\) .* x \(4, 2, 5\)/],
  'W_xh and W_hh that do not fit': [threeUnits('W_xh', [4, 2]), /W_xh \(4, 2\) .* W_hh \(3, 3\)/],
  'a W_hh that is not square': [threeUnits('W_hh', [3, 4]), /W_hh .*\(3, 4\).* square/],
  'b and W_hh that do not fit': [threeUnits('b', [4]), /b \(4\) .* W_hh \(3, 3\)/],
  'h0 and W_hh that do not fit': [threeUnits('h0', [2, 5]), /h0 \(2, 5\) .* W_hh \(3, 3\)/],
  'h0 and x of different batches': [threeUnits('h0', [3, 3]), /h0 \(3, 3\) .* x \(4, 2, 2\)/],
  'too few dimensions': [sequence({ x: [[1], [2]] }), /x .*\(T, B, I\).*\(2, 1\)/],
  'too many dimensions': [sequence({ b: one([1, 1], 0) }), /b .*\(H\).*\(1, 1\)/],
  'ragged rows': [sequence({ x: [[[1]], [[2, 3]]] }), /x is ragged/],
  'a number among rows': [sequence({ W_hh: [[0.5], 1] }), /W_hh .*(ragged|\(H, H\))/],
  'a row among numbers': [sequence({ b: [0, [1]] }), /b is ragged/],
  'no steps': [threeUnits('x', [0, 2, 2]), /x .*\(0, 2, 2\).*at least 1/],
  'no units': [
    { ...threeUnits('W_hh', [0, 0]), b: one([0]), W_xh: one([0, 2]), h0: one([2, 0]) },
    /h0 .*\(2, 0\).*at least 1/,
  ],
  'an empty list': [sequence({ x: [] }), /x .*\(T, B, I\).*\(0\)/],
  'empty rows': [sequence({ W_xh: [[]] }), /W_xh .*\(1, 0\).*at least 1/],
  'a NaN': [sequence({ x: [[[1]], [[NaN]]] }), /x\[1, 0, 0\].*NaN/],
  'an infinity': [sequence({ h0: [[Infinity]] }), /h0\[0, 0\].*infinite/],
  'a minus infinity in a tensor': [sequence({ b: one([1], -Infinity) }), /b\[0\].*infinite/],
  'a number too large for float32': [sequence({ W_hh: [[1e39]] }), /W_hh\[0, 0\].*infinite/],
  'text instead of a tensor': [sequence({ x: '123' }), /x must be a tensor/],
  'text among numbers': [sequence({ b: ['0'] }), /b must hold numbers.*"0"/],
  'null instead of a tensor': [sequence({ h0: null }), /h0 is missing/],
  'null among numbers': [sequence({ b: [null] }), /b .*value 0 is null/],
  'a number instead of a tensor': [sequence({ b: 5 }), /b must be a tensor/],
  'a function': [sequence({ b: () => 0 }), /b must be a tensor/],
  'a symbol': [sequence({ b: Symbol('b') }), /b must be a tensor/],
  'a symbol among numbers': [sequence({ b: [Symbol('b')] }), /b .*value 0 is a symbol/],
  'a BigInt among numbers': [sequence({ b: [1n] }), /b .*value 0 is a bigint/],
  'BigInts as data': [sequence({ b: { shape: [1], data: new BigInt64Array(1) } }), /b must be/],
  'a DataView as data': [
    sequence({ b: { shape: [4], data: new DataView(new ArrayBuffer(4)) } }),
    /b must be/,
  ],
  'typed numbers without a shape': [sequence({ b: new Float32Array(1) }), /b must be a tensor/],
  'an object without a shape': [sequence({ b: { data: [0] } }), /b must be a tensor/],
  'an object without data': [sequence({ b: { shape: [1] } }), /b must be a tensor/],
  'a negative size': [sequence({ b: one([-1], 0) }), /b\.shape .*\(-1\)/],
  'a fractional size': [sequence({ b: one([0.5], 0) }), /b\.shape .*\(0\.5\)/],
  'a size that is text': [sequence({ b: one(['1'], 0) }), /b\.shape .*"1"/],
  'a size that is a symbol': [sequence({ b: one([Symbol('H')], 0) }), /b\.shape .*symbol/],
  'a size that has no text': [sequence({ b: one([noText], 0) }), /b\.shape .*object/],
  'a size that is left out': [sequence({ b: one([,], 0) }), /b\.shape .*undefined/], // prettier-ignore
  'more sizes than memory': [sequence({ b: one(new Array(4e9), 0) }), /b\.shape .*undefined/],
  'too little data': [sequence({ x: one([2, 1, 1], 1) }), /x .*2 values.* holds 1/],
  'too much data': [sequence({ b: one([1], 0, 0, 0) }), /b .*1 values.* holds 3/],
  'an incredible shape': [sequence({ W_hh: one([1e9, 1e9], 0) }), /W_hh .*16000000 values allowed/],
  'a shape beyond all numbers': [sequence({ x: one([1e200, 1e200, 0]) }), /x .*16000000 values/],
  'the same rows again and again': [
    sequence({ x: new Array(4000).fill(new Array(4000).fill(new Array(4000).fill(0))) }),
    /x \(4000, 4000, 4000\) .*16000000 values allowed/,
  ],
  'a list with holes': [sequence({ b: new Array(1) }), /b .*value 0 is undefined/],
  'a list of nothing, very long': [sequence({ b: new Array(4e9) }), /b \(4000000000\) .*16000000/],
  'a list that holds itself': [sequence({ x: cyclic() }), /x .*nested deeper/],
  'a vector that holds itself': [sequence({ b: cyclic() }), /b .*nested deeper/],
  'lists nested very deep': [sequence({ x: nested(100_000) }), /x .*nested deeper/],
  'data that was given away': [sequence({ b: { shape: [1], data: givenAway() } }), /b .*holds 0/],
  'nothing at all': [undefined, /W_xh is missing/],
  null: [null, /W_xh is missing/],
  'a number for everything': [7, /W_xh is missing/],
  'a list for everything': [[[1]], /W_xh is missing/],
};
for (const name of Object.keys(oneUnit())) {
  sequences[`${name} left out`] = [without(name, oneUnit()), new RegExp(`^${name} is missing`)];
}

/** What the calls take besides, and is right. */
const { W_hy, b_y, targets } = oneUnitTask();
const rest = { dh: [[[1]], [[1]]], batch: 0, t: 1, W_hy, b_y, targets, steps: 3 };

describe('A sequence is rejected with a sentence, by every call that takes one:', () => {
  for (const [what, [args, message]] of Object.entries(sequences)) {
    const given = args?.constructor === Object ? { ...rest, ...args } : args;
    it(what, () => {
      for (const name of ['unroll', 'gradients', 'influence', 'train']) {
        checkRejects(engine, () => engine[name](given), message);
      }
    });
  }
});
