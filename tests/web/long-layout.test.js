import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentAt } from '../../web/src/player/moment.js';
import { inkOf, layOut, zoomLevels } from '../../web/src/views/chain/layout.js';

const text = { I: 4, H: 8, O: 4 };
const widths = [280, 360, 519, 520, 898, 1240];
const lengths = [17, 40, 500, 2000];

/** Calls `use` at many moments of windows of every length and width. */
function windows(use) {
  for (const width of widths) {
    for (const T of lengths) {
      const ends = [0, 1, 2, 3, Math.floor(T / 2), T - 3, T - 2, T - 1];
      for (const t of ends) {
        for (let by = 0; by <= 5; by += 0.25) {
          const position = 5 * t + by;
          const layout = layOut(
            { T, ...text },
            width,
            momentAt(position),
            undefined,
            false,
            'near',
          );
          if (!layout.whole) use(layout, { T, width, position, t: momentAt(position).t });
        }
      }
    }
  }
}

const holds = (condition, place) => {
  if (!condition) assert.fail(JSON.stringify(place));
};

describe('The window of a long sequence', () => {
  it('holds the present step, and the one before as long as its state is needed', () => {
    windows((layout, place) => {
      const needed = place.t > 0 && place.position <= 5 * place.t - 1 ? place.t - 1 : place.t;
      for (const t of [place.t, needed]) {
        holds(t >= layout.from && t <= layout.to, { ...place, seen: [layout.from, layout.to] });
        if (layout.lens?.ink === 1) holds(inkOf(layout, t) === 1, { ...place, ink: t });
      }
    });
  });

  it('is as wide as the room it has, with as many columns as it says', () => {
    windows((layout, place) => {
      const rest = Number.isInteger(layout.start);
      holds(layout.width === place.width, place);
      holds(layout.to - layout.from + 1 === layout.seen + (rest ? 0 : 1), place);
      holds(layout.from >= 0 && layout.to <= place.T, place);
    });
  });

  it('lets columns come and go without a jump: what leaves has faded, what comes is not there yet', () => {
    const BY = 1e-7;
    windows((layout, { T, width, position }) => {
      for (const by of [-BY, BY]) {
        const other = layOut({ T, ...text }, width, momentAt(position + by), undefined, false, 'near'); // prettier-ignore
        for (let t = layout.from; t <= layout.to; t += 1) {
          const there = t >= other.from && t <= other.to ? inkOf(other, t) : 0;
          holds(Math.abs(inkOf(layout, t) - there) < 1e-3, { T, width, position, by, t, there });
        }
      }
    });
  });

  it('stays at the start until the clock has come some way, and ends with the last step', () => {
    for (const T of lengths) {
      const at = (position) => layOut({ T, ...text }, 520, momentAt(position), undefined, false, 'near'); // prettier-ignore
      assert.deepEqual([at(0).start, at(7).start], [0, 0]);
      assert.equal(at(5 * T).to, T);
      assert.ok(at(5 * T).from > 0);
    }
  });

  it('moves only while a state is carried on: nothing slides under the eyes of who reads', () => {
    const starts = [21, 22, 23, 24].map((phase) => layOut({ T: 40, ...text }, 360, momentAt(5 * 20 + phase - 20)).start); // prettier-ignore
    assert.equal(new Set(starts).size, 1);
    const later = layOut({ T: 40, ...text }, 360, momentAt(5 * 20 + 4.25)).start;
    assert.ok(later > starts[0] && later < starts[0] + 1);
  });
});

describe('The levels of zoom', () => {
  it('are two where a sequence does not fit, and one where it does', () => {
    assert.deepEqual(zoomLevels({ T: 4, ...text }, 360), ['near']);
    assert.deepEqual(zoomLevels({ T: 16, ...text }, 898), ['near']);
    assert.deepEqual(zoomLevels({ T: 17, ...text }, 898), ['near', 'all']);
    assert.equal(layOut({ T: 4, ...text }, 898, momentAt(0), undefined, false, 'all').zoom, 'near');
  });

  it('begin near; with very many units, which say little one by one, with all', () => {
    const zoomOf = (T, H) => layOut({ T, I: 4, H, O: 0 }, 898, momentAt(0)).zoom;
    assert.deepEqual([zoomOf(40, 8), zoomOf(500, 32), zoomOf(500, 33)], ['near', 'near', 'all']);
    assert.equal(zoomOf(4, 128), 'near'); // it fits as it is
  });

  it('show all steps at once, in order and inside, at any length', () => {
    for (const T of lengths) {
      for (const width of widths) {
        if (zoomLevels({ T, ...text }, width).length === 1) continue;
        const layout = layOut({ T, ...text }, width, momentAt(7), undefined, false, 'all');
        const { columns, whole, lens, closed } = layout;
        assert.deepEqual([whole, lens, layout.from, layout.to], [true, null, 0, T]);
        assert.ok(columns.every((x, t) => t === 0 || x > columns[t - 1]));
        assert.ok(columns[0] - closed / 2 >= 0 && columns[T] + closed / 2 <= width);
        assert.equal(inkOf(layout, T), 1);
      }
    }
  });

  it('fade the ribbons as columns tighten, then give up the slots', () => {
    const at = (T) => layOut({ T, ...text, H: 4 }, 898, momentAt(0), undefined, false, 'all');
    assert.deepEqual([at(17), at(19), at(24), at(30), at(33)].map(({ plain }) => plain), [false, false, false, false, true]); // prettier-ignore
    const strong = [17, 19, 21, 24].map((T) => at(T).ribbons);
    assert.ok(
      strong.every((share, i) => i === 0 || share < strong[i - 1]),
      `${strong}`,
    );
    assert.equal(strong.at(-1), 0);
    assert.equal(layOut({ T: 40, ...text }, 898, momentAt(0)).ribbons, 1);
  });
});

describe('Very many units', () => {
  it('are stripes that fit a screen, at least 2 px high; up to 32 are squares', () => {
    for (const H of [33, 64, 128]) {
      for (const low of [false, true]) {
        const { thin, pitch, wide } = layOut({ T: 4, I: 4, H, O: 0 }, 898, momentAt(0), undefined, low); // prettier-ignore
        assert.ok(thin && pitch >= 2 && wide >= 20);
        assert.ok(H * pitch <= (low ? 288 : 384), `${H}: ${pitch}`);
      }
    }
    const { thin, slot, wide } = layOut({ T: 4, I: 4, H: 32, O: 0 }, 898, momentAt(0));
    assert.ok(!thin && slot === wide);
  });
});
