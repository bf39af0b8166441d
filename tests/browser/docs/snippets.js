/**
 * The listings of the documentation, as they stand in the built pages, and how they are run: by the
 * letter, but for the address of the host.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { SITE, allowAll, serveFolder, servePages } from './servers.js';

/** The addresses of the examples: of the files, and of a course page. */
const FILES = 'https://your.host/rnn/';
const COURSE = 'https://course.example';

export const pagesOfDocs = () =>
  readdirSync(path.join(SITE, 'docs')).filter((name) => name.endsWith('.html'));

/** @param {string} page for example `embed.html` @returns {{ name: string, kind: string, text: string }[]} */
export function snippetsOf(page) {
  const html = readFileSync(path.join(SITE, 'docs', page), 'utf8');
  return [...html.matchAll(/<pre([^>]*\bdata-snippet="([^"]*)"[^>]*)>([^]*?)<\/pre>/g)].map(
    ([, attributes, name, inner]) => ({
      name,
      kind: attributes.match(/\bdata-kind="([^"]*)"/)[1],
      text: plain(inner),
    }),
  );
}

/** @param {string} page @param {string} name */
export function textOf(page, name) {
  const found = snippetsOf(page).find((snippet) => snippet.name === name);
  if (!found) throw new Error(`${page} has no listing ${name}`);
  return found.text;
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };
const plain = (html) =>
  html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|#x27|amp);/g, (_, name) => ENTITIES[name]);

export const test = base.extend({
  // All of a page is in sight: a click right after scrolling may end up in the frame that was there.
  viewport: { width: 1280, height: 1600 },
  /** The built site, on a host of its own. */
  site: [
    async ({}, use) => {
      const site = await serveFolder(SITE);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  /** The host of a course page, of another origin. */
  host: [
    async ({}, use) => {
      const host = await servePages();
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  /** What the console complains of; a test that expects complaints takes them out. */
  complaints: [
    async ({ page, site }, use) => {
      Object.assign(site, { headers: allowAll, pages: {} });
      const complaints = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  /** `here(text)`: the listing with the test's own hosts in place of the examples'. */
  here: async ({ site, host }, use) =>
    use((text) => text.replaceAll(FILES, site.address).replaceAll(COURSE, host.origin)),
  /** `open(html, headers)`: goes to a blank page of the other host with the listing in its body. */
  open: async ({ page, host, here }, use) =>
    use((html, headers) => page.goto(host.put(here(html), headers))),
});

/**
 * One test for each listing of a page; a listing without a check fails, and a check without a
 * listing as well.
 *
 * @param {string} page
 * @param {Record<string, { is: string, check: Function }>} checks by the listing's name
 */
export function runEvery(page, checks) {
  const snippets = snippetsOf(page);
  for (const { name, kind, text } of snippets) {
    const { is = 'has no check', check = noCheck } = checks[name] ?? {};
    test(`${name} (${kind}): ${is}`, ({ page, browser, site, host, here, open, complaints }) =>
      check({ page, browser, site, host, here, open, complaints, text, name }));
  }
  test('every check has its listing, and no name stands twice', () => {
    const names = snippets.map(({ name }) => name);
    expect(Object.keys(checks).filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(0);
  });
}

const noCheck = ({ name }) => {
  throw new Error(`no test runs the listing ${name}`);
};
export { expect };
