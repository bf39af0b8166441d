import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { lesson } from './stage-page.js';

const src = new URL('../../web/src/', import.meta.url);
const types = { js: 'text/javascript', wasm: 'application/octet-stream' };

test('The engine works in a worker of the page, under its policy', async ({ page }) => {
  // The worker's script and the engine's own modules, unbundled, from the page's origin.
  await page.route('**/unbundled/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/unbundled/')[1];
    const body =
      path === 'worker.js'
        ? `import { loadEngine } from './engine/index.js';
           const one = { shape: [1, 1], data: [0.5] };
           const engine = await loadEngine();
           const { h } = engine.unroll({ W_xh: one, W_hh: one, b: [0], h0: [[0]], x: [[[1]], [[1]]] });
           postMessage([...h.data]);`
        : await readFile(new URL(path, src));
    await route.fulfill({ body, contentType: types[path.split('.').pop()] });
  });
  await page.goto(lesson);
  const h = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/unbundled/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not start'));
      }),
  );
  // tanh(0.5), then tanh(0.5 + 0.5 tanh(0.5))
  const first = Math.tanh(0.5);
  expect(h[0]).toBeCloseTo(first, 6);
  expect(h[1]).toBeCloseTo(Math.tanh(0.5 + 0.5 * first), 6);
});
