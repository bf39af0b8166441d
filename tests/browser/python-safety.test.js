import { expect, test } from '@playwright/test';
import { ESCAPES } from '../web/python-escapes.js';
import { ExercisePage } from './exercise-page.js';
import { openPython } from './python-page.js';
import { openLesson } from './stage-page.js';

/** Runs a program as the exercise does. */
const run = (exercise, code) =>
  exercise.element.evaluate((element, text) => {
    element.code = text;
    return element.run();
  }, code);

async function open(page) {
  const { complaints, stage } = await openLesson(page);
  const exercise = new ExercisePage(page, 'cell');
  await exercise.open();
  return { exercise, complaints, stage };
}

/** Programs that want too much, and the type of what ends them. */
const GREEDY = [
  ['while True:\n    pass', 'TimeLimit'],
  ['while True:\n    try:\n        while True: pass\n    except BaseException: pass', 'TimeLimit'],
  ['import time\ntime.sleep(100)', 'TimeLimit'],
  ['import asyncio\nasyncio.run(asyncio.sleep(100))', null],
  ['while True: print("abcdefgh")', 'OutputLimit'],
  ['def f(n): return f(n + 1)\nf(0)', 'RecursionError'],
  ['a = []\nwhile True: a.append(bytearray(1000000))', 'MemoryError'],
  ['import torch\na = []\nwhile True: a.append(torch.zeros(1000, 100))', 'MemoryError'],
  ['import torch\ntorch.zeros(100000, 100000)', 'RuntimeError'],
  ['input()', 'RuntimeError'],
  ['import sys\nsys.exit()', null],
];

test.describe('Code that wants too much', () => {
  test('ends in a plain sentence, the page stays awake, and the next run works', async ({
    page,
  }) => {
    const { exercise, complaints, stage } = await open(page);
    for (const [code, type] of GREEDY) {
      const { error } = await run(exercise, code);
      if (type) expect(error, code).toMatchObject({ type });
      if (error) await expect(exercise.problem, code).toContainText(/\w{3,} \w+/);
      expect(await run(exercise, 'print(6 * 7)'), code).toEqual({ stdout: '42\n', error: null });
    }
    const endless = run(exercise, 'while True: pass');
    await stage.steps(1); // the page answers meanwhile
    expect((await endless).error).toMatchObject({ type: 'TimeLimit' });
    expect(complaints).toEqual([]);
  });
});

test.describe('The learner’s Python in the browser', () => {
  test('does not get out', async ({ page }) => {
    const requests = [];
    const { exercise } = await open(page);
    expect((await run(exercise, 'print("IN")')).stdout).toBe('IN\n');
    page.on('request', (request) => requests.push(request.url()));
    for (const { name, code } of ESCAPES) {
      const { stdout } = await run(exercise, code);
      expect(stdout, name).not.toContain('OUT');
    }
    expect(requests.filter((url) => !/\/assets\//.test(url))).toEqual([]);
  });

  test('would get out without its gate, and without the gate still finds an empty worker', async ({
    page,
  }) => {
    await openPython(page);
    const printed = (doors, code) =>
      page.evaluate(
        async ([open, text]) => {
          const python = globalThis.pythonWith(open);
          const { stdout } = await python.run({ code: text });
          python.dispose();
          return stdout;
        },
        [doors, code],
      );
    const fetches = 'import js\nprint("OUT" if hasattr(js, "fetch") else "nothing there")';
    expect(await printed('gate scope', fetches)).toBe('OUT\n');
    for (const name of [
      'fetch',
      'setTimeout',
      'indexedDB',
      'importScripts',
      'Worker',
      'postMessage',
      'eval',
      'Function',
      'navigator',
      'caches',
    ]) {
      const code = fetches.replace('"fetch"', `"${name}"`);
      expect(await printed('gate', code), name).toBe('nothing there\n');
    }
  });
});
