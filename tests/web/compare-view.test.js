import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressOf } from '../../web/src/player/moment.js';
import { compareLine } from '../../web/src/views/compare/compare-bar.js';
import { compareView } from '../../web/src/views/compare/compare.js';
import { EXAMPLES, comparedScene, comparedTrace } from './compare-scenes.js';
import { markupOf } from './markup.js';
import { engine, traceOf } from './traces.js';

const pictureOf = (scene) => markupOf(compareView(scene));
const pictureAt = (position, options) => pictureOf(comparedScene(position, options));
const positions = Array.from({ length: 81 }, (_, i) => i / 4);

const cellsIn = (picture) =>
  (picture.match(/<path role="gridcell"[^>]*>/g) ?? []).map((text) => ({
    t: Number(text.match(/data-t="(\d+)"/)[1]),
    unit: Number(text.match(/data-unit="(\d+)"/)[1]),
    label: text.match(/aria-label="([^"]*)"/)[1],
    there: /class="pair there/.test(text),
    selected: /aria-selected="true/.test(text),
  }));

/** How many marks of a sign there are: each begins with an M in its path. */
const marksIn = (picture, sign) =>
  (picture.match(new RegExp(`<path class="${sign}" d="[^"]*"`, 'g')) ?? [])
    .map((path) => path.match(/M/g).length)
    .reduce((sum, count) => sum + count, 0);

const normsIn = (picture) =>
  [...picture.matchAll(/class="norm [^"n]*"[^>]*>([^<]+)</g)].map(([, text]) => text);

const numbersOf = (label) =>
  label.match(/[+−]?\d+\.\d+/g).map((text) => Number(text.replace('−', '-')));

/** The states of a second sequence, unrolled on their own with the weights of the first. */
function unrolled(trace, tokens) {
  const { T, I, weights, h0, vocabulary } = trace;
  const x = { shape: [T, 1, I], data: new Float32Array(T * I) };
  tokens.forEach((token, t) => (x.data[t * I + vocabulary.indexOf(token)] = 1));
  const { W_xh, W_hh, b } = weights;
  return engine.unroll({ W_xh, W_hh, b, h0, x }).h.data;
}

describe('Two sequences', () => {
  it('have one cell for every unit of h_0 to h_T, which names both numbers and their difference', () => {
    const trace = comparedTrace('ooll');
    const second = unrolled(trace, [...'ooll']);
    const cells = cellsIn(pictureAt(20));
    assert.equal(cells.length, 8 * 5);
    for (const { t, unit, label } of cells) {
      assert.ok(label.startsWith(`h ${t}, unit ${unit}: A `), label);
      const [a, b, difference] = numbersOf(label.split(': ')[1]);
      const place = (t - 1) * 8 + unit;
      assert.ok(Math.abs(a - (t === 0 ? 0 : trace.h.data[place])) <= 0.005, label);
      assert.ok(Math.abs(b - (t === 0 ? 0 : second[place])) <= 0.005, label);
      assert.ok(Math.abs(a - b - difference) < 1e-9, `${label} does not add up`);
    }
  });

  it('reveal nothing of a state before its squash, and all of it after', () => {
    const { h, other } = comparedTrace();
    for (const position of positions) {
      const scene = comparedScene(position);
      const done = [1, 2, 3, 4].map((t) => progressOf(scene.moment, t, 'squash'));
      const picture = pictureOf(scene);
      for (const { t, label, there } of cellsIn(picture)) {
        if (t > 0 && done[t - 1] === 0) assert.match(label, /not computed yet$/);
        if (t === 0 || done[t - 1] === 1) assert.match(label, /difference/);
        assert.equal(there, /difference/.test(label));
      }
      const whole = done.filter((progress) => progress === 1).length * 8;
      const sign = (value) => value > 0;
      const positive = [h, other.h].flatMap(({ data }) => Array.from(data.subarray(0, whole))).filter(sign).length; // prettier-ignore
      if (done.every((progress) => progress === 0 || progress === 1))
        assert.equal(marksIn(picture, 'positive'), positive, `at ${position}`);
    }
  });

  it('fill from the top together', () => {
    const there = cellsIn(pictureAt(3.25)).filter(({ t, there: done }) => t === 1 && done);
    assert.deepEqual(there.map(({ unit }) => unit), [0, 1, 2]); // prettier-ignore
  });

  it('show how far the states are apart, as soon as they are there and as the numbers say', () => {
    const trace = comparedTrace('lhel');
    const second = unrolled(trace, [...'lhel']);
    for (const position of positions) {
      const scene = comparedScene(position, { trace });
      const reached = [1, 2, 3, 4].filter((t) => progressOf(scene.moment, t, 'squash') === 1);
      const norms = normsIn(pictureOf(scene));
      assert.equal(norms.length, reached.length + 1, `at ${position}`);
      assert.equal(norms[0], '0');
      reached.forEach((t) => {
        const states = [trace.h.data, second].map((data) => data.subarray((t - 1) * 8, t * 8));
        const norm = Math.hypot(...states[0].map((value, i) => value - states[1][i]));
        assert.ok(Math.abs(Number(norms[t]) - norm) <= 0.0051, `${norms[t]}, not ${norm}`);
      });
    }
  });

  it('predict from the carry on, each from its own state', () => {
    const trace = comparedTrace('lhel');
    const said = (position) => [...pictureAt(position, { trace }).matchAll(/class="best[^>]*>([^<]+)</g)].map(([, text]) => text).join(''); // prettier-ignore
    const answers = (of) => Array.from(of.predictions, (place) => trace.answers[place]).join('');
    assert.equal(said(4), '');
    assert.equal(said(4.5), answers(trace)[0] + answers(trace.other)[0]);
    assert.equal(said(20), answers(trace) + answers(trace.other));
  });

  it('are bracketed where they read the same, and where they do not', () => {
    const brackets = (picture) => [...picture.matchAll(/class="bracket (same|other) (waiting)?"[\s\S]*?class="bracket-label"[^>]*>([^<]+)</g)].map(([, kind, waits, words]) => [kind, waits !== undefined, words]); // prettier-ignore
    assert.deepEqual(brackets(pictureAt(20)), [['other', false, 'different letters'], ['same', false, 'same letters, different history']]); // prettier-ignore
    assert.deepEqual(brackets(pictureAt(5)).map(([, waits]) => waits), [false, true]); // prettier-ignore
    assert.deepEqual(brackets(pictureAt(20, { trace: comparedTrace('heel') }))[0], ['same', false, 'same letters']); // prettier-ignore
  });
});

describe('Differences', () => {
  it('have one column per step: h − h′, with the sign of the numbers', () => {
    const { h, other } = comparedTrace();
    const differences = Array.from(h.data, (value, i) => value - other.h.data[i]);
    const picture = pictureAt(20, { as: 'differences' });
    assert.equal(marksIn(picture, 'positive'), differences.filter((value) => value > 0).length);
    assert.equal(marksIn(picture, 'negative'), differences.filter((value) => value < 0).length);
    assert.equal(cellsIn(picture).length, 40);
    assert.equal(normsIn(picture).length, 5);
  });

  it('say their scale, which every difference fits', () => {
    for (const example of EXAMPLES) {
      const trace = comparedTrace(0, { example });
      const scale = Number(pictureAt(5 * trace.T, { trace, as: 'differences' }).match(/full (?:square|bar) ±([\d.]+)/)[1]); // prettier-ignore
      const most = Math.max(...Array.from(trace.h.data.keys()).filter((i) => Math.floor(i / trace.H) % trace.B === 0).map((i) => Math.abs(trace.h.data[i] - trace.other.h.data[i]))); // prettier-ignore
      assert.ok(most <= scale && scale <= 2, `${example}: ${most} and ${scale}`);
      assert.ok(scale < 0.01 || most > scale / 3, `${example}: ${most} and ${scale}`);
    }
  });
});

describe('A selected unit', () => {
  const selection = { t: 3, unit: 5 };

  it('is ringed in both, and the one cell that is marked', () => {
    const picture = pictureAt(20, { selection });
    assert.equal(picture.match(/class="ring" d="([^"]*)"/)[1].match(/M/g).length, 2);
    assert.deepEqual(cellsIn(picture).filter(({ selected }) => selected).map(({ t, unit }) => [t, unit]), [[3, 5]]); // prettier-ignore
    assert.match(picture, /aria-activedescendant="h-3-5"/);
    assert.match(picture, /id="h-3-5"/);
    assert.doesNotMatch(pictureAt(20), /class="ring"|aria-activedescendant/);
  });

  it('has its two numbers and their difference in a line, once they are there', () => {
    const line = (position) => markupOf(compareLine(comparedScene(position, { selection })));
    assert.match(line(13.5), /not computed yet/);
    const cell = cellsIn(pictureAt(20)).find(({ t, unit }) => t === 3 && unit === 5);
    for (const number of cell.label.match(/[+−]\d+\.\d+/g)) assert.ok(line(14).includes(number));
  });
});

describe('Whatever is on the stage', () => {
  it('is drawn without a value that is no number, at every width', () => {
    const traces = EXAMPLES.map((example) => comparedTrace(0, { example }));
    traces.push(comparedTrace('aa', { example: 'own', sequence: ['a', 'a', 'b'], hidden_size: 1 }));
    traces.push(comparedTrace('ooll', { weights: 'zero' }), comparedTrace('ooll', { hidden_size: 128, weights: 'default' })); // prettier-ignore
    for (const trace of traces) {
      for (const width of [280, 1200]) {
        for (let position = 0; position <= 5 * trace.T; position += 2.75) {
          for (const as of ['pairs', 'differences']) {
            const picture = pictureAt(position, { trace, width, as, row: trace.B - 1 });
            assert.doesNotMatch(picture, /NaN|Infinity|undefined|\[object/);
          }
        }
      }
    }
  });

  it('is nothing while there is no second sequence', () => {
    const scene = comparedScene(20, { trace: traceOf() });
    assert.equal(pictureOf(scene) + markupOf(compareLine(scene)), '');
  });

  it('is a window around the present step where a sequence is long', () => {
    const sequence = Array.from({ length: 301 }, (_, i) => 'abcd'[(i * 7 + (i >> 2)) % 4]);
    const settings = { example: 'own', sequence, weights: 'default', hidden_size: 4 };
    const trace = traceOf({ ...settings, compare: ['d', ...sequence.slice(1, 300)] });
    const cells = cellsIn(pictureAt(5 * 150, { trace }));
    const steps = [...new Set(cells.map(({ t }) => t))];
    assert.ok(steps.length < 40 && steps.includes(150));
    assert.equal(cells.length, steps.length * 4);
    assert.match(pictureAt(5 * 150, { trace }), /steps \d+ to \d+ of 300/);
  });
});
