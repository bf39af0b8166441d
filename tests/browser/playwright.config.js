import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';

const web = new URL('../../web', import.meta.url).pathname;

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

// Playwright reads this file once per process; the environment carries the first one's choice.
process.env.RNN_TEST_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.RNN_TEST_PORT}`;

const chromium =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.js',
  outputDir: '../../build/browser-results',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000, // slow machines: what is tested is what happens, not how soon
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: 'list',
  use: { baseURL, screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: chromium,
          args: [
            '--no-sandbox', // as root, and in containers
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${process.env.RNN_TEST_PORT}`,
    cwd: web,
    url: baseURL,
    reuseExistingServer: false,
  },
});
