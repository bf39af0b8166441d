/** The built site on a plain file server: in any folder, with any types, without special headers. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const site = new URL('../../build/site', import.meta.url).pathname;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/**
 * @param {object} [options]
 * @param {string} [options.under] the folder that the site is in, for example /courses/x/rnn/
 * @param {Record<string, string>} [options.types] of other endings, or wrong ones
 * @param {Record<string, string>} [options.headers] for every answer
 * @param {boolean} [options.shortens] sends index.html on to its folder, and other pages to their name without .html
 * @param {Record<string, string>} [options.pages] pages of the course: their HTML by their address
 * @param {(name: string, content: Buffer) => Buffer | null} [options.change] what stands there in place of a file
 */
export async function plainHost({
  under = '/',
  types = {},
  headers = {},
  shortens = false,
  pages = {},
  change = (_, content) => content,
} = {}) {
  const all = { ...TYPES, ...types };
  const asked = [];
  const answerOf = async (pathname) => {
    if (pathname in pages) return { content: pages[pathname], type: all['.html'] };
    if (!pathname.startsWith(under)) return null;
    const rest = pathname.slice(under.length).replace(/(^|\/)$/, '$1index.html');
    const name = shortens && !path.extname(rest) ? `${rest}.html` : rest;
    const content = change(name, await readFile(path.join(site, name)).catch(() => null));
    return content && { content, type: all[path.extname(name)] };
  };
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://host');
    asked.push(pathname);
    if (shortens && pathname.endsWith('.html')) {
      const location = pathname.replace(/(index)?\.html$/, '') + search;
      return response.writeHead(308, { location }).end();
    }
    const answer = await answerOf(pathname);
    if (!answer) return response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': answer.type,
        'content-length': Buffer.byteLength(answer.content),
        ...headers,
      }) // prettier-ignore
      .end(answer.content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: origin + under,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
