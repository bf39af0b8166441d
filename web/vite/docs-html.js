/**
 * Writes into the pages of the documentation, when they are built, what has one source elsewhere:
 *
 *   <nav data-docs-pages></nav>             the list of these pages
 *   {{version}}                             the package's version
 *   <code … data-file="themes/x.css">       a file's text, from the page's own folder
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { apiPage } from './api-page.js';
import { colourPage } from './colour-page.js';

/** @typedef {{ href: string, title: string }} DocsPage */

/** In the order of their links. @type {readonly DocsPage[]} */
export const PAGES = [
  { href: 'embed.html', title: 'Put it into a page' },
  { href: 'api.html', title: 'Elements and engine' },
  { href: 'protocol.html', title: 'Messages' },
  { href: 'theming.html', title: 'Colours' },
  { href: 'csp.html', title: 'Security policy' },
];

/** All that the pages of the documentation need. @returns {import('vite').Plugin[]} */
export const documentation = () => [docsHtml(), apiPage(), colourPage()];

/** @returns {import('vite').Plugin} */
function docsHtml() {
  let root = '';
  return {
    name: 'docs-html',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path: page }) =>
        page.startsWith('/docs/') ? renderDocs(html, page, root) : html,
    },
  };
}

/**
 * @param {string} html
 * @param {string} page  from the site's root, for example `/docs/embed.html`
 * @param {string} root  the folder that is the site's root
 */
export function renderDocs(html, page, root) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return html
    .replace(/<nav data-docs-pages([^>]*)><\/nav\s*>/g, (_, attributes) => {
      return `<nav class="docs-pages"${attributes}>${list(path.posix.basename(page))}</nav>`;
    })
    .replaceAll('{{version}}', version)
    .replace(/<code([^>]*) data-file="([^"]+)"\s*><\/code\s*>/g, (_, attributes, file) => {
      const text = readFileSync(path.join(root, path.posix.dirname(page), file), 'utf8');
      return `<code${attributes}>${encode(text.trimEnd())}</code>`;
    });
}

/** @param {string} current */
function list(current) {
  const items = PAGES.map(({ href, title }) => {
    const here = href === current ? ' aria-current="page"' : '';
    return `<li><a href="${href}"${here}>${title}</a></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

const encode = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
