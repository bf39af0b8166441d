import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../web/src/words/exercise/en/index.js';
import { knownIds, seeds, tryOut } from './exercise-python.js';
import { WRONG_CELLS } from './exercise-wrong-cells.js';
import { WRONG_UNROLLINGS } from './exercise-wrong-unrollings.js';

const MISTAKES = { ...english.mistakes.cell, ...english.mistakes.loop };

/** @param {'cell' | 'unroll'} part @param {string} id @param {string} source @param {number} seed */
function assertNamed(part, id, source, seed) {
  const { given } = tryOut(part, source, { seed });
  assert.equal(given.passed, false, `seed ${seed} of ${source}`);
  assert.equal(given.mistake?.id, id, `seed ${seed} of ${source}`);
}

/** @param {'cell' | 'unroll'} part @param {Record<string, string[]>} wrong */
function namesAll(part, wrong) {
  for (const [id, ways] of Object.entries(wrong)) {
    const written = ways.length === 1 ? '' : `, in ${ways.length} ways of writing it`;
    it(`${id}${written}`, () => {
      for (const source of ways) for (const seed of seeds(5)) assertNamed(part, id, source, seed);
    });
  }
}

/** @param {'cell' | 'unroll'} part @param {Record<string, string[]>} wrong */
function neverPasses(part, wrong) {
  it('none of them passes, over a hundred seeds', () => {
    const all = Object.values(wrong).flat();
    seeds(100).forEach((seed, i) => {
      for (let k = i % 50; k < all.length; k += 50) {
        assert.equal(
          tryOut(part, all[k], { seed }).given.passed,
          false,
          `seed ${seed} of ${all[k]}`,
        );
      }
    });
  });
}

describe('A wrong cell is named by its numbers', () => {
  namesAll('cell', WRONG_CELLS);
  neverPasses('cell', WRONG_CELLS);
});

describe('A wrong unrolling is named by its numbers', () => {
  namesAll('unroll', WRONG_UNROLLINGS);
  neverPasses('unroll', WRONG_UNROLLINGS);
});

describe('The mistakes that are known', () => {
  const tried = new Set(
    [...Object.keys(WRONG_CELLS), ...Object.keys(WRONG_UNROLLINGS)].flatMap((id) => id.split('+')),
  );

  it('each have words, and a wrong solution above that makes them', () => {
    for (const id of knownIds()) {
      assert.ok(id in MISTAKES, `no words for ${id}`);
      assert.ok(tried.has(id), `no wrong solution for ${id}`);
    }
  });

  it('are more than a hundred', () => assert.ok(knownIds().length > 100, `${knownIds().length}`));

  it('say what the code did and then where to look', () => {
    for (const [id, entry] of Object.entries(MISTAKES)) {
      if (typeof entry === 'function') continue;
      assert.match(entry.did, /^[a-z].*[^.]$/, id);
      assert.match(entry.idea, /^[A-Za-z].*[.?]$/, id);
    }
  });
});
