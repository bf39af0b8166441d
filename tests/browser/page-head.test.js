import { expect, test } from '@playwright/test';
import { readdir } from 'node:fs/promises';

const site = new URL('../../build/site', import.meta.url).pathname;
const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html'));

test.describe('The head of a page', () => {
  for (const name of pages.sort()) {
    test(`of ${name}: its icons and its picture are there, as the policy allows`, async ({
      page,
    }) => {
      const refused = [];
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) refused.push(message.text());
      });
      await page.goto(`/${name}`);
      const named = await page.evaluate(() => {
        const all = (selector) => [...document.head.querySelectorAll(selector)];
        return {
          icons: all('link[rel=icon], link[rel=apple-touch-icon]').map(({ href }) => href),
          picture: all('meta[property="og:image"]').map(({ content }) => new URL(content, document.baseURI).href), // prettier-ignore
          title: all('meta[property="og:title"]').map(({ content }) => content),
        };
      });
      expect(named.icons).toHaveLength(3);
      expect(named.picture).toHaveLength(1);
      expect(named.title).toEqual([await page.title()]);
      for (const address of [...named.icons, ...named.picture]) {
        const answer = await page.request.get(address);
        expect(answer.headers()['content-type'], address).toMatch(/^image\/(png|svg)/);
      }
      const sizes = await page.evaluate(
        (addresses) =>
          Promise.all(
            addresses.map(async (src) => {
              const image = Object.assign(new Image(), { src });
              await image.decode();
              return [image.naturalWidth, image.naturalHeight];
            }),
          ),
        [...named.icons, ...named.picture],
      );
      expect(sizes).toContainEqual([32, 32]);
      expect(sizes).toContainEqual([180, 180]);
      expect(sizes).toContainEqual([1200, 630]);
      expect(refused).toEqual([]);
    });
  }
});
