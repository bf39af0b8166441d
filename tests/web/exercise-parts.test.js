import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partOf } from '../../web/src/python/feedback/parts.js';
import { network, tryOut } from './exercise-python.js';

const onStage = network(4, 1, 4, 8);
const PARTS = /** @type {const} */ (['cell', 'unroll', 'explore']).map(partOf);

for (const part of /** @type {const} */ (['cell', 'unroll'])) {
  describe(`The part ${part}`, () => {
    it('begins with code that runs and is not yet right, and says what it does', () => {
      const { given } = tryOut(part, partOf(part).starter, { network: onStage });
      assert.equal(given.passed, false);
      assert.equal(given.error, null);
      assert.deepEqual(given.states.shape, [4, 1, 8]);
      assert.equal(given.mistake.id, { cell: 'returns_h_prev', unroll: 'all_h_0' }[part]);
    });

    it('has a model solution that passes', () => {
      assert.equal(tryOut(part, partOf(part).solution).given.passed, true);
    });
  });
}

describe('The free part', () => {
  for (const name of /** @type {const} */ (['starter', 'solution'])) {
    it(`has a ${name} that draws something at once`, () => {
      const { given } = tryOut('explore', partOf('explore')[name], { network: onStage });
      assert.equal(given.passed, true);
      assert.deepEqual(given.states.shape, [4, 1, 8]);
      assert.ok(given.network);
    });
  }
});

describe('Every part', () => {
  it('has a short task, four to six hints, and something to try next', () => {
    for (const { title, task, hints, next } of PARTS) {
      assert.ok(title.length > 0);
      const sentences = task.match(/[.?](\s|$)/g).length;
      assert.ok(sentences >= 2 && sentences <= 4, `${sentences} sentences`);
      assert.ok(hints.length >= 4 && hints.length <= 6);
      assert.ok(next.length >= 2 && next.length <= 3);
    }
  });

  it('does not give the line away in its first hint', () => {
    for (const { hints } of PARTS) assert.doesNotMatch(hints[0], /[@=]/);
  });
});
