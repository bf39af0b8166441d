import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Tween } from '../../web/src/player/tween.js';
import { FakeFrames } from './fake-frames.js';

function tweenOf() {
  const frames = new FakeFrames();
  const seen = [];
  const tween = new Tween(frames, () => seen.push(tween.value));
  return { frames, seen, tween };
}

describe('A tween', () => {
  it('goes to its target in its time, never back, and rests there', () => {
    const { frames, seen, tween } = tweenOf();
    tween.to(1, 1000);
    assert.equal(tween.value, 0);
    const spent = frames.runToRest();
    assert.ok(spent >= 1000 && spent <= 1020, `${spent} ms`);
    assert.equal(tween.value, 1);
    assert.deepEqual(
      seen,
      [...seen].sort((a, b) => a - b),
    );
    assert.ok(seen.filter((value) => value > 0.25 && value < 0.75).length > 20);
  });

  it('turns round where it is, without a jump', () => {
    const { frames, seen, tween } = tweenOf();
    tween.to(1, 1000);
    frames.run(500);
    const here = tween.value;
    assert.ok(here > 0.3 && here < 0.7);
    tween.to(0, 1000);
    frames.next();
    frames.next();
    assert.ok(Math.abs(tween.value - here) < 0.02);
    assert.ok(frames.runToRest() < 800, 'the shorter way takes less time');
    assert.equal(seen.at(-1), 0);
  });

  it('is there at once without movement', () => {
    const { frames, seen, tween } = tweenOf();
    tween.instant = true;
    tween.to(1, 1000);
    assert.deepEqual(seen, [1]);
    assert.equal(frames.waiting, 0);
  });

  it('asks for no frame while it rests, nor once it is stopped', () => {
    const { frames, tween } = tweenOf();
    tween.to(0, 1000);
    assert.equal(frames.waiting, 0);
    tween.to(1, 1000);
    frames.run(100);
    tween.stop();
    assert.equal(frames.waiting, 0);
    assert.ok(tween.value > 0 && tween.value < 1);
    tween.to(1, 1000);
    frames.runToRest();
    assert.equal(tween.value, 1, 'it goes on when asked again');
  });
});
