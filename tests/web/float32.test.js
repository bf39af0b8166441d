import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortest } from '../../web/src/state/float32.js';
import { engine } from './traces.js';

const bits = new DataView(new ArrayBuffer(4));
const floatOf = (pattern) => {
  bits.setUint32(0, pattern);
  return bits.getFloat32(0);
};
const digitsOf = (text) => text.replace(/e.*/, '').replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length; // prettier-ignore

/** Whether any decimal of so many digits gives this float32: its neighbours on both sides are tried. */
function anyGives(value, digits) {
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
  const unit = 10 ** (digits - 1);
  const whole = Math.round(Number(mantissa) * unit);
  return [-1, 0, 1].some(
    (step) => Math.fround(Number(`${whole + step}e${Number(exponent) - (digits - 1)}`)) === value,
  );
}

describe('A float32 as text', () => {
  const numbers = { 0.1: '0.1', 0.69: '0.69', '-1': '-1', 3: '3', 1e-7: '1e-7', 16777216: '16777216', 1e30: '1e+30' }; // prettier-ignore
  for (const [value, text] of Object.entries(numbers)) {
    it(`is what a person would have written: ${text}`, () =>
      assert.equal(shortest(Math.fround(Number(value))), text));
  }

  it('keeps the sign of zero', () => {
    assert.equal(shortest(0), '0');
    assert.equal(shortest(-0), '-0');
  });

  it('gives the same float32 and no shorter text does, for 20,000 of all sizes', () => {
    const patterns = engine.random(5).rand([20_000]).data;
    let tried = 0;
    for (const share of patterns) {
      const value = floatOf(Math.floor(share * 2 ** 32));
      if (!Number.isFinite(value) || value === 0) continue;
      const text = shortest(value);
      assert.ok(Object.is(Math.fround(Number(text)), value), `${value} as ${text}`);
      const digits = digitsOf(text);
      assert.ok(digits === 1 || !anyGives(value, digits - 1), `${text} could be shorter`);
      tried += 1;
    }
    assert.ok(tried > 19_000);
  });

  it('does so for every power of two, with a wider gap above than below, except three', () => {
    const longer = [];
    for (let power = -149; power <= 127; power += 1) {
      const value = 2 ** power;
      const text = shortest(value);
      assert.equal(Math.fround(Number(text)), value);
      const digits = digitsOf(text);
      if (digits > 1 && anyGives(value, digits - 1)) longer.push(power);
    }
    assert.deepEqual(longer, [-96, 87, 90]);
  });
});
