/**
 * The pictures as they were last looked at and found good: tests/web/snapshots/*.svg. Where one
 * changes on purpose, look at it in a browser, then store it anew:
 *
 *   UPDATE_SNAPSHOTS=1 node --test tests/web/snapshots.test.js
 *
 * Weights are made up here, so that no compiler's last digit moves a picture.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { momentAt } from '../../web/src/player/moment.js';
import { layoutFor, picture } from '../../web/src/views/picture.js';
import { layWeights } from '../../web/src/views/weights/weights-layout.js';
import { weightsGrid } from '../../web/src/views/weights/weights-grid.js';
import { lossCurve } from '../../web/src/views/weights/loss-curve.js';
import { tanhCurve } from '../../web/src/views/tanh-curve.js';
import { markupOf } from './markup.js';
import { theirTrace } from '../../web/src/elements/their-trace.js';
import { engine } from './traces.js';

const folder = new URL('snapshots/', import.meta.url);

/** A trace whose weights are a wave. */
function waveOf(settings) {
  const { weights } = engine.lesson('unrolling', { weights: 'zero', ...settings });
  const sizes = Object.values(weights).map(({ data }) => data.length);
  const count = sizes.reduce((a, b) => a + b, 0);
  const given = Float32Array.from({ length: count }, (_, i) => Math.round(90 * Math.sin(i * i)) / 100); // prettier-ignore
  return engine.lesson('unrolling', { ...settings, weights: 'given', given });
}

const hello = waveOf({ example: 'hello' });
const compared = waveOf({ example: 'hello', compare: ['l', 'h', 'e', 'l'] });
const batch = waveOf({ example: 'snippet' });
const series = waveOf({ example: 'series' });
const long = waveOf({ example: 'own', sequence: [...'abacabadabacabaeabacabadabacaba'] });
const dense = waveOf({ example: 'own', sequence: [...'abacabadabacaba'], hidden_size: 40 });

/** The learner's own states in place of the engine's; `wrong` says which numbers are not as they should be. */
function theirsOf(trace, call, { first = null, wrong = () => false, ...more } = {}) {
  const data = trace.h.data.map((value, i) => (wrong(i) ? -value / 2 : value));
  const h = { shape: [...trace.h.shape], data };
  return theirTrace(engine, { trace, call }, { h, first, by: 'your rnn_cell', ...more }).trace;
}

const cell = {
  first: { t: 2, row: 0, unit: 5 },
  wrong: (i) => i === 13 || (i > 15 && i % 3 === 0),
};
const right = theirsOf(hello, { example: 'hello' });
const wrong = theirsOf(hello, { example: 'hello' }, cell);
const bare = theirsOf(hello, {}, { network: 'unknown' });
const wrongBatch = theirsOf(batch, { example: 'snippet' }, { first: { t: 2, row: 1, unit: 3 }, wrong: (i) => i === 35 || i > 60 }); // prettier-ignore
const wrongLong = theirsOf(long, { example: 'own', sequence: [...'abacabadabacabaeabacabadabacaba'] }, { first: { t: 9, row: 0, unit: 2 }, wrong: (i) => i > 65 }); // prettier-ignore
const wrongDense = theirsOf(dense, { example: 'own', sequence: [...'abacabadabacaba'], hidden_size: 40 }, { first: { t: 4, row: 0, unit: 30 }, wrong: (i) => i > 149 && i % 2 === 0 }); // prettier-ignore

/** What the stage would draw, as one SVG document. */
function pictureOf({
  trace,
  position,
  width = 760,
  view = 'unrolled',
  fold = 0,
  selection = null,
  row = 0,
  compareAs = 'pairs',
  zoom = null,
}) {
  const moment = momentAt(position);
  const run = { from: Infinity, to: -Infinity };
  const layout = layoutFor(trace, view, { width, low: false }, { moment, run, fold }, zoom);
  const scene = { trace, moment, row, selection, pinned: false, flash: null, layout, fold, compared: view === 'compare', compareAs, zoom }; // prettier-ignore
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${layout.height}">${markupOf(picture(scene, layout, view))}</svg>`;
}

function weightsOf() {
  const [trace, moment] = [hello, momentAt(12)];
  const model = { trace, base: trace, moment, selection: { t: 3, unit: 5 }, chosen: { name: 'W_hh', row: 5, column: 0 }, settings: {}, editedCount: 0, hand: { width: 294, roomy: false, hovered: null } }; // prettier-ignore
  return markupOf(weightsGrid(model, layWeights(trace, 294, false), {}));
}

/** @type {Record<string, () => string>} */
const pictures = {
  'chain-start': () => pictureOf({ trace: hello, position: 0 }),
  'chain-mix': () => pictureOf({ trace: hello, position: 11.4 }),
  'chain-sum': () => pictureOf({ trace: hello, position: 13 }),
  'chain-carry': () => pictureOf({ trace: hello, position: 14.3 }),
  'chain-end': () => pictureOf({ trace: hello, position: 20 }),
  'chain-unit': () => pictureOf({ trace: hello, position: 15, selection: { t: 3, unit: 5 } }),
  'chain-phone': () => pictureOf({ trace: hello, position: 13, width: 326 }),
  'chain-batch': () => pictureOf({ trace: batch, position: 9, row: 2 }),
  'chain-series': () => pictureOf({ trace: series, position: 25 }),
  'fold-begun': () => pictureOf({ trace: hello, position: 15, view: 'folded', fold: 0.3 }),
  'fold-nearly': () => pictureOf({ trace: hello, position: 15, view: 'folded', fold: 0.7 }),
  folded: () => pictureOf({ trace: hello, position: 15, view: 'folded', fold: 1 }),
  'folded-mix': () => pictureOf({ trace: hello, position: 11.6, view: 'folded', fold: 1 }),
  'compare-pairs': () => pictureOf({ trace: compared, position: 20, view: 'compare' }),
  'compare-differences': () => pictureOf({ trace: compared, position: 20, view: 'compare', compareAs: 'differences' }), // prettier-ignore
  'long-window': () => pictureOf({ trace: long, position: 83 }),
  'long-heat-map': () => pictureOf({ trace: long, position: 85, zoom: 'all' }),
  'many-units': () => pictureOf({ trace: dense, position: 25 }),
  'theirs-right': () => pictureOf({ trace: right, position: 20 }),
  'theirs-first': () => pictureOf({ trace: wrong, position: 9, selection: { t: 2, unit: 5 } }),
  'theirs-later': () => pictureOf({ trace: wrong, position: 20 }),
  'theirs-phone': () => pictureOf({ trace: wrong, position: 9, width: 326 }),
  'theirs-batch': () => pictureOf({ trace: wrongBatch, position: 10, row: 1 }),
  'theirs-folded': () => pictureOf({ trace: wrong, position: 10, view: 'folded', fold: 1 }),
  'theirs-alone': () => pictureOf({ trace: bare, position: 10 }),
  'theirs-window': () => pictureOf({ trace: wrongLong, position: 45 }),
  'theirs-heat-map': () => pictureOf({ trace: wrongLong, position: 60, zoom: 'all' }),
  'theirs-many-units': () => pictureOf({ trace: wrongDense, position: 20 }),
  weights: weightsOf,
  'tanh-curve-theirs': () => markupOf(tanhCurve(1.25, 0.848, true, -0.23)),
  'tanh-curve': () => markupOf(tanhCurve(1.25, 0.848, true)),
  'loss-curve': () => {
    const losses = Float32Array.of(1.4, 0.9, 0.5, 0.3);
    const training = { steps: 4, losses, snapshotSteps: Int32Array.of(0, 1, 2, 3, 4) };
    const base = { ...hello, training };
    return markupOf(
      lossCurve({ trace: hello, base, step: 2, edited: false, width: 294 }, () => {}),
    );
  },
};

/** One tag a line, so that a difference can be read. */
const inLines = (markup) => `${markup.replace(/\s+/g, ' ').replace(/> ?</g, '>\n<').trim()}\n`;

const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

/** The same but for the last digits of numbers. */
function assertAlike(now, stored, name) {
  assert.equal(
    now.replace(NUMBER, '#'),
    stored.replace(NUMBER, '#'),
    `${name}: not the same marks`,
  );
  const [a, b] = [now, stored].map((text) => text.match(NUMBER).map(Number));
  for (const [i, value] of a.entries()) {
    assert.ok(Math.abs(value - b[i]) <= 0.0201, `${name}: ${value} was ${b[i]}`);
  }
}

describe('The picture', () => {
  for (const [name, make] of Object.entries(pictures)) {
    it(`is as it was found good: ${name}`, () => {
      const now = inLines(make());
      assert.doesNotMatch(now, /NaN|Infinity|undefined|\[object/);
      const file = new URL(`${name}.svg`, folder);
      if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, now);
      assert.ok(existsSync(file), `${name}.svg is not stored: see the head of this file`);
      assertAlike(now, readFileSync(file, 'utf8'), name);
    });
  }
});
