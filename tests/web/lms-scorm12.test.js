import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Scorm12, findApi } from '../../web/src/lms/scorm12.js';

const api = (more = {}) => ({
  LMSInitialize: () => 'true',
  LMSGetValue: (name) => `value of ${name}`,
  LMSSetValue: () => 'true',
  LMSCommit: () => 'true',
  LMSFinish: () => 'true',
  LMSGetLastError: () => '0',
  ...more,
});

/** A window inside another; the top one is its own parent. */
function windowIn(parent, more = {}) {
  const window = { opener: null, ...more };
  window.parent = parent ?? window;
  return window;
}

/** One of another origin: only its parent and opener may be asked for. */
const foreign = (parent) =>
  new Proxy(windowIn(parent), {
    get(target, name) {
      if (name === 'parent' || name === 'opener') return target[name];
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });

describe('The API of an LMS', () => {
  const API = api();

  it('is found in the window itself, above it, and beyond windows of other origins', () => {
    const top = windowIn(null, { API });
    assert.equal(findApi(top), API);
    assert.equal(findApi(windowIn(windowIn(top))), API);
    assert.equal(findApi(windowIn(foreign(foreign(top)))), API);
  });

  it('is found from the window that opened the lesson’s, or the one around it', () => {
    const player = windowIn(windowIn(null, { API }));
    assert.equal(findApi(windowIn(null, { opener: player })), API);
    const popup = windowIn(null, { opener: player });
    assert.equal(findApi(windowIn(windowIn(popup))), API);
  });

  it('is none where there is none, or something else has its name', () => {
    assert.equal(findApi(windowIn(null)), null);
    assert.equal(findApi(windowIn(foreign(null))), null);
    assert.equal(findApi(windowIn(windowIn(null, { API }), { API: { version: 2 } })), API);
    for (const other of [undefined, null, 'API', 7, {}, { LMSInitialize: true }])
      assert.equal(findApi(windowIn(null, { API: other })), null);
    const frameNamedApi = new Proxy({}, { get: () => assert.fail(new DOMException('no')) });
    assert.equal(findApi(windowIn(null, { API: frameNamedApi })), null);
  });

  it('is not looked for without end', () => {
    const a = windowIn(null);
    const b = windowIn(a);
    a.parent = b;
    assert.equal(findApi(a), null);
    let deep = windowIn(null, { API });
    for (let i = 0; i < 499; i += 1) deep = windowIn(deep);
    assert.equal(findApi(deep), API);
    assert.equal(findApi(windowIn(deep)), null);
  });
});

describe('A conversation with it', () => {
  it('is begun once and ended once, and nothing is said outside of it', () => {
    const calls = [];
    const spy = Object.fromEntries(
      Object.entries(api()).map(([name, answer]) => [
        name,
        (...given) => (calls.push([name, ...given]), answer(...given)),
      ]),
    );
    const lms = new Scorm12(spy);
    assert.deepEqual([lms.get('a'), lms.set('a', 'b'), lms.commit(), lms.finish()], ['', false, false, false]); // prettier-ignore
    assert.deepEqual(calls, []);
    assert.deepEqual([lms.start(), lms.start()], [true, true]);
    assert.equal(lms.get('a'), 'value of a');
    assert.deepEqual([lms.set('a', 'b'), lms.commit(), lms.finish(), lms.finish()], [true, true, true, false]); // prettier-ignore
    assert.equal(lms.isOpen, false);
    assert.deepEqual(calls, [
      ['LMSInitialize', ''],
      ['LMSGetValue', 'a'],
      ['LMSSetValue', 'a', 'b'],
      ['LMSCommit', ''],
      ['LMSFinish', ''],
    ]);
    assert.equal(lms.refusal, null);
  });

  it('takes every yes that LMSs say, and every other answer for a no', () => {
    for (const yes of ['true', 'True', true, 1, '1', new String('true')])
      assert.equal(new Scorm12(api({ LMSInitialize: () => yes })).start(), true, String(yes));
    for (const no of ['false', false, 0, '', null, undefined, 'yes', {}, Promise.resolve('true')])
      assert.equal(new Scorm12(api({ LMSInitialize: () => no })).start(), false, String(no));
  });

  it('tells which call was refused, and by which error', () => {
    const refused = (name, more) => {
      const lms = new Scorm12(
        api({ [name]: () => 'false', LMSGetLastError: () => '301', ...more }),
      );
      lms.start();
      lms.set('cmi.core.exit', 'suspend');
      lms.commit();
      lms.finish();
      return lms.refusal;
    };
    assert.deepEqual(refused('LMSInitialize'), { call: 'LMSInitialize', code: 301 });
    assert.deepEqual(refused('LMSSetValue'), { call: 'LMSSetValue cmi.core.exit', code: 301 });
    assert.deepEqual(refused('LMSCommit'), { call: 'LMSCommit', code: 301 });
    assert.deepEqual(refused('LMSFinish'), { call: 'LMSFinish', code: 301 });
    for (const none of [() => '', () => null, () => 'no idea', undefined, () => assert.fail()])
      assert.equal(refused('LMSCommit', { LMSGetLastError: none }).code, 0);
    assert.equal(refused('LMSCommit', { LMSGetLastError: () => 405 }).code, 405);
  });

  it('never throws: functions that are missing or throw are refusals', () => {
    const broken = { missing: undefined, throwing: () => assert.fail('LMS'), other: 'text' };
    for (const [what, answer] of Object.entries(broken)) {
      for (const name of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish']) {
        const lms = new Scorm12(api({ [name]: answer }));
        const went = [lms.start(), lms.set('a', 'b'), lms.commit(), lms.finish()];
        assert.ok(went.includes(false), `${name} ${what}`);
        assert.equal(lms.refusal.call.split(' ')[0], name);
      }
      const lms = new Scorm12(api({ LMSGetValue: answer }));
      lms.start();
      assert.equal(lms.get('a'), '', what);
    }
  });

  it('reads whatever an LMS answers as text', () => {
    for (const [answer, read] of [
      [null, ''],
      [undefined, ''],
      [0, '0'],
      [new String('a'), 'a'],
    ]) {
      // prettier-ignore
      const lms = new Scorm12(api({ LMSGetValue: () => answer }));
      lms.start();
      assert.equal(lms.get('a'), read);
    }
  });
});
