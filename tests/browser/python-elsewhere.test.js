import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { ESCAPES } from '../web/python-escapes.js';
import { buildHarness, outDir } from './python-page.js';
import { CORS, filesIn, serve } from './servers.js';

// Two situations in which a browser starts no worker from its address: the page’s scripts come from
// another site, and a frame with sandbox="allow-scripts", which has no origin.

const policy = (sources, workers) => ({
  'content-security-policy': `default-src 'none'; script-src ${sources} 'wasm-unsafe-eval'; connect-src ${sources}; worker-src ${workers}`,
});

/** Opens the page in one of the situations. `workers`: what the policy allows; `cors`: by path. */
const SITUATIONS = {
  async 'with scripts from another origin'(page, { workers = 'blob:', cors = () => CORS } = {}) {
    const files = await serve(filesIn(outDir, cors));
    const [script] = readFileSync(`${outDir}/index.html`, 'utf8').match(/assets\/index-[^"]+\.js/);
    const site = await serve(() => ({
      body: `<!doctype html><title>A course</title><script type="module" src="${files.origin}/${script}"></script>`,
      headers: { 'content-type': 'text/html', ...policy(files.origin, workers) },
    }));
    await page.goto(site.origin);
    return { frame: page, files, servers: [files, site] };
  },

  async 'in a sandboxed frame'(page, { workers = "'self' blob:", cors = () => CORS } = {}) {
    const headers = (path) => ({ ...cors(path), ...policy("'self'", workers) });
    const files = await serve(filesIn(outDir, headers));
    const site = await serve(
      () =>
        `<!doctype html><title>A course</title><iframe sandbox="allow-scripts" src="${files.origin}/index.html"></iframe>`,
    );
    await page.goto(site.origin);
    return {
      frame: await (await page.waitForSelector('iframe')).contentFrame(),
      files,
      servers: [files, site],
    };
  },
};

for (const [situation, openIn] of Object.entries(SITUATIONS)) {
  test.describe(`Python ${situation}`, () => {
    let servers = [];
    test.afterEach(() => Promise.all(servers.map((server) => server.close())));

    async function open(page, options) {
      await buildHarness();
      const complaints = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      const opened = await openIn(page, options);
      servers = opened.servers;
      const { frame } = opened;
      await frame.waitForFunction(() => globalThis.isHarness);
      await frame.evaluate(() => (globalThis.python = new globalThis.Python()));
      const run = (text) => frame.evaluate((code) => globalThis.python.run({ code }), text);
      return { ...opened, run, complaints };
    }

    test('runs, with the arithmetic, and without a word on the console', async ({ page }) => {
      const { run, complaints, files } = await open(page);
      const code = 'import torch\nprint(torch.ones(2) @ torch.ones(2))';
      expect(await run(code)).toMatchObject({ stdout: 'tensor(2.)\n', error: null });
      expect(await run('print(6 * 7)')).toMatchObject({ stdout: '42\n', error: null });
      expect(complaints).toEqual([]);
      const times = (name) => files.asked.filter((path) => name.test(path)).length;
      expect(times(/\/worker-.*\.js$/)).toBe(1); // for all runs
      expect(times(/rnn-tensor.*\.wasm$/)).toBe(1);
    });

    test('can be stopped, and is bound to its limits', async ({ page }) => {
      const { frame, run } = await open(page);
      const stopped = await frame.evaluate(
        () =>
          new Promise((resolve) => {
            const { python } = globalThis;
            const onOutput = () => python.stop();
            python.run({ code: 'print("begun")\nwhile True: pass', onOutput }).then(resolve);
          }),
      );
      expect(stopped.error.type).toBe('Stopped');
      const greedy = await run('a = []\nwhile True: a.append(bytearray(1000000))');
      expect(greedy.error.type).toBe('MemoryError');
    });

    test('does not get out', async ({ page }) => {
      const { run, files } = await open(page);
      expect((await run('print("IN")')).stdout).toBe('IN\n');
      const asked = files.asked.length;
      for (const { name, code } of ESCAPES) {
        expect((await run(code)).stdout, name).not.toContain('OUT');
      }
      expect(files.asked.slice(asked)).toEqual([]);
    });

    test('would get out without its gate, and without the gate still finds an empty worker', async ({
      page,
    }) => {
      const { frame } = await open(page);
      const printed = (doors, text) =>
        frame.evaluate(
          async ([name, code]) => (await globalThis.pythonWith(name, 'blob').run({ code })).stdout,
          [doors, text],
        );
      const finds = (name) =>
        `import js\nprint("OUT" if hasattr(js, "${name}") else "nothing there")`;
      expect(await printed('gate scope', finds('fetch'))).toBe('OUT\n');
      for (const name of ['fetch', 'importScripts', 'Worker', 'postMessage', 'eval', 'Function']) {
        expect(await printed('gate', finds(name)), name).toBe('nothing there\n');
      }
    });

    test('says which policy it needs', async ({ page }) => {
      const { run } = await open(page, { workers: "'none'" });
      const { error } = await run('print(1)');
      expect(error.type).toBe('Load');
      expect(error.plain).toContain('add worker-src blob: to it');
    });

    test('says which header its files need', async ({ page }) => {
      const { run } = await open(page, {
        cors: (path) => (/\/worker-.*\.js$/.test(path) ? {} : CORS),
      });
      expect((await run('print(1)')).error.plain).toContain('Access-Control-Allow-Origin: *');
    });
  });
}

test('Python of the page’s own origin asks for no text of its worker', async ({ page }) => {
  await buildHarness();
  expect(existsSync(`${outDir}/index.html`)).toBe(true);
  const files = await serve(filesIn(outDir, () => policy("'self'", "'self'")));
  try {
    await page.goto(`${files.origin}/index.html`);
    await page.waitForFunction(() => globalThis.isHarness);
    const { stdout } = await page.evaluate(() => new globalThis.Python().run({ code: 'print(1)' }));
    expect(stdout).toBe('1\n');
    expect(page.workers().map((worker) => new URL(worker.url()).protocol)).not.toContain('blob:');
  } finally {
    await files.close();
  }
});
