import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  cellAt,
  centreOf,
  layWeights,
  movedCell,
} from '../../web/src/views/weights/weights-layout.js';

const SIZES = [
  { H: 8, I: 4 },
  { H: 8, I: 1 },
  { H: 1, I: 1 },
  { H: 8, I: 20 },
  { H: 16, I: 4 },
  { H: 24, I: 6 },
  { H: 64, I: 4 },
  { H: 128, I: 30 },
];
const ROOMS = [[270, false], [294, false], [308, false], [296, true], [336, true], [700, true]]; // prettier-ignore
const all = SIZES.flatMap((sizes) =>
  ROOMS.map(([width, roomy]) => ({ sizes, width, roomy, layout: layWeights(sizes, width, roomy) })),
);
const cellsOf = ({ H, I }) =>
  [
    ['W_hh', H],
    ['W_xh', I],
    ['b', 1],
  ].flatMap(([name, columns]) =>
    // prettier-ignore
    [0, columns - 1].flatMap((column) => [0, H - 1].map((row) => ({ name, row, column }))),
  );

describe('The layout of the shared weights', () => {
  it('keeps every square within the width, and every matrix apart from the next', () => {
    for (const { sizes, width, layout } of all) {
      const where = `${JSON.stringify(sizes)} in ${width}`;
      for (const [i, { x, y, columns }] of layout.blocks.entries()) {
        assert.ok(x >= layout.left && x + columns * layout.pitch <= width, where);
        assert.ok(y + layout.rows * layout.pitch <= layout.height, where);
        const next = layout.blocks[i + 1];
        const apart = next && (next.y === y ? next.x > x + columns * layout.pitch + 4 : next.y > y);
        assert.ok(!next || apart, where);
      }
    }
  });

  it('finds the weight at the middle of its square, and none beside the matrices', () => {
    for (const { sizes, layout } of all) {
      for (const cell of cellsOf(sizes)) {
        assert.deepEqual(cellAt(layout, ...centreOf(layout, cell)), cell);
      }
      assert.equal(cellAt(layout, 2, 2), null);
      const [{ x, y }] = layout.blocks;
      assert.equal(cellAt(layout, x - 0.5, y + 1), null);
    }
  });

  it('puts all three side by side in the panel beside the chain, at the height of the chain', () => {
    for (const { sizes, roomy, layout } of all) {
      if (roomy || sizes.I > 6) continue;
      assert.equal(new Set(layout.blocks.map(({ y }) => y)).size, 1);
      assert.ok(layout.height <= 330, `${layout.height}`);
    }
    assert.ok(layWeights({ H: 8, I: 4 }, 294, false).height <= 210);
  });

  it('has squares for fingers on a phone, with W_hh above the others', () => {
    const { pitch, blocks, dense } = layWeights({ H: 8, I: 4 }, 336, true);
    assert.ok(pitch >= 32 && !dense, `${pitch}`);
    assert.deepEqual(blocks.map(({ name }) => name), ['W_hh', 'W_xh', 'b']); // prettier-ignore
    assert.ok(blocks[1].y > blocks[0].y && blocks[2].y === blocks[1].y);
  });

  it('draws shades only where squares would be specks', () => {
    for (const { sizes, layout } of all) {
      assert.equal(layout.dense, layout.pitch < 9);
      if (sizes.H <= 16 && sizes.I <= 6) assert.ok(!layout.dense);
    }
    assert.ok(layWeights({ H: 128, I: 4 }, 294, false).dense);
  });
});

describe('Arrow keys on the weights', () => {
  const layout = layWeights({ H: 8, I: 4 }, 294, false);
  const from = (name, row, column) => (columns, rows) =>
    Object.values(movedCell(layout, { name, row, column }, columns, rows));

  it('begin at the first weight', () => {
    assert.deepEqual(movedCell(layout, null, 0, 1), { name: 'W_hh', row: 0, column: 0 });
  });

  it('go from matrix to matrix within one row', () => {
    assert.deepEqual(from('W_hh', 3, 7)(1, 0), ['W_xh', 0, 3]);
    assert.deepEqual(from('W_xh', 3, 3)(1, 0), ['b', 0, 3]);
    assert.deepEqual(from('b', 3, 0)(-1, 0), ['W_xh', 3, 3]);
    assert.deepEqual(from('W_xh', 3, 0)(-1, 0), ['W_hh', 7, 3]);
  });

  it('stop at the edges', () => {
    assert.deepEqual(from('W_hh', 0, 0)(-1, -1), ['W_hh', 0, 0]);
    assert.deepEqual(from('b', 7, 0)(1, 1), ['b', 0, 7]);
    assert.deepEqual(from('W_hh', 2, 3)(Infinity, 0), ['b', 0, 2]);
    assert.deepEqual(from('b', 2, 0)(-Infinity, 0), ['W_hh', 0, 2]);
  });
});
