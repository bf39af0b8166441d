import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statement } from '../../web/src/elements/exercise/xapi.js';
import { xapiProblems } from './xapi-rules.js';

const checks = (...passed) => passed.map((one) => ({ name: 'a check', passed: one, message: '' }));

const said = (more = {}) =>
  statement({
    part: 'cell',
    title: 'One step: the cell',
    language: 'en',
    page: 'https://course.example/rnn/unrolling.html?user=7#exercise-cell',
    id: 'exercise-cell',
    checked: true,
    checks: checks(true, true, true, true),
    error: null,
    from: Date.UTC(2024, 1, 29, 10, 0, 0),
    to: Date.UTC(2024, 1, 29, 10, 1, 30, 250),
    ...more,
  });

const verb = (more) => said(more).verb.id.split('/').at(-1);

describe('A statement about the exercise', () => {
  it('says of a check all that a learning record store needs but who it was', () => {
    assert.deepEqual(said(), {
      verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed' } },
      object: {
        objectType: 'Activity',
        id: 'https://course.example/rnn/unrolling.html?user=7#exercise-cell',
        definition: {
          name: { en: 'One step: the cell' },
          type: 'http://adlnet.gov/expapi/activities/performance',
        },
      },
      result: {
        score: { scaled: 1, raw: 4, min: 0, max: 4 },
        success: true,
        completion: true,
        duration: 'PT90.25S',
      },
      context: { platform: 'rnn-unrolled', language: 'en' },
      timestamp: '2024-02-29T10:01:30.250Z',
    });
  });

  it('has the verb of what was done', () => {
    const error = (type) => ({ type, line: 1, message: '' });
    assert.equal(verb({ checks: checks(true, false) }), 'failed');
    assert.equal(verb({ checks: checks(false), error: error('NameError') }), 'failed');
    assert.equal(verb({ checked: false }), 'attempted');
    assert.equal(verb({ checks: checks(false), error: error('Stopped') }), 'attempted');
    assert.equal(verb({ checks: checks(false), error: error('Load') }), 'attempted');
    assert.equal(verb({ checks: [] }), 'attempted');
    const free = { part: 'explore', checked: false };
    assert.equal(verb({ ...free, checks: checks(true) }), 'completed');
    assert.equal(verb({ ...free, checks: checks(false) }), 'attempted');
  });

  it('has a score only where there was a check', () => {
    const { score, success, completion } = said({
      checks: checks(true, false, true, false),
    }).result;
    assert.deepEqual(score, { scaled: 0.5, raw: 2, min: 0, max: 4 });
    assert.deepEqual([success, completion], [false, false]);
    const { result } = said({ checked: false });
    assert.deepEqual(result, { completion: false, duration: 'PT90.25S' });
  });

  it('names the activity by the page and the element, or its part where it has no id', () => {
    const id = (more) => said(more).object.id;
    const page = 'https://course.example/rnn/a.html';
    assert.equal(id({ page, id: '' }), `${page}#cell`);
    assert.equal(id({ page: `${page}#stage?v=1&seed=2`, id: 'my part' }), `${page}#my%20part`);
  });

  it('keeps the rules of the specification, whatever was done', () => {
    for (const part of ['cell', 'unroll', 'explore'])
      for (const checked of [true, false])
        for (const found of [checks(), checks(true), checks(false, true, true)])
          for (const language of ['en', 'es', 'qps-plocm'])
            for (const [from, to] of [
              [0, 0],
              [5, 1e12],
              [9e11, 8e11],
              [1, 6e4 + 1],
            ]) {
              // prettier-ignore
              const made = said({ part, checked, checks: found, language, from, to });
              assert.deepEqual(xapiProblems(made), [], JSON.stringify(made));
              assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
            }
  });
});

describe('The rules of the specification', () => {
  const broken = {
    'a verb without an id': (made) => delete made.verb.id,
    'an activity without an address': (made) => (made.object.id = 'cell'),
    'a language that is none': (made) => (made.object.definition.name = { 'e n': 'x' }),
    'a score above its share': (made) => (made.result.score.scaled = 1.5),
    'a score above its maximum': (made) => (made.result.score.raw = 5),
    'a score that is no number': (made) => (made.result.score.scaled = NaN),
    'a property of no statement': (made) => (made.result.feedback = []),
    null: (made) => (made.result.success = null),
    'a duration that is none': (made) => (made.result.duration = '90 s'),
    'a duration without a time': (made) => (made.result.duration = 'PT'),
    'a moment without a time zone': (made) => (made.timestamp = '2024-02-29T10:01:30'),
  };

  for (const [what, spoil] of Object.entries(broken)) {
    it(`as the test knows them, forbid ${what}`, () => {
      const made = said();
      spoil(made);
      assert.equal(xapiProblems(made).length, 1, xapiProblems(made).join('; '));
    });
  }
});
