import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentAt } from '../../web/src/player/moment.js';
import { compareLayout, stepX } from '../../web/src/views/compare/compare-layout.js';
import { layOut } from '../../web/src/views/chain/layout.js';

const widths = Array.from({ length: 12 }, (_, i) => 280 + 84 * i); // to 1204
const kinds = [1, 8, 16, 32, 64, 128].flatMap((H) => [0, 4].map((O) => ({ I: 4, H, O })));
const lengths = [1, 2, 4, 10, 17, 60, 2000];

/** Calls `use` with the layout of every kind, width and length, at a few moments of each. */
function everywhere(use) {
  for (const sizes of kinds) {
    for (const width of widths) {
      for (const T of lengths) {
        for (const position of [0, 2.5, 2.5 * T + 0.5, 5 * T]) {
          const layout = compareLayout({ T, ...sizes }, width, momentAt(position));
          use(layout, { ...sizes, T, width, position });
        }
      }
    }
  }
}

const holds = (condition, place) => {
  if (!condition) assert.fail(JSON.stringify(place));
};

describe('Two sequences take the place of the chain', () => {
  it('and are exactly as high, so that nothing jumps; only very many units need more', () => {
    everywhere((layout, { T, I, H, O, width }) => {
      const { height } = layOut({ T, I, H, O }, width, momentAt(0));
      if (H <= 32) assert.equal(layout.height, height);
      else assert.ok(layout.height >= height && layout.height < 900);
    });
  });

  it('and never wider than the room there is', () => {
    everywhere((layout, place) => {
      const { left, right, labels, first, last, pitch } = layout.compared;
      holds(layout.width === place.width && labels > 0 && right <= place.width, place);
      holds(last - first === place.T || left >= labels, place);
      const half = layout.compared.pairs.slot / 2;
      holds(first > 0 || stepX(layout.compared, 0) - half >= labels, place);
      holds(
        last - first < place.T || stepX(layout.compared, last) + pitch / 2 <= right + 1e-9,
        place,
      );
    });
  });
});

describe('The columns', () => {
  it('are never narrower than a finger can hit', () => {
    everywhere(({ compared }, place) => holds(compared.pitch >= 26, place));
  });

  it('hold their squares', () => {
    everywhere(({ compared }, place) => {
      for (const rows of [compared.pairs, compared.differences]) {
        holds(rows.slot >= 2 && rows.slot <= rows.pitch && rows.slot < compared.pitch, place);
        holds(!rows.thin || place.H > 32, place);
      }
    });
  });

  it('stand below each other with everything that is between them', () => {
    everywhere(({ compared, height }, { H, O, ...place }) => {
      const { pairs: p, differences: d } = compared;
      const [a, b] = p.tops;
      const order = [p.name, a, a + (H - 1) * p.pitch + p.slot, p.label, p.tokenA, p.bars, p.norm, p.tokenB, b, b + (H - 1) * p.pitch + p.slot, p.scale, height]; // prettier-ignore
      const single = [d.name, d.tops[0], d.tops[0] + (H - 1) * d.pitch + d.slot, d.bars, d.norm, d.label, d.tokenA, d.tokenB, d.scale, height]; // prettier-ignore
      for (const list of [order, single])
        holds(
          list.every((y, i) => i === 0 || y > list[i - 1]),
          { ...place, H, O, list },
        );
      holds(O === 0 || (p.answersA > 8 && p.answersB + 13 < p.scale), { ...place, H, O });
    });
  });
});

describe('A long sequence', () => {
  const at = (position, T = 2000) => compareLayout({ T, I: 4, H: 8, O: 0 }, 800, momentAt(position)).compared; // prettier-ignore

  it('shows as many steps as fit, and always the present one', () => {
    for (let position = 0; position <= 10_000; position += 7.3) {
      const { first, last, left, right, ...rest } = at(position);
      const { t } = momentAt(position);
      assert.ok(first <= t && t <= last && last - first <= 31, `${position}`);
      const x = stepX({ left, ...rest }, t);
      assert.ok(x - rest.pitch / 2 >= left - 1e-9 && x + rest.pitch / 2 <= right + 1e-9, `${position}`); // prettier-ignore
    }
  });

  it('fills its window to the end', () => {
    for (const position of [0, 1234.5, 9985, 10_000]) {
      const compared = at(position);
      const end = stepX(compared, compared.last) + compared.pitch / 2;
      assert.ok(end >= compared.right - 1e-6, `${position}`);
    }
  });

  it('begins with h_0 and ends with h_T', () => {
    assert.equal(at(0).first, 0);
    assert.equal(at(10_000).last, 2000);
  });

  it('moves without a jump', () => {
    for (let position = 100; position < 400; position += 0.25) {
      const moved = Math.abs(at(position + 1e-6).offset - at(position).offset);
      assert.ok(moved < 1e-3, `${position}`);
    }
    assert.ok(at(150).offset > 0);
  });
});
