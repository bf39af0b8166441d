import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withEdit } from '../../web/src/state/weights.js';
import { shadesOf } from '../../web/src/views/weights/weights-dense.js';
import { weightsPanel } from '../../web/src/views/weights/weights-panel.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';
import { handlers, weightsModel } from './weights-model.js';

const panelOf = (settings) => markupOf(weightsPanel(weightsModel(settings), handlers));
const textOf = (markup) => markup.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const wordsAt = (position, settings) => {
  const [, words] = panelOf({ position, ...settings }).match(/class="in-words">(.*?)<\/p>/s);
  return textOf(words).trim();
};

/** Every cell of the grid: its id, what it says, and what is drawn in it. */
const cellsIn = (panel) =>
  [...panel.matchAll(/<g role="gridcell" id="([^"]+)"([^>]*)>(.*?)<\/g>/gs)].map(
    ([, id, attributes, inside]) => ({
      id,
      label: attributes.match(/aria-label="([^"]*)"/)[1],
      selected: attributes.includes('aria-selected="true"'),
      title: inside.match(/<title>(.*?)<\/title>/)?.[1],
      sign: inside.match(/class="(?:beyond )?(positive|negative|zero)"/)?.[1],
      side: Number(
        inside.match(/class="(?:beyond )?(?:positive|negative)"[^>]*width="?([\d.]+)/)?.[1],
      ),
      edited: inside.includes('edit-mark'),
    }),
  );

describe('The shared weights', () => {
  it('are drawn once: one cell for each, in rows of one unit, whatever the number of steps', () => {
    for (const settings of [{}, { example: 'snippet' }, { example: 'series' }]) {
      const trace = traceOf(settings);
      const panel = panelOf({ trace });
      const ids = cellsIn(panel).map(({ id }) => id);
      assert.equal(ids.length, trace.H * (trace.H + trace.I + 1));
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(panel.match(/role="row"/g).length, trace.H);
      assert.match(panel, />\(8, 8\)</);
      assert.match(panel, new RegExp(`>\\(8, ${trace.I}\\)<`));
      assert.match(panel, />\(8\)</);
    }
  });

  it('say name, value, where they lead from and to', () => {
    const { weights } = traceOf();
    const cells = new Map(cellsIn(panelOf()).map((cell) => [cell.id, cell]));
    for (const cell of cells.values()) {
      const [, name, row, column] = cell.id.match(/^w-(W_hh|W_xh|b)-(\d)-(\d)$/);
      const value = weights[name].data[row * (weights[name].shape[1] ?? 1) + Number(column)];
      const [, shown] = cell.label.match(/: ([^,]+),/);
      const digits = shown.split('.')[1].length;
      assert.ok(Math.abs(Number(shown.replace('−', '-')) - value) <= 0.5001 * 10 ** -digits, cell.label); // prettier-ignore
      assert.equal(cell.sign, value > 0 ? 'positive' : 'negative', cell.label);
      assert.equal(cell.title, cell.label);
    }
    assert.match(cells.get('w-W_hh-5-0').label, /^W_hh\[5, 0\]: [+−]\S+, from h\[0\] to unit 5$/);
    assert.match(cells.get('w-W_xh-2-3').label, /^W_xh\[2, 3\]: \S+, from x\[3\] “o” to unit 2$/);
    assert.match(cells.get('w-b-7-0').label, /^b\[7\]: \S+, bias of unit 7$/);
  });

  it('have one scale: area is the size of the number in all three', () => {
    const { weights } = traceOf();
    const panel = panelOf();
    const full = Number(textOf(panel).match(/full square ±([\d.]+)/)[1]);
    let compared = 0;
    for (const { id, side } of cellsIn(panel)) {
      const [, name, row, column] = id.split('-');
      const value = weights[name].data[row * (weights[name].shape[1] ?? 1) + Number(column)];
      if (side <= 1.5) continue; // so small that it is only a dot
      assert.ok(Math.abs((side / 12.92) ** 2 - Math.abs(value) / full) < 0.012, `${id}: ${side}`);
      compared += 1;
    }
    assert.ok(compared > 90);
  });

  it('bear the names of the letters, where letters fit', () => {
    const above = (settings) =>
      [...panelOf(settings).matchAll(/<text class="place" x="?[\d.]+"? y="30">(.*?)<\/text>/g)].map(([, text]) => text); // prettier-ignore
    assert.deepEqual(above({}), [...'01234567', ...'helo']);
    assert.deepEqual(above({ trace: traceOf({ example: 'words' }) }), [...'01234567']);
  });
});

describe('The shared weights are lit', () => {
  const litAt = (position) => panelOf({ position }).match(/class="symbol lit"[^>]*>(W|b)/g) ?? [];

  it('when the moment uses them: W_hh, then W_xh with it, then b', () => {
    const lit = {
      0: 0,
      5.9: 0,
      6: 0,
      6.2: 1,
      6.49: 1,
      6.6: 2,
      7: 2,
      7.2: 1,
      8: 1,
      8.5: 0,
      9.5: 0,
      10: 0,
    };
    for (const [position, count] of Object.entries(lit)) {
      assert.equal(litAt(Number(position)).length, count, `at ${position}`);
    }
    assert.match(panelOf({ position: 7.5 }), /class="symbol lit"[^>]*>b/);
  });

  it('and it is said in words, at every step of the same weights', () => {
    assert.equal(wordsAt(6.2), 'used now, at step 2: Whh');
    assert.equal(wordsAt(7), 'used now, at step 2: Whh and Wxh');
    assert.equal(wordsAt(12), 'used now, at step 3: Whh and Wxh');
    assert.equal(wordsAt(13), 'used now, at step 3: b');
  });

  it('and at other moments it is said when they come', () => {
    assert.equal(wordsAt(0), 'step 1 of 4 will be the first to use them');
    assert.equal(wordsAt(6), 'next used at step 2 of 4, in mix');
    assert.equal(wordsAt(9), 'tanh uses none of them');
    assert.equal(wordsAt(10), 'the same again at step 3 of 4');
    assert.equal(wordsAt(20), 'used at all 4 steps, never changed');
  });

  it('from the first unit to the last, as the memory’s terms appear', () => {
    const heightAt = (position) =>
      Number(panelOf({ position }).match(/class="in-use done"[^>]*height="?([\d.]+)/)[1]);
    const heights = [6.2, 6.3, 6.4, 6.5, 7].map(heightAt);
    assert.equal(heights[0], 0);
    assert.ok(heights.every((height, i) => i === 0 || height >= heights[i - 1]));
    assert.equal(heightAt(7), 8 * 19 + 8);
  });
});

describe('A unit that is selected in the chain', () => {
  it('has its row marked in all three, and said in words', () => {
    const panel = panelOf({ selection: { t: 3, unit: 5 } });
    assert.equal(panel.match(/<rect class="of-unit"/g).length, 3);
    assert.match(textOf(panel), /; row 5 makes unit 5/);
    assert.doesNotMatch(panelOf(), /of-unit|makes unit/);
  });
});

describe('An edited weight', () => {
  const edits = withEdit(withEdit(undefined, 'W_hh', 40, 0.123), 'b', 0, -5);

  it('is marked and says so; no other one is', () => {
    const edited = cellsIn(panelOf({ edits })).filter((cell) => cell.edited);
    assert.deepEqual(edited.map(({ id }) => id), ['w-b-0-0', 'w-W_hh-5-0']); // prettier-ignore
    assert.ok(edited.every(({ label }) => label.endsWith(', edited')));
    assert.ok(!cellsIn(panelOf()).some((cell) => cell.edited || cell.label.includes('edited')));
  });

  it('leaves the scale and all other squares as they were, and fills its slot beyond the scale', () => {
    const before = cellsIn(panelOf());
    const after = cellsIn(panelOf({ edits }));
    const changed = after.flatMap(({ id, side }, i) => (side === before[i].side ? [] : [id]));
    assert.deepEqual(changed, ['w-b-0-0', 'w-W_hh-5-0']);
    assert.equal(after.find(({ id }) => id === 'w-b-0-0').side, 17);
    assert.match(textOf(panelOf({ edits })), /full square ±1\.04 or more/);
  });

  it('is counted, with a way back', () => {
    assert.match(textOf(panelOf({ edits })), /2 edited undo edits/);
    assert.doesNotMatch(panelOf(), /undo edits/);
  });
});

describe('Many weights', () => {
  it('are shades, of which only the chosen one is a cell, at its place in the whole grid', () => {
    const trace = traceOf({ hidden_size: 64, weights: 'default' });
    const chosen = { name: 'W_xh', row: 9, column: 2 };
    const panel = panelOf({ trace, chosen, position: 7 });
    assert.deepEqual(cellsIn(panel).map(({ id }) => id), ['w-W_xh-9-2']); // prettier-ignore
    assert.match(panel, /aria-rowcount="64" aria-colcount="69"/);
    assert.match(panel, /aria-rowindex="10"/);
    assert.match(panel, /aria-colindex="67"/);
    const drawn = [...panel.matchAll(/stroke-opacity="[\d.]+"/g)];
    assert.ok(drawn.length > 10 && drawn.length <= 3 * 12, `${drawn.length} paths`);
  });

  it('stand in their rows and columns, as strong as they are large', () => {
    const shades = shadesOf(Float32Array.of(0, 3, -3, 0.1, 1.5, -9), 3, 3);
    assert.deepEqual(shades, [
      { level: 6, sign: 'negative', path: 'M2 0.5h1M2 1.5h1' },
      { level: 3, sign: 'positive', path: 'M1 1.5h1' },
      { level: 6, sign: 'positive', path: 'M1 0.5h1' },
    ]);
  });

  it('are drawn without a value that is no number, at every size', () => {
    for (const hidden_size of [1, 2, 16, 24, 40, 128]) {
      const trace = traceOf({ hidden_size, weights: 'default' });
      for (const width of [270, 308, 700]) {
        const panel = panelOf({ trace, width, roomy: width === 700, position: 7 });
        assert.doesNotMatch(panel, /NaN|Infinity|undefined|\[object/, `${hidden_size} in ${width}`);
      }
    }
  });
});
