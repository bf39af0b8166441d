import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  decimalsFor,
  decimalsThat,
  milliseconds,
  percent,
  plain,
  rounded,
  signed,
} from '../../web/src/views/numbers.js';

describe('A number with its sign', () => {
  it('has a plus, or a minus as wide as the plus', () => {
    assert.equal(signed(0.536, 2), '+0.54');
    assert.equal(signed(-1.171, 2), '−1.17');
  });

  it('has no sign when it rounds to zero', () => {
    for (const value of [0, -0, 0.004, -0.004]) assert.equal(signed(value, 2), '0.00');
    assert.equal(signed(-0.005001, 2), '−0.01');
  });

  it('is rounded alike above and below zero', () => {
    for (const value of [0.125, 0.375, 0.005, 1.005, 2.5]) {
      assert.equal(signed(-value, 2).slice(1), signed(value, 2).slice(1));
    }
  });

  it('keeps its zeros at the end', () => assert.equal(signed(1, 3), '+1.000'));
});

describe('A plain number', () => {
  it('has no plus', () => {
    assert.deepEqual([plain(0.5, 2), plain(-0.5, 2), plain(0, 2)], ['0.50', '−0.50', '0.00']);
  });
});

describe('Decimals', () => {
  it('show two digits of the largest value, and never fewer than asked for', () => {
    assert.equal(decimalsFor([0.5, -0.001]), 2);
    assert.equal(decimalsFor([0.05]), 3);
    assert.equal(decimalsFor([-0.0123, 0.001]), 3);
    assert.equal(decimalsFor([0.00012]), 5);
    assert.equal(decimalsFor([123]), 2);
    assert.equal(decimalsFor([123], 0), 0);
    assert.equal(decimalsFor([5], 1), 1);
  });

  it('of nothing and of zeros are as few as asked for', () => {
    assert.equal(decimalsFor([]), 2);
    assert.equal(decimalsFor([0, -0]), 2);
    assert.equal(decimalsFor(new Float32Array(3), 4), 4);
  });

  it('end at nine', () => assert.equal(decimalsFor([1e-30]), 9));

  it('that fulfil a condition are the fewest that do', () => {
    assert.equal(decimalsThat(2, (d) => d >= 4), 4); // prettier-ignore
    assert.equal(decimalsThat(2, () => true), 2); // prettier-ignore
  });

  it('are four more than asked for when none fulfils it', () => {
    assert.equal(decimalsThat(2, () => false), 6); // prettier-ignore
  });

  it('round as numbers are shown', () => {
    for (const value of [0.125, -0.125, 1.005, -2.345, 0.0049, 12.3456789]) {
      for (let d = 0; d < 5; d += 1) {
        assert.equal(Math.abs(rounded(value, d)), Number(plain(Math.abs(value), d)));
      }
    }
  });
});

describe('A share in percent', () => {
  it('has decimals where they tell something', () => {
    assert.equal(percent(0.534), '53 %');
    assert.equal(percent(0.0123), '1.2 %');
    assert.equal(percent(0.9963), '99.6 %');
    assert.equal(percent(0), '0.0 %');
  });

  it('is 100 only when it is everything', () => {
    assert.equal(percent(1), '100.0 %');
    assert.equal(percent(0.99999), '> 99.9 %');
    assert.equal(percent(0.99949), '99.9 %');
  });
});

describe('A duration', () => {
  it('is shown as exactly as it was measured', () => {
    assert.equal(milliseconds(3.14159), '3.1 ms');
    assert.equal(milliseconds(123.4), '123 ms');
  });
});
