import { AxeBuilder } from '@axe-core/playwright';
import { expect, pagesOfDocs, snippetsOf, test, textOf } from './snippets.js';

/** The policy of the site itself. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:";

for (const name of pagesOfDocs()) {
  test.describe(`docs/${name}`, () => {
    const go = (page, site) => page.goto(`${site.address}docs/${name}`);

    for (const width of [360, 1280]) {
      for (const colorScheme of ['light', 'dark']) {
        test(`has no sideways scroll and no fault that axe finds, at ${width} px, ${colorScheme}`, async ({
          page,
          site,
        }) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          await go(page, site);
          await expect(page.getByRole('button', { name: /^Copy: / }).first()).toBeVisible();
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over).toBeLessThanOrEqual(0);
          const { violations } = await new AxeBuilder({ page }).exclude('rnn-unrolling').analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
        });
      }
    }

    test('works under the strict policy without a word on the console', async ({ page, site }) => {
      site.headers = () => ({ 'Content-Security-Policy': POLICY });
      await go(page, site);
      await expect(page.getByRole('button', { name: /^Copy: / }).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
    });

    test('can be read without script, listings included', async ({ browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await go(page, site);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
      for (const { name: snippet } of snippetsOf(name)) {
        await expect(page.locator(`[data-snippet="${snippet}"]`)).toBeVisible();
      }
      await context.close();
    });

    test('has links that lead somewhere', async ({ page, site, request }) => {
      await go(page, site);
      const links = await page.locator('a[href]').evaluateAll((all) => all.map(({ href }) => href));
      expect(links.filter((href) => !href.startsWith(site.origin))).toEqual([]);
      for (const href of new Set(links)) {
        const [address, id] = href.split('#');
        const answer = await request.get(address);
        expect(answer.status(), href).toBe(200);
        if (id) expect(await answer.text(), href).toContain(`id="${id}"`);
      }
    });
  });
}

test('every page of the documentation leads to every other', async ({ page, site }) => {
  for (const name of pagesOfDocs()) {
    await page.goto(`${site.address}docs/${name}`);
    const nav = page.getByRole('navigation', { name: 'Documentation' });
    await expect(nav.getByRole('link')).toHaveCount(pagesOfDocs().length);
    await expect(nav.locator('[aria-current=page]')).toHaveAttribute('href', name);
  }
});

test('the course’s page leads to the documentation', async ({ page, site }) => {
  await page.goto(`${site.address}index.html`);
  await page.getByRole('link', { name: 'embed guide' }).click();
  await expect(page).toHaveURL(/docs\/embed\.html$/);
});

test.describe('The button beside a listing', () => {
  test('copies it by the letter, by keyboard, and says so', async ({ page, site, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.address}docs/embed.html`);
    const button = page.getByRole('button', { name: 'Copy: A frame that fits its content' });
    await button.focus();
    await page.keyboard.press('Enter');
    const listing = page.getByRole('figure', { name: 'A frame that fits its content' });
    await expect(listing.getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      textOf('embed.html', 'frame-fits'),
    );
    await expect(button).toBeFocused();
  });

  test('selects the text and says how, where the browser lets nobody copy', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      document.execCommand = () => false;
    });
    await page.goto(`${site.address}docs/embed.html`);
    await page.getByRole('button', { name: 'Copy: In any HTML page' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'press' })).toContainText('to copy it');
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected.trim()).toBe(textOf('embed.html', 'element'));
  });
});
