import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { checkGoodCall, filledTensor, oneUnit, oneUnitTask } from './problems.js';
import { checkRejects, noText, without } from './rejects.js';

const engine = await loadEngine();
const sequence = (changed) => ({ ...oneUnit(), ...changed });
const task = (changed) => ({ ...oneUnitTask(), ...changed });
const one = (shape) => filledTensor(shape, 1);

/** Call -> what is wrong -> [arguments, what the sentence says]. */
const calls = {
  unroll: {
    'numbers that grow too large': [sequence({ W_xh: [[3e38]] }), /too large.*step 2/],
  },
  gradients: {
    'no dh': [sequence({}), /dh is missing/],
    'a dh of another shape': [sequence({ dh: [[[1]]] }), /dh .*\(1, 1, 1\).*\(2, 1, 1\)/],
    'a NaN in dh': [sequence({ dh: [[[1]], [[NaN]]] }), /dh\[1, 0, 0\].*NaN/],
    'text as dh': [sequence({ dh: 'dh' }), /dh must be a tensor/],
    'gradients that grow too large': [
      sequence({ W_hh: [[3e38]], x: [[[0]], [[0]]], dh: [[[0]], [[9]]] }),
      /too large/,
    ],
  },
  influence: {
    'no t': [sequence({ batch: 0 }), /t is missing/],
    'no batch': [sequence({ t: 1 }), /batch is missing/],
    't of 0': [sequence({ batch: 0, t: 0 }), /t is 0, .*1 to 2/],
    't after the end': [sequence({ batch: 0, t: 3 }), /t is 3, .*1 to 2/],
    'half a t': [sequence({ batch: 0, t: 1.5 }), /t is 1\.5.*whole/],
    't of NaN': [sequence({ batch: 0, t: NaN }), /t is not a finite number/],
    't of infinity': [sequence({ batch: 0, t: Infinity }), /t is not a finite number/],
    'a huge t': [sequence({ batch: 0, t: 1e300 }), /t is far too large a number.*1 to 2/],
    'a negative batch': [sequence({ batch: -1, t: 1 }), /batch is -1, .*0 to 0/],
    'a batch that is not there': [sequence({ batch: 1, t: 1 }), /batch is 1, .*0 to 0/],
    'a batch as text': [sequence({ batch: '0', t: 1 }), /batch must be a number.*"0"/],
    't as a BigInt': [sequence({ batch: 0, t: 1n }), /t must be a number.*bigint/],
    't as a symbol': [sequence({ batch: 0, t: Symbol('t') }), /t must be a number.*symbol/],
  },
  train: {
    'no targets': [without('targets', task()), /targets is missing/],
    'no W_hy': [without('W_hy', task()), /W_hy is missing/],
    'no b_y': [without('b_y', task()), /b_y is missing/],
    'no answers': [task({ W_hy: one([0, 1]), b_y: [] }), /W_hy .*at least 1/],
    'a W_hy that does not fit': [task({ W_hy: [[1, 2], [3, 4]] }), /W_hy .*\(2, 2\).*\(2, 1\)/], // prettier-ignore
    'a b_y that does not fit': [task({ b_y: [0, 0, 0] }), /b_y .*\(3\).*\(2\)/],
    'NaN in W_hy': [task({ W_hy: [[1], [NaN]] }), /W_hy\[1, 0\].*NaN/],
    'too few targets': [task({ targets: [[0]] }), /targets .*\(1, 1\).*\(2, 1\)/],
    'a class that is not there': [task({ targets: [[0], [2]] }), /targets\[1\] is 2.*0 to 1/],
    'a negative class': [task({ targets: [[-1], [0]] }), /targets\[0\] is -1/],
    'half a class': [task({ targets: [[0], [0.5]] }), /targets\[1\] is 0\.5.*whole/],
    'NaN as a class': [task({ targets: [[0], [NaN]] }), /targets\[1\]/],
    'classes for squared errors': [task({ loss: 'squared-error' }), /targets .*\(T, B, O\)/],
    'infinite values': [
      task({ loss: 'squared-error', targets: [[[0, 0]], [[0, Infinity]]] }),
      /targets.*infinite/,
    ],
    'an unknown loss': [task({ loss: 'hinge' }), /"hinge".*cross-entropy, squared-error/],
    'a symbol as loss': [task({ loss: Symbol('loss') }), /loss .*symbol/],
    'an object as loss': [task({ loss: noText }), /loss .*object/],
    'no steps': [task({ steps: 0 }), /steps is 0.*1 to 100000/],
    'a billion steps': [task({ steps: 1e9 }), /steps is 1000000000.*1 to 100000/],
    'half a step': [task({ steps: 2.5 }), /steps is 2\.5.*whole/],
    'steps of NaN': [task({ steps: NaN }), /steps is not a finite number/],
    'steps as text': [task({ steps: '3' }), /steps must be a number.*"3"/],
    'a negative rate': [task({ rate: -0.1 }), /rate.*above 0/],
    'a rate of 0': [task({ rate: 0 }), /rate.*above 0/],
    'a rate of NaN': [task({ rate: NaN }), /rate.*above 0/],
    'an infinite rate': [task({ rate: Infinity }), /rate.*above 0/],
    'a rate as a list': [task({ rate: [0.1] }), /rate must be a number.*list/],
    'a rate that leads astray': [task({ rate: 1e38, steps: 50 }), /astray|too large/],
    'too many answers': [
      task({ x: one([4000, 1, 1]), W_hy: one([4001, 1]), b_y: one([4001]), targets: one([4000, 1]) }), // prettier-ignore
      /y .*16000000 values allowed/,
    ],
  },
};

for (const [name, table] of Object.entries(calls)) {
  describe(`${name} rejects with a sentence:`, () => {
    for (const [what, [args, message]] of Object.entries(table)) {
      it(what, () => checkRejects(engine, () => engine[name](args), message));
    }
  });
}

describe('random rejects with a sentence:', () => {
  const seeds = {
    'no seed': [undefined, /seed is missing/],
    'a negative seed': [-1, /seed is -1.*from 0/],
    'half a seed': [0.5, /seed is 0\.5.*whole/],
    'a seed beyond all whole numbers': [2 ** 53, /seed is 9007199254740992.*to 9007199254740991/],
    'a seed of NaN': [NaN, /seed is not a finite number/],
    'a seed as text': ['1', /seed must be a number.*"1"/],
    'a seed as a symbol': [Symbol('seed'), /seed must be a number.*symbol/],
    'a seed as a BigInt': [1n, /seed must be a number.*bigint/],
  };
  for (const [what, [seed, message]] of Object.entries(seeds)) {
    it(what, () => checkRejects(engine, () => engine.random(seed), message));
  }

  const shapes = {
    'no shape': [undefined, /shape .*undefined/],
    'a negative size': [[2, -3], /shape .*\[2, -3\]/],
    'half a size': [1.5, /shape .*\[1\.5\]/],
    'a symbol': [[Symbol('size')], /shape .*symbol/],
    'an object without text': [noText, /shape .*object/],
    text: ['3', /shape .*"3"/],
    'a size left out': [[, 2], /shape .*undefined/], // prettier-ignore
    'a list of nothing, very long': [new Array(4e9), /shape .*undefined/],
    'more dimensions than PyTorch knows': [new Array(65).fill(1), /up to 64/],
    'too many numbers': [[1e9, 1e9], /\(1000000000, 1000000000\) .*16000000 values allowed/],
    'one number too many': [16_000_001, /16000000 values allowed/],
  };
  for (const [what, [shape, message]] of Object.entries(shapes)) {
    it(`${what}, for rand and randn`, () => {
      checkRejects(engine, () => engine.random(1).rand(shape), message);
      checkRejects(engine, () => engine.random(1).randn(shape), message);
    });
  }

  it('sizes of layers that cannot be', () => {
    const { rnn, linear } = engine.random(1);
    for (const sizes of [[], [3], [0, 4], [4, 0], [-1, 4], [2.5, 4], ['3', 4]]) {
      checkRejects(engine, () => rnn(...sizes), /must be/);
      checkRejects(engine, () => linear(...sizes), /must be/);
    }
    checkRejects(engine, () => rnn(1, 4001), /16000000 values allowed/);
    checkRejects(engine, () => linear(4000, 4001), /16000000 values allowed/);
  });
});
