import { expect, test } from '@playwright/test';
import { openLesson } from './stage-page.js';

const choose = (stage, name) => stage.element.getByLabel('Example').selectOption(name);
const traceOf = (stage) =>
  stage.element.evaluate(({ trace: { T, B, I, H, task, weightsFrom, training, predictions, targets } }) => ({
    T, B, I, H, task, weightsFrom,
    milliseconds: training.milliseconds,
    right: [...predictions].filter((answer, i) => answer === targets[i]).length,
    asked: targets.length,
  })); // prettier-ignore

async function openCalm(page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return openLesson(page);
}

test.describe('Every kind of sequence', () => {
  for (const name of ['words', 'series', 'dna', 'gesture', 'envelope', 'remember']) {
    test(`${name} learns in the page, and can be stepped to its end`, async ({ page }) => {
      const { stage, complaints } = await openCalm(page);
      await choose(stage, name);
      await expect(stage.summary).toContainText('trained here');
      const { T, task, milliseconds, right, asked } = await traceOf(stage);
      expect(milliseconds).toBeGreaterThan(0);
      if (task === 'forecast') await expect(stage.summary).toContainText('error');
      else if (name === 'gesture') expect(right / asked).toBeGreaterThan(0.8);
      else expect(right).toBe(asked);
      await stage.element.evaluate((element, t) => element.show({ t }), T);
      await stage.restsAt(T, 'carry');
      await expect(stage.sentence).toContainText(`Timestep ${T} of ${T}`);
      await expect(stage.element.locator(`#h-${T}-0`)).toHaveClass(/there/);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  }

  test('a forecast is shown beside what came', async ({ page }) => {
    const { stage } = await openCalm(page);
    await choose(stage, 'series');
    await stage.steps(3);
    const [forecast, came] = await stage.element.evaluate(({ trace }) => [
      trace.outputs.data[2] * trace.units[0],
      trace.targetValues.data[2] * trace.units[0],
    ]);
    const text = (await stage.sentence.textContent()).replaceAll('−', '-');
    const said = text.match(/the forecast is (-?\d+\.\d+); what came next was (-?\d+\.\d+)/);
    expect(Math.abs(Number(said[1]) - forecast)).toBeLessThan(0.0051);
    expect(Math.abs(Number(said[2]) - came)).toBeLessThan(0.0051);
  });

  test('the two rows of the memory task get two answers for the same inputs', async ({ page }) => {
    const { stage } = await openCalm(page);
    await choose(stage, 'remember');
    await stage.element.evaluate((element) => element.show({ t: 8 }));
    await expect(stage.sentence).toContainText('“a”');
    await stage.element.getByLabel('batch row').selectOption('1');
    await expect(stage.sentence).toContainText('“b”');
  });
});

test.describe('A sequence of one’s own', () => {
  async function openDrawer(page) {
    const { stage, complaints } = await openCalm(page);
    await stage.fromMenu('Your own sequence…');
    const drawer = stage.drawer('Your own sequence');
    const text = drawer.getByRole('textbox');
    await expect(text).toBeFocused();
    return { stage, drawer, text, complaints };
  }
  const show = (drawer) => drawer.getByRole('button', { name: 'Show it' }).click();

  test('is read as letters, trained here, and answered', async ({ page }) => {
    const { stage, drawer, text, complaints } = await openDrawer(page);
    await text.fill('banana');
    await expect(drawer).toContainText('6 letters');
    await show(drawer);
    await expect.poll(async () => (await traceOf(stage)).T).toBe(5);
    await expect(stage.summary).toContainText('trained here');
    await expect(drawer).toHaveCount(0); // the picture is in sight
    await stage.element.evaluate((element) => element.show({ t: 5 }));
    await expect(stage.sentence).toContainText('“a”');
    expect(complaints).toEqual([]);
  });

  test('is read as words', async ({ page }) => {
    const { stage, drawer, text } = await openDrawer(page);
    await text.fill('so it goes and so it ends');
    await drawer.getByRole('radio', { name: 'a word' }).check();
    await show(drawer);
    await expect.poll(async () => (await traceOf(stage)).T).toBe(6);
  });

  test('is read as rows of numbers, pasted from a table', async ({ page }) => {
    const { stage, drawer, text } = await openDrawer(page);
    await text.fill('x,y\n1,10\n2,20\n3,10\n4,20\n');
    await show(drawer);
    await expect.poll(async () => (await traceOf(stage)).task).toBe('forecast');
    const { T, I } = await traceOf(stage);
    expect([T, I]).toEqual([3, 2]);
  });

  test('that cannot be used is said, with its line, and nothing typed is lost', async ({
    page,
  }) => {
    const { stage, drawer, text } = await openDrawer(page);
    await text.fill('1\n2\nthree\n4');
    await drawer.getByRole('radio', { name: /a number/ }).check();
    const problem = drawer.getByRole('alert').filter({ hasText: 'Line 3' });
    await expect(problem).toContainText('three');
    await expect(drawer.getByRole('button', { name: 'Show it' })).toHaveAttribute('aria-disabled', 'true'); // prettier-ignore
    await drawer.getByRole('button', { name: 'Close' }).click();
    expect((await traceOf(stage)).T).toBe(4); // still hello
    await stage.fromMenu('Your own sequence…');
    await expect(text).toHaveValue('1\n2\nthree\n4');
  });

  test('too long to be trained in the page is shown untrained, and says so', async ({ page }) => {
    const { stage, drawer, text } = await openDrawer(page);
    await text.fill('to be or not to be, that is the question; '.repeat(40));
    await drawer.getByRole('spinbutton', { name: /hidden/i }).fill('64');
    await show(drawer);
    await expect.poll(async () => (await traceOf(stage)).H).toBe(64);
    await expect(stage.summary).toContainText('untrained');
    await choose(stage, 'hello');
    expect((await traceOf(stage)).H).toBe(8); // the 64 units were of that sequence
  });
});

test('What opens over the picture closes by Escape, and gives the focus back', async ({ page }) => {
  const { stage } = await openCalm(page);
  await stage.fromMenu('Table');
  await expect(stage.drawer('Values as table')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(stage.drawer('Values as table')).toHaveCount(0);
  await expect(stage.button('More')).toBeFocused();
});
