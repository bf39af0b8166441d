import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { lettersOf } from '../../web/src/state/own-sequence.js';
import { DEFAULTS, NAMES, settingsOf, sourceCall } from '../../web/src/state/settings.js';

describe('Settings', () => {
  it('of an element without attributes are hello with seed 1', () => {
    assert.deepEqual(settingsOf({}), { example: 'hello', seed: 1 });
    assert.deepEqual(settingsOf({}), { ...DEFAULTS });
    const absent = Object.fromEntries(NAMES.map((name) => [name, null]));
    assert.deepEqual(settingsOf(absent), settingsOf({}));
  });

  it('take what is given', () => {
    const given = { example: 'snippet', seed: 0, hiddenSize: 3, weights: 'randn', scale: 0.5 };
    assert.deepEqual(settingsOf(given), given);
    const changed = { trainingStep: 0, edits: { b: { 2: 0 } } };
    assert.deepEqual(settingsOf(changed), { ...DEFAULTS, ...changed });
  });

  it("make a sequence the learner's own, as it was typed", () => {
    assert.deepEqual(settingsOf({ sequence: 'abba' }), { example: 'own', seed: 1, sequence: 'abba' }); // prettier-ignore
    assert.equal(settingsOf({ example: 'hello', sequence: 'abba' }).example, 'hello');
    assert.equal(settingsOf({ sequence: '' }).sequence, '', 'an empty one too');
  });

  it('are a new object every time, and the default stays as it is', () => {
    assert.notEqual(settingsOf({}), settingsOf({}));
    assert.ok(Object.isFrozen(DEFAULTS));
  });
});

describe('What the engine is asked for', () => {
  const callOf = (given) => sourceCall(settingsOf(given)).call;

  it('holds what the source of the weights needs, in the words of the engine', () => {
    assert.deepEqual(callOf({}), { example: 'hello', seed: 1 });
    assert.deepEqual(callOf({ hiddenSize: 0, weights: 'randn', scale: -1, seed: 7 }), {
      example: 'hello',
      seed: 7,
      hidden_size: 0,
      weights: 'randn',
      scale: -1,
    });
  });

  it('holds no edit, no moment of training, no second sequence: those come after the source', () => {
    const shown = { compare: 'olle', trainingStep: 3, edits: { b: { 0: 1 } } };
    assert.deepEqual(callOf(shown), callOf({}));
  });

  it('holds a sequence as letters, as words or as numbers', () => {
    assert.deepEqual(callOf({ sequence: 'ab a' }).sequence.length, 4);
    assert.deepEqual(callOf({ sequence: 'so it is so', kind: 'words' }).sequence, ['so', 'it', 'is', 'so']); // prettier-ignore
    const { values, columns } = callOf({ sequence: '1,2\n3,4\n5,6', kind: 'numbers' });
    assert.deepEqual([[...values], columns], [[1, 2, 3, 4, 5, 6], 2]);
  });

  it('is a sentence where the sequence cannot be read', () => {
    const { error, call } = sourceCall(settingsOf({ sequence: '1, two, 3', kind: 'numbers' }));
    assert.equal(call, undefined);
    assert.match(error, /two/);
  });

  it('is what the engine takes', async () => {
    const engine = await loadEngine();
    const { vocabulary, T } = engine.lesson('unrolling', callOf({ sequence: 'naïve🙂' }));
    assert.deepEqual([...vocabulary], ['n', 'a', 'ï', 'v', 'e', '🙂']);
    assert.equal(T, 5);
    assert.equal(engine.lesson('unrolling', callOf({ hiddenSize: 5 })).H, 5);
    const series = engine.lesson('unrolling', callOf({ sequence: '1\n2\n4\n8', kind: 'numbers' }));
    assert.deepEqual([series.T, series.I, series.task], [3, 1, 'forecast']);
  });
});

describe('The letters of a text', () => {
  const texts = {
    'plain ones': ['hello', ['h', 'e', 'l', 'l', 'o']],
    'none of nothing': ['', []],
    'spaces too': ['a b', ['a', ' ', 'b']],
    'an emoji': ['🙂!', ['🙂', '!']],
    'an emoji of several people': ['👩‍👩‍👧a', ['👩‍👩‍👧', 'a']],
    'a flag': ['🇩🇪🇫🇷', ['🇩🇪', '🇫🇷']],
    'a letter with a combining mark': ['e\u0301a', ['e\u0301', 'a']],
    'Hangul out of parts': ['\u1112\u1161\u11ab', ['\u1112\u1161\u11ab']],
  };
  for (const [what, [text, letters]] of Object.entries(texts)) {
    it(`are as a reader counts them: ${what}`, () => assert.deepEqual(lettersOf(text), letters));
  }

  it('are code points where the browser cannot tell', () => {
    const { Segmenter } = Intl;
    try {
      Intl.Segmenter = undefined;
      assert.deepEqual(lettersOf('a🙂'), ['a', '🙂']);
    } finally {
      Intl.Segmenter = Segmenter;
    }
  });
});
