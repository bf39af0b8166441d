import { expect, test } from '@playwright/test';
import { openLesson } from './stage-page.js';

/** A long text on the stage, untrained. */
async function openLong(page, { T, H, width = 1280, calm = true }) {
  if (calm) await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  const { stage, complaints } = await openLesson(page);
  const sequence = Array.from({ length: T + 1 }, (_, i) => 'abcdefgh'[(i * i) % 7]).join('');
  await stage.element.evaluate(
    async (element, settings) => {
      Object.assign(element, { example: null, weights: 'default', ...settings });
      await element.updateComplete;
    },
    { sequence, hiddenSize: H },
  );
  expect(await stage.element.evaluate(({ trace }) => [trace.T, trace.H])).toEqual([T, H]);
  return { stage, complaints };
}

test.describe('A long sequence', () => {
  for (const width of [360, 1280]) {
    test(`shows the steps around the clock’s, never wider than its box: ${width} px`, async ({
      page,
    }) => {
      const { stage, complaints } = await openLong(page, { T: 200, H: 8, width });
      await stage.element.evaluate((element) => element.show({ t: 0 })); // brings it into view
      const before = await page.evaluate(() => scrollY);
      for (const t of [1, 77, 200]) {
        await stage.element.evaluate((element, step) => element.show({ t: step, phase: 'sum' }), t);
        await stage.restsAt(t, 'sum');
        const lens = await stage.element.locator('.picture .lens').first().boundingBox();
        const box = await stage.element.locator('.chain').boundingBox();
        expect(lens.x).toBeGreaterThanOrEqual(box.x);
        expect(lens.x + lens.width).toBeLessThanOrEqual(box.x + box.width + 1);
        const cells = await stage.element.locator('.picture [role=gridcell]').count();
        expect(cells).toBeLessThan(8 * 40);
      }
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      expect(complaints).toEqual([]);
    });
  }

  test('has a minimap: a click on it moves the clock, and never the page', async ({ page }) => {
    const { stage } = await openLong(page, { T: 300, H: 8 });
    const map = stage.element.locator('.minimap');
    await map.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    const { width, height } = await map.boundingBox();
    await map.click({ position: { x: width * 0.5, y: height / 2 } });
    const { t } = await stage.element.evaluate(({ moment }) => moment);
    expect(t).toBeGreaterThan(140);
    expect(t).toBeLessThan(160);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('of 2,000 steps and 128 units is drawn, scrubbed and read', async ({ page }) => {
    const { stage, complaints } = await openLong(page, { T: 2000, H: 128 });
    await stage.element.evaluate((element) => element.show({ t: 1234 }));
    await stage.restsAt(1234, 'carry');
    await stage.grid.focus();
    await page.keyboard.press('ArrowDown');
    const heading = stage.panel.getByRole('heading').first();
    await expect(heading).toContainText('h1234[0]');
    const { products, sums, sum } = await stage.shownTerms();
    expect(products.length).toBeLessThan(40); // the largest, and the rest together
    expect(Math.abs(products.reduce((a, b) => a + b, 0) + sums.at(-1) - sum)).toBeLessThan(0.011);
    const painted = await stage.element
      .locator('canvas')
      .first()
      .evaluate((canvas) => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return new Set(Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 3).join())).size; // prettier-ignore
      });
    expect(painted).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
  });
});

test('A long sequence can be seen from near or as a whole', async ({ page }) => {
  const { stage, complaints } = await openLong(page, { T: 120, H: 8 });
  await stage.element.evaluate((element) => element.show({ t: 60, phase: 'sum' }));
  await expect(stage.lens).toHaveCount(1);
  await stage.button('All steps').click();
  await expect(stage.button('All steps')).toHaveAttribute('aria-pressed', 'true');
  await expect(stage.lens).toHaveCount(0);
  await expect(stage.element.locator('.minimap')).toHaveCount(0);
  await expect(stage.element.locator('canvas')).toHaveCount(1);
  await stage.button('Some steps').click();
  await expect(stage.lens).toHaveCount(1);
  await expect(stage.element.locator('.minimap')).toHaveCount(1);
  expect(complaints).toEqual([]);
});
