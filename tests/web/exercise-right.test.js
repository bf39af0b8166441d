import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seeds, tryOut } from './exercise-python.js';
import { RIGHT_CELLS, RIGHT_UNROLLINGS } from './exercise-right.js';

/** @param {'cell' | 'unroll'} part @param {string} source @param {number} seed */
function assertPasses(part, source, seed) {
  const { given } = tryOut(part, source, { seed });
  const failed = given.checks.filter(({ passed }) => !passed);
  assert.deepEqual(failed, [], `seed ${seed}`);
  assert.equal(given.passed, true);
  assert.equal(given.score, 1);
  assert.equal(given.mistake, null);
  assert.equal(given.first, null);
}

describe('A right cell passes, whichever way it is written', () => {
  for (const [way, source] of Object.entries(RIGHT_CELLS)) {
    it(way, () => seeds(5).forEach((seed) => assertPasses('cell', source, seed)));
  }

  it('with a hundred other seeds too', () => {
    const sources = Object.values(RIGHT_CELLS);
    seeds(100).forEach((seed, i) => assertPasses('cell', sources[i % sources.length], seed));
  });
});

describe('A right unrolling passes, whichever way it is written', () => {
  for (const [way, source] of Object.entries(RIGHT_UNROLLINGS)) {
    it(way, () => seeds(5).forEach((seed) => assertPasses('unroll', source, seed)));
  }

  it('with a hundred other seeds too', () => {
    const sources = Object.values(RIGHT_UNROLLINGS);
    seeds(100).forEach((seed, i) => assertPasses('unroll', sources[i % sources.length], seed));
  });
});
