import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { milliseconds, percent, plain, signed, together } from '../../web/src/views/numbers.js';
import { approximate, given, listed, times } from '../../web/src/views/quantities.js';
import { stage } from '../../web/src/views/stage.js';
import { unitPanel } from '../../web/src/views/unit-panel.js';
import { counted, english, inLanguage, localised } from '../../web/src/words/index.js';
import { spanish } from '../../web/src/words/es/index.js';
import { markupOf } from './markup.js';
import { idle, modelAt } from './stage-scenes.js';
import { sceneAt, traceOf } from './traces.js';

/** @template Result @param {() => Result} make */
const inSpanish = (make) => inLanguage(spanish, make);

describe('Numbers in Spanish', () => {
  it('have a decimal comma, and the same signs', () => {
    inSpanish(() => {
      assert.deepEqual([signed(0.536, 2), signed(-1.171, 2), signed(0, 2)], ['+0,54', '−1,17', '0,00']); // prettier-ignore
      assert.deepEqual([plain(0.5, 2), plain(-0.5, 1), plain(3, 0)], ['0,50', '−0,5', '3']);
      assert.deepEqual([percent(0.534), percent(0.0123), percent(0.99999)], ['53\u00a0%', '1,2\u00a0%', '> 99,9\u00a0%']); // prettier-ignore
      assert.deepEqual(
        [milliseconds(3.14159), milliseconds(123.4)],
        ['3,1\u00a0ms', '123\u00a0ms'],
      );
      assert.deepEqual([given(0.3), given(1e-7), given(-2.5e22)], ['0,3', '1e−7', '−2,5e22']);
      assert.deepEqual([approximate(1 / 3), approximate(1234.5678)], ['0,333', '1234,57']);
      assert.deepEqual([times(0.9401), times(0.0270001), times(1e-9)], ['0,94', '0,027', 'menos de 0,001']); // prettier-ignore
    });
  });

  it('are told from each other by semicolons where they have commas', () => {
    inSpanish(() => {
      assert.equal(together(['0,5', '−1']), '0,5; −1');
      assert.equal(listed([0.5, 1, -2]), '0,5; 1 y −2');
      assert.equal(listed([1, 2, 3]), '1, 2 y 3');
      assert.equal(listed([0.5, 1, 2, 3, 4]), '5 números, de 0,5 a 4');
    });
  });

  it('are grouped only from five digits on, with points', () => {
    assert.deepEqual(inSpanish(() => [counted(2001), counted(200_000)]), ['2001', '200.000']); // prettier-ignore
    assert.deepEqual([counted(2001), counted(200_000)], ['2,001', '200,000']);
  });

  it('keep the digits that were chosen, whatever they would round to', () => {
    for (let i = 0; i < 2000; i += 1) {
      const value = (Math.sin(i * i) * 10 ** (i % 5)) / (1 + (i % 7));
      for (let d = 0; d < 10; d += 3) {
        const here = signed(value, d);
        assert.equal(inSpanish(() => signed(value, d)).replace(',', '.'), here);
        assert.ok(here.endsWith(Math.abs(value).toFixed(d)));
      }
    }
    assert.equal(
      inSpanish(() => localised('1.000000000000000000001')),
      '1,000000000000000000001',
    );
  });

  it('still add up in the panel of a unit', () => {
    for (const example of ['hello', 'series', 'gesture']) {
      const scene = sceneAt(10, { trace: traceOf({ example }), selection: { t: 2, unit: 3 } });
      const markup = inSpanish(() => markupOf(unitPanel(scene)));
      const number = (text) => Number(text.replace('−', '-').replace(',', '.'));
      const sums = [...markup.matchAll(/data-sum="\w+">([^<]+)</g)].map(([, text]) => number(text));
      const sum = number(/data-value="sum">([^<]+)</.exec(markup)[1]);
      const [decimals] = /(?<=,)\d+/.exec(/data-value="sum">([^<]+)</.exec(markup)[1]);
      assert.equal(sums.length, 3);
      const added = sums.reduce((a, b) => a + b, 0);
      assert.equal(Number(added.toFixed(decimals.length)), sum, example);
    }
  });
});

describe('Drawing in any language', () => {
  it('makes no format of numbers anew at every frame', () => {
    const { NumberFormat } = Intl;
    let made = 0;
    Intl.NumberFormat = class extends NumberFormat {
      constructor(...given) {
        super(...given);
        made += 1;
      }
    };
    try {
      for (const language of [english, spanish]) {
        inLanguage(language, () => {
          for (let position = 0; position < 20; position += 0.25) {
            markupOf(stage(modelAt(traceOf(), { position }), idle));
          }
        });
      }
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
    assert.ok(made <= 4, `${made} formats`);
  });
});
