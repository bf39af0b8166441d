import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { isForeign } from '../../web/src/python/fetching.js';
import { startHelper } from '../../web/src/python/helper.js';
import { Python, PythonError } from '../../web/src/python/python.js';
import { waysToStart } from '../../web/src/python/worker-ways.js';

const parts = { micropython: 'module', arithmetic: 'module', files: [] };

/** A way whose worker answers its start with `behave`. */
function way(name, behave) {
  const made = [];
  const start = () => {
    const worker = {
      isEnded: false,
      postMessage: () => queueMicrotask(() => behave(worker)),
      terminate: () => (worker.isEnded = true),
      say: (data) => worker.onmessage?.({ data }),
      die: () => worker.onerror?.({}),
    };
    made.push(worker);
    return worker;
  };
  return { start, made, refused: () => `${name} is refused`, dead: () => `${name} is dead` };
}

const ready = (worker) => worker.say({ type: 'ready' });
const dies = (worker) => worker.die();
const fails = (worker) => worker.say({ type: 'failed', message: 'no memory' });
const silent = () => {};
const throwing = (name, error) => ({
  ...way(name, silent),
  start: () => {
    throw error;
  },
});

const reasonOf = (ways) =>
  startHelper(ways, parts).then(
    () => assert.fail('it started'),
    (error) => {
      assert.ok(error instanceof PythonError, String(error));
      assert.equal(error.code, 'load');
      return error.message;
    },
  );

describe('Starting a worker in one of several ways', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('takes the first way that works, and tries no other', async () => {
    const [one, other] = [way('one', ready), way('other', ready)];
    const helper = await startHelper([one, other], parts);
    assert.equal(helper.worker, one.made[0]);
    assert.equal(other.made.length, 0);
  });

  for (const [how, first] of [
    ['dies', way('one', dies)],
    ['is refused', throwing('one', new Error('SecurityError'))],
  ]) {
    it(`falls back once where the first ${how}`, async () => {
      const other = way('other', ready);
      assert.equal((await startHelper([first, other], parts)).worker, other.made[0]);
    });
  }

  it('says of all failures what came of the first', async () => {
    const refused = throwing('one', new Error('SecurityError'));
    assert.match(await reasonOf([refused, way('other', dies)]), /one is refused\.$/);
    assert.match(await reasonOf([way('one', dies), refused]), /one is dead\.$/);
    const gone = throwing('one', new PythonError('load', () => 'The server answered 404.'));
    assert.equal(await reasonOf([gone]), 'The server answered 404.');
  });

  it('does not try again what failed by itself, or is slow', async () => {
    const other = way('other', ready);
    assert.match(await reasonOf([way('one', fails), other]), /started: no memory\.$/);
    const slow = reasonOf([way('one', silent), other]);
    await null;
    mock.timers.tick(20_000);
    assert.match(await slow, /does not answer/);
    assert.equal(other.made.length, 0);
  });

  it('ends the worker of a way that failed', async () => {
    const one = way('one', dies);
    await startHelper([one, way('other', ready)], parts);
    assert.ok(one.made[0].isEnded);
  });
});

describe('The ways that a page has', () => {
  afterEach(() => {
    delete globalThis.origin;
    delete globalThis.Worker;
    mock.restoreAll();
  });

  it('are decided by its origin: a frame without one, "null", is foreign to every address', () => {
    const address = new URL('https://files.example/worker.js');
    const foreignTo = (origin) => {
      globalThis.origin = origin;
      return isForeign(address);
    };
    assert.deepEqual(
      ['https://files.example', 'https://course.example', 'null', undefined].map(foreignTo),
      [false, true, true, true],
    );
    assert.equal(waysToStart().length, 1); // in Node the worker lies at a file: address
    globalThis.origin = 'null';
    assert.equal(waysToStart().length, 1);
  });

  it('lead through the text of the worker, which is fetched once', async () => {
    globalThis.origin = 'https://course.example';
    const fetched = mock.method(globalThis, 'fetch', async () => new Response('42'));
    const started = [];
    globalThis.Worker = function (address, options) {
      started.push([address, options]);
    };
    await waysToStart()[0].start();
    await waysToStart()[0].start();
    assert.equal(fetched.mock.callCount(), 1);
    assert.match(String(fetched.mock.calls[0].arguments[0]), /\/python\/worker\.js$/);
    assert.match(started[0][0], /^blob:/);
    assert.deepEqual(started[0], started[1]);
    assert.equal(started[0][1], undefined); // classic
  });
});

describe('Python in a page', () => {
  it('says when it allows no workers', async () => {
    const refuses = () => {
      throw new Error('SecurityError');
    };
    const ways = () => [{ ...waysToStart()[0], start: refuses }];
    const { error } = await new Python({ load: async () => parts, ways }).run({ code: 'x = 1' });
    assert.equal(error.type, 'Load');
    assert.match(error.plain, /worker-src blob:/);
  });
});
