import { defineConfig } from '@playwright/test';
import browser from '../browser/playwright.config.js';

/** The same browser; each test serves what it opens. */
export default defineConfig({
  ...browser,
  outputDir: '../../build/package-results',
  fullyParallel: false, // the tests of a file share one consumer
  webServer: undefined,
  use: { screenshot: 'only-on-failure' },
});
