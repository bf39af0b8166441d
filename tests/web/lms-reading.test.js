import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeAt } from '../../web/src/lms/reading.js';
import { wordsFor } from '../../web/src/lms/words/index.js';

describe('The place where somebody reads', () => {
  const places = (...tops) => tops.map((top, i) => ({ id: `h${i}`, top }));

  it('is the last heading above the line, however far above', () => {
    assert.equal(placeAt(places(-900, -300, 250, 800), 288), 'h2');
    assert.equal(placeAt(places(-900, -300, 288.5, 800), 288), 'h1');
    assert.equal(placeAt(places(-900, -800), 288), 'h1');
  });

  it('is none before the first', () => {
    assert.equal(placeAt(places(400, 900), 288), null);
    assert.equal(placeAt([], 288), null);
  });
});

describe('What the lesson says in an LMS', () => {
  it('is in the language of the page, and in English where there is nothing better', () => {
    for (const tag of ['es', 'es-MX', 'ES'])
      assert.equal(wordsFor(tag).goOn, 'Continuar donde lo dejaste');
    for (const tag of ['en', '', 'de', 'est'])
      assert.equal(wordsFor(tag).goOn, 'Continue where you stopped');
  });

  for (const tag of ['en', 'es']) {
    it(`names an error only where there is one, and what was left out: ${tag}`, () => {
      const words = wordsFor(tag);
      assert.match(words.untold(true, 301), /\(error 301\)/);
      for (const sentence of [words.untold(true, 0), words.unopened(false, 0)])
        assert.doesNotMatch(sentence, /\d|undefined/);
      for (const name of ['none', 'unopened', 'untold', 'closed'])
        assert.notEqual(words[name](true, 0), words[name](false, 0), name);
      const all = words.dropped(['stage', 'drafts', 'passed']);
      for (const what of ['stage', 'drafts', 'passed']) {
        const alone = words.dropped([what]);
        assert.doesNotMatch(alone, /undefined/);
        assert.ok(all.length > alone.length);
      }
    });
  }
});
