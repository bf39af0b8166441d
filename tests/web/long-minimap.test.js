import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actsOf, frameOf, minimap, positionAt } from '../../web/src/views/chain/minimap.js';
import { longScene, textOf } from './long-scenes.js';
import { markupOf } from './markup.js';
import { sceneAt } from './traces.js';

const trace = textOf(200, 8);

describe('The minimap', () => {
  it('is there only while not all steps are in view; then the heat map is', () => {
    const drawn = (scene) => markupOf(minimap(scene, { scrub() {} }));
    assert.equal(drawn(sceneAt(7)), '');
    assert.match(drawn(longScene(trace, 300)), /class="minimap/);
    const all = drawn(longScene(trace, 300, { zoom: 'all' }));
    assert.match(all, /class="heat"/);
    assert.doesNotMatch(all, /class="minimap/);
  });

  it('frames the window, wherever the clock is, and marks its step in it', () => {
    for (let position = 0; position <= 1000; position += 3.7) {
      const scene = longScene(trace, position);
      const { left, span, now } = frameOf(scene, 860);
      assert.ok(left >= 0 && left + span <= 860.001, `${position}: ${left} + ${span}`);
      if (scene.moment.t === 0) assert.equal(now, null);
      else assert.ok(now >= left && now <= left + span, `${position}: ${now} in ${left}`);
    }
  });

  it('moves its frame without a jump', () => {
    for (let position = 100; position < 110; position += 0.1) {
      const [a, b] = [position, position + 1e-6].map(
        (at) => frameOf(longScene(trace, at), 860).left,
      );
      assert.ok(Math.abs(a - b) < 1e-3, `${position}: ${a} to ${b}`);
    }
  });

  it('leads to the end of the step that is pointed at', () => {
    assert.deepEqual([0, 0.001, 0.5, 0.503, 1, 1.4, -1].map((share) => positionAt(share, 200)), [0, 5, 500, 505, 1000, 1000, 0]); // prettier-ignore
  });
});

describe('A hand on the minimap', () => {
  /** What the clock is told while a pointer does this. */
  function told(pointerType, acts) {
    const calls = [];
    const { down, move, up } = actsOf(200, { scrub: (...call) => calls.push(call) });
    let held = false;
    const currentTarget = {
      setPointerCapture: () => (held = true),
      hasPointerCapture: () => held,
      lastElementChild: { getBoundingClientRect: () => ({ left: 20, width: 800 }) },
    };
    for (const [act, clientX, button = 0] of acts) {
      if (act === 'cancel') held = false;
      else ({ down, move, up })[act]({ pointerType, clientX, button, currentTarget, pointerId: 1 });
    }
    return calls;
  }

  it('takes the clock along: a mouse at once, until it lets go', () => {
    assert.deepEqual(told('mouse', [['move', 100], ['down', 420], ['move', 424], ['up', 424]]), [[500, false], [505, false], [505, true]]); // prettier-ignore
    assert.deepEqual(
      told('mouse', [
        ['down', 420, 2],
        ['move', 424],
      ]),
      [],
    );
  });

  it('leaves the page to a finger that scrolls, and follows one that moves sideways or taps', () => {
    assert.deepEqual(told('touch', [['down', 420], ['cancel'], ['move', 430]]), []);
    assert.deepEqual(
      told('touch', [
        ['down', 420],
        ['up', 420],
      ]),
      [[500, true]],
    );
    assert.deepEqual(told('touch', [['down', 420], ['move', 424], ['up', 424]]), [[505, false], [505, true]]); // prettier-ignore
  });
});
