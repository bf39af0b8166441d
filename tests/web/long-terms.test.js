import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rounded, signed } from '../../web/src/views/numbers.js';
import { termsOf } from '../../web/src/views/terms.js';
import { unitPanel } from '../../web/src/views/unit-panel.js';
import { longScene, textOf } from './long-scenes.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';

const trace = textOf(30, 128);
const number = (text) => Number(text.replace('−', '-'));

describe('The products of one of very many units', () => {
  it('are the twelve largest, and all others as one', () => {
    const { memory, memoryRest } = termsOf(trace, 9, 0, 77);
    const before = trace.h.data.subarray(7 * 128, 8 * 128);
    const all = Array.from(before, (value, k) => trace.weights.W_hh.data[77 * 128 + k] * value);
    const sorted = all.map(Math.abs).sort((a, b) => b - a);
    assert.deepEqual(memory.map(({ product }) => Math.abs(product)), sorted.slice(0, 12)); // prettier-ignore
    assert.ok(memory.every(({ index, product }) => all[index] === product));
    assert.equal(memoryRest.count, 116);
    const rest = all.reduce((sum, product) => sum + product, 0) - memory.reduce((sum, { product }) => sum + product, 0); // prettier-ignore
    assert.ok(Math.abs(memoryRest.product - rest) < 1e-12);
  });

  it('are all listed up to 16 units', () => {
    const { memory, memoryRest } = termsOf(textOf(30, 16), 9, 0, 3);
    assert.deepEqual([memory.length, memoryRest], [16, null]);
    assert.equal(termsOf(textOf(30, 17), 9, 0, 3).memoryRest.count, 5);
  });

  it('add up as they are shown, with the rest, to the memory part and to the sum', () => {
    for (let unit = 0; unit < 128; unit += 1) {
      for (const t of [1, 2, 17, 30]) {
        const { input, memory, memoryRest, bias, memorySum, preactivation, decimals } = termsOf(trace, t, 0, unit); // prettier-ignore
        const { product, part, sum } = decimals;
        const shown = (values) => values.reduce((total, one) => total + number(signed(one.product, product)), 0); // prettier-ignore
        const place = JSON.stringify({ unit, t, decimals });
        const remembered = shown([...memory, memoryRest]);
        assert.equal(rounded(remembered, part), rounded(memorySum, part), place);
        const total = remembered + shown(input) + number(signed(bias, part));
        assert.equal(rounded(total, sum), rounded(preactivation, sum), place);
      }
    }
  });

  it('of many numbers that are read are shortened in the same way', () => {
    const values = Array.from({ length: 40 * 3 }, (_, i) => Math.sin(i * i));
    const wide = traceOf({
      example: 'own',
      columns: 40,
      values,
      weights: 'default',
      train_steps: 1,
    });
    const { input, inputRest, silent } = termsOf(wide, 2, 0, 1);
    assert.deepEqual([input.length, inputRest.count, silent], [12, 28, 0]);
  });

  it('stand in the panel with one row for the rest, shown when the memory part is', () => {
    const panelAt = (position) => markupOf(unitPanel(longScene(trace, position, { selection: { t: 9, unit: 77 } }))); // prettier-ignore
    const done = panelAt(45);
    assert.match(done, /116 other units together/);
    assert.equal(done.match(/data-product[^>]*>[+−\d]/g).length, 14); // 12, the rest, one letter
    assert.match(done, /the largest products that made it/);
    assert.doesNotMatch(panelAt(41), /data-product[^>]*>[+−\d]/);
  });
});
