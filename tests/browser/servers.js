// Small web servers of a test's own: every port is another origin, as every site is.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** What a server answers: text is a page. @typedef {string | { body?: string | Buffer, status?: number, headers?: object }} Answer */

/**
 * Serves at a free port of this machine.
 *
 * @param {(path: string) => Answer | null} answer null: nothing there
 * @returns {Promise<{ origin: string, asked: string[], close: () => Promise<void> }>}
 */
export async function serve(answer) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    asked.push(path);
    const found = answer(path) ?? { status: 404, body: 'nothing here' };
    const {
      body = '',
      status = 200,
      headers = {},
    } = typeof found === 'string' ? { body: found } : found;
    const type = typeof found === 'string' ? TYPES['.html'] : TYPES[extname(path)];
    response.writeHead(status, { 'content-type': type ?? 'text/plain', ...headers });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/**
 * The files of a folder, as a static host gives them.
 * @param {string} folder
 * @param {(path: string) => object} headers
 */
export const filesIn = (folder, headers) => (path) => {
  const file = join(folder, normalize(path));
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  return { body: readFileSync(file), headers: headers(path) };
};

/** What a sandboxed frame, and a page of another origin, need to be sent. */
export const CORS = { 'access-control-allow-origin': '*' };
