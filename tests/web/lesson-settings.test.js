import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { settingsOf } from '../../web/src/state/settings.js';
import { checkRejects, noText } from './rejects.js';

const engine = await loadEngine();
const lesson = (settings) => engine.lesson('unrolling', settings);

/** What is wrong with a learner's settings -> [settings, what the sentence says]. */
const settings = {
  'no settings': [undefined, /settings must be an object.*undefined/],
  'null as settings': [null, /settings must be an object.*null/],
  'a list as settings': [[], /settings must be an object.*list/],
  'text as settings': ['hello', /settings must be an object.*"hello"/],
  'a function as settings': [() => 1, /settings must be an object.*function/],
  'an unknown example': [{ example: 'bye' }, /no example "bye".*hello, snippet, own/],
  'a number as example': [{ example: 3 }, /example must be a string/],
  'a symbol as example': [{ example: Symbol('hello') }, /example must be a string/],
  'null as example': [{ example: null }, /example must be a string/],
  'unknown weights': [{ weights: 'magic' }, /"magic".*trained, default, randn, identity, zero/],
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
    { example: 'own', sequence: new Array(2001).fill('a'), hidden_size: 128 },
    /too long/,
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
  const given = {
    'a seed that is no number': [{ seed: Number('one') }, /seed is not a finite number/],
    'a hidden size of 0': [{ hiddenSize: 0 }, /hidden_size is 0/],
    'an empty sequence': [{ sequence: '' }, /at least 2 tokens/],
    'a single letter': [{ sequence: '👩‍👩‍👧' }, /at least 2 tokens/],
  };
  for (const [what, [properties, message]] of Object.entries(given)) {
    it(what, () => checkRejects(engine, () => lesson(settingsOf(properties)), message));
  }
});
