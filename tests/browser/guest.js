/** Pages of other people, on their own origin, that take the elements from the built site. */
import { expect } from '@playwright/test';
import { plainHost } from './plain-host.js';
import { CORS, serve } from './servers.js';

/**
 * @param {(url: string) => string} page the HTML of the host's page, given where the site is
 * @returns {Promise<{ url: string, site: Awaited<ReturnType<typeof plainHost>>, close: () => Promise<void> }>}
 */
export async function guestOn(page) {
  const site = await plainHost({ under: '/rnn/', headers: CORS });
  const host = await serve((path) => (path === '/page.html' ? page(site.url) : null));
  return {
    url: `${host.origin}/page.html`,
    site,
    close: async () => void (await Promise.all([site.close(), host.close()])),
  };
}

/** A page of the host's with this body. */
export const pageWith =
  (body, head = '') =>
  (url) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A course</title>
    <link rel="icon" href="data:,">${head.replaceAll('URL', url)}
    <script type="module" src="${url}rnn-unrolled.js"></script></head><body>${body}</body></html>`;

/** Opens it, and gathers what the console complains of. */
export async function open(page, guest) {
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(guest.url);
  return complaints;
}

/** Waits until a stage is trained. */
export const ready = (page, selector = 'rnn-unrolling') =>
  expect
    .poll(() => page.locator(selector).evaluateAll((all) => all.every(({ trace }) => trace)))
    .toBe(true);
