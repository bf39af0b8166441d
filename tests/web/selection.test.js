import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clicked, moved, select, selectionAt } from '../../web/src/elements/selection.js';

const clock = { now: 3, reached: 2, H: 8 };

describe('The selected unit', () => {
  it('follows the clock where it was chosen at the step of the clock', () => {
    const chosen = select(3, 5, 3);
    assert.deepEqual(selectionAt(chosen, 3), { unit: 5, t: 3 });
    assert.deepEqual(selectionAt(chosen, 4), { unit: 5, t: 4 });
  });

  it('stays at an earlier step, and is never in the future', () => {
    const chosen = select(2, 5, 3);
    assert.deepEqual(selectionAt(chosen, 4), { unit: 5, t: 2 });
    assert.deepEqual(selectionAt(chosen, 1), { unit: 5, t: 1 });
    assert.equal(selectionAt(null, 4), null);
  });

  it('is chosen by a click, and let go by another on the same square', () => {
    const first = clicked(null, { t: 2, unit: 4 }, 3);
    assert.deepEqual(first, { t: 2, unit: 4 });
    assert.equal(clicked(first, { t: 2, unit: 4 }, 3), null);
    assert.deepEqual(clicked(first, { t: 3, unit: 4 }, 3), { t: null, unit: 4 });
  });

  it('is not changed by a click on what is not computed yet', () => {
    const first = select(1, 1, 3);
    assert.equal(clicked(first, { t: 4, unit: 2 }, 3), first);
    assert.equal(clicked(null, { t: 4, unit: 2 }, 3), null);
  });

  it('begins with the first unit of the newest state, by any arrow', () => {
    assert.deepEqual(moved(null, { steps: 0, units: 1 }, clock), { t: 2, unit: 0 });
  });

  it('moves by arrows inside what there is', () => {
    assert.deepEqual(moved({ t: 2, unit: 0 }, { steps: 0, units: 1 }, clock), { t: 2, unit: 1 });
    assert.deepEqual(moved({ t: 2, unit: 7 }, { steps: 0, units: 1 }, clock), { t: 2, unit: 7 });
    assert.deepEqual(moved({ t: 2, unit: 0 }, { steps: 0, units: -1 }, clock), { t: 2, unit: 0 });
    assert.deepEqual(moved({ t: 2, unit: 3 }, { steps: 1, units: 0 }, clock), { t: null, unit: 3 });
    const [first, last] = [{ t: 0, unit: 3 }, { t: null, unit: 3 }]; // prettier-ignore
    assert.equal(moved(first, { steps: -1, units: 0 }, clock), first);
    assert.equal(moved(last, { steps: 1, units: 0 }, clock), last);
  });
});
