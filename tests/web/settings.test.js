import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { DEFAULTS, lettersOf, settingsOf } from '../../web/src/state/settings.js';

describe('Settings', () => {
  it('of an element without attributes are hello with seed 1', () => {
    assert.deepEqual(settingsOf({}), { example: 'hello', seed: 1 });
    assert.deepEqual(settingsOf({}), { ...DEFAULTS });
    const absent = { example: null, seed: null, hiddenSize: null, weights: null, sequence: null };
    assert.deepEqual(settingsOf(absent), settingsOf({}));
  });

  it('take what is given', () => {
    assert.deepEqual(
      settingsOf({ example: 'snippet', seed: 0, hiddenSize: 3, weights: 'identity' }),
      { example: 'snippet', seed: 0, hidden_size: 3, weights: 'identity' },
    );
  });

  it("make a text the learner's own sequence, letter by letter", () => {
    assert.deepEqual(settingsOf({ sequence: 'abba' }), {
      example: 'own',
      seed: 1,
      sequence: ['a', 'b', 'b', 'a'],
    });
  });

  it('keep the example that is named beside a text', () => {
    assert.equal(settingsOf({ example: 'hello', sequence: 'abba' }).example, 'hello');
  });

  it('pass on what cannot be used, for the engine to say what is wrong', () => {
    assert.equal(settingsOf({ hiddenSize: 0 }).hidden_size, 0);
    assert.equal(settingsOf({ hiddenSize: -3 }).hidden_size, -3);
    assert.ok(Number.isNaN(settingsOf({ seed: NaN }).seed));
    assert.deepEqual(settingsOf({ sequence: '' }), { example: 'own', seed: 1, sequence: [] });
  });

  it('are a new object every time, and the default stays as it is', () => {
    assert.notEqual(settingsOf({}), settingsOf({}));
    assert.ok(Object.isFrozen(DEFAULTS));
  });

  it('can be used by the engine as they are', async () => {
    const engine = await loadEngine();
    const { vocabulary, T } = engine.lesson('unrolling', settingsOf({ sequence: 'naïve🙂' }));
    assert.deepEqual([...vocabulary], ['n', 'a', 'ï', 'v', 'e', '🙂']);
    assert.equal(T, 5);
    assert.equal(engine.lesson('unrolling', settingsOf({ hiddenSize: 5 })).H, 5);
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
