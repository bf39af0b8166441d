import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentAt } from '../../web/src/player/moment.js';
import { foldLayout } from '../../web/src/views/folding/fold-layout.js';
import { columnShare, heatShare } from '../../web/src/views/folding/shares.js';
import { layOut } from '../../web/src/views/chain/layout.js';
import { count, pictureAt, sceneAt } from './folded-scenes.js';
import { traceOf } from './traces.js';

describe('A long sequence', () => {
  const sequence = Array.from({ length: 500 }, (_, i) => 'abcdef'[(i * i + i) % 6]);
  const trace = traceOf({ example: 'own', sequence, hidden_size: 48 });

  it('folds from what is in view, however long it is', () => {
    for (const fold of [0.05, 0.4, 0.7, 1]) {
      const picture = pictureAt(1203, fold, { trace });
      assert.ok(count(picture, /class="copy /g) <= 16, `copies at ${fold}`);
      assert.ok(count(picture, /class="reading /g) <= 40, `tokens at ${fold}`);
      assert.ok(picture.length < 250_000, `${picture.length} characters at ${fold}`);
    }
    assert.match(pictureAt(1203, 1, { trace }), /Step 241 of 499/);
  });

  it('comes out of its heat map and goes back into it: as high, one after the other', () => {
    const heat = sceneAt(1203, 0, { trace }).layout;
    assert.ok(heat.plain);
    let last = 1;
    for (let fold = 0.001; fold <= 1; fold += 0.01) {
      const { layout } = sceneAt(1203, fold, { trace });
      assert.equal(layout.height, heat.height);
      const left = heatShare(layout);
      assert.ok(left <= last && last - left < 0.1, `${left} of it at ${fold}`);
      assert.ok(Math.abs(left + columnShare(layout, 240) - 1) < 1e-9);
      last = left;
    }
    assert.equal(last, 0);
    assert.match(pictureAt(1203, 0.05, { trace }), /class="heat-field/);
    assert.doesNotMatch(pictureAt(1203, 0.5, { trace }), /class="heat-field/);
  });

  it('keeps all rows of the picture in order and inside, also where the heat map is low', () => {
    for (const hidden_size of [1, 2, 3, 8, 48]) {
      const flat = traceOf({ example: 'own', sequence, hidden_size });
      const moment = momentAt(1203);
      const heat = layOut(flat, 700, moment, undefined, false, 'all');
      assert.ok(heat.plain);
      const { y, top, pitch, slot, height, folding } = foldLayout(heat, flat, moment, 1);
      const bottom = top + flat.H * pitch;
      const rows = [y.name, top, bottom, y.input, y.token, y.norms];
      if (!folding.brief) rows.splice(5, 0, y.label);
      const order = [...rows, folding.brief ? height : y.influence, height];
      assert.ok(order.every((at, i) => i === 0 || at >= order[i - 1]), `${hidden_size}: ${order}`); // prettier-ignore
      assert.ok(slot > 0 && slot <= pitch);
    }
  });
});
