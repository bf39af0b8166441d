import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  PHASES,
  lastPosition,
  momentAt,
  positionOf,
  progressOf,
  reachedStep,
} from '../../web/src/player/moment.js';

const T = 4;
/** Positions close to each other, from the start to the end, every whole one among them. */
const positions = Array.from({ length: 20 * lastPosition(T) + 1 }, (_, i) => i / 20);

describe('A position of the clock', () => {
  it('runs through read, mix, sum, squash and carry, step after step', () => {
    const passed = [];
    for (let position = 1; position <= lastPosition(2); position += 1) {
      const { t, phase, progress } = momentAt(position);
      passed.push(`${t} ${phase} ${progress}`);
    }
    assert.deepEqual(passed, [
      ...['1 read 1', '1 mix 1', '1 sum 1', '1 squash 1', '1 carry 1'],
      ...['2 read 1', '2 mix 1', '2 sum 1', '2 squash 1', '2 carry 1'],
    ]);
  });

  it('of 0 is the start, before any step; so is everything before it', () => {
    for (const position of [0, -0, -3]) {
      assert.deepEqual(momentAt(position), { t: 0, phase: 'start', progress: 1 });
    }
  });

  it('between whole ones is a phase on its way', () => {
    assert.deepEqual(momentAt(0.25), { t: 1, phase: 'read', progress: 0.25 });
    assert.deepEqual(momentAt(4.5), { t: 1, phase: 'carry', progress: 0.5 });
    assert.deepEqual(momentAt(5.5), { t: 2, phase: 'read', progress: 0.5 });
  });

  it('just after a step belongs to the next one', () => {
    assert.equal(momentAt(5).t, 1);
    assert.equal(momentAt(5 + 1e-9).t, 2);
    assert.equal(momentAt(1e-9).t, 1);
  });

  it('has progress above 0 and up to 1, never past it', () => {
    for (const position of positions) {
      const { progress } = momentAt(position);
      assert.ok(progress > 0 && progress <= 1, `${position}: ${progress}`);
    }
  });
});

describe('The position of a phase', () => {
  it('is where that phase is done, and the other way round', () => {
    for (let t = 1; t <= T; t += 1) {
      for (const phase of PHASES) {
        assert.deepEqual(momentAt(positionOf(t, phase)), { t, phase, progress: 1 });
      }
    }
  });

  it('of step 0 and of the start is 0', () => {
    assert.equal(positionOf(0, 'carry'), 0);
    assert.equal(positionOf(3, 'start'), 0);
    assert.equal(positionOf(0, 'start'), 0);
  });

  it('of the last carry is the last of all', () => {
    assert.equal(positionOf(T, 'carry'), lastPosition(T));
    assert.equal(lastPosition(T), 20);
  });
});

describe('The progress of a phase', () => {
  it('is 1 in steps that are over and 0 in steps to come', () => {
    const moment = momentAt(7.5);
    for (const phase of PHASES) {
      assert.equal(progressOf(moment, 1, phase), 1);
      assert.equal(progressOf(moment, 3, phase), 0);
    }
  });

  it('within the step being computed follows the order of the phases', () => {
    const moment = momentAt(7.5); // sum, of step 2
    const progress = PHASES.map((phase) => progressOf(moment, 2, phase));
    assert.deepEqual(progress, [1, 1, 0.5, 0, 0]);
  });

  it('adds up to the position, over all phases of all steps', () => {
    for (const position of positions) {
      let sum = 0;
      for (let t = 1; t <= T; t += 1) {
        for (const phase of PHASES) sum += progressOf(momentAt(position), t, phase);
      }
      assert.ok(Math.abs(sum - position) < 1e-9, `${position}: ${sum}`);
    }
  });

  it('is 0 at the start, for every step', () => {
    for (const phase of PHASES) assert.equal(progressOf(momentAt(0), 1, phase), 0);
  });
});

describe('The reached step', () => {
  it('is the one whose squash is done', () => {
    const reached = (position) => reachedStep(momentAt(position));
    assert.deepEqual([0, 3, 3.99, 4, 4.5, 5, 5.5, 8.9, 9, 20].map(reached), [
      ...[0, 0, 0, 1, 1, 1, 1, 1, 2, 4],
    ]);
  });

  it('never goes back while time goes on', () => {
    const steps = positions.map((position) => reachedStep(momentAt(position)));
    assert.deepEqual(
      steps,
      steps.toSorted((a, b) => a - b),
    );
    assert.equal(steps.at(-1), T);
  });
});
