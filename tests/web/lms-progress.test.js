import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  NOT_BEGUN,
  coreFields,
  isDone,
  objectiveFields,
  statusOf,
  timespan,
  withCheck,
} from '../../web/src/lms/progress.js';

/** Progress after checks [part, passed, score]. */
const after = (...checks) =>
  checks.reduce(
    (progress, [part, passed, score]) => withCheck(progress, { part, passed, score }),
    NOT_BEGUN,
  );

const fields = (progress, visit = {}) =>
  Object.fromEntries(coreFields(progress, { before: 'incomplete', seconds: 0, ...visit }));

const CELL = ['cell', true, 1];
const UNROLL = ['unroll', true, 1];

describe('Progress', () => {
  it('is done when the cell and the unrolling have passed, in any order; the free part is free', () => {
    assert.equal(isDone(after(CELL)), false);
    assert.equal(isDone(after(CELL, ['explore', true, 1])), false);
    assert.equal(isDone(after(UNROLL, ['explore', false, 0], CELL)), true);
  });

  it('is not lost by what is tried afterwards', () => {
    const progress = after(CELL, ['cell', false, 0.25], ['unroll', false, 0.75], ['unroll', false, 0.5]); // prettier-ignore
    assert.deepEqual(progress.passed, ['cell']);
    assert.deepEqual(progress.scores, { cell: 1, unroll: 0.75 });
  });

  it('is not made by parts that there are not, nor by scores that are none', () => {
    assert.deepEqual(after(['other', true, 1]), NOT_BEGUN);
    for (const [given, kept] of [
      [NaN, 0],
      [-1, 0],
      [7, 1],
      ['0.5', 0.5],
      [undefined, 0],
    ])
      // prettier-ignore
      assert.deepEqual(after(['cell', false, given]).scores, { cell: kept });
  });
});

describe('The status', () => {
  it('is incomplete until all is done, then passed', () => {
    for (const before of ['', 'not attempted', 'incomplete', 'browsed', 'nonsense']) {
      assert.equal(statusOf(NOT_BEGUN, before), 'incomplete', before);
      assert.equal(statusOf(after(CELL), before), 'incomplete', before);
      assert.equal(statusOf(after(CELL, UNROLL), before), 'passed', before);
    }
  });

  it('that an LMS has granted is not taken back', () => {
    assert.equal(statusOf(NOT_BEGUN, 'passed'), 'passed');
    assert.equal(statusOf(NOT_BEGUN, 'completed'), 'completed');
    assert.equal(statusOf(NOT_BEGUN, 'failed'), 'failed');
    assert.equal(statusOf(after(CELL, UNROLL), 'failed'), 'passed');
    assert.equal(statusOf(after(CELL, UNROLL), 'completed'), 'passed');
  });
});

describe('The score', () => {
  it('is not told to an LMS that could call who is halfway failed', () => {
    for (const halfway of [NOT_BEGUN, after(CELL), after(['cell', false, 0.5], UNROLL)])
      assert.deepEqual(
        Object.keys(fields(halfway)).filter((name) => name.includes('score')),
        [],
      );
  });

  it('is 100 of 100 when both have passed, also where the shares were not kept', () => {
    for (const progress of [after(CELL, UNROLL), { ...NOT_BEGUN, passed: ['cell', 'unroll'] }]) {
      const told = fields(progress);
      assert.equal(told['cmi.core.score.raw'], '100');
      assert.equal(told['cmi.core.score.min'], '0');
      assert.equal(told['cmi.core.score.max'], '100');
    }
  });

  it('of each part stands in its objective, in the order that lists are filled', () => {
    assert.deepEqual(objectiveFields(NOT_BEGUN), []);
    assert.deepEqual(objectiveFields(after(['explore', true, 1])), []);
    assert.deepEqual(objectiveFields(after(['unroll', false, 1 / 3])), [
      ['cmi.objectives.0.id', 'cell'],
      ['cmi.objectives.0.score.min', '0'],
      ['cmi.objectives.0.score.max', '100'],
      ['cmi.objectives.0.status', 'not attempted'],
      ['cmi.objectives.1.id', 'unroll'],
      ['cmi.objectives.1.score.min', '0'],
      ['cmi.objectives.1.score.max', '100'],
      ['cmi.objectives.1.score.raw', '33.33'],
      ['cmi.objectives.1.status', 'incomplete'],
    ]);
    const done = Object.fromEntries(objectiveFields(after(CELL)));
    assert.equal(done['cmi.objectives.0.score.raw'], '100');
    assert.equal(done['cmi.objectives.0.status'], 'passed');
  });
});

describe('The other fields', () => {
  it('say where the learner reads, once they do, in as many letters as there may be', () => {
    assert.equal('cmi.core.lesson_location' in fields(NOT_BEGUN), false);
    const place = (id) => fields({ ...NOT_BEGUN, place: id })['cmi.core.lesson_location'];
    assert.equal(place('hello'), 'hello');
    assert.equal(place('x'.repeat(300)).length, 255);
  });

  it('always leave the visit open, so that the work is there again', () => {
    assert.equal(fields(NOT_BEGUN)['cmi.core.exit'], 'suspend');
    assert.equal(fields(after(CELL, UNROLL))['cmi.core.exit'], 'suspend');
  });

  it('write time as SCORM 1.2 does', () => {
    for (const [seconds, written] of [
      [0, '0000:00:00.00'],
      [59.994, '0000:00:59.99'],
      [59.996, '0000:01:00.00'],
      [3661.5, '0001:01:01.50'],
      [100 * 3600, '0100:00:00.00'],
      [1e12, '9999:59:59.99'],
      [-5, '0000:00:00.00'],
      [NaN, '0000:00:00.00'],
    ])
      assert.equal(timespan(seconds), written);
    assert.match(timespan(12.3), /^\d{4}:\d\d:\d\d\.\d\d$/);
  });
});
