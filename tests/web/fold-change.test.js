import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentAt } from '../../web/src/player/moment.js';
import { foldLayout } from '../../web/src/views/folding/fold-layout.js';
import { arrowBetween, pointAt } from '../../web/src/views/folding/loop.js';
import { layOut } from '../../web/src/views/chain/layout.js';
import { count, pictureAt, sceneAt, tags } from './folded-scenes.js';
import { traceOf } from './traces.js';

const longer = { example: 'own', sequence: [...'the quick brown fox jumps over it'] };
const kinds = [
  {},
  { weights: 'default', hidden_size: 1 },
  { weights: 'default', hidden_size: 16 },
  { weights: 'default', hidden_size: 40 },
  { example: 'own', sequence: ['a', 'b'] },
  { example: 'snippet' },
  longer,
];

describe('A picture that is unrolled', () => {
  it('is the chain itself, without anything of the cell', () => {
    const layout = layOut(traceOf(), 900, momentAt(12));
    assert.equal(foldLayout(layout, traceOf(), momentAt(12), 0), layout);
    assert.doesNotMatch(pictureAt(12, 0), /class="(folding|tag|loop|copy)/);
  });

  it('begins to fold with nothing of the cell in sight, and nothing moved', () => {
    for (const width of [360, 900]) {
      for (let position = 0; position <= 20; position += 0.5) {
        const [at0, near0] = [0, 1e-9].map((fold) => sceneAt(position, fold, { width }).layout);
        assert.equal(near0.folding.parts, 0);
        assert.ok(near0.folding.chain > 0.999);
        for (const key of ['columns', 'inputs', 'inputSlots']) {
          at0[key].forEach((x, t) => assert.ok(Math.abs(x - near0[key][t]) < 1e-3, key));
        }
        assert.deepEqual([near0.height, near0.width], [at0.height, at0.width]);
      }
    }
  });
});

describe('The change', () => {
  it('has no jump, from one end to the other', () => {
    const STEP = 0.002;
    for (const settings of [{}, longer]) {
      const trace = traceOf(settings);
      for (const position of [0, 7.3, 8.5, 9.4, 12]) {
        let last = sceneAt(position, STEP, { trace }).layout;
        for (let fold = 2 * STEP; fold <= 1; fold += STEP) {
          const now = sceneAt(position, fold, { trace }).layout;
          const place = `${position} ${fold}`;
          for (const key of ['columns', 'inputs', 'inputSlots']) {
            for (let t = Math.max(now.from, 1); t <= now.to; t += 1) {
              assert.ok(Math.abs(now[key][t] - last[key][t]) < 9, `${key} ${t} at ${place}`);
            }
          }
          for (const key of ['spread', 'loop', 'chain', 'parts', 'seen']) {
            const moved = Math.abs(now.folding[key] - last.folding[key]);
            assert.ok(moved < 0.06, `${key} at ${place}`);
          }
          for (const key of ['tokens', 'vectors', 'labels']) {
            now.folding[key].forEach((share, t) =>
              assert.ok(Math.abs(share - last.folding[key][t]) < 0.4, `${key} at ${place}`),
            );
          }
          last = now;
        }
      }
    }
  });

  it('copies the weights to every step in view, out of one set', () => {
    for (const settings of [{}, { example: 'snippet' }]) {
      const trace = traceOf(settings);
      const [one, many] = [1, 0.3].map((fold) => pictureAt(12, fold, { trace }));
      for (const index of ['hh', 'xh']) {
        assert.equal(tags(one, index), 1);
        assert.equal(tags(many, index), trace.T);
      }
      assert.equal(count(one, /class="copy /g), 1);
      assert.equal(count(many, /class="copy /g), trace.T);
      assert.equal(count(many, /class="loop"/g), trace.T);
    }
  });

  it('keeps the columns in order while they slide out', () => {
    for (let fold = 0.01; fold < 0.9; fold += 0.01) {
      const { columns } = sceneAt(12, fold).layout;
      assert.ok(columns.every((x, t) => t === 0 || x > columns[t - 1]), `${fold}`); // prettier-ignore
    }
  });

  it('never shows a lens and a loop at once', () => {
    for (let fold = 0.01; fold <= 1; fold += 0.01) {
      const { lens, folding } = sceneAt(12, fold).layout;
      assert.ok(lens === null || folding.loop === 0, `${fold}`);
    }
    assert.notEqual(sceneAt(12, 0.01).layout.lens, null);
  });

  it('draws numbers only, whatever is on the stage', () => {
    for (const settings of kinds) {
      const trace = traceOf(settings);
      for (const width of [280, 360, 1200]) {
        for (let position = 0; position <= 5 * trace.T; position += trace.T > 9 ? 23.6 : 3.4) {
          for (const fold of [0.06, 0.15, 0.5, 0.85, 1]) {
            const picture = pictureAt(position, fold, { trace, width });
            assert.doesNotMatch(picture, /NaN|Infinity|undefined|\[object|(width|height|r)="-/);
          }
        }
      }
    }
  });
});

describe('The loop', () => {
  const [from, to, top] = [
    { x: 120, y: 200 },
    { x: 80, y: 200 },
    { x: 100, y: 20 },
  ];

  it('leaves to the right, passes its top half way and comes back from the left', () => {
    const loop = arrowBetween(from, to, top, 90, 1);
    for (const [part, end] of [
      [0, from],
      [0.5, top],
      [1, to],
    ]) {
      const { x, y } = pointAt(loop, part);
      assert.ok(Math.hypot(x - end.x, y - end.y) < 1, `${part}: ${x}, ${y}`);
    }
    assert.ok(pointAt(loop, 0.2).x > 150 && pointAt(loop, 0.8).x < 50);
  });

  it('opens to a straight line', () => {
    const line = arrowBetween(to, from, top, 90, 0);
    for (const part of [0, 0.25, 0.6, 1]) {
      const { x, y } = pointAt(line, part);
      assert.ok(Math.abs(x - (80 + 40 * part)) < 0.5 && y === 200, `${part}: ${x}, ${y}`);
    }
  });
});
