import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WeightsEdit } from '../../web/src/elements/weights-edit.js';
import { dragged, nudged, perPixel, weightFrom } from '../../web/src/elements/weight-number.js';
import { fieldText } from '../../web/src/views/weights/weight-editor.js';
import { valueOf } from '../../web/src/views/weights/weight-cells.js';
import { centreOf, layWeights } from '../../web/src/views/weights/weights-layout.js';
import { FakeFrames } from './fake-frames.js';
import { traceOf } from './traces.js';

const W_HH = { name: 'W_hh', row: 5, column: 0 };

/** A hand on the weights of `hello`; what it asked for stands in `changes`. */
function hand({ chosen = null } = {}) {
  const trace = traceOf();
  const shown = { trace, base: trace, chosen };
  const changes = [];
  const frames = new FakeFrames();
  const host = {
    addController() {},
    requestUpdate() {},
    say: (make) => make(),
    renderRoot: { querySelector: () => null },
  };
  const acts = {
    now: () => shown,
    choose: (cell) => (shown.chosen = cell),
    change: (cell, value) => changes.push([cell.name, cell.row, cell.column, value]),
  };
  const edit = new WeightsEdit(host, acts, frames);
  return { edit, on: edit.handlers, shown, changes, frames, trace };
}

/** A pointer on a weight's square, moved by so many pixels. */
function pointer(cell, [dx, dy] = [0, 0], more = {}) {
  const layout = layWeights(traceOf(), 294, false);
  const [x, y] = centreOf(layout, cell);
  const map = { getBoundingClientRect: () => ({ left: 100, top: 50, width: layout.width }) };
  return {
    currentTarget: map,
    clientX: 100 + x + dx,
    clientY: 50 + y + dy,
    button: 0,
    pointerId: 1,
    isPrimary: true,
    pointerType: 'mouse',
    ...more, // prettier-ignore
  };
}

/** A key; `taken` says whether the page may still use it. */
function key(name, more = {}) {
  const event = { key: name, target: { select() {} }, taken: false, stopPropagation() {}, ...more };
  event.preventDefault = () => (event.taken = true);
  return event;
}

describe('A pointer on the weights', () => {
  it('chooses what it presses, and what it presses alone', () => {
    const { on, shown, changes } = hand();
    on.down(pointer({ name: 'b', row: 7, column: 0 }));
    on.up();
    on.click(pointer({ name: 'b', row: 7, column: 0 }));
    assert.deepEqual(shown.chosen, { name: 'b', row: 7, column: 0 });
    assert.deepEqual(changes, []);
  });

  it('drags a weight: right and up are more, a hundredth for a pixel, once per frame', () => {
    const { on, changes, frames, trace } = hand();
    const start = valueOf(trace, W_HH);
    on.down(pointer(W_HH));
    on.move(pointer(W_HH, [2, 0]));
    assert.equal(frames.waiting, 0, 'a hand that trembles changes nothing');
    on.move(pointer(W_HH, [30, 0]));
    on.move(pointer(W_HH, [50, -10]));
    assert.deepEqual(changes, []);
    frames.next();
    const near = ([, , , value], by) => Math.abs(value - start - by) <= 0.005;
    assert.equal(changes.length, 1);
    assert.ok(near(changes[0], 0.6), `${changes[0]} from ${start}`);
    on.move(pointer(W_HH, [-100, 0]));
    on.up();
    assert.equal(changes.length, 2, 'the last place of the pointer counts');
    assert.ok(near(changes[1], -1));
    assert.equal(frames.waiting, 0);
  });

  it('ends a drag without choosing what it is over by then', () => {
    const { on, shown } = hand();
    on.down(pointer(W_HH));
    on.move(pointer(W_HH, [60, 0]));
    on.up();
    on.click(pointer(W_HH, [60, 0]));
    assert.deepEqual(shown.chosen, W_HH);
  });

  it('says what it is over', () => {
    const { edit, on } = hand();
    on.move(pointer({ name: 'W_xh', row: 2, column: 3 }));
    assert.deepEqual(edit.state.hovered, { name: 'W_xh', row: 2, column: 3 });
    on.leave();
    assert.equal(edit.state.hovered, null);
  });

  it('as a finger scrolls the page, except on the chosen weight', () => {
    const finger = { pointerType: 'touch' };
    const prevented = (on) => {
      const event = {
        cancelable: true,
        stopped: false,
        preventDefault: () => (event.stopped = true),
      };
      on.touch(event);
      return event.stopped;
    };
    const { on, shown } = hand();
    on.down(pointer(W_HH, [0, 0], finger));
    assert.deepEqual([shown.chosen, prevented(on)], [null, false]);
    on.click(pointer(W_HH, [0, 0], finger));
    assert.deepEqual(shown.chosen, W_HH);
    on.down(pointer(W_HH, [0, 0], finger));
    assert.equal(prevented(on), true);
  });
});

describe('Keys on the weights', () => {
  it('move, and leave Tab, the clock’s keys and the browser’s own alone', () => {
    const { on, shown } = hand({ chosen: W_HH });
    for (const name of ['Tab', ' ', '.', ',', 'a']) {
      const event = key(name);
      on.key(event);
      assert.ok(!event.taken, name);
    }
    const back = key('ArrowLeft', { altKey: true });
    on.key(back);
    assert.ok(!back.taken);
    const right = key('ArrowRight');
    on.key(right);
    assert.ok(right.taken);
    assert.deepEqual(shown.chosen, { ...W_HH, column: 1 });
  });

  it('let go of the chosen weight with Escape, and of nothing else when none is', () => {
    const { on, shown } = hand({ chosen: W_HH });
    on.key(key('Escape'));
    assert.equal(shown.chosen, null);
    const second = key('Escape');
    on.key(second);
    assert.ok(!second.taken);
  });
});

describe('The field for a number', () => {
  const type = (on, value) => on.typed({ target: { value } });

  it('changes the weight on Enter, not before', () => {
    const { edit, on, changes } = hand({ chosen: W_HH });
    type(on, '-0,25');
    assert.deepEqual([edit.state.text, changes], ['-0,25', []]);
    on.fieldKey(key('Enter'));
    assert.deepEqual([edit.state.text, changes], [null, [['W_hh', 5, 0, -0.25]]]);
  });

  it('keeps what is no number, with a sentence, until it is mended or another weight chosen', () => {
    const { edit, on, changes } = hand({ chosen: W_HH });
    type(on, 'abc');
    on.entered();
    assert.equal(edit.state.text, 'abc');
    assert.match(edit.state.problem, /“abc” is no number/);
    on.key(key('ArrowRight'));
    assert.deepEqual([edit.state.text, edit.state.problem, changes], [null, null, []]);
  });

  it('goes up and down by 0.05, with Shift by 0.5, from what was typed', () => {
    const { on, changes } = hand({ chosen: W_HH });
    type(on, '1');
    on.fieldKey(key('ArrowUp'));
    type(on, '1');
    on.fieldKey(key('ArrowDown', { shiftKey: true }));
    assert.deepEqual(changes.map(([, , , value]) => value), [1.05, 0.5]); // prettier-ignore
  });
});

describe('The slider', () => {
  it('changes the weight once per frame, and its reach stays while it is held', () => {
    const { edit, on, changes, frames } = hand({ chosen: W_HH });
    on.slid({ target: { value: '0.5' } });
    on.slid({ target: { value: '0.7' } });
    assert.equal(frames.requested, 1);
    assert.equal(edit.state.reach, 2);
    frames.next();
    assert.deepEqual(changes, [['W_hh', 5, 0, 0.7]]);
    on.letGo();
    assert.equal(edit.state.reach, null);
  });
});

describe('A number from a hand', () => {
  it('may be typed as people type numbers', () => {
    const numbers = { '0.5': 0.5, ' -1 ': -1, '−2.5': -2.5, '0,75': 0.75, '.5': 0.5, '+3.': 3, '1e-3': 0.001, '-0': 0 }; // prettier-ignore
    for (const [text, value] of Object.entries(numbers)) {
      assert.deepEqual(weightFrom(text), { value }, text);
    }
    for (const text of [
      '',
      ' ',
      'abc',
      '1.2.3',
      '--1',
      '1 2',
      'NaN',
      'Infinity',
      '0x10',
      '1e',
      '10.01',
      '-1e9',
    ]) {
      assert.ok('problem' in weightFrom(text), text);
    }
  });

  it('stays within ±10 and has no more digits than the hand gave', () => {
    assert.equal(dragged(9.9, 500, 0, 0.01), 10);
    assert.equal(dragged(-9.9, 0, 500, 0.01), -10);
    assert.equal(dragged(0.123456, 10, 0, 0.01), 0.22);
    assert.equal(nudged(9.99, 1, true), 10);
    assert.equal(nudged(0.05, -1, false), 0);
    assert.ok(Object.is(nudged(0.05, -1, false), 0), 'not −0');
  });

  it('is finer where all weights are tiny', () => {
    assert.equal(perPixel(1.04), 0.01);
    assert.equal(perPixel(0), 0.01);
    assert.ok(perPixel(0.027) * 100 > 0.027 && perPixel(0.027) < 0.002);
  });

  it('can be read back from the field, all digits of it', () => {
    for (const value of [0.123, -0.25, 2, 1e-4, -9.99, 0]) {
      assert.deepEqual(weightFrom(fieldText(Math.fround(value), true)), { value });
    }
  });
});
