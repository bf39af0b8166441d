import { expect, test } from '@playwright/test';
import { xapiProblems } from '../web/xapi-rules.js';
import { CELLS, ExercisePage } from './exercise-page.js';
import { openLesson } from './stage-page.js';

/** The lesson, with everything that an exercise needs there, and a list of what it says and asks for. */
async function open(page, part = 'cell') {
  await openLesson(page);
  const exercise = new ExercisePage(page, part);
  await exercise.open();
  await exercise.element.evaluate((element) => element.run()); // by script, and to fetch Python
  await page.evaluate(() => {
    window.heard = [];
    document.addEventListener('rnn-xapi', ({ detail }) => window.heard.push(detail));
  });
  const told = [];
  page.on('request', (request) => told.push(...tellingIn(request)));
  return { exercise, told, heard: () => page.evaluate(() => window.heard) };
}

/** A worker begins each run and fetches its own files, which tells nobody anything. */
function tellingIn(request) {
  const { origin, pathname, search } = new URL(request.url());
  const own = origin === new URL(request.frame().url()).origin && pathname.startsWith('/assets/');
  const mute = request.method() === 'GET' && search === '' && request.postData() === null;
  return own && mute ? [] : [`${request.method()} ${request.url()}`];
}

const verbs = (statements) => statements.map(({ verb }) => verb.id.split('/').at(-1));

test.describe('What a user did in the exercise', () => {
  test('is said as xAPI statements, to whoever listens and to nobody else', async ({ page }) => {
    const { exercise, told, heard } = await open(page);
    await exercise.try(CELLS.right, 'Run');
    await exercise.try(CELLS.withoutTanh);
    await exercise.try(CELLS.right);
    await expect.poll(async () => verbs(await heard())).toEqual(['attempted', 'failed', 'passed']);
    const statements = await heard();
    expect(statements.flatMap(xapiProblems)).toEqual([]);
    const { object, result } = statements.at(-1);
    expect(object.id).toBe(`${page.url().split('#')[0]}#exercise-cell`);
    expect(object.definition.name).toEqual({ en: 'One step: the cell' });
    expect(result.score.scaled).toBe(1);
    expect(result.duration).not.toBe('PT0S');
    expect(told).toEqual([]);
  });

  test('is completed in the free part, which has no score', async ({ page }) => {
    const { exercise, heard } = await open(page, 'explore');
    await exercise.try('1 / 0', 'Run and draw');
    await exercise.button('Start again').click();
    await exercise.try(await exercise.code(), 'Run and draw');
    await expect.poll(async () => verbs(await heard())).toEqual(['attempted', 'completed']);
    expect((await heard()).flatMap(xapiProblems)).toEqual([]);
  });

  test('is nothing that a script or a link did', async ({ page }) => {
    const { exercise, heard } = await open(page);
    await exercise.write(CELLS.right);
    await exercise.element.evaluate((element) => element.check());
    await exercise.element.evaluate((element) => {
      element.work = { code: 'a = 1', passed: 'a = 1', aside: null };
      location.hash = `#${element.id}?code=YSA9IDI`;
    });
    await expect.poll(() => exercise.code()).toBe('a = 2');
    expect(await heard()).toEqual([]);
  });
});
