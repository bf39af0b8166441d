// Opens a page that has the exercise's Python, built as the site is and under its policy.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createLogger } from 'vite';
import site from '../../web/vite.config.js';

const root = join(import.meta.dirname, 'python-harness');
/** Where it is built. */
export const outDir = join(
  import.meta.dirname,
  `../../build/browser-python/${process.env.TEST_PARALLEL_INDEX ?? 'alone'}`,
);
const types = { html: 'text/html', js: 'text/javascript', wasm: 'application/wasm' };

/** What the bundler complained of. */
export const warnings = [];
let built;

/** Once per process: the site's settings, another page. */
export function buildHarness() {
  const customLogger = createLogger('warn');
  customLogger.warn = (text) => {
    if (!/PLUGIN_TIMINGS/.test(text)) warnings.push(text); // how long it took is the machine's matter
  };
  built ??= build({
    ...site,
    plugins: (site.plugins ?? []).filter(({ name }) => name === 'python-files'), // the others are for pages of the site
    configFile: false,
    root,
    customLogger,
    build: { ...site.build, outDir, rolldownOptions: { input: [join(root, 'index.html')] } },
  });
  return built;
}

/**
 * Opens the page below a folder, as a course might. `change` may answer a request in its own way:
 * it gets the path below that folder.
 */
export async function openPython(page, { change = () => null } = {}) {
  await buildHarness();
  await page.route('**/course/python/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/course/python/')[1];
    const changed = change(path);
    if (changed) return changed === 'offline' ? route.abort() : route.fulfill(changed);
    const file = join(outDir, path);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: 'nothing here' });
    await route.fulfill({
      body: readFileSync(file),
      headers: {
        ...site.preview.headers,
        'content-type': types[path.split('.').pop()] ?? 'application/octet-stream',
        'cache-control': 'max-age=600',
      },
    });
  });
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/course/python/index.html');
  await page.waitForFunction(() => globalThis.isHarness);
  await page.evaluate(() => (globalThis.python = new globalThis.Python()));
  return { complaints };
}

/** Runs a program in the page. */
export const run = (page, code, session = null) =>
  page.evaluate(
    ([text, args]) => globalThis.python.run({ code: text, session: args }),
    [code, session],
  );
