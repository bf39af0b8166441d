// Somebody's page, on an origin of its own under a strict policy, with the built site in a frame.
import { expect, test as base } from '@playwright/test';
import { join } from 'node:path';
import { CORS, filesIn, serve } from './servers.js';
import { StagePage } from './stage-page.js';

const built = join(import.meta.dirname, '../../build/site');

/** The policy of the site, with what a sandboxed frame needs for Python. */
const sitePolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; style-src 'self'; img-src 'self' data:";

/**
 * `hosts.open(page, body, options)` opens a page that has `body`, in which SITE stands for the site's
 * address; closed after the test. What the page hears is in `window.heard`.
 */
export const test = base.extend({
  hosts: async ({}, use) => {
    const servers = [];
    const started = async (answer) => {
      servers.push(await serve(answer));
      return servers.at(-1);
    };
    await use({
      serve: started,
      open: (page, body, options) => openHost(page, body, { ...options, started }),
    });
    await Promise.all(servers.map((server) => server.close()));
  },
});

/**
 * `script`: with embed.js; `cors`: headers of the site; `sandbox`: the page itself has no origin. At
 * /beside the host has an empty page, for a frame beside ours.
 */
async function openHost(
  page,
  body,
  { started, cors = CORS, script = true, sandbox = false, selector },
) {
  const policy = { 'content-security-policy': sitePolicy };
  const site = await started(filesIn(built, () => ({ ...policy, ...cors })));
  const strict = `default-src 'none'; script-src ${site.origin}; frame-src 'self' ${site.origin} data:; style-src-attr 'unsafe-inline'`;
  const head = script ? '<script src="SITE/embed.js"></script>' : '';
  const text = `<!doctype html><html lang="en"><head><title>A course</title>${head}</head><body>${body}</body></html>`;
  const headers = {
    'content-type': 'text/html',
    'content-security-policy': sandbox ? `${strict}; sandbox allow-scripts` : strict,
  };
  const host = await started((path) => ({
    body: path === '/beside' ? '<title>Beside</title>' : text.replaceAll('SITE', site.origin),
    headers,
  }));
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(listen);
  await page.goto(host.origin);
  return { site, host, complaints, frame: frameIn(page, selector) };
}

/** In every page: what messages and events come. */
function listen() {
  window.heard = { messages: [], events: [] };
  addEventListener('message', ({ data, origin }) => window.heard.messages.push({ data, origin }));
  for (const type of ['ready', 'resize', 'step', 'check', 'state', 'error']) {
    document.addEventListener(`rnn-${type}`, ({ detail, target }) =>
      window.heard.events.push({ type, detail, tag: target.tagName }),
    );
  }
}

/** The stage and more in the page's only frame, or in the one with a name. */
export function frameIn(page, selector = 'iframe') {
  const element = page.locator(selector);
  const inside = page.frameLocator(selector);
  const stage = new StagePage({ locator: (what) => inside.locator(what) });
  return {
    element,
    inside,
    stage,
    height: () => element.evaluate((frame) => frame.clientHeight),
    /** What the page in it needs. */
    needed: () =>
      inside.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
    /** Waits until it is exactly as high as what it shows. */
    async fits() {
      await expect
        .poll(async () =>
          inside
            .locator('html')
            .evaluate((root) => innerHeight - Math.ceil(root.getBoundingClientRect().height)),
        )
        .toBe(0);
    },
  };
}

/** The messages of our protocol that the page heard. */
export const messages = (page, type) =>
  page.evaluate(
    (wanted) =>
      window.heard.messages
        .map(({ data }) => data)
        .filter((data) => data?.protocol === 'rnn-unrolled' && (!wanted || data.type === wanted)),
    type,
  );

/** The events on frames. */
export const events = (page, type) =>
  page.evaluate((wanted) => window.heard.events.filter((event) => event.type === wanted), type);

/** Commands the page's first frame. */
export const command = (page, name, fields) =>
  page.evaluate(
    ([what, how]) => window.RnnEmbed.command(document.querySelector('iframe'), what, how),
    [name, fields],
  );
