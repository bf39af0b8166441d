import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentAt } from '../../web/src/player/moment.js';
import { LENS_COLUMNS, inkOf, inputPitch, inputX, layOut, openness, unitY } from '../../web/src/views/chain/layout.js'; // prettier-ignore

const widths = Array.from({ length: 16 }, (_, i) => 280 + 88 * i); // to 1600
const lengths = Array.from({ length: 12 }, (_, i) => i + 1);
/** What is drawn: one value, hello, many units, many letters. */
const kinds = [
  { I: 1, H: 1, O: 0 },
  { I: 4, H: 8, O: 4 },
  { I: 4, H: 32, O: 0 },
  { I: 27, H: 8, O: 27 },
];

/** Calls `use` with the layout of every kind, width and length, at many moments of each. */
function everywhere(use, { every = 0.25, from = kinds } = {}) {
  for (const sizes of from) {
    for (const width of widths) {
      for (const T of lengths) {
        for (let i = 0; i * every <= 5 * T; i += 1) {
          const moment = momentAt(i * every);
          const layout = layOut({ T, ...sizes }, width, moment);
          use(layout, { ...sizes, T, width, moment, position: i * every });
        }
      }
    }
  }
}

/** Fails with the place when it does not hold. */
const holds = (condition, place) => {
  if (!condition) assert.fail(JSON.stringify(place));
};

describe('The columns', () => {
  it('stand in order, inside the picture unless they come or go, and their slots never touch', () => {
    everywhere((layout, place) => {
      const { columns, slot, width, whole, from, to } = layout;
      assert.equal(columns.length, place.T + 1);
      holds(!whole || (from === 0 && to === place.T), place);
      columns.forEach((x, t) => {
        const there = t >= from && t <= to && inkOf(layout, t) === 1;
        holds(!there || (x - slot / 2 >= 0 && x + slot / 2 <= width), { ...place, t });
        holds(t === 0 || x - columns[t - 1] >= slot, place);
      });
    });
  });

  it('are evenly spaced while no step is open', () => {
    for (const position of [0, 5, 10]) {
      const { columns, lens } = layOut({ T: 4, I: 4, H: 8, O: 4 }, 1000, momentAt(position));
      assert.equal(lens, null);
      columns.forEach((x, t) => assert.ok(Math.abs(x - (20 + 192 * (t + 0.5))) < 1e-9));
    }
  });

  it('fill the width at hand, all of them or as many as fit', () => {
    everywhere(({ width }, place) => holds(width === place.width, place), { every: 5 });
    const hello = { I: 4, H: 8, O: 4 };
    assert.ok(layOut({ T: 4, ...hello }, 360, momentAt(0)).whole);
    assert.ok(layOut({ T: 12, ...hello }, 1280, momentAt(0)).whole);
    const { whole, from, to } = layOut({ T: 12, ...hello }, 360, momentAt(0));
    assert.deepEqual([whole, from, to], [false, 0, 5]);
  });
});

describe('The lens', () => {
  it('is there while a step is open: not at the start, and not between steps', () => {
    for (let position = 0; position <= 20; position += 0.25) {
      const { lens, open } = layOut({ T: 4, I: 4, H: 8, O: 4 }, 900, momentAt(position));
      assert.equal(lens !== null, position % 5 !== 0, `${position}`);
      assert.equal(open, openness(momentAt(position), 4));
    }
  });

  it('opens while the step reads, stays open, and closes while it carries', () => {
    const opened = (position) => openness(momentAt(position), 4);
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(opened), [0, 1, 1, 1, 1, 0]);
    assert.ok(opened(0.3) < opened(0.6) && opened(4.6) > opened(4.8));
  });

  it('has its columns in order once it is a quarter open, and h_t as the last', () => {
    everywhere(({ lens, columns, open }, place) => {
      if (!lens) return;
      assert.equal(lens.centres.length, LENS_COLUMNS.length);
      holds(lens.ink < 1 || lens.centres[4] === columns[lens.step], place);
      holds(open < 0.25 || lens.centres.every((x, i) => i === 0 || x > lens.centres[i - 1]), place);
    });
  });

  it('keeps its columns on its card, the card in the picture, and off its neighbours', () => {
    everywhere(({ lens, columns, slot, width }, place) => {
      if (!lens) return;
      const [first, last] = [Math.min(...lens.centres), Math.max(...lens.centres)];
      holds(lens.left >= 0 && lens.right <= width, place);
      holds(first - slot / 2 >= lens.left && last + slot / 2 <= lens.right, place);
      if (lens.ink < 1) return; // on its way to the next step
      const { step } = lens;
      holds(columns[step - 1] + slot / 2 <= first - slot / 2, place);
      holds(step === place.T || columns[step + 1] - slot / 2 >= last + slot / 2, place);
    });
  });

  it('hands over in carry: h_t goes to its place, the lens to the next step', () => {
    const at = (position) => layOut({ T: 4, I: 4, H: 8, O: 4 }, 900, momentAt(position));
    const [before, after] = [at(9), at(9.5)]; // step 2 squashed, and half carried
    assert.deepEqual([before.lens.step, after.lens.step], [2, 3]);
    assert.equal(before.columns[1], after.columns[1]);
    assert.ok(after.columns[2] < before.columns[2] - 100);
    assert.equal(after.columns[3], after.lens.centres[4]);
    assert.equal(at(19.5).lens.step, 4); // after the last step there is no next
  });

  it('stays open over the steps of a run, and what is done does not move', () => {
    const run = { from: 0, to: Infinity };
    const first = layOut({ T: 4, I: 4, H: 8, O: 4 }, 900, momentAt(5.5), run);
    for (let position = 5.5; position <= 19; position += 0.25) {
      const { open, columns } = layOut({ T: 4, I: 4, H: 8, O: 4 }, 900, momentAt(position), run);
      assert.equal(open, 1, `${position}`);
      assert.deepEqual(columns.slice(0, 2), first.columns.slice(0, 2));
    }
    assert.equal(openness(momentAt(20), 4, run), 0);
  });

  it('closes without a jump where a run is stopped', () => {
    for (const to of [7, 9.2, 9.7, 9.99]) {
      let last = openness(momentAt(to), 4, { from: 0, to: Infinity });
      for (let position = to; position <= 10; position += 0.001) {
        const open = openness(momentAt(position), 4, { from: 0, to });
        assert.ok(Math.abs(open - last) < 0.2, `${to}: ${last} to ${open} at ${position}`);
        last = open;
      }
      assert.equal(openness(momentAt(10), 4, { from: 0, to }), 0);
    }
  });

  it('spreads its columns over the whole card when it is open', () => {
    everywhere(({ lens, slot, open }, place) => {
      if (open < 1) return;
      holds(lens.centres[0] - lens.left < 3 * slot, place);
      holds(lens.right - lens.centres[4] < 2 * slot, place);
    });
  });

  it('has room between the slots of its columns when it is open', () => {
    everywhere(({ lens, slot, open }, place) => {
      if (open < 1) return;
      holds(lens.centres.every((x, i) => i === 0 || x - lens.centres[i - 1] >= slot), place); // prettier-ignore
    });
  });
});

describe('The inputs', () => {
  it('stay inside the picture and off the inputs of the step before, however many', () => {
    everywhere((layout, place) => {
      const { I, T } = place;
      let before = 0;
      for (let t = 1; t <= T; t += 1) {
        if (t < layout.from || t > layout.to || inkOf(layout, t) < 1) continue;
        const half = layout.inputSlots[t] / 2;
        holds(inputX(layout, t, 0, I) - half >= before, { ...place, t });
        before = inputX(layout, t, I - 1, I) + half;
        holds(layout.inputSlots[t] > 0 && layout.inputSlots[t] <= 18, place);
        holds(I === 1 || inputPitch(layout.inputSlots[t]) > layout.inputSlots[t], place);
      }
      holds(before <= layout.width, place);
    });
  });
});

describe('Rows and heights', () => {
  it('never change while time passes', () => {
    let last = { place: '' };
    everywhere(({ width, height, slot, pitch, top, y }, { moment, position, ...rest }) => {
      const place = JSON.stringify(rest);
      const now = JSON.stringify({ width, height, slot, pitch, top, y });
      if (place === last.place) holds(now === last.now, { ...rest, position });
      last = { place, now };
    });
  });

  it('hold everything below each other', () => {
    everywhere((layout, place) => {
      const { y, top, height, slot } = layout;
      const lastRow = unitY(layout, place.H - 1) + slot / 2;
      const order = [y.shapes, y.answers, y.name, top, lastRow, y.captions, y.input, y.token, y.label, y.arcs, y.norms, y.influence, height]; // prettier-ignore
      holds(order.every((at, i) => i === 0 || at > order[i - 1]), { ...place, order }); // prettier-ignore
    }, { every: 5 }); // prettier-ignore
  });
});

describe('Movement', () => {
  it('has no jump: not within phases, at their borders, or from step to step', () => {
    const STEP = 1e-7;
    everywhere(
      (layout, place) => {
        for (const by of [-STEP, STEP]) {
          const { T } = place;
          const other = layOut(place, place.width, momentAt(place.position + by));
          for (const key of ['columns', 'inputs', 'inputSlots']) {
            layout[key].forEach((x, t) =>
              holds(Math.abs(x - other[key][t]) < 1e-3, { ...place, key, t, T }),
            );
          }
          if (layout.lens && other.lens) {
            layout.lens.centres.forEach((x, i) =>
              holds(Math.abs(x - other.lens.centres[i]) < 1e-3, { ...place, i }),
            );
          }
        }
      },
      { every: 0.5, from: [kinds[1], kinds[3]] },
    );
  });

  it('begins and ends with the lens drawn together at its column', () => {
    for (const position of [1e-6, 5 - 1e-6, 5 + 1e-6]) {
      const { lens, columns } = layOut({ T: 3, I: 4, H: 8, O: 4 }, 900, momentAt(position));
      for (const x of lens?.centres ?? []) assert.ok(Math.abs(x - columns[lens.step]) < 1e-3);
    }
  });
});
