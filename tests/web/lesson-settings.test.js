import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { settingsOf, sourceCall } from '../../web/src/state/settings.js';
import { checkRejects, noText } from './rejects.js';

const engine = await loadEngine();
const lesson = (settings) => engine.lesson('unrolling', settings);

const numbers = (values, columns) => ({ example: 'own', values, columns });
const given = (list) => ({ weights: 'given', given: list });
const fail = () => {
  throw new Error('touched');
};

/** What is wrong with a learner's settings -> [settings, what the sentence says]. */
const settings = {
  'no settings': [undefined, /settings must be an object.*undefined/],
  'null as settings': [null, /settings must be an object.*null/],
  'a list as settings': [[], /settings must be an object.*list/],
  'text as settings': ['hello', /settings must be an object.*"hello"/],
  'a function as settings': [() => 1, /settings must be an object.*function/],
  'an unknown example': [{ example: 'bye' }, /no example "bye".*hello, words, .*snippet, own/],
  'a number as example': [{ example: 3 }, /example must be a string/],
  'a symbol as example': [{ example: Symbol('hello') }, /example must be a string/],
  'null as example': [{ example: null }, /example must be a string/],
  'unknown weights': [
    { weights: 'magic' },
    /"magic".*trained, default, randn, identity, zero, given/,
  ],
  'weights as an object': [{ weights: noText }, /weights must be a string/],
  'training the snippet': [{ example: 'snippet', weights: 'trained' }, /snippet has no task/],
  'a negative seed': [{ seed: -1 }, /seed is -1.*from 0/],
  'half a seed': [{ seed: 0.5 }, /seed is 0\.5.*whole/],
  'a huge seed': [{ seed: 2 ** 53 }, /seed is 9007199254740992/],
  'a seed of NaN': [{ seed: NaN }, /seed is not a finite number/],
  'a seed as text': [{ seed: '1' }, /seed must be a number/],
  'a seed as a BigInt': [{ seed: 1n }, /seed must be a number/],
  'no units': [{ hidden_size: 0 }, /hidden_size is 0.*1 to 128/],
  'too many units': [{ hidden_size: 129 }, /hidden_size is 129.*1 to 128/],
  'half a unit': [{ hidden_size: 8.5 }, /hidden_size is 8\.5.*whole/],
  'units as a list': [{ hidden_size: [8] }, /hidden_size must be a number/],
  'a negative scale': [{ weights: 'randn', scale: -1 }, /scale must be .*0 to 10/],
  'a scale of NaN': [{ scale: NaN }, /scale must be .*0 to 10/],
  'a huge scale': [{ scale: 1e300 }, /scale must be .*0 to 10/],
  'a negative number of steps': [{ train_steps: -1 }, /train_steps is -1/],
  'a billion steps': [{ train_steps: 1e9 }, /train_steps is 1000000000.*1 to 100000/],
  'half a step': [{ train_steps: 1.5 }, /train_steps is 1\.5.*whole/],
  'a rate of 0': [{ rate: 0 }, /rate.*above 0/],
  'a negative rate': [{ rate: -1 }, /rate.*above 0/],
  'a rate of NaN': [{ rate: NaN }, /rate.*above 0/],
  'a rate that leads astray': [{ rate: 1e38 }, /astray|too large/],
  'no sequence of its own': [{ example: 'own' }, /at least 2 tokens/],
  'one token': [{ example: 'own', sequence: ['a'] }, /at least 2 tokens/],
  'an empty token': [{ example: 'own', sequence: ['a', ''] }, /empty token/],
  'text as sequence': [{ example: 'own', sequence: 'abc' }, /sequence must be a list of strings/],
  'an object as sequence': [{ example: 'own', sequence: { length: 3 } }, /sequence must be a list/],
  'numbers as tokens': [{ example: 'own', sequence: ['1', 2] }, /sequence\[1\] must be a string/],
  'symbols as tokens': [{ example: 'own', sequence: [Symbol('a')] }, /sequence\[0\] must be/],
  'tokens left out': [{ example: 'own', sequence: [, 'a'] }, /sequence\[0\] must be/], // prettier-ignore
  'too many tokens': [
    { example: 'own', sequence: new Array(2002).fill('a') },
    /2002 tokens; at most 2001/,
  ],
  'a list of nothing, very long': [{ sequence: new Array(4e9) }, /sequence has more than 100000/],
  'a list that would take minutes to read': [
    { sequence: new Array(2e7).fill('a') },
    /sequence has more than 100000 items/,
  ],
  'training that would take too long': [
    { example: 'own', sequence: new Array(2001).fill('a'), hidden_size: 128, weights: 'trained' },
    /too long/,
  ],
  'numbers that are none': [numbers('1 2 3'), /values must be a list of numbers/],
  'null as numbers': [numbers(null), /values must be a list of numbers/],
  'numbers as text': [numbers([1, '2']), /values must be a list of numbers/],
  'numbers left out': [numbers([1, , 3]), /values must be a list of numbers/], // prettier-ignore
  'whole numbers in a typed array': [
    numbers(new Int32Array(4)),
    /values must be a list of numbers/,
  ],
  'no numbers': [numbers([]), /at least 2 rows/],
  'no numbers in a typed array': [numbers(new Float32Array()), /at least 2 rows/],
  'ragged numbers': [numbers([1, 2, 3], 2), /Your 3 numbers do not fill rows of 2/],
  'one row of numbers': [numbers([1, 2], 2), /at least 2 rows/],
  'too many rows': [numbers(new Float32Array(2002)), /2002 rows; at most 2001/],
  'a number that is none': [numbers([1, NaN, 3]), /^Row 2, column 1 of your numbers/],
  'an infinite number': [numbers([1, 2, 3, -Infinity], 2), /^Row 2, column 2 of your numbers/],
  'a number beyond float32': [numbers(new Float64Array([1, 1e39])), /^Row 2, column 1/],
  'no columns': [numbers([1, 2], 0), /columns is 0.*1 to 64/],
  'too many columns': [numbers(new Float32Array(130), 65), /columns is 65.*1 to 64/],
  'half a column': [numbers([1, 2], 1.5), /columns is 1\.5.*whole/],
  'columns as text': [numbers([1, 2], '1'), /columns must be a number/],
  'a million numbers and one': [numbers(new Float32Array(1_000_001)), /more than 1000000 numbers/],
  'tokens and numbers': [{ ...numbers([1, 2]), sequence: ['a', 'b'] }, /not both/],
  'something that only claims to be a typed array': [
    numbers(Object.create(Float32Array.prototype)),
    /values must be a list of numbers/,
  ],
  'a proxy that throws at every touch': [
    numbers(new Proxy({}, { getPrototypeOf: fail, get: fail, has: fail })),
    /values must be a list of numbers/,
  ],
  'weights to be given that are not': [{ weights: 'given' }, /has 140 weights.*0 were given/],
  'too few given weights': [given(new Float32Array(139)), /has 140 weights.*139 were given/],
  'given weights of NaN': [given(new Float32Array(140).fill(NaN)), /W_xh\[0, 0\] is not a number/],
  'given weights too large': [given(new Float32Array(140).fill(3e38)), /too large for float32/],
  'given weights as tensors': [given({ W_xh: [1] }), /given must be a list of numbers/],
  'a short second sequence': [{ compare: ['h'] }, /must have 4 tokens, like the first; it has 1/],
  'an unknown token to compare': [{ compare: ['h', 'e', 'x', 'l'] }, /"x".*h, e, l, o\./],
  'numbers to compare with tokens': [{ compare_values: [1, 2] }, /reads tokens, not numbers/],
  'tokens to compare with numbers': [
    { example: 'series', compare: ['a'] },
    /reads numbers, not tokens/,
  ],
  'a text to compare': [{ compare: 'hell' }, /compare must be a list of strings/],
  'null to compare': [{ compare: null }, /compare must be a list of strings/],
  'too few numbers to compare': [
    { example: 'gesture', compare_values: new Float32Array(3) },
    /must have 20 numbers, 10 rows of 2, like the first; it has 3/,
  ],
  'numbers to compare that are none': [
    { example: 'series', compare_values: new Float32Array(16).fill(NaN) },
    /^Row 1, column 1 of the second sequence/,
  ],
};

describe("A learner's settings are rejected with a sentence:", () => {
  for (const [what, [given, message]] of Object.entries(settings)) {
    it(what, () => {
      checkRejects(engine, () => lesson(given), message);
      assert.deepEqual([...lesson({}).predictions], [1, 2, 2, 3]);
    });
  }
});

describe('A lesson is rejected with a sentence', () => {
  const names = {
    unknown: 'gates',
    missing: undefined,
    'a symbol': Symbol('a'),
    'an object': noText,
  };
  for (const [what, name] of Object.entries(names)) {
    it(`when its name is ${what}`, () => {
      checkRejects(engine, () => engine.lesson(name, {}), /^The engine has no lesson/);
    });
  }
});

describe("What stands on an element reaches the engine's checks", () => {
  const onElement = {
    'a seed that is no number': [{ seed: Number('one') }, /seed is not a finite number/],
    'a hidden size of 0': [{ hiddenSize: 0 }, /hidden_size is 0/],
    'an unknown example': [{ example: 'bye' }, /no example "bye"/],
  };
  for (const [what, [properties, message]] of Object.entries(onElement)) {
    const { call } = sourceCall(settingsOf(properties));
    it(what, () => checkRejects(engine, () => lesson(call), message));
  }
});
