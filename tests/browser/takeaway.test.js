import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { lesson, openLesson } from './stage-page.js';

async function openTakeaway(page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const opened = await openLesson(page);
  await opened.stage.steps(3);
  await opened.stage.fromMenu('Take away');
  return { ...opened, drawer: opened.stage.drawer('Take away').last() };
}

async function fileFrom(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

const stateOf = (stage) =>
  stage.element.evaluate(({ state, trace }) => ({ state, h: [...trace.h.data] }));

test.describe('A link', () => {
  test('opens exactly this state on another page', async ({ page, context }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.element.evaluate(
      (element) =>
      Object.assign(element, { example: 'words', seed: 3, hiddenSize: 5, view: 'folded', panel: 'weights', edits: { W_hh: { 7: 0.5 }, b: { 1: -2 } } }), // prettier-ignore
    );
    await stage.ready();
    await stage.steps(2);
    await stage.fromMenu('Take away');
    const link = await stage.element.locator('#take-link').inputValue();
    const second = await context.newPage();
    await second.goto(link);
    const other = second.locator('rnn-unrolling');
    await expect(other.getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
    const opened = await other.evaluate(({ state, trace }) => ({ state, h: [...trace.h.data] }));
    expect(opened).toEqual(await stateOf(stage));
    expect(opened.state.t).toBe(2);
  });

  for (const [what, hash, said] of [
    ['of a newer version', 'v=99&example=words', /newer version/],
    ['that is damaged', 'v=1&t=x', /link/i],
    ['without a version', 'example=words', /link/i],
    ['that hides a script', 'v=1&example=<img src=x onerror=alert(1)>', /link|example/i],
  ]) {
    test(`${what} gives a message and the default`, async ({ page }) => {
      const { stage, complaints } = await openLesson(page, `${lesson}#stage?${hash}`);
      await expect(stage.element.getByRole('alert').first()).toContainText(said);
      const { state } = await stateOf(stage);
      expect(state.settings).toEqual({ example: 'hello', seed: 1 });
      expect(complaints).toEqual([]);
    });
  }
});

test.describe('What can be taken away', () => {
  test('as SVG: self-contained, in light and dark', async ({ page, context }) => {
    const { drawer } = await openTakeaway(page);
    const { name, text } = await fileFrom(page, drawer.getByRole('button', { name: 'SVG' }));
    expect(name).toBe('hello-seed1-step3.svg');
    expect(text).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org)|<script|<!--/);
    const alone = await context.newPage();
    const colours = {};
    for (const colorScheme of ['light', 'dark']) {
      await alone.emulateMedia({ colorScheme });
      await alone.goto(`data:image/svg+xml,${encodeURIComponent(text)}`);
      colours[colorScheme] = await alone.evaluate(() => [
        getComputedStyle(document.querySelector('rect.positive')).fill,
        getComputedStyle(document.querySelector('text')).fill,
      ]);
    }
    expect(colours.light[0]).not.toBe(colours.dark[0]);
    expect(colours.light[1]).not.toBe(colours.dark[1]);
  });

  test('as PNG, twice as sharp as the page', async ({ page }) => {
    const { stage, drawer } = await openTakeaway(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      drawer.getByRole('button', { name: 'PNG' }).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const svg = await fileFrom(page, drawer.getByRole('button', { name: 'SVG' }));
    const [, width, height] = svg.text.match(/ width="(\d+)" height="(\d+)"/).map(Number);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
    const box = await stage.element.locator('.picture').boundingBox();
    expect(width).toBeGreaterThanOrEqual(Math.round(box.width));
  });

  test('as CSV and JSON, with the engine’s numbers', async ({ page }) => {
    const { stage, drawer } = await openTakeaway(page);
    const { h } = await stateOf(stage);
    const csv = await fileFrom(page, drawer.getByRole('button', { name: 'CSV' }));
    const [head, ...lines] = csv.text.replace('\ufeff', '').trim().split(/\r?\n/);
    const columns = head.split(',');
    expect(lines).toHaveLength(4);
    const first = columns.indexOf('h[0]');
    const fromCsv = lines.flatMap((line) =>
      line
        .split(',')
        .slice(first, first + 8)
        .map(Number),
    );
    expect(fromCsv.map(Math.fround)).toEqual(h);
    const json = JSON.parse((await fileFrom(page, drawer.getByRole('button', { name: 'JSON' }))).text); // prettier-ignore
    expect(JSON.stringify(json)).toContain(JSON.stringify(h[0]).slice(0, 8));
  });

  test('as PyTorch, to be copied or saved', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { drawer } = await openTakeaway(page);
    await drawer.getByRole('button', { name: 'As PyTorch' }).click();
    await expect(drawer.locator('pre')).toContainText('def rnn_cell(x_t, h_prev, W_xh, W_hh, b):');
    await drawer.getByRole('button', { name: 'Copy script' }).click();
    await expect(drawer.getByRole('status')).toContainText('copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { name, text } = await fileFrom(
      page,
      drawer.getByRole('button', { name: 'Download hello-seed1.py' }),
    );
    expect(name).toBe('hello-seed1.py');
    expect(copied.trim()).toBe(text.trim());
  });
});
