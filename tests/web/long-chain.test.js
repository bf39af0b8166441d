import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reachedStep } from '../../web/src/player/moment.js';
import { chain } from '../../web/src/views/chain/chain.js';
import { inkOf } from '../../web/src/views/chain/layout.js';
import { longScene, textOf } from './long-scenes.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';

const drawn = (trace, position, options) => markupOf(chain(longScene(trace, position, options)));
const count = (text, pattern) => (text.match(pattern) ?? []).length;
const [few, many] = [textOf(40, 8), textOf(60, 64)];

describe('A long chain, near', () => {
  it('draws the steps of its window and no others', () => {
    for (const position of [0, 53.5, 104.25, 200]) {
      const scene = longScene(few, position);
      const { from, to } = scene.layout;
      const picture = markupOf(chain(scene));
      assert.equal(count(picture, /role="gridcell"/g), 8 * (to - from + 1));
      const cells = [...picture.matchAll(/id="h-(\d+)-\d+"/g)].map(([, t]) => Number(t));
      assert.deepEqual([Math.min(...cells), Math.max(...cells)], [from, to]);
      const readings = [...picture.matchAll(/<g data-step="(\d+)"/g)].map(([, t]) => Number(t));
      assert.equal(new Set(readings).size, to - Math.max(from, 1) + 1);
    }
  });

  it('says how large the grid is, and which column a cell belongs to', () => {
    const picture = drawn(few, 104);
    assert.match(picture, /aria-rowcount="8" aria-colcount="41"/);
    for (const [, t, column] of picture.matchAll(/id="h-(\d+)-\d+"[^>]*aria-colindex="(\d+)"/g)) {
      assert.equal(Number(column), Number(t) + 1);
    }
    assert.deepEqual([...picture.matchAll(/aria-rowindex="(\d+)"/g)].map(([, i]) => i), ['1', '2', '3', '4', '5', '6', '7', '8']); // prettier-ignore
  });

  it('draws the arcs of inputs in view, and one from the edge for all before, with the strongest', () => {
    const scene = longScene(few, 104);
    const t = reachedStep(scene.moment);
    const picture = markupOf(chain(scene));
    const seen = t - scene.layout.from; // all but the newest
    assert.equal(count(picture, /class="arc"/g), seen + 1);
    const before = few.influence.data.subarray((t - 1) * 40, (t - 1) * 40 + scene.layout.from - 1);
    const text = picture.match(/earlier inputs: (?:up to )?([\d.]+)</)[1];
    const decimals = text.split('.')[1].length;
    assert.equal(text, Math.max(...before).toFixed(decimals));
    assert.doesNotMatch(drawn(few, 10), /earlier inputs/);
  });

  it('points to a selected unit out of view, and still has a cell for it', () => {
    const picture = drawn(few, 104, { selection: { t: 2, unit: 5 } });
    assert.match(picture, /aria-activedescendant="h-2-5"/);
    assert.equal(count(picture, /id="h-2-5"/g), 1);
    assert.match(picture, /class="edge-mark"/);
    assert.doesNotMatch(drawn(few, 104, { selection: { t: 20, unit: 5 } }), /class="edge-mark"/);
  });

  it('shows columns that come or go only as far as they are there', () => {
    const scene = longScene(few, 104.75);
    const picture = markupOf(chain({ ...scene }));
    const { from, to } = longScene(few, 104.25).layout;
    const passing = longScene(few, 104.25);
    const faint = [from, to].map((t) => Math.round(inkOf(passing.layout, t) * 100) / 100);
    assert.ok(
      faint.every((ink) => ink > 0 && ink < 1),
      `${faint}`,
    );
    const moving = markupOf(chain(passing));
    for (const [i, t] of [from, to].entries()) {
      assert.match(moving, new RegExp(`id="h-${t}-3"[^>]*opacity="${faint[i]}"`));
    }
    assert.doesNotMatch(picture, /role="gridcell"[^>]*opacity=/);
  });
});

describe('Very many units', () => {
  it('are two paths a column, however many, and cells only around the selected one', () => {
    const scene = longScene(many, 104, { zoom: 'near', selection: { t: 20, unit: 40 } });
    const picture = markupOf(chain(scene));
    const { from, to } = scene.layout;
    assert.equal(count(picture, /class="thin "/g), to - from + 1);
    assert.ok(count(picture, /<path class="positive"/g) <= to - from + 1 + 4);
    assert.equal(count(picture, /role="gridcell"/g), 9);
    assert.match(picture, /id="h-20-40"[^>]*aria-selected="true"/);
    assert.match(picture, /aria-rowcount="64"/);
    assert.equal(count(picture, /class="ribbons"/g), 0);
  });

  it('reveal nothing of a state before its squash', () => {
    for (const [position, columns] of [
      [103, 0],
      [103.5, 1],
      [104, 1],
    ]) {
      const scene = longScene(many, position, { zoom: 'near' });
      const done = markupOf(chain(scene)).split('class="thin "').slice(1);
      const { from, to } = scene.layout;
      const filled = done.filter((column) =>
        /<path class="positive"/.test(column.split('</g>')[0]),
      );
      assert.equal(done.length, to - from + 1);
      assert.equal(filled.length, 20 - from + 1 + columns, `at ${position}`);
    }
  });
});

describe('All of a long chain at once', () => {
  it('has no slots, few elements, and a cell wherever the grid points', () => {
    for (const selection of [null, { t: 7, unit: 0 }, { t: 20, unit: 63 }]) {
      const picture = drawn(many, 104, { zoom: 'all', selection });
      assert.equal(count(picture, /class="slot/g), 0);
      assert.ok(count(picture, /role="gridcell"/g) <= 9);
      const { t, unit } = selection ?? { t: 21, unit: 0 }; // what an arrow key would select first
      assert.match(picture, new RegExp(`id="h-${t}-${unit}" aria-colindex="${t + 1}"`));
      assert.match(picture, new RegExp(`aria-rowindex="${unit + 1}"><rect role="gridcell"[^>]*id="h-${t}-${unit}"`)); // prettier-ignore
      assert.equal(/aria-activedescendant/.test(picture), selection !== null);
      assert.ok(picture.length < 30_000, `${picture.length}`);
    }
  });

  it('numbers the steps where tokens have no room, and shows tokens where they have', () => {
    assert.match(drawn(few, 100, { zoom: 'all' }), /class="token tiny /);
    const narrow = drawn(few, 100, { zoom: 'all', width: 360 });
    assert.doesNotMatch(narrow, /class="token/);
    assert.deepEqual([...narrow.matchAll(/class="caption" x="[^"]+" y="\d+">(\d+)</g)].map(([, t]) => t), ['1', '10', '20', '30', '40']); // prettier-ignore
  });

  it('uncovers answers and curves only as far as the clock has come', () => {
    const series = traceOf({ example: 'own', columns: 1, values: Array.from({ length: 81 }, (_, i) => Math.sin(i / 3)), train_steps: 5 }); // prettier-ignore
    const widthsAt = (position) => {
      const scene = longScene(series, position, { zoom: 'all' });
      const curves = markupOf(chain(scene)).split('class="curves"')[1].split('</g>')[0];
      return [...curves.matchAll(/<svg [^>]*width="([\d.]+)"/g)].map(([, width]) => Math.round(Number(width) / scene.layout.closed)); // prettier-ignore
    };
    assert.deepEqual(widthsAt(100), [20, 21]); // read, and foretold one step on
    assert.deepEqual(widthsAt(103), [21, 21]); // step 21 is read, but answers nothing yet
    const right = drawn(few, 104, { zoom: 'all', width: 360 }).split('class="verdicts"')[1];
    assert.ok(right.includes('<svg'));
  });

  it('draws without a value that is no number, whatever is on the stage', () => {
    const traces = [few, many, textOf(17, 1), traceOf({ example: 'own', columns: 2, values: Array.from({ length: 62 }, (_, i) => i % 7), train_steps: 2 })]; // prettier-ignore
    for (const trace of traces) {
      for (const zoom of ['near', 'all']) {
        for (const width of [280, 900]) {
          for (let position = 0; position <= 5 * trace.T; position += 7.75) {
            const picture = drawn(trace, position, { zoom, width, selection: position > 20 ? { t: 3, unit: 0 } : null }); // prettier-ignore
            assert.doesNotMatch(picture, /NaN|Infinity|undefined|\[object/);
          }
        }
      }
    }
  });
});
