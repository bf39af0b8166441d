import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { command, events, messages, test } from './frame-page.js';
import { StagePage } from './stage-page.js';

const TALL = '<div style="height: 1500px"></div>';
const frameOf = (page, more = '') =>
  `<iframe src="SITE/${page}" title="A network" style="width: 900px" ${more}></iframe>`;

test.describe('In somebody’s page a frame of ours', () => {
  test('adds one name, and embed.js is small', async ({ page, hosts }) => {
    const { frame, site } = await hosts.open(page, frameOf('embed.html'), { script: false });
    await frame.stage.ready();
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
    const before = await names();
    await page.addScriptTag({ url: `${site.origin}/embed.js` });
    expect((await names()).filter((name) => !before.includes(name))).toEqual(['RnnEmbed']);
    const script = await (await page.request.get(`${site.origin}/embed.js`)).text();
    expect(gzipSync(script).length).toBeLessThanOrEqual(3 * 1024);
    expect(script).not.toMatch(/\bimport\b/);
  });

  for (const [how, more] of [
    ['that is as high as what it shows', ''],
    ['that is fixed and scrolls inside', 'data-fixed height="300"'],
  ]) {
    test(`${how} leaves the page’s keys, focus and place alone`, async ({ page, hosts }) => {
      const above = '<div style="height: 500px"></div>'; // so that only its upper edge is in sight
      const { frame, complaints } = await hosts.open(
        page,
        `<textarea id="note"></textarea>${above}${frameOf('embed.html', more)}${TALL}`,
      );
      const note = page.locator('#note');
      await note.click();
      await frame.stage.ready();
      await expect.poll(async () => (await events(page, 'resize')).length).toBeGreaterThan(0);
      await page.keyboard.type(', . < > k');
      await page.keyboard.press('Space');
      await expect(note).toHaveValue(', . < > k ');
      for (const show of [
        { t: 2, unit: 1 },
        { t: 1, panel: 'weights' },
        { t: 3, flash: 'step' },
      ]) {
        await command(page, 'show', show);
        await frame.stage.restsAt(show.t, 'carry');
        await page.waitForTimeout(400); // it scrolls smoothly
      }
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await expect(note).toBeFocused();
      expect(await events(page, 'step')).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }

  test('is high enough before anybody scrolls to it', async ({ page, hosts }) => {
    const { frame } = await hosts.open(
      page,
      `${TALL}${TALL}${frameOf('embed.html?show=exercise')}`,
    );
    await frame.fits();
    expect(await frame.height()).toBeGreaterThan(1500);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('lets the page’s wheel and Tab pass through', async ({ page, hosts }) => {
    const { frame } = await hosts.open(
      page,
      `${frameOf('embed.html?hide=link')}<button>After</button>${TALL}`,
    );
    await frame.stage.ready();
    await frame.fits();
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
    const after = page.getByRole('button', { name: 'After' });
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      if (await after.evaluate((button) => button === document.activeElement)) break;
    }
    await expect(after).toBeFocused();
    await expect(frame.inside.locator('.to-lesson')).toBeHidden();
  });

  test('lets the page’s ground through round its corners, in light and in dark', async ({
    page,
    hosts,
  }) => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: scheme });
      const { frame } = await hosts.open(
        page,
        `<div style="background: rgb(0, 128, 0); color-scheme: ${scheme}; padding: 20px">${frameOf('embed.html', 'id="one"')}</div>`,
        { selector: '#one' },
      );
      await frame.stage.ready();
      await frame.fits();
      const { x, y } = await frame.element.boundingBox();
      const corner = await page.screenshot({ clip: { x: x + 3, y: y + 3, width: 1, height: 1 } });
      const around = await page.screenshot({ clip: { x: x - 9, y, width: 1, height: 1 } });
      expect(corner.equals(around), scheme).toBe(true);
    }
  });

  test('leads to the lesson with what the learner sees', async ({ page, hosts }) => {
    const { frame, site } = await hosts.open(page, frameOf('embed.html?example=words'));
    await frame.stage.ready();
    await frame.stage.steps(2);
    const link = frame.inside.getByRole('link', { name: 'Open the lesson' });
    await link.focus();
    expect(await link.evaluate(({ href }) => href)).toBe(
      `${site.origin}/lessons/unrolling.html#stage?v=1&example=words&t=2`,
    );
  });
});

for (const colorScheme of ['light', 'dark']) {
  test(`The page for frames has no accessibility violation, ${colorScheme}`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${baseURL}/embed.html?show=exercise&part=cell&t=2&phase=squash&unit=3`);
    const stage = new StagePage(page);
    await stage.ready();
    await stage.restsAt(2, 'squash');
    await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`); // prettier-ignore
    expect(found).toEqual([]);
  });
}

test.describe('The lesson’s page in a frame', () => {
  const LESSON = frameOf('lessons/unrolling.html?id=l1');

  test('is as high as it is long, tells what happens on its stage, and obeys', async ({
    page,
    hosts,
  }) => {
    const { frame, complaints } = await hosts.open(page, LESSON);
    await frame.stage.ready();
    await frame.fits();
    expect(await frame.height()).toBeGreaterThan(5000);
    expect((await events(page, 'ready'))[0].detail).toEqual({ id: 'l1', show: 'lesson', T: 4, H: 8 }); // prettier-ignore
    await frame.stage.steps(1);
    expect((await events(page, 'step')).at(-1).detail).toMatchObject({ id: 'l1', t: 1 });
    await command(page, 'show', { t: 2, phase: 'mix' });
    await frame.stage.restsAt(2, 'mix');
    expect(complaints).toEqual([]);
  });

  test('grows with what a reader opens', async ({ page, hosts }) => {
    const { frame } = await hosts.open(page, LESSON);
    await frame.stage.ready();
    await frame.fits();
    const before = await frame.height();
    await frame.inside.locator('#recap ~ details summary').first().click();
    await expect.poll(frame.height).toBeGreaterThan(before);
    await frame.fits();
  });

  test('says nothing where it is no frame', async ({ page, hosts }) => {
    const { site } = await hosts.open(page, '');
    await page.goto(`${site.origin}/lessons/unrolling.html`);
    await page.waitForTimeout(1000);
    expect(await messages(page)).toEqual([]);
  });
});
