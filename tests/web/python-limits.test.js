import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learnerError } from '../../web/src/python/errors/index.js';
import { runJob } from '../../web/src/python/job.js';
import { OUTPUT_LIMIT, limitMemory } from '../../web/src/python/limits.js';
import { rewrite } from '../../web/src/python/rewrite.js';
import { python, run } from './python-setup.js';

limitMemory(); // as the worker does; it holds for the whole process

/** A program that wants too much, and how it ends. */
const GREEDY = [
  ['a = []\nwhile True: a.append(bytearray(1000000))', 'MemoryError', '64 MB'],
  ["a = 'x'\nwhile True: a = a + a", 'MemoryError', '64 MB'],
  ['a = list(range(10 ** 9))', 'MemoryError', '64 MB'],
  ['import torch\na = []\nwhile True: a.append(torch.zeros(1000, 100))', 'MemoryError', '64 MB'],
  ['import torch\ntorch.zeros(100000, 100000)', 'RuntimeError', 'only what the lesson needs'],
  ['def f(n): return f(n + 1)\nf(0)', 'RecursionError', 'calls itself'],
  [
    'class A:\n    def __getattr__(self, n): return getattr(self, n)\nA().x',
    'RecursionError',
    'calls itself',
  ],
  ['f = lambda: sorted([2, 1], key=lambda x: f())\nf()', 'RecursionError', 'calls itself'],
  ['import sys\nsys.stdin.read()', 'Input', 'Nobody can type'],
  [
    'try:\n    import sys\n    sys.stdin.readline()\nexcept BaseException: print("caught")',
    'Input',
    'Nobody can type',
  ],
];

describe('A program that wants too much', () => {
  for (const [source, type, plain] of GREEDY) {
    it(`${source.split('\n').pop()} ends with ${type}`, async () => {
      const { error, printed } = await run(source);
      const said = learnerError(error, { source, ...rewrite(source) });
      assert.equal(said.type, type);
      assert.ok(said.plain.includes(plain), said.plain);
      assert.equal(printed, '');
    });
  }

  it('leaves the next run as it was', async () => {
    await run('a = []\nwhile True: a.append(bytearray(1000000))');
    assert.deepEqual(await run('print(1 + 1)'), { printed: '2\n', error: null });
  });
});

/** Runs a job as the worker does; what was posted. */
async function posted(source, files) {
  const messages = [];
  let sink = () => {};
  const interpreter = await python({ onOutput: (bytes) => sink(bytes), ...(files && { files }) });
  const job = { code: rewrite(source).code, session: files ? { n: 3 } : null };
  runJob(
    interpreter,
    job,
    (message) => messages.push(message),
    (take) => (sink = take),
  );
  const text = messages.filter(({ type }) => type === 'output').map((m) => m.text);
  return { text: text.join(''), messages, done: messages[messages.length - 1] };
}

describe('What a program prints', () => {
  it('arrives exactly, also a last line that has no end', async () => {
    const { text, done } = await posted("print('a', 1)\nprint()\nprint('é → 😀', end='')");
    assert.equal(text, 'a 1\n\né → 😀');
    assert.equal(done.error, null);
  });

  it('arrives before an error', async () => {
    const { text, done } = await posted("print('before', end='')\n1 / 0");
    assert.equal(text, 'before');
    assert.equal(done.error.type, 'ZeroDivisionError');
  });

  it('keeps signs of several bytes whole, however they are cut', async () => {
    const { text } = await posted(
      "import sys\nfor byte in '→😀'.encode(): sys.stdout.buffer.write(bytes([byte]))",
    );
    assert.equal(text, '→😀');
  });

  it('ends the run when it is too much, in few messages, and nothing can catch that', async () => {
    const source = `while True:
    try: print('0123456789')
    except BaseException: pass
    finally: print('again')`;
    const { text, messages, done } = await posted(source);
    assert.equal(done.error.type, 'OutputLimit');
    assert.equal(text.length, OUTPUT_LIMIT);
    assert.ok(messages.length < 600, `${messages.length} messages`);
  });
});

/** The module `exercise`, in place of the real one. */
const exercise = (finish, prepare = 'namespace["given"] = args["n"]') => [
  ...pageFiles(),
  [
    'exercise/__init__.py',
    `def prepare(namespace, args):\n    ${prepare}\ndef finish(namespace, args):\n    ${finish}\n`,
  ],
];
const { files } = await import('./python-setup.js');
const pageFiles = () => files.filter(([path]) => path.startsWith('_page/'));

describe('A session', () => {
  it('prepares the names, and gives what comes out', async () => {
    const finish = "print('seen'); return {'twice': namespace['x'] * 2, 'nan': float('nan')}";
    const { text, done, messages } = await posted('print(given)\nx = given + 1', exercise(finish));
    assert.equal(text, '3\n');
    assert.deepEqual(done.result, { twice: 8, nan: NaN, printed: 'seen\n' });
    assert.deepEqual(
      messages.map(({ type }) => type).filter((type) => type !== 'output'),
      ['session', 'done'],
    );
  });

  it('is not asked when the code fails', async () => {
    const { done, messages } = await posted('1 / 0', exercise("return {'x': 1}"));
    assert.equal(done.result, null);
    assert.equal(done.during, 'code');
    assert.ok(!messages.some(({ type }) => type === 'session'));
  });

  it('tells its own mistakes from the learner’s', async () => {
    for (const files of [exercise("return {'x': missing}"), exercise('return {}', '1 / 0')]) {
      const { done } = await posted('x = 1', files);
      const said = learnerError(done.error, { source: 'x = 1', ...rewrite('x = 1') }, done.during);
      assert.equal(said.type, 'Internal');
      assert.equal(said.during, 'session');
    }
  });

  it('ends when a learner’s function prints for ever', async () => {
    const source = 'def f():\n    while True: print("again")';
    const { done } = await posted(source, exercise("namespace['f']()"));
    assert.equal(done.error.type, 'OutputLimit');
    assert.equal(done.during, 'session');
  });

  it('cannot read its arguments from the code', async () => {
    const { done } = await posted("import io\nio.open('/run/job.json')", exercise('return {}'));
    assert.equal(done.error.type, 'OSError');
  });
});
