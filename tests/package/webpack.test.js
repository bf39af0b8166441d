import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import webpack from 'webpack';
import { filesIn, serve } from '../browser/servers.js';
import { consumer } from './consumer.js';
import { coursePage, expectCourseToWork, policy } from './course.js';

const project = {
  'out/index.html': coursePage('<script type="module" src="main.js"></script>'),
  'main.js': `import 'rnn-unrolled';`,
  'engine.js': `import { loadEngine } from 'rnn-unrolled/engine';
    loadEngine().then((engine) => console.log(engine.random(1).rand(1)));`,
  'unused.js': `import { RnnUnrolling } from 'rnn-unrolled/element';
    console.log('nothing of it');`,
};

/** @returns {Promise<import('webpack').StatsCompilation>} */
const built = (options) =>
  new Promise((resolve, reject) => {
    webpack(options, (error, stats) => (error ? reject(error) : resolve(stats.toJson())));
  });

test.describe('A project with webpack', () => {
  let folder;
  const text = (name) => readFileSync(`${folder}/out/${name}.js`, 'utf8');
  let stats;

  test.beforeAll(async () => {
    ({ folder } = consumer('webpack', project));
    test.setTimeout(180_000); // it minifies everything once more
    stats = await built({
      mode: 'production',
      context: folder,
      entry: { main: './main.js', engine: './engine.js', unused: './unused.js' },
      output: { path: `${folder}/out`, filename: '[name].js' },
      performance: { hints: false },
    });
  });

  test('builds without an error or a warning, and what it built works', async ({ page }) => {
    expect([...stats.errors, ...stats.warnings].map(({ message }) => message)).toEqual([]);
    const server = await serve(filesIn(`${folder}/out`, () => policy()));
    try {
      await expectCourseToWork(page, `${server.origin}/index.html`);
    } finally {
      await server.close();
    }
  });

  test('keeps the registration, though nothing is taken from the import', () => {
    expect(text('main')).toMatch(/customElements\.define\(\s*["'`]rnn-unrolling/);
  });

  test('that takes the engine alone gets no element', () => {
    expect(text('engine')).not.toMatch(/customElements|LitElement|HTMLElement|<svg/);
    expect(text('engine').length).toBeLessThan(50_000);
  });

  test('that uses nothing gets nothing', () => {
    expect(text('unused').length).toBeLessThan(100);
  });

  test('finds no path of the machine that built it in what it built', () => {
    for (const name of ['main', 'engine']) expect(text(name)).not.toContain('file:///');
  });
});
