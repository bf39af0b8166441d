import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { furtherTable } from '../../web/src/words/further.js';
import { english, inLanguage } from '../../web/src/words/index.js';

const ENGLISH = { run: 'Run' };
/** @param {string} tag @param {() => Promise<any>} [exercise] */
const languageWith = (tag, exercise) =>
  /** @type {any} */ ({ tag, dir: 'ltr', words: {}, further: exercise && { exercise } });

describe('A table of words that loads with what needs it', () => {
  it('is English where nothing else was learnt', () => {
    const table = furtherTable('exercise', ENGLISH);
    const french = languageWith('fr', async () => ({ run: 'Exécuter' }));
    assert.equal(inLanguage(french, table.words), ENGLISH);
    assert.deepEqual(table.all(), [ENGLISH]);
  });

  it('speaks each language after it was learnt, and English outside it', async () => {
    const table = furtherTable('exercise', ENGLISH);
    const french = languageWith('fr', async () => ({ run: 'Exécuter' }));
    await table.learn(french);
    assert.equal(
      inLanguage(french, () => table.words().run),
      'Exécuter',
    );
    assert.equal(table.words(), ENGLISH);
    assert.equal(inLanguage(english, table.words), ENGLISH);
    assert.deepEqual(table.all(), [ENGLISH, { run: 'Exécuter' }]);
  });

  it('stays English for a language that has none', async () => {
    const table = furtherTable('exercise', ENGLISH);
    const dutch = languageWith('nl');
    await table.learn(dutch);
    assert.equal(inLanguage(dutch, table.words), ENGLISH);
  });

  it('stays English while it cannot be fetched, and is asked for again', async () => {
    const table = furtherTable('exercise', ENGLISH);
    const answers = [() => Promise.reject(new Error('offline')), async () => ({ run: 'Exécuter' })];
    const french = languageWith('fr', () => answers.shift()());
    await table.learn(french);
    assert.equal(inLanguage(french, table.words), ENGLISH);
    await table.learn(french);
    assert.equal(
      inLanguage(french, () => table.words().run),
      'Exécuter',
    );
    await table.learn(french); // learnt already: nothing is fetched
  });
});
