import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { Python, PythonError } from '../../web/src/python/python.js';

const parts = { micropython: 'module', files: [] };
const settle = async () => {
  for (let i = 0; i < 20; i++) await null;
};

/** Workers that say what a test has them say, and a note of what the page did. */
function setUp({ load = async () => parts, ready = true, limitMs = 5000 } = {}) {
  const workers = [];
  const loads = [];
  const createWorker = () => {
    const worker = {
      sent: [],
      isEnded: false,
      onmessage: null,
      onerror: null,
      postMessage(message) {
        worker.sent.push(message);
        if (message.type === 'start' && ready) queueMicrotask(() => worker.say({ type: 'ready' }));
      },
      terminate: () => (worker.isEnded = true),
      say: (data) => worker.onmessage?.({ data }),
      die: () => worker.onerror?.({}),
      job: () => worker.sent.find(({ type }) => type === 'run')?.job,
    };
    workers.push(worker);
    return worker;
  };
  const loader = () => {
    loads.push(1);
    return load();
  };
  const ways = () => [
    { start: createWorker, refused: () => 'it is refused', dead: () => 'it is dead' },
  ];
  return { workers, loads, python: new Python({ limitMs, load: loader, ways }) };
}

const done = (more) => ({ type: 'done', error: null, during: 'code', result: null, ...more });

describe('Python, seen from the page', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('loads nothing before it is asked', async () => {
    const { workers, loads } = setUp();
    await settle();
    assert.deepEqual([workers.length, loads.length], [0, 0]);
  });

  it('runs the code that is warm already', async () => {
    const { workers, python } = setUp();
    await python.warm();
    const heard = [];
    const outcome = python.run({ code: 'print({})', onOutput: (text) => heard.push(text) });
    await settle();
    assert.equal(workers.length, 1);
    assert.equal(workers[0].job().code, 'print(__ordered__([]))');
    workers[0].say({ type: 'output', text: 'a' });
    workers[0].say({ type: 'output', text: 'b' });
    workers[0].say(done());
    const { stdout, error, result, milliseconds } = await outcome;
    assert.deepEqual([stdout, error, result, heard], ['ab', null, null, ['a', 'b']]);
    assert.ok(milliseconds >= 0);
  });

  it('gives every run a worker of its own, and warms the next behind it', async () => {
    const { workers, python } = setUp();
    const first = python.run({ code: 'x = 1' });
    await settle();
    workers[0].say(done());
    await first;
    assert.ok(workers[0].isEnded);
    assert.equal(workers.length, 1);
    mock.timers.tick(1);
    await settle();
    assert.equal(workers.length, 2);
    python.run({ code: 'x = 2' });
    await settle();
    assert.equal(workers.length, 2);
    assert.ok(workers[1].job());
  });

  it('ends what takes too long, with the line of the only loop', async () => {
    const { workers, python } = setUp({ limitMs: 3000 });
    const outcome = python.run({ code: 'x = 1\nwhile True:\n    pass' });
    await settle();
    workers[0].say({ type: 'output', text: 'so far' });
    mock.timers.tick(2999);
    assert.ok(!workers[0].isEnded);
    mock.timers.tick(1);
    assert.ok(workers[0].isEnded);
    const { stdout, error } = await outcome;
    assert.equal(stdout, 'so far');
    assert.equal(error.type, 'TimeLimit');
    assert.match(error.plain, /"while" on line 2/);
  });

  it('says when it was the check that did not end', async () => {
    const { workers, python } = setUp();
    const outcome = python.run({ code: 'def f(): pass', session: { args: { part: 'cell' } } });
    await settle();
    workers[0].say({ type: 'session' });
    mock.timers.tick(5000);
    assert.equal((await outcome).error.during, 'session');
  });

  it('stops at once, and what comes later is not heard', async () => {
    const { workers, python } = setUp();
    const outcome = python.run({ code: 'x = 1' });
    await settle();
    python.stop();
    assert.ok(workers[0].isEnded);
    workers[0].say(done());
    const { error } = await outcome;
    assert.equal(error.type, 'Stopped');
    python.stop(); // nothing to stop: nothing happens
  });

  it('stops while it is still loading, and runs afterwards', async () => {
    const { workers, python } = setUp({ ready: false });
    const outcome = python.run({ code: 'x = 1' });
    await settle();
    python.stop();
    assert.equal((await outcome).error.type, 'Stopped');
    const next = python.run({ code: 'x = 2' });
    workers[0].say({ type: 'ready' });
    await settle();
    assert.equal(workers[0].job().code, 'x = 2');
    workers[0].say(done());
    assert.equal((await next).error, null);
  });

  it('runs one program at a time', async () => {
    const { python } = setUp();
    python.run({ code: 'x = 1' });
    await assert.rejects(
      python.run({ code: 'x = 2' }),
      (error) => error instanceof PythonError && error.code === 'busy',
    );
  });

  it('says what Python cannot read without starting it', async () => {
    const { workers, python } = setUp();
    const { error } = await python.run({ code: 'if x\n  pass' });
    assert.deepEqual([error.type, error.line, error.during], ['SyntaxError', 1, 'code']);
    assert.equal(workers.length, 0);
  });

  it('hands the session what the text defines', async () => {
    const { workers, python } = setUp();
    const code = 'def f(a): pass\ny = {}';
    const outcome = python.run({ code, session: { args: { part: 'cell', seed: 3 } } });
    await settle();
    assert.deepEqual(workers[0].job().session, {
      part: 'cell',
      seed: 3,
      code: { source: code, functions: { f: ['a'] }, assigned: ['y'] },
    });
    workers[0].say(done({ result: { checks: [] } }));
    assert.deepEqual((await outcome).result, { checks: [] });
  });

  it('notices a worker that dies during a run', async () => {
    const { workers, python } = setUp();
    const outcome = python.run({ code: 'x = 1' });
    await settle();
    workers[0].die();
    assert.equal((await outcome).error.type, 'Crash');
  });

  it('replaces a spare worker that died while it waited', async () => {
    const { workers, python } = setUp();
    await python.warm();
    workers[0].die();
    python.run({ code: 'x = 1' });
    await settle();
    assert.equal(workers.length, 2);
    assert.ok(workers[1].job());
  });

  it('starts one worker only, however often it is warmed', async () => {
    const { workers, python } = setUp();
    await Promise.all([python.warm(), python.warm(), python.warm()]);
    assert.equal(workers.length, 1);
  });

  it('loads nothing any more once it is put away', async () => {
    const { workers, python } = setUp();
    await python.warm();
    const outcome = python.run({ code: 'x = 1' });
    await settle();
    python.dispose();
    assert.equal((await outcome).error.type, 'Stopped');
    mock.timers.tick(1000);
    await settle();
    assert.equal(workers.length, 1);
    assert.ok(workers[0].isEnded);
  });
});

describe('Python that cannot be loaded', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  const noNetwork = new PythonError(
    'load',
    () => 'Python could not be loaded: the network is gone.',
  );

  it('says so, and tries again at the next run', async () => {
    const answers = [() => Promise.reject(noNetwork), async () => parts];
    const { workers, python } = setUp({ load: () => answers.shift()() });
    const { error, stdout } = await python.run({ code: 'x = 1' });
    assert.deepEqual([error.type, error.plain, error.line], ['Load', noNetwork.message, null]);
    assert.equal(stdout, '');
    const next = python.run({ code: 'x = 1' });
    await settle();
    workers[0].say(done());
    assert.equal((await next).error, null);
  });

  it('rejects when it is to be warmed', async () => {
    const { python } = setUp({ load: () => Promise.reject(noNetwork) });
    await assert.rejects(python.warm(), (error) => error.code === 'load');
  });

  it('notices a worker that never answers', async () => {
    const { workers, python } = setUp({ ready: false });
    const outcome = python.run({ code: 'x = 1' });
    await settle();
    mock.timers.tick(20_000);
    const { error } = await outcome;
    assert.equal(error.type, 'Load');
    assert.match(error.plain, /does not answer/);
    assert.ok(workers[0].isEnded);
  });

  it('notices a worker that cannot start', async () => {
    const { workers, python } = setUp({ ready: false });
    const outcome = python.run({ code: 'x = 1' });
    await settle();
    workers[0].die();
    assert.equal((await outcome).error.type, 'Load');
    const next = python.run({ code: 'x = 1' });
    await settle();
    workers[1].say({ type: 'failed', message: 'The arithmetic could not be loaded: gone.' });
    assert.equal((await next).error.plain, 'The arithmetic could not be loaded: gone.');
  });
});
