import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers, heightOf } from '../../web/src/views/chain/answers.js';
import { dragged, ticks } from '../../web/src/views/controls.js';
import { niceStep } from '../../web/src/views/chain/plain-chain.js';
import { fitted, fittedNumber, inputDecimals, reading } from '../../web/src/views/chain/reading.js';
import { valuesTable } from '../../web/src/views/values-table.js';
import { longScene, textOf } from './long-scenes.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';

const numbers = (columns, values) => traceOf({ example: 'own', columns, values, weights: 'default', train_steps: 1 }); // prettier-ignore

describe('What a step reads', () => {
  it('is written as large as it fits, and shortened only when it does not', () => {
    assert.deepEqual(fitted('l', 5), { shown: 'l', size: '', wide: 12.7 });
    assert.deepEqual([fitted('cat', 40).size, fitted('cat', 30).size, fitted('cat', 21).size], ['', 'small', 'tiny']); // prettier-ignore
    assert.equal(fitted('elephant', 40).shown, 'eleph'.slice(0, 4) + '…');
  });

  it('is never half a number: it loses decimals instead', () => {
    assert.equal(fittedNumber(-0.8415, 2, 60).shown, '−0.84');
    assert.deepEqual(fittedNumber(-123.456, 3, 38), {
      shown: '−123.5',
      size: 'tiny',
      wide: 6 * 6.7,
    });
    assert.equal(fittedNumber(-123.456, 3, 10).shown, '−123');
  });

  it('shows numbers as they were given, not as the network reads them', () => {
    const whole = numbers(1, [112, 118, 132, 129]);
    assert.equal(inputDecimals(whole), 0);
    assert.match(markupOf(reading(longScene(whole, 10), 2)), />118<\/text>/);
    assert.equal(inputDecimals(numbers(1, [0.02, 0.9, 0.54, 0.1])), 2);
    assert.match(markupOf(reading(longScene(numbers(1, [0.02, 0.9, 0.54, 0.1]), 15), 3)), />0.54<\/text>/); // prettier-ignore
  });

  it('shows two numbers as an arrow that points the way, with the numbers as its title', () => {
    const values = [1, 0, 0, 1, -1, 0, 0, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const scene = longScene(numbers(2, values), 55);
    const ways = [1, 2, 3, 4].map((t) => {
      const arrow = markupOf(reading(scene, t)).match(/class="move" d="M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/); // prettier-ignore
      const [, x1, y1, x2, y2] = arrow.map(Number);
      return [Math.sign(x2 - x1), Math.sign(y1 - y2)];
    });
    assert.deepEqual(ways, [[1, 0], [0, 1], [-1, 0], [0, -1]]); // prettier-ignore
    assert.match(markupOf(reading(scene, 3)), /<title>−1, 0<\/title>/);
  });
});

describe('What a step answers', () => {
  it('is a forecast beside what came, on one scale, with its number', () => {
    const series = numbers(1, [1, 2, 4, 3, 0, 2]);
    const scene = longScene(series, 25);
    for (let t = 1; t <= 5; t += 1) {
      const text = markupOf(answers(scene, t));
      const circle = (kind) => Number(text.match(new RegExp(`class="${kind}" cx="[^"]+" cy="([^"]+)"`))[1]); // prettier-ignore
      const [came, expected] = [series.targetValues.data[t - 1], series.outputs.data[t - 1]];
      assert.equal(Math.sign(circle('came') - circle('bar')), Math.sign(expected - came), `${t}`);
      assert.ok([came, expected].every((value) => heightOf(series, 0, value) >= 0 && heightOf(series, 0, value) <= 1)); // prettier-ignore
      const shown = Number(text.match(/class="answer best"[^>]*>([−\d.]+)</)[1].replace('−', '-'));
      assert.ok(Math.abs(shown - expected * series.units[0]) <= 0.5, `${shown}`);
      assert.match(text, /forecast [−\d.]+; then came [−\d.]+/);
    }
    assert.equal(markupOf(answers(longScene(series, 24), 5)), ''); // not before it is carried on
  });

  it('is one name where names are words, and all of them where they are letters', () => {
    const text = (example, t = 2) => markupOf(answers(longScene(traceOf({ example }), 5 * t), t));
    assert.equal(text('gesture').match(/class="answer/g).length - 1, 1); // and the group's own class
    assert.equal(text('hello').match(/<text class="answer/g).length, 4);
  });

  it('is right or wrong for the row of the batch that is shown', () => {
    const gestures = traceOf({ example: 'gesture', weights: 'default' });
    for (const row of [0, 1, 2]) {
      for (let t = 1; t <= gestures.T; t += 1) {
        const at = (t - 1) * 3 + row;
        const verdict = gestures.predictions[at] === gestures.targets[at] ? 'right' : 'wrong';
        assert.match(markupOf(answers(longScene(gestures, 50, { row }), t)), new RegExp(`answers ${verdict}`)); // prettier-ignore
      }
    }
  });
});

describe('Around a long sequence', () => {
  it('the table shows the last 24 steps, and says so', () => {
    const trace = textOf(60, 8);
    const tableAt = (t) => markupOf(valuesTable(longScene(trace, 5 * t)));
    const heads = (text) =>
      [...text.matchAll(/h<sub>(\d+)<\/sub><\/th>/g)].map(([, t]) => Number(t));
    assert.deepEqual([heads(tableAt(24)).length, heads(tableAt(24))[0]], [25, 0]);
    assert.doesNotMatch(tableAt(24), /the last/);
    assert.deepEqual([heads(tableAt(40)).length, heads(tableAt(40))[0]], [24, 17]);
    assert.match(tableAt(40), /the last 24 of 40 steps/);
    for (const row of tableAt(40).split('<tr>').slice(2)) {
      assert.equal(row.match(/<td>/g).length, 24, row.slice(0, 80));
    }
  });

  it('the scrub bar marks no more steps than can be told apart', () => {
    assert.deepEqual(ticks(4), [0, 1, 2, 3, 4]);
    assert.equal(ticks(60).length, 61);
    assert.deepEqual(ticks(61), [0, 10, 20, 30, 40, 50, 60]);
    assert.deepEqual([ticks(2000).length, ticks(2000)[1]], [21, 100]);
  });

  it('a drag goes by phases where a hand can aim at them, and by steps where it cannot', () => {
    assert.equal(dragged(7.3, 4), 7.3);
    assert.deepEqual([dragged(7.3, 500), dragged(7.6, 500)], [5, 10]);
  });

  it('steps are numbered by 1, 2 or 5 times a power of ten', () => {
    const every = [8, 12, 25, 60, 130, 500, 2000].map((T) => niceStep(T, 12));
    assert.deepEqual(every, [1, 1, 5, 5, 20, 50, 200]);
  });
});
