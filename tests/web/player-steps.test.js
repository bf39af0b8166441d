import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PHASE_MS } from '../../web/src/player/player.js';
import { playerOf } from './fake-frames.js';

/** Where a player of 3 steps comes to rest that starts here and does this. */
function restAfter(from, act) {
  const { player, frames } = playerOf(3);
  player.seek(from);
  act(player, frames);
  frames.runToRest();
  return player.position;
}

/** [from, one phase on, one phase back, one step on, one step back] */
const table = [
  [0, 1, 0, 5, 0],
  [1, 2, 0, 5, 0],
  [2.4, 3, 2, 5, 0],
  [4, 5, 3, 5, 0],
  [4.999, 5, 4, 5, 0],
  [5, 6, 4, 10, 0],
  [5.001, 6, 5, 10, 5],
  [7.5, 8, 7, 10, 5],
  [10, 11, 9, 15, 5],
  [14.2, 15, 14, 15, 10],
  [15, 15, 14, 15, 10],
];

describe('Steps', () => {
  for (const [from, on, back, stepOn, stepBack] of table) {
    it(`from ${from} end where a phase or a timestep ends`, () => {
      assert.equal(
        restAfter(from, (player) => player.step('phase')),
        on,
      );
      assert.equal(
        restAfter(from, (player) => player.back('phase')),
        back,
      );
      assert.equal(
        restAfter(from, (player) => player.step('step')),
        stepOn,
      );
      assert.equal(
        restAfter(from, (player) => player.back('step')),
        stepBack,
      );
    });
  }

  it('asked for in quick succession add up', () => {
    const thrice = (player, frames) => {
      for (let i = 0; i < 3; i += 1) {
        player.step('phase');
        frames.run(40);
      }
    };
    assert.equal(restAfter(0, thrice), 3);
    assert.equal(
      restAfter(0, (player) => (player.step('step'), player.step('step'), player.step('phase'))),
      11,
    );
    assert.equal(
      restAfter(15, (player) => (player.back('step'), player.back('step'), player.back('phase'))),
      4,
    );
  });

  it('there and back in quick succession end where they began', () => {
    assert.equal(
      restAfter(5, (player, frames) => {
        player.step('phase');
        frames.run(100);
        player.back('phase');
      }),
      5,
    );
  });

  it('out of playing go from where the clock is, and end the playing', () => {
    const { player, frames } = playerOf(3);
    player.play();
    frames.run(2.5 * PHASE_MS);
    player.step('phase');
    assert.ok(!player.playing);
    frames.runToRest();
    assert.equal(player.position, 3);
  });

  it('turn into playing when that is asked for, and pause ends it', () => {
    const { player, frames } = playerOf(3);
    player.step('phase');
    frames.run(100);
    const { position } = player;
    player.play();
    frames.run(PHASE_MS + 10);
    assert.ok(Math.abs(player.position - position - 1) < 0.03, `${player.position}`);
    player.pause();
    const paused = player.position;
    frames.run(2000);
    assert.equal(player.position, paused);
  });

  it('move without a jump, and never past their end', () => {
    for (const speed of [0.25, 1, 4]) {
      const { player, frames, seen } = playerOf(3, { speed });
      player.step('step');
      frames.runToRest();
      assert.ok(seen.length > 20, `${seen.length} frames`);
      seen.forEach((position, i) => {
        const moved = position - (i > 0 ? seen[i - 1] : 0);
        assert.ok(moved >= 0 && moved < 0.2 && position <= 5, `${seen[i - 1]} to ${position}`);
      });
    }
  });
});

describe('A glide', () => {
  it('takes about as long as it is told, whatever the distance', () => {
    for (const target of [1, 7, 15]) {
      const { player, frames } = playerOf(3);
      player.glide(target, 600);
      const spent = frames.runToRest();
      assert.equal(player.position, target);
      assert.ok(Math.abs(spent - 600) <= 30, `${spent} ms`);
    }
  });

  it('goes back as well as on', () => {
    assert.equal(
      restAfter(12, (player) => player.glide(3)),
      3,
    );
  });

  it('to where it is ends at once', () => {
    const { player, frames } = playerOf(3);
    player.seek(4);
    player.glide(4);
    assert.equal(frames.waiting, 0);
    assert.equal(player.position, 4);
  });

  it('stays within the sequence', () => {
    assert.equal(
      restAfter(3, (player) => player.glide(99)),
      15,
    );
    assert.equal(
      restAfter(3, (player) => player.glide(-2)),
      0,
    );
  });

  it('goes where the last one that was asked for goes', () => {
    const twice = (player, frames) => {
      player.glide(15);
      frames.run(50);
      player.glide(2);
    };
    assert.equal(restAfter(3, twice), 2);
  });
});

describe('Seeking', () => {
  it('is there at once, also between phases, and ends all movement', () => {
    const { player, frames, seen } = playerOf(3);
    player.play();
    frames.run(100);
    player.seek(7.25);
    assert.equal(player.position, 7.25);
    assert.equal(seen.at(-1), 7.25);
    assert.ok(!player.playing);
    frames.run(1000);
    assert.equal(player.position, 7.25);
  });

  it('stays within the sequence', () => {
    const { player } = playerOf(3);
    player.seek(99);
    assert.equal(player.position, 15);
    player.seek(-1);
    assert.equal(player.position, 0);
  });
});
