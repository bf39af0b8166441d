import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { CELLS, ExercisePage, UNROLLINGS } from './exercise-page.js';
import { openLesson } from './stage-page.js';

/** The lesson with one part of its exercise open. */
async function open(page, part = 'cell') {
  const { stage, complaints } = await openLesson(page);
  const exercise = new ExercisePage(page, part);
  await exercise.open();
  return { stage, exercise, complaints };
}

const statesOf = (stage) =>
  stage.element.evaluate(({ states }) => states && { by: states.by, first: states.first ?? null });

test.describe('The exercise', () => {
  test('costs nothing until a reader comes near, and little until it is used', async ({ page }) => {
    const files = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    const asked = (pattern) => files.filter((file) => pattern.test(file));
    await openLesson(page);
    expect(asked(/exercise|code-mirror|micropython|python|torch|tensor/)).toEqual([]);
    const exercise = new ExercisePage(page, 'cell');
    await exercise.element.scrollIntoViewIfNeeded();
    await expect(exercise.button('Check')).toBeVisible();
    expect(asked(/code-mirror|micropython|torch|tensor/)).toEqual([]);
    await expect(exercise.element.locator('textarea')).toBeVisible();
    await exercise.element.locator('textarea').click();
    await expect(exercise.editor).toBeVisible();
    await expect.poll(() => asked(/micropython.*wasm/).length).toBe(1);
  });

  test('runs, and shows what was printed, without a word on the console', async ({ page }) => {
    const { exercise, complaints } = await open(page);
    await exercise.try("import torch\nprint(torch.zeros(2).shape)\nprint('ü', end='')", 'Run');
    await expect(exercise.output).toHaveText('torch.Size([2])\nü');
    await expect(exercise.status).toHaveText('It ran.');
    expect(complaints).toEqual([]);
  });

  test('a right cell passes and makes the states on the stage', async ({ page }) => {
    const { exercise, stage } = await open(page);
    await page.evaluate(() => {
      window.heard = [];
      for (const name of ['rnn-check', 'rnn-run'])
        document.addEventListener(name, ({ type, detail }) => window.heard.push([type, detail]));
    });
    await exercise.try(CELLS.right);
    await expect(exercise.status).toContainText('checks passed: your function makes');
    await expect(exercise.strip).toBeVisible();
    expect(await statesOf(stage)).toEqual({ by: 'your rnn_cell', first: null });
    const { detail } = await page.evaluate(() => {
      const [type, said] = window.heard.find(([name]) => name === 'rnn-check');
      return { type, detail: said };
    });
    expect(detail).toMatchObject({ part: 'cell', passed: true, score: 1 });
    await exercise.element.getByRole('link', { name: 'See them on the stage' }).click();
    await expect(stage.element.getByText(/your rnn_cell made/i).first()).toBeInViewport();
  });

  test('a cell without tanh is told so, and its first wrong unit is ringed', async ({ page }) => {
    const { exercise, stage } = await open(page);
    await exercise.try(CELLS.withoutTanh);
    await expect(exercise.mistake).toContainText('−1');
    await expect(exercise.checks.filter({ hasText: 'not passed' }).first()).toContainText(
      'expected',
    );
    await expect(exercise.element.locator('svg.strip .wrong')).toBeVisible();
    const { first } = await statesOf(stage);
    expect(first).toMatchObject({ t: 1, row: 0 });
    await exercise.element.getByRole('link', { name: 'See the first wrong one' }).click();
    await expect(stage.panel).toContainText(/your cell gave −\d/);
  });

  test('a part builds on the learner’s own one before it, and leads on', async ({ page }) => {
    const { exercise } = await open(page);
    // A dict whose order matters, as MicroPython alone would not keep it.
    const order = "print(list({'b': 1, 'a': 2, **{'c': 3}}))\n";
    await exercise.try(`${order}${CELLS.right}`);
    await exercise.button('On to the next part').click();
    const unroll = new ExercisePage(page, 'unroll');
    await unroll.open();
    await unroll.try(UNROLLINGS.startsAgain);
    await expect(unroll.mistake).toContainText(/zero/);
    await unroll.try(UNROLLINGS.right);
    await expect(unroll.status).toContainText('checks passed');
    const explore = new ExercisePage(page, 'explore');
    await explore.open();
    await explore.try(await explore.code(), 'Run and draw');
    await expect(explore.status).toContainText('Your states are drawn');
  });

  test('parts can be tried in any order', async ({ page }) => {
    const { exercise } = await open(page, 'unroll');
    await exercise.try(UNROLLINGS.right);
    await expect(exercise.status).toContainText('checks passed');
  });

  test('marks the line that failed, until it is changed', async ({ page }) => {
    const { exercise } = await open(page);
    await exercise.try('a = 1\nb = a + c\n', 'Run');
    await expect(exercise.problem).toContainText("name 'c' is not defined");
    await expect(exercise.element.locator('.cm-line.failed')).toHaveText('b = a + c');
    await exercise.button('Go to line 2').click();
    await expect(exercise.editor).toBeFocused();
    await page.keyboard.type('d');
    await expect(exercise.element.locator('.cm-line.failed')).toHaveCount(0);
  });

  test('an endless loop can be stopped at once, and the next run works', async ({ page }) => {
    const { exercise } = await open(page);
    await exercise.write("print('on')\nwhile True:\n    pass");
    await exercise.button('Run').click();
    await expect(exercise.status).toHaveText('Running …');
    await exercise.button('Stop').click();
    await exercise.done();
    await expect(exercise.problem).toContainText(/stopped/i);
    await exercise.try('print(6 * 7)', 'Run');
    await expect(exercise.output).toHaveText('42');
  });

  test('is used by the keyboard alone, and never catches Tab', async ({ page }) => {
    const { exercise } = await open(page);
    await exercise.write('');
    await exercise.editor.focus();
    await page.keyboard.type('print(1)');
    await page.keyboard.press('Control+Enter');
    await exercise.done();
    await expect(exercise.output).toHaveText('1');
    await page.keyboard.press('Tab');
    await expect(exercise.button('Run')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(exercise.editor).toBeFocused();
  });

  test('what was written is there after a reload, and after Start again too', async ({ page }) => {
    const { exercise } = await open(page);
    await exercise.editor.click();
    await page.keyboard.type('# mine');
    const before = await exercise.code();
    await page.reload();
    await exercise.open();
    expect(await exercise.code()).toBe(before);
    await exercise.button('Start again').click();
    expect(await exercise.code()).not.toContain('# mine');
    await page.reload();
    await exercise.open();
    await exercise.button('Back to what I had').click();
    expect(await exercise.code()).toBe(before);
  });

  test('code from a link is shown and not run, and one’s own comes back', async ({ page }) => {
    const { exercise } = await open(page);
    await exercise.editor.click();
    await page.keyboard.type('# mine');
    await page.waitForTimeout(600);
    const code = Buffer.from("print('from a link')").toString('base64url');
    await page.goto('about:blank');
    await page.goto(`/lessons/unrolling.html#exercise-cell?code=${code}`);
    await exercise.open();
    expect(await exercise.code()).toBe("print('from a link')");
    await expect(exercise.element.getByRole('note')).toContainText('came with a link');
    await expect(exercise.output).toHaveCount(0);
    await exercise.button('Back to what I had').click();
    expect(await exercise.code()).toContain('# mine');
  });

  test('says so when Python cannot be loaded, loses nothing, and the lesson goes on', async ({
    page,
  }) => {
    await page.route(/micropython.*\.wasm/, (route) => route.abort());
    const { exercise, stage } = await open(page);
    await exercise.try('print(1)', 'Run');
    await expect(exercise.problem).toContainText(/could not be loaded/);
    expect(await exercise.code()).toBe('print(1)');
    await stage.steps(1);
    await page.unroute(/micropython.*\.wasm/);
    await exercise.try('print(1)', 'Run');
    await expect(exercise.output).toHaveText('1');
  });

  test('stays a textarea where the editor cannot be loaded', async ({ page }) => {
    await page.route(/code-mirror/, (route) => route.abort());
    await openLesson(page);
    const exercise = new ExercisePage(page, 'cell');
    await exercise.element.scrollIntoViewIfNeeded();
    const area = exercise.element.locator('textarea');
    await area.fill('print(2)');
    await page.keyboard.press('Control+Enter');
    await expect(exercise.output).toHaveText('2');
    await expect(area).toBeVisible();
  });

  test('gives hints one at a time, then a solution that passes', async ({ page }) => {
    const { exercise } = await open(page);
    await exercise.button('Give me a hint').click();
    await expect(exercise.element.locator('.hint-list li')).toHaveCount(1);
    await expect(exercise.button('Show me a solution')).toHaveCount(0);
    while (await exercise.button(/^Hint \d of/).count())
      await exercise.button(/^Hint \d of/).click();
    await exercise.button('Show me a solution').click();
    await exercise.button('Put it into the editor').click();
    await exercise.button('Check').click();
    await expect(exercise.status).toContainText('checks passed: your function makes');
  });

  test('can be driven by script', async ({ page }) => {
    const { exercise } = await open(page);
    const outcome = await exercise.element.evaluate(async (element, cells) => {
      element.code = "print('hi')\n1/0";
      const run = await element.run();
      element.code = cells.ignoresMemory;
      const wrong = await element.check();
      element.code = cells.right;
      const right = await element.check();
      element.code = 'while True: pass';
      const endless = element.run();
      setTimeout(() => element.stop(), 300);
      const stopped = await endless;
      element.reset();
      return { run, wrong, right, stopped, code: element.code };
    }, CELLS);
    expect(outcome.run).toEqual({
      stdout: 'hi\n',
      error: { type: 'ZeroDivisionError', line: 2, message: 'division by zero' },
    });
    expect(outcome.wrong).toMatchObject({ part: 'cell', passed: false, error: null });
    expect(outcome.wrong.mistake.message.length).toBeGreaterThan(20);
    expect(outcome.wrong.checks.every(({ name, message }) => name && typeof message === 'string')).toBe(true); // prettier-ignore
    expect(outcome.right).toMatchObject({ passed: true, score: 1, mistake: null });
    expect(outcome.stopped.error).toMatchObject({ type: 'Stopped' });
    expect(outcome.code).toContain('def rnn_cell(');
    expect(outcome.code).not.toContain('while True');
  });

  for (const [width, colorScheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ]) {
    // prettier-ignore
    test(`has no barrier that axe finds, at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const { exercise } = await open(page);
      await exercise.try(CELLS.withoutTanh);
      await exercise.button('Give me a hint').click();
      const { violations } = await new AxeBuilder({ page }).include('rnn-exercise').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true); // prettier-ignore
    });
  }
});

test.describe('A listing in the text', () => {
  test('runs beside where it stands, with what it needs before it', async ({ page }) => {
    const { complaints } = await openLesson(page);
    for (const [id, output] of [
      ['listing-sequences', /^NLP: .*\nTime Series: .*\nSpeech: .*\nVideo: .*\nDNA: .*$/],
      ['listing-cell', /^torch\.Size\(\[3, 8\]\)$/],
      ['listing-unroll', /^torch\.Size\(\[5, 3, 8\]\)$/],
    ]) {
      const figure = page.locator(`#${id}`);
      await figure.scrollIntoViewIfNeeded();
      const shown = figure.locator('.output samp');
      await shown.evaluate((element) => (element.textContent = 'not yet'));
      await figure.getByRole('button', { name: 'Run' }).click();
      await expect(shown).toHaveText(output);
      await expect(figure.getByRole('status')).toContainText('It ran just now');
    }
    expect(complaints).toEqual([]);
  });

  test('of Python each has its button', async ({ page }) => {
    await openLesson(page);
    expect(await page.locator('figure.listing').count()).toBe(3);
    expect(await page.locator('figure.listing:not(:has(rnn-snippet))').count()).toBe(0);
  });
});
