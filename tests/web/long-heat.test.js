import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentAt, progressOf } from '../../web/src/player/moment.js';
import { heatBitmap, patches, reachedPart } from '../../web/src/views/chain/heat-map.js';
import { traceOf } from './traces.js';

const colours = { positive: [31, 111, 181], negative: [217, 114, 42] };

describe('The bitmap of all states', () => {
  it('has a pixel for every unit of every step: colour by sign, alpha by size, in the row asked for', () => {
    const trace = traceOf({ example: 'snippet', weights: 'default' });
    const { T, B, H, h } = trace;
    for (const row of [0, 2]) {
      const pixels = heatBitmap(trace, row, colours);
      assert.equal(pixels.length, 4 * T * H);
      for (let t = 1; t <= T; t += 1) {
        for (let unit = 0; unit < H; unit += 1) {
          const value = h.data[((t - 1) * B + row) * H + unit];
          const at = 4 * (unit * T + t - 1);
          assert.deepEqual(
            [...pixels.subarray(at, at + 4)],
            [
              ...(value < 0 ? colours.negative : colours.positive),
              Math.round(255 * Math.abs(value)),
            ],
          );
        }
      }
    }
  });
});

describe('What of it is there', () => {
  it('is nothing of a state before its squash, all of it after, and from the top in between', () => {
    const H = 8;
    for (let position = 0; position <= 20; position += 0.125) {
      const moment = momentAt(position);
      const { columns, units } = reachedPart(moment, H);
      const done = [1, 2, 3, 4].filter((t) => progressOf(moment, t, 'squash') === 1).length;
      assert.equal(columns, done, `at ${position}`);
      const squashing = moment.phase === 'squash' && moment.progress < 1;
      assert.ok(squashing || units === 0, `at ${position}`);
      assert.ok(units >= 0 && units <= H);
    }
    const grown = [3.2, 3.5, 3.9].map((position) => reachedPart(momentAt(position), H).units);
    assert.ok(grown[0] < grown[1] && grown[1] < grown[2], `${grown}`);
  });

  it('is painted as if anew, whichever way the clock went, and nothing twice', () => {
    const sizes = { T: 12, H: 5 };
    const shown = new Set();
    let [from, seed] = [{ columns: 0, units: 0 }, 1];
    const random = (n) => (seed = (seed * 16807) % 2147483647) % n;
    for (let i = 0; i < 500; i += 1) {
      const columns = random(13);
      const to = { columns, units: columns < 12 && random(2) ? random(6) : 0 };
      for (const { act, left, width, height } of patches(from, to, sizes)) {
        for (let t = left; t < left + width; t += 1) {
          for (let unit = 0; unit < height; unit += 1) {
            if (act === 'clear') shown.delete(`${t} ${unit}`);
            else shown.add(`${t} ${unit}`);
          }
        }
      }
      assert.equal(shown.size, to.columns * 5 + to.units, JSON.stringify([from, to]));
      for (let unit = 0; unit < to.units; unit += 1) assert.ok(shown.has(`${to.columns} ${unit}`));
      from = to;
    }
    assert.deepEqual(patches(from, from, sizes), []);
    const one = patches({ columns: 3, units: 0 }, { columns: 4, units: 0 }, sizes);
    assert.deepEqual(one, [{ act: 'put', left: 3, width: 1, height: 5 }]);
  });
});
