import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { lesson, openLesson } from './stage-page.js';

test.describe('The lesson page', () => {
  test('loads under the strict policy without a word on the console', async ({ page, baseURL }) => {
    const foreign = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(baseURL).origin) foreign.push(request.url());
    });
    const { complaints, response } = await openLesson(page);
    expect(response.headers()['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:",
    );
    await page.locator('details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await page.mouse.wheel(0, 20000);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('teaches all that the lesson promises', async ({ page }) => {
    await openLesson(page);
    const kinds = page.getByRole('table', { name: /kinds of sequence/i });
    for (const kind of ['Text', 'Time series', 'Speech', 'Video', 'DNA']) {
      await expect(kinds.getByRole('rowheader', { name: kind })).toBeVisible();
    }
    await expect(page.locator('math').filter({ hasText: 'tanh' }).first()).toBeVisible();
    await expect(page.getByText('weight sharing across time')).toBeVisible();
    const code = page.locator('pre code', { hasText: 'def rnn_cell(x_t, h_prev, W_xh, W_hh, b):' });
    await expect(code.locator('.hljs-keyword').first()).toHaveText('import');
  });

  test('names the four lessons, this one current and the others without a link', async ({
    page,
  }) => {
    await openLesson(page);
    const items = page.getByRole('navigation', { name: /lessons/i }).getByRole('listitem');
    await expect(items).toHaveCount(4);
    await expect(items.nth(0).locator('[aria-current=page]')).toHaveCount(1);
    for (const i of [1, 2, 3]) {
      await expect(items.nth(i)).toContainText('not yet available');
      await expect(items.nth(i).locator('a')).toHaveCount(0);
    }
  });

  test('is reached from the course, and leads back', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /Vanilla RNNs/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Vanilla RNNs');
    await page
      .getByRole('link', { name: /Recurrent neural networks/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/(index\.html)?$/);
  });

  for (const width of [360, 768, 1000, 1280, 1600]) {
    test(`has no sideways scroll at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const { stage } = await openLesson(page);
      await stage.steps(1);
      await stage.button('One phase on').click();
      await stage.restsAt(2, 'read');
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      const chain = await stage.element
        .locator('.chain')
        .evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(chain).toBeLessThanOrEqual(0);
    });
  }

  for (const width of [360, 1280]) {
    test(`does not move anything while the stage loads, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route('**/*.wasm', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        await route.continue();
      });
      const { stage } = await openLesson(page, `${lesson}#stage`);
      await expect(stage.element).toBeInViewport();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => window.shift)).toBe(0);
    });
  }

  for (const colorScheme of ['light', 'dark']) {
    for (const width of [360, 1280]) {
      test(`has no fault that axe finds: ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { stage } = await openLesson(page);
        const { violations: start } = await new AxeBuilder({ page }).analyze();
        await stage.element.evaluate((element) => element.show({ t: 3, phase: 'squash', unit: 5 }));
        const { violations: open } = await new AxeBuilder({ page })
          .include('rnn-unrolling')
          .analyze();
        const found = [...start, ...open].map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`,
        );
        expect(found).toEqual([]);
      });
    }
  }

  test('can be read without script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL + lesson);
    await expect(page.getByRole('heading', { name: 'The vanilla RNN cell' })).toBeVisible();
    await expect(page.locator('math').first()).toBeVisible();
    await expect(page.locator('rnn-unrolling noscript p')).toContainText('JavaScript');
    await expect(page.locator('rnn-unrolling noscript p')).toBeVisible();
    await context.close();
  });
});

test('The text says when the stage shows another network than its own, and leads back to it', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { stage } = await openLesson(page);
  const notice = page.locator('#other-network');
  await expect(notice).toBeHidden();
  await stage.element.getByLabel('Example').selectOption('dna');
  await expect(notice).toBeVisible();
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
  expect(await stage.element.evaluate(({ trace }) => [trace.example, trace.seed])).toEqual(['hello', 1]); // prettier-ignore
});
