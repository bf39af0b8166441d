import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../web/src/words/index.js';
import { spanish } from '../../web/src/words/es/index.js';

/** Every entry of a table with its path; a list is one entry. @returns {Generator<[string, any]>} */
function* entries(table, path = '') {
  for (const [name, entry] of Object.entries(table)) {
    const here = path === '' ? name : `${path}.${name}`;
    const inner = Object.prototype.toString.call(entry) === '[object Object]';
    if (inner) yield* entries(entry, here);
    else yield [here, entry];
  }
}

/** What an entry says, as text: of a function, how it says it. */
const said = (entry) =>
  (typeof entry === 'function' ? entry.toString() : JSON.stringify(entry)).replace(/\s+/g, ' ');

/** Symbols, names in code, and words that both languages have. */
const SAME = [
  'answers.zigzag',
  'chain.is',
  'compareSentence.quoted',
  'controls.withKey',
  'examples.hello.title',
  'influence.first',
  'questions.card.token',
  'unit.tanh',
  'weights.label',
  'weightsLine.between',
];

describe('The Spanish table', () => {
  const [en, es] = [english, spanish].map(({ words }) => new Map(entries(words)));

  it('has an entry for each English one, of the same kind, and no other', () => {
    assert.deepEqual([...es.keys()].sort(), [...en.keys()].sort());
    for (const [path, entry] of en) {
      assert.equal(typeof es.get(path), typeof entry, path);
      assert.equal(Array.isArray(es.get(path)), Array.isArray(entry), path);
    }
  });

  it('says everything otherwise, but for what is the same on purpose', () => {
    const same = [...en].filter(([path, entry]) => said(entry) === said(es.get(path)));
    assert.deepEqual(same.map(([path]) => path).sort(), SAME);
  });

  it('has no text that is empty where the English one is not', () => {
    for (const [path, entry] of en) {
      if (typeof entry === 'string' && entry !== '') assert.notEqual(es.get(path).trim(), '', path);
    }
  });
});
