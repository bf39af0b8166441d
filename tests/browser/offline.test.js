import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { CELLS, ExercisePage } from './exercise-page.js';
import { plainHost } from './plain-host.js';
import { openLesson } from './stage-page.js';

const site = new URL('../../build/site', import.meta.url).pathname;
const under = '/courses/x/rnn/';

const lessonOf = (host, query = '') => `${host.url}lessons/unrolling.html${query}`;

const keptIn = (page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const addresses = [];
    for (const name of names) {
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(url);
    }
    return { names, addresses: addresses.sort() };
  });
const workers = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)); // prettier-ignore

/** The page with another lesson's meta element, as a host puts it in. */
const withMeta = (name, content) =>
  name === 'lessons/unrolling.html'
    ? Buffer.from(String(content).replace('<meta', '<meta name="rnn-offline" content="yes"><meta'))
    : content;

test.describe('The lesson, where nobody asks for it offline', () => {
  test('registers no service worker and keeps no cache', async ({ page }) => {
    await openLesson(page);
    await page.mouse.wheel(0, 20000);
    await page.waitForLoadState('networkidle');
    expect(await workers(page)).toEqual([]);
    expect(await keptIn(page)).toEqual({ names: [], addresses: [] });
    await expect(page.locator('.offline')).toHaveCount(0);
  });
});

test.describe('The lesson, where it is to be there offline', () => {
  const cases = [
    { how: 'by its address', query: '?offline=1' },
    { how: 'by its page’s meta element', query: '', change: withMeta },
    { how: 'on a host that shortens addresses', query: '?offline=1', shortens: true },
  ];
  for (const { how, query, change, shortens } of cases) {
    test(`asked for ${how}: opens without its host, and stage and exercise work`, async ({
      page,
      context,
    }) => {
      // The files are checked: where a host changed a page, its list has to know of it.
      const host = await plainHost({ under, shortens, change: await withList(change) });
      await openLesson(page, lessonOf(host, query));
      await expect(page.locator('.offline')).toContainText('opens without a network');
      expect(await workers(page)).toEqual([host.url]);

      const files = Object.keys(JSON.parse(await readFile(`${site}/integrity.json`, 'utf8')));
      const kept = files.filter((name) => name !== 'service-worker.js');
      const { names, addresses } = await keptIn(page);
      expect(names).toHaveLength(1);
      expect(addresses).toEqual(kept.map((name) => host.url + name).sort());

      await host.close();
      await context.setOffline(true);
      const { stage, complaints } = await openLesson(page, lessonOf(host, query));
      await stage.steps(2);
      const cell = new ExercisePage(page, 'cell');
      await cell.open();
      await cell.try(CELLS.right);
      await expect(cell.status).toContainText('checks passed');
      expect(complaints).toEqual([]);

      await page.goto(host.url); // the folder itself
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Recurrent/);
      await page.goto(`${host.url}lessons/unrolling`); // as hosts shorten it
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Vanilla RNNs');
    });
  }

  test('keeps nothing of others, and leaves what others keep', async ({ page }) => {
    const other = await plainHost({ headers: { 'access-control-allow-origin': '*' } });
    const host = await plainHost({ under, pages: { '/courses/x/notes.html': 'Notes' } });
    await page.goto(`${host.origin}/courses/x/notes.html`);
    await page.evaluate(async () => {
      const cache = await caches.open('notes');
      await cache.put('/note', new Response('mine'));
      await caches.open('rnn-unrolled /courses/y/rnn/ 1');
    });
    await openLesson(page, lessonOf(host, '?offline=1'));
    await expect(page.locator('.offline')).toBeVisible();
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await page.evaluate(
      (urls) => Promise.all(urls.map((url) => fetch(url).catch(() => {}))),
      [`${other.url}index.html`, `${host.origin}/courses/x/notes.html`, `${host.url}none.html`],
    );
    const { names, addresses } = await keptIn(page);
    expect(names).toContain('notes');
    expect(names).toContain('rnn-unrolled /courses/y/rnn/ 1');
    for (const address of addresses.filter((one) => !one.endsWith('/note'))) {
      expect(address.startsWith(host.url)).toBe(true);
    }
    expect(addresses).not.toContain(`${host.url}none.html`);
    await host.close();
    await other.close();
  });

  test('has a new cache for a new version, and the old one goes', async ({ page }) => {
    let version = null;
    const change = (name, content) =>
      version && name === 'service-worker.js'
        ? Buffer.from(String(content).replace(/VERSION = '\w+'/, `VERSION = '${version}'`))
        : content;
    const host = await plainHost({ under, change });
    await openLesson(page, lessonOf(host, '?offline=1'));
    await expect(page.locator('.offline')).toBeVisible();
    const before = await keptIn(page);

    version = 'new';
    await page.goto('about:blank'); // no page of the old version is open
    await openLesson(page, lessonOf(host, '?offline=1'));
    const waits = async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting);
    await expect.poll(() => page.evaluate(waits)).toBe(true);
    expect((await keptIn(page)).names).toHaveLength(2); // what is open goes on with the old files
    await page.goto('about:blank');
    await openLesson(page, lessonOf(host));
    await expect
      .poll(async () => (await keptIn(page)).names)
      .toEqual([`rnn-unrolled ${under} new`]);
    expect(before.names).not.toContain(`rnn-unrolled ${under} new`);
    expect((await keptIn(page)).addresses).toEqual(before.addresses);
    await host.close();
  });

  test('keeps nothing where a file is not what it was when the site was made', async ({ page }) => {
    const change = (name, content) => (name === 'index.html' ? Buffer.from('Hello') : content);
    const host = await plainHost({ under, change });
    await openLesson(page, lessonOf(host, '?offline=1'));
    await expect.poll(() => host.asked.filter((one) => one === `${under}index.html`).length).toBe(1); // prettier-ignore
    await expect.poll(() => workers(page)).toEqual([]);
    expect((await keptIn(page)).names).toEqual([]);
    await host.close();
  });

  test('is removed by the reader, or by its address', async ({ page }) => {
    const host = await plainHost({ under });
    const removed = async () => {
      await expect(page.locator('.offline')).toContainText('no longer kept');
      expect(await workers(page)).toEqual([]);
      expect((await keptIn(page)).names).toEqual([]);
    };
    await openLesson(page, lessonOf(host, '?offline=1'));
    await page.getByRole('button', { name: 'Remove it' }).click();
    await removed();
    await openLesson(page, lessonOf(host, '?offline=1'));
    await expect(page.getByRole('button', { name: 'Remove it' })).toBeVisible();
    await openLesson(page, lessonOf(host, '?offline=0'));
    await removed();
    await host.close();
  });
});

/** What a host changes by hand has to be in the list too: it runs writeSiteFiles again, or so. */
async function withList(change) {
  if (!change) return undefined;
  const { integrity } = await import('../../web/vite/site-files.js');
  const name = 'lessons/unrolling.html';
  const page = await readFile(`${site}/${name}`);
  return (file, content) =>
    file === 'service-worker.js'
      ? Buffer.from(String(content).replace(integrity(page), () => integrity(change(name, page))))
      : change(file, content);
}
