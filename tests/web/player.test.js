import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PHASE_MS } from '../../web/src/player/player.js';
import { playerOf } from './fake-frames.js';

/** Fails unless two numbers are as good as equal. */
const near = (actual, expected, by = 1e-6) =>
  assert.ok(Math.abs(actual - expected) <= by, `${actual} is not ${expected}`);

describe('A player that plays', () => {
  it('runs to the end in its time, then stops', () => {
    const { player, frames, seen } = playerOf(2);
    player.play();
    assert.ok(player.playing);
    near(frames.runToRest(), 10 * PHASE_MS, 30);
    assert.equal(player.position, 10);
    assert.ok(!player.playing && player.atEnd);
    assert.deepEqual(player.moment, { t: 2, phase: 'carry', progress: 1 });
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => a - b),
    );
    assert.equal(seen.at(-1), 10);
  });

  it('can be paused in the middle of a phase, and goes on from there', () => {
    const { player, frames } = playerOf(2);
    player.play();
    frames.run(1.5 * PHASE_MS + 10);
    player.pause();
    const { position } = player;
    near(position, 1.5, 0.03);
    assert.ok(!player.playing);
    frames.run(1000);
    assert.equal(player.position, position);
    player.play();
    frames.run(0.5 * PHASE_MS + 10);
    near(player.position, position + 0.5, 0.03);
  });

  it('starts again when it is at the end', () => {
    const { player, frames } = playerOf(1);
    player.seek(5);
    player.play();
    assert.equal(player.position, 0);
    frames.run(PHASE_MS);
    assert.ok(player.playing);
    near(player.position, 1, 0.05);
    frames.runToRest();
    assert.equal(player.position, 5);
  });

  it('asked twice plays once as fast', () => {
    const { player, frames } = playerOf(2);
    player.play();
    player.play();
    assert.equal(frames.waiting, 1);
    frames.run(PHASE_MS + 10);
    near(player.position, 1, 0.03);
  });

  it('does not make up for the time that the page was hidden', () => {
    const { player, frames } = playerOf(4);
    player.play();
    frames.run(100);
    const before = player.position;
    frames.next(3_600_000);
    near(player.position, before, 100 / PHASE_MS + 1e-9);
    assert.ok(player.position > before);
  });

  it('does not play nothing', () => {
    const { player, frames } = playerOf(0);
    player.play();
    assert.ok(!player.playing);
    assert.equal(frames.waiting, 0);
  });

  for (const speed of [0.25, 0.5, 2, 4]) {
    it(`is ${speed} times as fast at speed ${speed}, changed on the way too`, () => {
      const { player, frames } = playerOf(4);
      player.play();
      frames.run(PHASE_MS + 10);
      const before = player.position;
      player.speed = speed;
      frames.run(PHASE_MS);
      near(player.position - before, speed, 0.02 * speed);
    });
  }
});

describe('A player without movement', () => {
  it('still plays in time, but shows whole phases only', () => {
    const { player, frames, seen } = playerOf(2, { instant: true });
    player.play();
    frames.run(2.5 * PHASE_MS + 10);
    assert.equal(player.position, 2);
    assert.equal(player.moment.progress, 1);
    near(2.5 * PHASE_MS + frames.runToRest(), 10 * PHASE_MS, 40);
    assert.ok(seen.every(Number.isInteger));
    assert.deepEqual([...new Set(seen)], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('pauses at the phase it shows', () => {
    const { player, frames, seen } = playerOf(2, { instant: true });
    player.play();
    frames.run(2.5 * PHASE_MS + 10);
    player.pause();
    assert.equal(player.position, 2);
    assert.ok(seen.every(Number.isInteger));
    player.play();
    frames.run(PHASE_MS + 20);
    assert.equal(player.position, 3);
  });

  it('steps and glides at once', () => {
    const { player, frames } = playerOf(2, { instant: true });
    player.step('phase');
    assert.equal(player.position, 1);
    player.step('step');
    assert.equal(player.position, 5);
    player.glide(8);
    assert.equal(player.position, 8);
    player.back('phase');
    assert.equal(player.position, 7);
    assert.equal(frames.requested, 0);
  });

  it('steps from the phase it shows while it plays', () => {
    for (const [act, expected] of [
      ['step', 3],
      ['back', 1],
    ]) {
      // prettier-ignore
      const { player, frames } = playerOf(2, { instant: true });
      player.play();
      frames.run(2.5 * PHASE_MS + 10);
      player[act]('phase');
      assert.equal(player.position, expected, act);
      assert.ok(!player.playing);
    }
  });
});

describe('A player that rests', () => {
  it('asks for no frame: not before, and not after it was stopped', () => {
    const { player, frames } = playerOf(3);
    assert.equal(frames.requested, 0);
    const movements = [
      () => player.play(),
      () => player.step('step'),
      () => player.glide(12),
      () => (player.step('phase'), player.play()),
      () => (player.play(), player.step('phase')),
      () => (player.glide(9), player.glide(3), player.back('step'), player.play(), player.play()),
    ];
    for (const end of ['stop', 'pause']) {
      for (const move of movements) {
        player.load(3);
        player.seek(2.5);
        move();
        frames.run(50);
        assert.equal(frames.waiting, 1);
        player[end]();
        const { position } = player;
        const { requested } = frames;
        assert.equal(frames.waiting, 0);
        frames.run(3000);
        assert.equal(player.position, position);
        assert.equal(frames.requested, requested);
        assert.ok(!player.playing);
      }
    }
  });

  it('can be used again after it was stopped', () => {
    const { player, frames } = playerOf(1);
    player.play();
    frames.run(PHASE_MS);
    player.stop();
    player.play();
    frames.runToRest();
    assert.equal(player.position, 5);
  });

  it('says nothing when it is paused once more', () => {
    const { player, seen } = playerOf(1);
    player.pause();
    assert.deepEqual(seen, []);
  });

  it('tells everybody when playing begins and ends', () => {
    const states = [];
    const { player, seen } = playerOf(1);
    player.play();
    states.push(seen.length);
    player.pause();
    states.push(seen.length);
    assert.deepEqual(states, [1, 2]);
  });

  it('may be stopped by the one it tells', () => {
    const { player, frames, seen } = playerOf(2);
    seen.push = (position) => {
      if (position >= 1) player.stop();
      return 0;
    };
    player.play();
    frames.runToRest();
    near(player.position, 1, 0.03);
  });

  it('is at the start of another sequence when that is loaded', () => {
    const { player, frames, seen } = playerOf(2);
    player.play();
    frames.run(2000);
    player.load(7);
    assert.equal(player.length, 35);
    assert.equal(player.position, 0);
    assert.ok(!player.playing);
    assert.equal(frames.waiting, 0);
    assert.equal(seen.at(-1), 0);
  });
});
