import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentAt, progressOf } from '../../web/src/player/moment.js';
import { foldedDescription } from '../../web/src/views/folding/folded.js';
import { cellShare } from '../../web/src/views/folding/shares.js';
import { count, pictureAt, sceneAt, seenCells } from './folded-scenes.js';

describe('The folded cell', () => {
  it('stands in the middle, as high as the chain, with all columns in one place', () => {
    for (const width of [280, 900, 1200]) {
      const { columns, height } = sceneAt(12, 1, { width }).layout;
      assert.ok(columns.every((x) => Math.abs(x - width / 2) < 1e-9));
      assert.equal(height, sceneAt(12, 0, { width }).layout.height);
    }
  });

  it('holds the present state: h_{t-1} until the squash fills in h_t, row by row', () => {
    for (let position = 0; position <= 20; position += 0.25) {
      const { moment, layout, trace } = sceneAt(position, 1);
      const t = Math.max(moment.t, 1);
      const squashed = progressOf(moment, t, 'squash');
      for (let unit = 0; unit < trace.H; unit += 1) {
        const [before, now] = [t - 1, t].map((step) => cellShare(layout, step, unit, trace.H));
        assert.ok(Math.abs(before + now - 1) < 1e-9, `at ${position}`);
        if (squashed === 0) assert.equal(now, 0);
        if (squashed === 1) assert.equal(now, 1);
        if (unit > 0) assert.ok(now <= cellShare(layout, t, unit - 1, trace.H));
      }
      const seen = seenCells(pictureAt(position, 1));
      const steps = new Set(seen.map((cell) => cell.t));
      assert.ok([...steps].every((step) => step === t || step === t - 1));
      assert.equal(steps.size, squashed > 0 && squashed < 1 ? 2 : 1, `at ${position}`);
    }
  });

  it('reveals no hidden state before its squash, however far it is folded', () => {
    for (const fold of [0.05, 0.4, 0.7, 1]) {
      for (let position = 0; position <= 20; position += 0.5) {
        const moment = momentAt(position);
        for (const { t, value } of seenCells(pictureAt(position, fold))) {
          const there = t === 0 || progressOf(moment, t, 'squash') > 0;
          assert.ok(there || value === null, `h ${t} at ${position}, fold ${fold}`);
        }
      }
    }
  });

  it('has the token that is read below it, in a row with the others', () => {
    for (const [position, t] of [
      [0, 1],
      [6, 2],
      [14, 3],
      [20, 4],
    ]) {
      // prettier-ignore
      const { inputs, width, folding } = sceneAt(position, 1).layout;
      assert.ok(Math.abs(inputs[t] - width / 2) < 1e-9);
      assert.ok(inputs.every((x, k) => k < 2 || x - inputs[k - 1] >= 29.9));
      assert.deepEqual(
        folding.vectors.slice(1),
        [1, 2, 3, 4].map((k) => Number(k === t)),
      );
    }
  });

  it('lights what a phase uses, and nothing before it', () => {
    const lit = (position) => {
      const picture = pictureAt(position, 1);
      return {
        W_hh: /class="tag lit"[^]{0,160}?>W<tspan class="index" dy="3">hh</.test(picture),
        W_xh: /class="tag lit"[^]{0,160}?>W<tspan class="index" dy="3">xh</.test(picture),
        b: /class="tag lit"[^]{0,160}?>b</.test(picture),
        tanh: /class="tanh-sign lit"/.test(picture),
      };
    };
    const only = (...names) =>
      Object.fromEntries(['W_hh', 'W_xh', 'b', 'tanh'].map((name) => [name, names.includes(name)]));
    assert.deepEqual(lit(0), only());
    assert.deepEqual(lit(6), only());
    assert.deepEqual(lit(6.4), only('W_hh'));
    assert.deepEqual(lit(7), only('W_hh', 'W_xh'));
    assert.deepEqual(lit(8), only('b'));
    assert.deepEqual(lit(9), only('tanh'));
    assert.deepEqual(lit(10), only());
  });

  it('lights the weights of the step that is computed only, while there are copies', () => {
    for (const position of [7, 8, 9]) {
      const [one, many] = [1, 0.3].map((fold) => pictureAt(position, fold));
      assert.equal(count(many, / lit"/g), count(one, / lit"/g));
    }
  });

  it('sends its state round the loop: out in carry, back in mix; after the last step not at all', () => {
    const onLoop = (position) => {
      const picture = pictureAt(position, 1);
      const way = picture.match(/class="parcel"[^]*?<circle cx="([\d.]+)"/);
      return way && Number(way[1]) - 450;
    };
    assert.equal(onLoop(0), null);
    assert.ok(onLoop(9.5) > 20); // h_2 leaves to the right
    assert.equal(onLoop(10), onLoop(11)); // and waits
    assert.ok(onLoop(11.4) < -20); // and comes back from the left
    assert.equal(onLoop(13), null);
    assert.doesNotMatch(pictureAt(19.5, 1), /class="parcel"/);
  });

  it('has as cells of the grid only those of the present, named as in the chain', () => {
    for (const [position, steps] of [
      [0, [0, 1]],
      [12, [2, 3]],
      [14, [3]],
    ]) {
      // prettier-ignore
      const picture = pictureAt(position, 1);
      const found = [...picture.matchAll(/role="gridcell" id="h-(\d+)-0"/g)].map((id) => +id[1]);
      assert.deepEqual(found, steps);
      assert.equal(count(picture, /role="row"/g), 8);
    }
  });

  it('marks the selected unit, also while its new value is not there yet', () => {
    for (const position of [12, 14]) {
      const picture = pictureAt(position, 1, { selection: { t: 3, unit: 5 } });
      const rings = picture
        .match(/class="ring"[^>]*>/g)
        .filter((ring) => !/opacity="0"/.test(ring));
      assert.ok(rings.length >= 1, `${position}`);
    }
    assert.doesNotMatch(pictureAt(12, 1), /class="ring"/);
  });

  it('says in words that it is one cell, and the same weights', () => {
    const text = (position, fold) => pictureAt(position, fold).replace(/<[^>]*>/g, '');
    assert.match(text(0, 1), /One cell, to be used 4 times/);
    assert.match(text(2, 1), /Step 1 of 4: the cell’s first use/);
    assert.match(
      text(12, 1),
      /Step 3 of 4: the same cell again.*same Wxh, Whh and b at every step/s,
    );
    assert.match(text(12, 0.4), /One cell, drawn once per step.*are copied: no step has its own/s);
    assert.match(foldedDescription(sceneAt(0, 1)), /It holds h 0 and has read nothing yet/);
    assert.match(foldedDescription(sceneAt(12, 1)), /holds h 2 and works on step 3 of 4.*“l”/);
    assert.match(foldedDescription(sceneAt(15, 1)), /holds h 3, made in step 3 of 4.*“l”/);
  });
});
