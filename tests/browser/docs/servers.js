/**
 * Two small servers of different origin: one has the built site in a folder, as a teacher would put
 * it on a host; the other is somebody's course page.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

export const SITE = new URL('../../../build/site', import.meta.url).pathname;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** @param {import('node:http').RequestListener} answer @param {string} name */
async function listen(answer, name) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin: `http://${name}:${server.address().port}`, close };
}

/**
 * A folder's files below `/rnn/`, which anybody may load. `headers(path)` is what is sent with each of
 * them; `pages` are blank pages beside them, by name, with this in their body.
 */
export async function serveFolder(folder) {
  const site = { headers: allowAll, pages: {} };
  const { origin, close } = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://any');
    const name = pathname.replace(/^\/rnn\//, '');
    const file = path.join(folder, path.normalize(decodeURIComponent(name)));
    if (pathname === '/favicon.ico') return response.writeHead(204).end(); // asked for by itself
    const isThere = name !== pathname && (site.pages[name] || isFile(file));
    if (!isThere) return response.writeHead(404, allowAll()).end();
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, ...site.headers(pathname) });
    if (site.pages[name]) return response.end(blank(site.pages[name]));
    createReadStream(file).pipe(response);
  }, '127.0.0.1');
  return Object.assign(site, { origin, address: `${origin}/rnn/`, close });
}

export const allowAll = () => ({ 'Access-Control-Allow-Origin': '*' });

const isFile = (file) => existsSync(file) && statSync(file).isFile();

/** Pages that a test puts there: another host's, also by name. */
export async function servePages() {
  const pages = new Map();
  const { origin, close } = await listen((request, response) => {
    const page = pages.get(request.url);
    response.writeHead(page ? 200 : 204, { 'Content-Type': TYPES['.html'], ...page?.headers });
    response.end(page?.html);
  }, 'localhost');
  /** @returns {string} the address of a blank page with this in its body */
  const put = (body, headers = {}) => {
    const at = `/page-${pages.size}`;
    pages.set(at, { html: blank(body), headers });
    return origin + at;
  };
  return { origin, put, close };
}

const blank = (body) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A course page</title></head>
<body>
${body}
</body>
</html>
`;
