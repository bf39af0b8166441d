import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CELLS, ExercisePage } from './exercise-page.js';
import { plainHost } from './plain-host.js';
import { openLesson, StagePage } from './stage-page.js';

const site = new URL('../../build/site', import.meta.url).pathname;

/** @type {Awaited<ReturnType<typeof plainHost>>[]} */
const hosts = [];
const hosted = async (options) => {
  hosts.push(await plainHost(options));
  return hosts.at(-1);
};
test.afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

test.describe('The site on somebody’s server', () => {
  for (const type of ['application/octet-stream', 'text/plain']) {
    test(`works in a folder, where .wasm and .json are ${type}`, async ({ page }) => {
      const types = { '.wasm': type, '.json': type };
      const host = await hosted({ under: '/courses/x/rnn/', types });
      const { stage, complaints } = await openLesson(page, `${host.url}lessons/unrolling.html`);
      await stage.steps(1);
      await expect(stage.title).toContainText('Timestep 1');

      const cell = new ExercisePage(page, 'cell');
      await cell.open();
      await cell.try(CELLS.right);
      await expect(cell.status).toContainText('checks passed');
      expect(complaints).toEqual([]);
      expect(host.asked.filter((address) => !address.startsWith('/courses/x/rnn/'))).toEqual([]);
    });
  }

  test('leads from page to page in a folder', async ({ page }) => {
    const host = await hosted({ under: '/courses/x/rnn/' });
    await page.goto(host.url);
    await page.getByRole('link', { name: /Vanilla RNNs/ }).click();
    await expect(page).toHaveURL(`${host.url}lessons/unrolling.html`);
    await new StagePage(page).ready();
    await page.getByRole('link', { name: 'Recurrent neural networks' }).first().click();
    await expect(page).toHaveURL(`${host.url}index.html`);
  });

  test('has names that change with the content for all but the addresses that stay', async () => {
    const names = await readdir(site, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    const named = files.map(({ parentPath, name }) => path.relative(site, path.join(parentPath, name))); // prettier-ignore
    for (const name of named) {
      if (name.startsWith('assets/')) expect(name).toMatch(/-[\w-]{8}\.\w+$/);
      else expect(name).toMatch(/(\.html|\.svg|\.png|^[a-z-]+\.(js|json))$/);
    }
  });
});

test.describe('integrity.json', () => {
  test('holds the sha384 of every file, as integrity="" takes it, in order', async () => {
    const all = JSON.parse(await readFile(`${site}/integrity.json`, 'utf8'));
    const names = (await readdir(site, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(site, path.join(parentPath, name)));
    expect(Object.keys(all)).toEqual(names.filter((name) => name !== 'integrity.json').sort());
    for (const [name, integrity] of Object.entries(all)) {
      const hash = createHash('sha384').update(await readFile(path.join(site, name)));
      expect(integrity, name).toBe(`sha384-${hash.digest('base64')}`);
    }
  });

  test('guards the script of another page: what was changed does not run', async ({ page }) => {
    const all = JSON.parse(await readFile(`${site}/integrity.json`, 'utf8'));
    const change = (name, content) =>
      name === 'changed.js' ? Buffer.from('document.title = "changed"') : content;
    const tag = (name) => `<script type="module" src="${name}" integrity="${all['rnn-unrolled.js']}"></script>`; // prettier-ignore
    const body = '<rnn-unrolling></rnn-unrolling>';
    const host = await hosted({ change, pages: { '/good.html': tag('rnn-unrolled.js') + body, '/bad.html': tag('changed.js') + body } }); // prettier-ignore
    await page.goto(`${host.url}good.html`);
    await new StagePage(page).ready();
    const refused = page.waitForEvent('console', (message) => /integrity/.test(message.text()));
    await page.goto(`${host.url}bad.html`);
    await refused;
    expect(await page.title()).toBe('');
  });
});

test.describe('One script tag', () => {
  const coursePage = (body) =>
    `<!doctype html><meta charset="utf-8"><title>A course</title><script type="module" src="/rnn/rnn-unrolled.js"></script>${body}`;
  const loaded = (host, name) => host.asked.some((address) => address.includes(name));

  test('gives a page the stage, and fetches no exercise that is not there', async ({ page }) => {
    const pages = { '/course.html': coursePage('<rnn-unrolling example="words" seed="3"></rnn-unrolling>') }; // prettier-ignore
    const host = await hosted({ under: '/rnn/', pages });
    await page.goto(`${host.origin}/course.html`);
    const stage = new StagePage(page);
    await stage.ready();
    const { settings } = await stage.element.evaluate(({ state }) => state);
    expect(settings).toEqual({ example: 'words', seed: 3 });
    await page.waitForLoadState('networkidle');
    expect(loaded(host, 'register-exercise')).toBe(false);
    expect(await page.evaluate(() => customElements.get('rnn-exercise'))).toBeUndefined();
  });

  test('gives it the exercise as soon as there is one: at once, later, and in a shadow root', async ({
    page,
  }) => {
    const exercise = '<rnn-exercise part="cell" stage="s"></rnn-exercise>';
    const stage = '<rnn-unrolling id="s"></rnn-unrolling>';
    const pages = { '/now.html': coursePage(stage + exercise), '/later.html': coursePage(stage) };
    const host = await hosted({ under: '/rnn/', pages });
    const check = page.locator('rnn-exercise').getByRole('button', { name: 'Check' });

    await page.goto(`${host.origin}/now.html`);
    await expect(check).toBeVisible();

    await page.goto(`${host.origin}/later.html`);
    await new StagePage(page).ready();
    await page.evaluate((markup) => {
      const box = document.createElement('div');
      box.innerHTML = `<p>words</p><section>${markup}</section>`;
      document.body.append('text', box);
    }, exercise);
    await expect(check).toBeVisible();

    await page.goto(`${host.origin}/later.html`);
    await new StagePage(page).ready();
    await page.evaluate(async (markup) => {
      const root = document.body
        .appendChild(document.createElement('div'))
        .attachShadow({ mode: 'open' });
      root.innerHTML = markup;
      const address = '/rnn/rnn-unrolled.js';
      (await import(address)).registerWhenUsed(root);
    }, exercise);
    await expect(check).toBeVisible();
  });

  test('tries again when the network failed', async ({ page }) => {
    const exercise = '<rnn-exercise part="cell"></rnn-exercise>';
    const host = await hosted({ under: '/rnn/', pages: { '/a.html': coursePage('') } });
    let broken = true;
    await page.route(/register-exercise/, (route) => (broken ? route.abort() : route.continue()));
    const failed = page.waitForEvent('requestfailed');
    await page.goto(`${host.origin}/a.html`);
    await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), exercise); // prettier-ignore
    await failed;
    broken = false;
    await expect(async () => {
      await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), exercise); // prettier-ignore
      expect(await page.evaluate(() => Boolean(customElements.get('rnn-exercise')))).toBe(true);
    }).toPass();
  });
});
