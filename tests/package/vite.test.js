import { expect, test } from '@playwright/test';
import { createServer, createLogger, build } from 'vite';
import { filesIn, serve } from '../browser/servers.js';
import { consumer } from './consumer.js';
import { complaintsOf, coursePage, expectCourseToWork, policy } from './course.js';

const TAGS = ['rnn-unrolling', 'rnn-question', 'rnn-exercise', 'rnn-snippet'];

const plainPage = (script) =>
  `<!doctype html><title>Classes</title><link rel="icon" href="data:," /><script type="module" src="${script}"></script>`;

const project = {
  'index.html': coursePage('<script type="module" src="/main.js"></script>'),
  'main.js': `import 'rnn-unrolled';`,
  'classes.html': plainPage('/classes.js'),
  'classes.js': `
    import * as element from 'rnn-unrolled/element';
    import * as exercise from 'rnn-unrolled/exercise';
    import manifest from 'rnn-unrolled/custom-elements.json';
    globalThis.found = { classes: { ...element, ...exercise }, manifest };`,
};

test.describe('A project with Vite', () => {
  const warnings = [];
  const customLogger = createLogger('warn');
  customLogger.warn = (text) => {
    if (!/PLUGIN_TIMINGS/.test(text)) warnings.push(text); // how long it took is the machine's matter
  };
  let settings;
  let server;

  test.beforeAll(async () => {
    const { folder } = consumer('vite', project);
    settings = {
      configFile: false,
      root: folder,
      cacheDir: `${folder}/cache`,
      logLevel: 'warn',
      customLogger,
    };
    const input = ['index.html', 'classes.html'].map((page) => `${folder}/${page}`);
    await build({ ...settings, build: { rolldownOptions: { input } } });
    server = await serve(filesIn(`${folder}/dist`, () => policy()));
  });
  test.afterAll(() => server.close());

  test('builds without a warning, and what it built works', async ({ page }) => {
    expect(warnings).toEqual([]);
    await expectCourseToWork(page, `${server.origin}/index.html`);
    expect(server.asked.filter((path) => /\.wasm$/.test(path))).toHaveLength(3);
  });

  test('fetches no editor and no Python before somebody uses the exercise', async ({ page }) => {
    server.asked.length = 0;
    await page.goto(`${server.origin}/index.html`);
    await page.waitForFunction(() => document.querySelector('rnn-unrolling').trace);
    expect(
      server.asked.filter((path) => /code-mirror|micropython|tensor|worker|\.json$/.test(path)),
    ).toEqual([]);
  });

  test('works while developing too, with nothing set', async ({ page }) => {
    const dev = await createServer({ ...settings, server: { host: '127.0.0.1' } });
    try {
      await dev.listen();
      await expectCourseToWork(page, dev.resolvedUrls.local[0]);
    } finally {
      await dev.close();
    }
  });

  test('gets classes that register nothing, and registers them as it likes', async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto(`${server.origin}/classes.html`);
    await page.waitForFunction(() => globalThis.found);
    const registered = (tags) => tags.filter((tag) => customElements.get(tag));
    expect(await page.evaluate(registered, TAGS)).toEqual([]);
    const description = await page.evaluate(async () => {
      customElements.define('their-stage', globalThis.found.classes.RnnUnrolling);
      const stage = document.body.appendChild(document.createElement('their-stage'));
      await new Promise((resolve) => stage.addEventListener('rnn-ready', resolve));
      return stage.description;
    });
    expect(description).toContain('Start');
    expect(complaints).toEqual([]);
  });

  test('reads in the manifest what the elements are', async ({ page }) => {
    await page.goto(`${server.origin}/classes.html`);
    await page.waitForFunction(() => globalThis.found);
    const { described, real } = await page.evaluate(() => {
      const { classes, manifest } = globalThis.found;
      const elements = manifest.modules.flatMap(({ declarations }) => declarations);
      const names = (list = []) => list.map(({ name }) => name).sort();
      return {
        described: elements.map(({ name, attributes }) => [name, names(attributes)]),
        real: elements.map(({ name }) => [name, [...classes[name].observedAttributes].sort()]),
      };
    });
    expect(described.map(([name]) => name)).toHaveLength(TAGS.length);
    expect(described).toEqual(real);
  });
});
