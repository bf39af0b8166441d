import { expect, test } from '@playwright/test';
import { CORS, filesIn, serve } from '../browser/servers.js';
import { consumer } from './consumer.js';
import { complaintsOf, coursePage, expectCourseToWork, policy } from './course.js';

const module = (address) => `<script type="module" src="${address}"></script>`;

test.describe('A page without a bundler', () => {
  let files;
  let site;

  /** A course at an origin of its own. */
  async function open(page, ...entries) {
    const scripts = entries.map((entry) => module(`${files.origin}/${entry}`)).join('');
    site = await serve(() => ({
      body: coursePage(scripts),
      headers: {
        'content-type': 'text/html',
        ...policy({ files: files.origin, workers: 'blob:' }),
      },
    }));
    return `${site.origin}/`;
  }

  test.beforeAll(async () => {
    const { installed } = consumer('elsewhere', {});
    const found = filesIn(installed, () => CORS);
    files = await serve((path) => found(path.replace(/^\/(one|two)\//, '/')));
  });
  test.afterAll(() => files.close());
  test.afterEach(() => site.close());

  test('takes everything from another origin', async ({ page }) => {
    await expectCourseToWork(page, await open(page, 'dist/index.js'));
  });

  test('may load two copies', async ({ page }) => {
    const copies = ['one/dist/index.js?a', 'one/dist/index.js?b', 'two/dist/index.js'];
    await expectCourseToWork(page, await open(page, ...copies));
    expect(files.asked.filter((path) => /^\/two\/.*\/index\.js$/.test(path))).toHaveLength(1);
  });

  test('loads the elements with a small number of requests', async ({ page }) => {
    const complaints = complaintsOf(page);
    files.asked.length = 0;
    await page.goto(await open(page, 'dist/index.js'));
    await page.waitForFunction(() => document.querySelector('rnn-unrolling').trace);
    expect(files.asked.length).toBeLessThan(10);
    expect(complaints).toEqual([]);
  });
});
