import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressOf } from '../../web/src/player/moment.js';
import { cellId, chain } from '../../web/src/views/chain/chain.js';
import { signed } from '../../web/src/views/numbers.js';
import { unitPanel } from '../../web/src/views/unit-panel.js';
import { markupOf } from './markup.js';
import { sceneAt, traceOf } from './traces.js';

const pictureAt = (position, options) => markupOf(chain(sceneAt(position, options)));

/** Every cell: what it says, and the classes of the squares in it. */
function cellsIn(picture) {
  return picture
    .split(/(?=<g role="gridcell")/)
    .slice(1)
    .map((text) => ({
      id: text.match(/id="([^"]+)"/)[1],
      label: text.match(/aria-label="([^"]*)"/)[1],
      selected: /aria-selected="true/.test(text),
      ghost: /class="cell ghost/.test(text),
      signs: (text.split('</g>')[0].match(/class="(positive|negative|zero)/g) ?? []).map((found) =>
        found.replace(/class="/, ''),
      ),
    }));
}

const positions = Array.from({ length: 81 }, (_, i) => i / 4);

describe('The chain', () => {
  it('has one cell for every unit of h_0 to h_T, in rows, at every moment', () => {
    for (const position of [0, 3.5, 9, 20]) {
      const picture = pictureAt(position);
      const ids = cellsIn(picture).map(({ id }) => id);
      assert.equal(ids.length, 8 * 5);
      assert.deepEqual(ids.slice(0, 6), ['h-0-0', 'h-1-0', 'h-2-0', 'h-3-0', 'h-4-0', 'h-0-1']);
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(picture.match(/role="row"/g).length, 8);
    }
  });

  it('reveals nothing of a hidden state before its squash, and all of it after', () => {
    const { h, H } = traceOf();
    for (const position of positions) {
      const scene = sceneAt(position);
      for (const { id, label, ghost, signs } of cellsIn(pictureAt(position))) {
        const [, t, unit] = id.split('-').map(Number);
        const value = t === 0 ? 0 : h.data[(t - 1) * H + unit];
        const squashed = t === 0 ? 1 : progressOf(scene.moment, t, 'squash');
        const sign = value === 0 ? 'zero' : value > 0 ? 'positive' : 'negative';
        if (squashed === 0) {
          assert.equal(label, `h ${t}, unit ${unit}: not computed yet`, `at ${position}`);
          assert.ok(ghost && signs.length === 0, `at ${position}`);
        } else if (squashed === 1) {
          assert.match(label, new RegExp(`^h ${t}, unit ${unit}: [+−]?\\d+\\.\\d+$`));
          assert.deepEqual([ghost, signs], [false, [sign]], `${id} at ${position}`);
        } else {
          assert.equal(ghost, signs.length === 0);
          assert.ok(signs.every((found) => found === sign));
        }
      }
    }
  });

  it('fills a new hidden state from the top', () => {
    const there = (position) =>
      cellsIn(pictureAt(position)).flatMap(({ id, ghost }) =>
        id.startsWith('h-1-') && !ghost ? [id] : [],
      );
    assert.deepEqual(there(3), []);
    assert.deepEqual(there(3.25), ['h-1-0', 'h-1-1', 'h-1-2']);
    assert.equal(there(3.99).length, 8);
  });

  it("labels cells with the engine's values", () => {
    const { h } = traceOf();
    for (const { id, label } of cellsIn(pictureAt(20))) {
      const [, t, unit] = id.split('-').map(Number);
      const value = t === 0 ? 0 : h.data[(t - 1) * 8 + unit];
      const text = label.split(': ')[1].replace('−', '-');
      assert.ok(Math.abs(Number(text) - value) <= 0.005, `${label}, not ${value}`);
    }
  });

  it('shows answers from the carry on: not a moment before', () => {
    for (const position of positions) {
      const { moment } = sceneAt(position);
      const carried = [1, 2, 3, 4].filter((t) => progressOf(moment, t, 'carry') > 0).length;
      const answers = pictureAt(position).match(/class="answers /g) ?? [];
      assert.equal(answers.length, carried, `at ${position}`);
    }
  });

  it('marks right answers as right and wrong ones as wrong', () => {
    for (const seed of [1, 2, 3]) {
      const trace = traceOf({ seed, weights: 'default' });
      const verdicts = pictureAt(20, { trace }).match(/class="answers (right|wrong)/g);
      const expected = Array.from(trace.predictions, (answer, i) =>
        answer === trace.targets[i] ? 'class="answers right' : 'class="answers wrong',
      );
      assert.deepEqual(verdicts, expected);
    }
  });

  it('shows how much each input matters once the state is there, one norm per input', () => {
    for (const position of positions) {
      const { moment } = sceneAt(position);
      const reached = [1, 2, 3, 4].filter((t) => progressOf(moment, t, 'squash') === 1).length;
      const picture = pictureAt(position);
      const norms = (picture.match(/class="norm[^"n]*"/g) ?? []).length;
      assert.equal(norms, reached, `at ${position}`);
      assert.equal((picture.match(/class="arc"/g) ?? []).length, Math.max(reached - 1, 0));
    }
  });

  it('draws no product of a step before that step mixes', () => {
    for (const position of positions) {
      const { moment } = sceneAt(position);
      const mixing = [1, 2, 3, 4].filter((t) => progressOf(moment, t, 'mix') > 0).length;
      const drawn = pictureAt(position).match(/<g class="ribbons"/g) ?? [];
      assert.equal(drawn.length, mixing, `at ${position}`);
    }
  });

  it('draws without a value that is no number, whatever is on the stage', () => {
    const kinds = [
      {},
      { example: 'snippet' },
      { weights: 'zero' },
      { example: 'own', sequence: ['a', 'a'], hidden_size: 1 },
      { weights: 'default', hidden_size: 24 },
      { example: 'words' },
      { example: 'series' },
      { example: 'gesture' },
    ];
    for (const settings of kinds) {
      const trace = traceOf(settings);
      for (const width of [280, 1200]) {
        for (let position = 0; position <= 5 * trace.T; position += 0.5) {
          const scene = sceneAt(position, { trace, width });
          const { from, to } = scene.layout;
          const picture = markupOf(chain(scene));
          assert.doesNotMatch(picture, /NaN|Infinity|undefined|\[object/);
          assert.equal(cellsIn(picture).length, trace.H * (to - from + 1));
        }
      }
    }
  });
});

describe('A selected unit', () => {
  const selection = { t: 3, unit: 5 };

  it('is the one cell that is marked, and what the grid points at', () => {
    const picture = pictureAt(20, { selection });
    const selected = cellsIn(picture).filter((cell) => cell.selected);
    assert.deepEqual(selected.map(({ id }) => id), [cellId(3, 5)]); // prettier-ignore
    assert.match(picture, /aria-activedescendant="h-3-5/);
    assert.doesNotMatch(pictureAt(20), /aria-activedescendant|aria-selected="true/);
  });

  it('shows in its panel only what has been computed', () => {
    const { h, H } = traceOf();
    const value = signed(h.data[2 * H + 5], 2);
    const shown = { 10.5: [0, false], 11: [0, false], 12: [9, false], 13: [9, false], 14: [9, true], 20: [9, true] }; // prettier-ignore
    for (const [position, [products, result]] of Object.entries(shown)) {
      const panel = markupOf(unitPanel(sceneAt(Number(position), { selection })));
      const found = panel.match(/data-product[^>]*>[+−\d]/g) ?? [];
      assert.equal(found.length, products, `products at ${position}`);
      assert.equal(panel.includes(`>${value}</span>`), result, `h at ${position}`);
      assert.equal(/data-value="sum"/.test(panel), Number(position) >= 13, `sum at ${position}`);
    }
  });
});
