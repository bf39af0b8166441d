import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { lesson, openLesson } from './stage-page.js';

const KINDS = ['shape', 'parameters', 'sign', 'same-letter', 'histories', 'halve'];

/** A question of the page, scrolled to and there. */
async function questionOf(page, kind) {
  const element = page.locator(`rnn-question[kind=${kind}]`);
  await element.scrollIntoViewIfNeeded();
  await expect(element.locator('.card')).toBeVisible();
  return {
    element,
    choices: element.locator('.choice'),
    verdict: element.getByRole('status'),
    choice: (name) => element.getByRole('button', { name }),
    link: (name) => element.getByRole('link', { name }),
    height: () => element.evaluate((one) => one.getBoundingClientRect().height),
  };
}

const momentOf = (stage) => stage.element.evaluate(({ moment }) => [moment.t, moment.phase]);

test.describe('A question in the text', () => {
  test('is there for every kind, unanswered, without a word on the console', async ({ page }) => {
    const { complaints } = await openLesson(page);
    for (const kind of KINDS) {
      const { element, choices, verdict } = await questionOf(page, kind);
      await expect(element.getByRole('group')).toHaveCount(1);
      expect(await choices.count()).toBeGreaterThan(1);
      await expect(verdict).toBeEmpty();
    }
    expect(complaints).toEqual([]);
  });

  test('is answered by the keyboard, and tells a host that listens, and nobody else', async ({
    page,
    context,
  }) => {
    await openLesson(page);
    const requests = [];
    const { choices, choice, verdict } = await questionOf(page, 'parameters');
    page.on('request', (request) => requests.push(request.url()));
    await page.evaluate(() => {
      window.answers = [];
      document.addEventListener('rnn-answer', ({ detail }) => window.answers.push(detail));
    });
    await choices.first().focus();
    await page.keyboard.press('Enter');
    await expect(verdict).toContainText('Not quite. That is 100 times as many');
    await page.keyboard.press('Tab'); // a question is answered once
    await page.keyboard.press('Enter');
    await choice('Try again').focus();
    await page.keyboard.press('Enter');
    await expect(choices.first()).toBeFocused();
    await expect(verdict).toBeEmpty();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(verdict).toContainText('Right. One cell serves all steps: 104 weights');
    expect(await page.evaluate(() => window.answers)).toEqual([
      { kind: 'parameters', choice: 'times', right: false },
      { kind: 'parameters', choice: 'same', right: true },
    ]);
    expect(requests).toEqual([]);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(kept).toEqual([0, 0]);
    expect(await context.cookies()).toEqual([]);
  });

  test('moves a stage that is in sight to the answer, and does not scroll', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const { stage } = await openLesson(page);
    const { choice, verdict } = await questionOf(page, 'sign');
    const before = await page.evaluate(() => scrollY);
    await choice('Positive').click();
    await stage.restsAt(3, 'squash');
    await expect(verdict).toContainText('The stage shows it, at step 3.');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    const shown = (await stage.shownTerms()).headline;
    expect(shown).toBeGreaterThan(0);
    await expect(verdict).toContainText(`= +${shown}`);
  });

  test('leaves a stage alone that is out of sight, and leads there and back', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const { stage } = await openLesson(page);
    const { choice, link, verdict } = await questionOf(page, 'sign');
    const before = await page.evaluate(() => scrollY);
    await choice('Negative').click();
    await expect(verdict).toContainText('Not quite.');
    expect(await momentOf(stage)).toEqual([0, 'start']);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await link('See it on the stage').click();
    await stage.restsAt(3, 'squash');
    await expect(stage.element.locator('.chain')).toBeInViewport();
    await stage.element.locator('.back').click();
    await expect(link('See it on the stage')).toBeFocused();
    await expect(link('See it on the stage')).toBeInViewport();
  });

  test('sends the clock back for a look, so that nothing is given away', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const { stage } = await openLesson(page);
    await stage.steps(4);
    const { link, verdict } = await questionOf(page, 'sign');
    await link('Look at the stage first').click();
    await stage.restsAt(3, 'mix');
    await expect(verdict).toHaveText(/The clock goes back to step 3, phase “mix”/);
    await expect(stage.panel).toContainText('sum: not computed yet');
  });

  test('shows two histories side by side, and stays answered', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const { stage } = await openLesson(page);
    const { choice, verdict } = await questionOf(page, 'histories');
    await choice('In A').click();
    await stage.restsAt(4, 'squash');
    expect(await stage.element.evaluate(({ view, compare }) => [view, compare])).toEqual([
      'compare',
      'lehl',
    ]);
    await page.waitForTimeout(600); // longer than a changed network has to rest
    await expect(verdict).toContainText('The memory part is');
  });

  test('is asked anew when another network stands on the stage', async ({ page }) => {
    const { stage } = await openLesson(page);
    const { element, choices, choice, verdict } = await questionOf(page, 'halve');
    const before = await element.locator('#setting').textContent();
    await choices.first().click();
    await expect(choice('Try again')).toBeVisible();
    await stage.element.evaluate((one) => (one.seed = 2));
    await expect(element.locator('#setting')).not.toHaveText(before);
    await expect(choices.first()).toHaveAttribute('aria-disabled', 'false');
    await expect(verdict).toHaveText(/Another network stands on the stage/);
  });

  test('offers hello where the example cannot carry it', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.element.evaluate((one) => (one.example = 'snippet'));
    const { choice, choices } = await questionOf(page, 'same-letter');
    await choice('Set the stage to “hello”').click();
    await expect(choices).toHaveCount(3);
    expect(await stage.element.evaluate(({ example }) => example)).toBe('hello');
  });

  for (const width of [360, 1280]) {
    test(`takes no more room than was kept for it, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await page.route('**/*.wasm', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(lesson);
      const elements = page.locator('rnn-question');
      const heights = () =>
        elements.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      await expect(elements).toHaveCount(KINDS.length);
      const before = await heights();
      release();
      for (const kind of KINDS) await questionOf(page, kind);
      expect(await heights()).toEqual(before);
    });
  }

  for (const colorScheme of ['light', 'dark']) {
    for (const width of [360, 1280]) {
      test(`has no fault that axe finds: ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await openLesson(page);
        for (const kind of KINDS) await (await questionOf(page, kind)).choices.first().click();
        const { violations } = await new AxeBuilder({ page }).include('rnn-question').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.target)}`)).toEqual([]); // prettier-ignore
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      });
    }
  }

  test('is printed as the text with its answer', async ({ page }) => {
    await openLesson(page);
    const { element } = await questionOf(page, 'same-letter');
    await page.emulateMedia({ media: 'print' });
    await expect(element.locator('.card')).toBeHidden();
    await expect(element.locator('summary')).toBeVisible();
  });

  test('is a text with its answer where there is no script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL + lesson);
    const questions = page.locator('rnn-question');
    await expect(questions).toHaveCount(KINDS.length);
    for (const question of await questions.all()) {
      await expect(question.locator('p').first()).toContainText(/^\s*Predict: .*\?\s*$/s);
      await expect(question.locator('details p')).toBeHidden();
      await question.getByText('Answer', { exact: true }).click();
      await expect(question.locator('details p')).toBeVisible();
    }
    await context.close();
  });
});
