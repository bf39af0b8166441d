/**
 * Keeps the site's files on the reader's device, where the page's host asked for it (see
 * lessons/offline.js): the lesson then opens without a network.
 *
 * The build puts the site's files and what is in them in here (vite/site-files.js). So a new version
 * of any file is a new worker with a cache of its own; it takes over when no page of the old version
 * is open any more, and the files that fit together stay together. What is not of this site is
 * neither answered nor kept.
 */

/** Each file, from the folder of this one, with its integrity. @type {Record<string, string>} */
const FILES = {};
const VERSION = 'as written';

const worker = /** @type {any} */ (self); // its types and the page's exclude each other
const root = new URL('./', worker.location.href);
/** A host may have several copies of the site, in folders of their own. */
const ours = `rnn-unrolled ${root.pathname} `;
const cacheName = ours + VERSION;

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(fill()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const file = event.request.method === 'GET' ? fileAt(new URL(event.request.url)) : undefined;
  if (file !== undefined) event.respondWith(answer(file, event.request));
});

/** All files or none: where one is missing or another version, there is no cache. */
async function fill() {
  try {
    const cache = await caches.open(cacheName);
    await Promise.all(Object.keys(FILES).map((file) => keep(cache, file)));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

/** @param {Cache} cache @param {string} file */
async function keep(cache, file) {
  const url = new URL(file, root);
  const answer = await fetch(url, { integrity: FILES[file], cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  // A page that came by a redirect, as hosts make it for index.html, would not be shown.
  const direct = answer.redirected
    ? new Response(answer.body, { headers: answer.headers })
    : answer;
  await cache.put(url, direct);
}

async function takeOver() {
  const old = (await caches.keys()).filter((key) => key.startsWith(ours) && key !== cacheName);
  await Promise.all(old.map((key) => caches.delete(key)));
  await worker.clients.claim();
}

/** Which file an address asks for, also as hosts shorten it; undefined: none of ours. @param {URL} url */
function fileAt({ origin, pathname }) {
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  const path = pathname.slice(root.pathname.length);
  const names = /(^|\/)$/.test(path) ? [`${path}index.html`] : [path, `${path}.html`];
  return names.find((file) => Object.hasOwn(FILES, file));
}

/** @param {string} file @param {Request} request */
async function answer(file, request) {
  const kept = await caches.match(new URL(file, root), { cacheName, ignoreVary: true });
  return kept ?? fetch(request); // the reader or the browser has removed it
}
