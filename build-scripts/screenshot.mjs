// Makes the picture in the README from the real page: screenshot.mjs [URL of the lesson].
// Run it while serve.sh runs.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const web = new URL('../web/', import.meta.url);
const { chromium } = createRequire(web)('playwright-core');

const url = process.argv[2] ?? 'http://127.0.0.1:8000/lessons/unrolling.html';
const executablePath =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({
  viewport: { width: 1280, height: 840 },
  deviceScaleFactor: 1.5,
  reducedMotion: 'reduce',
});
await page.goto(url);
const stage = page.locator('rnn-unrolling');
await stage.getByRole('button', { name: 'Play' }).and(page.locator(':enabled')).waitFor();
await stage.evaluate((element) => element.show({ t: 3, phase: 'squash', unit: 4 }));
const path = new URL('images/stage.png', web).pathname;
await stage.screenshot({ path });
await browser.close();
console.log(`wrote ${path}`);
