import { expect, test } from '@playwright/test';
import { openPython, run, warnings } from './python-page.js';

const gone = { status: 404, body: 'nothing here' };
const page200 = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Hi</title>' };

/** What is missing, how, and what is said about it. */
const MISSING = [
  ['MicroPython', /micropython.*\.wasm$/, gone, /answered 404/],
  ['MicroPython', /micropython.*\.wasm$/, page200, /what the server sent is not it/],
  ['MicroPython', /micropython.*\.wasm$/, 'offline', /network did not answer/],
  ['the Python files', /python-.*\.json$/, gone, /answered 404/],
  ['the Python files', /python-.*\.json$/, page200, /what the server sent is not it/],
  ['the arithmetic', /rnn-tensor.*\.wasm$/, gone, /arithmetic could not be loaded.*404/],
  ['the worker', /\/worker-.*\.js$/, gone, /worker does not answer/],
  ['the worker', /\/worker-.*\.js$/, 'offline', /worker does not answer/],
];

test.describe('Python that cannot be loaded', () => {
  for (const [what, name, answer, sentence] of MISSING) {
    const how = typeof answer === 'string' ? answer : answer.status;
    test(`says so and tries again: ${what}, ${how}`, async ({ page }) => {
      let isBroken = true;
      await openPython(page, { change: (path) => (isBroken && name.test(path) ? answer : null) });
      const { error, stdout } = await run(page, 'print(1)');
      expect(error).toMatchObject({ type: 'Load', line: null });
      expect(error.plain).toMatch(sentence);
      expect(stdout).toBe('');
      isBroken = false;
      expect(await run(page, 'print(1)')).toMatchObject({ stdout: '1\n', error: null });
    });
  }
});

test.describe('Python below a folder of somebody’s site', () => {
  test('is bundled without a warning, runs under the policy, and asks for nothing before it is wanted', async ({
    page,
  }) => {
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { complaints } = await openPython(page);
    expect(asked.filter((path) => !/(index\.html|index-[^/]*\.js)$/.test(path))).toEqual([]);
    const { stdout, error } = await run(page, 'import torch\nprint(torch.ones(2) @ torch.ones(2))');
    expect({ stdout, error }).toEqual({ stdout: 'tensor(2.)\n', error: null });
    expect(asked.some((path) => /micropython-[^/]*\.wasm$/.test(path))).toBe(true);
    expect(complaints).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('stops in the middle of a loop, shows what was printed, and goes on', async ({ page }) => {
    await openPython(page);
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const { python } = globalThis;
          const onOutput = () => python.stop();
          python.run({ code: 'print("begun")\nwhile True: pass', onOutput }).then(resolve);
        }),
    );
    expect(outcome.error.type).toBe('Stopped');
    expect(outcome.stdout).toContain('begun');
    expect(await run(page, 'print(2)')).toMatchObject({ stdout: '2\n', error: null });
  });
});
