import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Scorm12 } from '../../web/src/lms/scorm12.js';
import { nothingKept, pack, unpack } from '../../web/src/lms/suspend-data.js';
import { Visit } from '../../web/src/lms/visit.js';

const SUSPENDED = 'cmi.suspend_data';
const STATUS = 'cmi.core.lesson_status';
const LOCATION = 'cmi.core.lesson_location';

/** An LMS that keeps fields, as far as it is not told to refuse: by the name of a call or a field. */
class Lms {
  refuses = new Set();
  commits = 0;
  finishes = 0;
  sets = [];

  constructor(fields = {}) {
    this.fields = { [STATUS]: 'not attempted', 'cmi.core.lesson_mode': 'normal', ...fields };
  }
  #answer = (...names) => String(!names.some((name) => this.refuses.has(name)));
  LMSInitialize = () => this.#answer('LMSInitialize');
  LMSGetValue = (name) => this.fields[name] ?? '';
  LMSSetValue = (name, value) => {
    const answer = this.#answer('LMSSetValue', name);
    if (answer === 'true') this.fields[name] = value;
    this.sets.push(name);
    return answer;
  };
  LMSCommit = () => ((this.commits += 1), this.#answer('LMSCommit'));
  LMSFinish = () => ((this.finishes += 1), this.#answer('LMSFinish'));
  LMSGetLastError = () => '301';
}

/** A visit to it: what it says, and the work in the page, which may change. */
function visitTo(api, clock = { ms: 0 }) {
  const news = [];
  const page = { work: { texts: {}, stage: null } };
  const visit = new Visit({
    lms: api && new Scorm12(api),
    tell: (...said) => news.push(said),
    work: () => page.work,
    now: () => clock.ms,
  });
  return { visit, news, page, clock, names: () => news.map(([name]) => name) };
}

const code = (text, passed = null) => ({ texts: { cell: { code: text, passed } }, stage: null });
const passes = (visit, ...parts) =>
  parts.forEach((part) => visit.checked({ part, passed: true, score: 1 }));
const { text: EARLIER } = pack({ ...nothingKept(), passed: ['cell'], scores: { cell: 1 }, ...code('mine', 'mine') }); // prettier-ignore

describe('A visit', () => {
  it('tells an LMS at once that it has begun, and nothing else', () => {
    const api = new Lms();
    const { visit, names } = visitTo(api);
    assert.deepEqual(visit.begin(), { kept: nothingKept(), place: null, counts: true });
    assert.deepEqual(api.sets, [STATUS]);
    assert.equal(api.fields[STATUS], 'incomplete');
    assert.equal(api.commits, 1);
    assert.deepEqual(names(), ['told']);
  });

  it('is told with each check, and is passed with a score when both have passed', () => {
    const api = new Lms();
    const { visit, page } = visitTo(api);
    visit.begin();
    page.work = code('def rnn_cell', 'def rnn_cell');
    visit.checked({ part: 'cell', passed: true, score: 1 });
    assert.equal(api.commits, 2);
    assert.equal(api.fields[STATUS], 'incomplete');
    assert.equal(api.fields['cmi.core.score.raw'], undefined);
    assert.equal(api.fields['cmi.objectives.0.status'], 'passed');
    visit.checked({ part: 'unroll', passed: true, score: 1 });
    assert.equal(api.fields[STATUS], 'passed');
    assert.equal(api.fields['cmi.core.score.raw'], '100');
    const kept = unpack(api.fields[SUSPENDED]);
    assert.deepEqual(kept.passed, ['cell', 'unroll']);
    assert.equal(kept.texts.cell.code, 'def rnn_cell');
  });

  it('goes on from the one before, and says nothing twice', () => {
    const api = new Lms({ [STATUS]: 'incomplete', [SUSPENDED]: EARLIER, [LOCATION]: 'hello' });
    const { visit, page } = visitTo(api);
    const { kept, place } = visit.begin();
    assert.equal(place, 'hello');
    assert.equal(kept.texts.cell.code, 'mine');
    assert.deepEqual(api.sets, []);
    page.work = { texts: kept.texts, stage: kept.stage };
    visit.save();
    visit.save();
    const timeless = api.sets.filter((name) => !/session_time|exit|objectives|status/.test(name));
    assert.deepEqual(timeless, []);
    passes(visit, 'unroll');
    assert.equal(api.fields[STATUS], 'passed');
  });

  it('keeps the place that was read, until another is', () => {
    const api = new Lms({ [LOCATION]: 'hello' });
    const { visit } = visitTo(api);
    visit.begin();
    visit.save();
    assert.equal(api.fields[LOCATION], 'hello');
    visit.reached('recap');
    visit.save();
    assert.equal(api.fields[LOCATION], 'recap');
  });

  it('is ended once, with its time, and takes nothing more', () => {
    const api = new Lms();
    const { visit, clock } = visitTo(api, { ms: 5000 });
    visit.begin();
    clock.ms = 5000 + 90_500;
    visit.end();
    visit.end();
    assert.equal(api.finishes, 1);
    assert.equal(api.fields['cmi.core.session_time'], '0000:01:30.50');
    assert.equal(api.fields['cmi.core.exit'], 'suspend');
    assert.equal(api.fields[SUSPENDED], undefined); // nothing was made
    const { commits } = api;
    passes(visit, 'cell', 'unroll');
    assert.equal(api.commits, commits);
    assert.notEqual(api.fields[STATUS], 'passed');
  });

  it('goes on when the page comes back, as a new one with its own time', () => {
    const api = new Lms();
    const { visit, page, clock, names } = visitTo(api);
    visit.begin();
    page.work = code('before');
    clock.ms = 60_000;
    visit.end();
    clock.ms = 600_000;
    delete api.fields['cmi.core.exit']; // of each visit anew
    visit.resume();
    visit.resume();
    page.work = code('after');
    clock.ms = 610_000;
    visit.end();
    assert.equal(api.finishes, 2);
    assert.equal(api.fields['cmi.core.session_time'], '0000:00:10.00');
    assert.equal(api.fields['cmi.core.exit'], 'suspend');
    assert.equal(unpack(api.fields[SUSPENDED]).texts.cell.code, 'after');
    assert.equal(names().includes('closed'), false);
  });

  it('says so when the page comes back and the LMS has ended it', () => {
    const api = new Lms();
    const { visit, news } = visitTo(api);
    visit.begin();
    visit.end();
    api.refuses.add('LMSInitialize');
    visit.resume();
    assert.deepEqual(news.at(-1), ['closed', { call: 'LMSInitialize', code: 301 }]);
    visit.save();
    assert.equal(api.finishes, 1);
  });

  it('to look at it again leaves everything as it is', () => {
    for (const mode of ['review', 'browse', 'Review ']) {
      const api = new Lms({ 'cmi.core.lesson_mode': mode, [STATUS]: 'passed', [SUSPENDED]: EARLIER }); // prettier-ignore
      const { visit, page, names } = visitTo(api);
      const { kept, counts } = visit.begin();
      assert.equal(kept.texts.cell.code, 'mine');
      assert.equal(counts, false);
      page.work = code('other');
      passes(visit, 'unroll');
      visit.end();
      assert.deepEqual(api.sets, []);
      assert.equal(api.finishes, 1);
      assert.deepEqual(names(), ['watched']);
    }
  });
});

describe('A visit that goes wrong', () => {
  it('without an LMS, or one that does not open, says so and asks for nothing', () => {
    const alone = visitTo(null);
    assert.equal(alone.visit.begin(), null);
    assert.deepEqual(alone.names(), ['none']);
    const api = new Lms();
    api.refuses.add('LMSInitialize');
    const refused = visitTo(api);
    assert.equal(refused.visit.begin(), null);
    assert.deepEqual(refused.news, [['unopened', { call: 'LMSInitialize', code: 301 }]]);
    for (const { visit } of [alone, refused]) {
      passes(visit, 'cell');
      visit.reached('why');
      visit.end();
      visit.resume();
    }
    assert.deepEqual([api.sets.length, api.commits, api.finishes], [0, 0, 0]);
  });

  for (const refused of ['LMSCommit', 'LMSSetValue', SUSPENDED, 'cmi.core.exit']) {
    it(`with ${refused} refused says so, tries again, and says when it went well`, () => {
      const api = new Lms();
      const { visit, page, news } = visitTo(api);
      visit.begin();
      page.work = code('mine');
      api.refuses.add(refused);
      passes(visit, 'cell');
      assert.equal(news.at(-1)[0], 'untold');
      assert.equal(news.at(-1)[1].code, 301);
      api.refuses.clear();
      visit.save();
      assert.deepEqual(news.at(-1), ['told']);
      assert.equal(unpack(api.fields[SUSPENDED]).texts.cell.code, 'mine');
    });
  }

  it('with an LMS that has no objectives is none', () => {
    const api = new Lms();
    for (let i = 0; i < 2; i += 1)
      for (const field of ['id', 'status', 'score.raw', 'score.min', 'score.max'])
        api.refuses.add(`cmi.objectives.${i}.${field}`);
    const { visit, names } = visitTo(api);
    visit.begin();
    passes(visit, 'cell', 'unroll');
    assert.deepEqual(new Set(names()), new Set(['told']));
    assert.equal(api.fields[STATUS], 'passed');
  });

  it('with damaged data starts afresh, and leaves them until there is work to put in their place', () => {
    const damaged = EARLIER.slice(0, -3);
    const api = new Lms({ [STATUS]: 'incomplete', [SUSPENDED]: damaged, [LOCATION]: 'hello' });
    const { visit, page, names } = visitTo(api);
    const { kept, place } = visit.begin();
    assert.deepEqual(kept, nothingKept());
    assert.equal(place, 'hello');
    assert.deepEqual(names(), ['damaged']);
    visit.reached('recap');
    visit.save();
    visit.checked({ part: 'cell', passed: false, score: 0 });
    assert.equal(api.fields[SUSPENDED], damaged);
    page.work = code('new');
    visit.end();
    assert.equal(unpack(api.fields[SUSPENDED]).texts.cell.code, 'new');
  });

  it('says once what there was no room for', () => {
    const api = new Lms();
    const { visit, page, news } = visitTo(api);
    visit.begin();
    const long = Array.from({ length: 9000 }, (_, i) => String.fromCharCode(33 + ((i * i * 7919) >> 5) % 90)).join(''); // prettier-ignore
    page.work = code(long);
    passes(visit, 'cell');
    visit.save();
    assert.deepEqual(
      news.filter(([name]) => name === 'dropped'),
      [['dropped', ['drafts']]],
    );
    assert.deepEqual(unpack(api.fields[SUSPENDED]).passed, ['cell']);
  });
});
