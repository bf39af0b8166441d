import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PAGES, renderDocs } from '../../web/vite/docs-html.js';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const render = (html, page = '/docs/embed.html') => renderDocs(html, page, web);

describe('The list of the documentation’s pages', () => {
  it('links to every page that there is, and marks the one it stands on', () => {
    const html = render('<nav data-docs-pages aria-label="Documentation"></nav>', '/docs/csp.html');
    assert.match(html, /^<nav class="docs-pages" aria-label="Documentation"><ul>/);
    assert.match(html, /<a href="csp\.html" aria-current="page">/);
    assert.equal(html.match(/aria-current/g).length, 1);
    const files = readdirSync(`${web}docs`).filter((name) => name.endsWith('.html'));
    assert.deepEqual(PAGES.map(({ href }) => href).sort(), files.sort());
  });
});

describe('What has its source elsewhere', () => {
  it('is the version, from package.json', () => {
    const { version } = JSON.parse(readFileSync(`${web}package.json`, 'utf8'));
    assert.equal(render('rnn-unrolled-{{version}}.tgz'), `rnn-unrolled-${version}.tgz`);
  });

  it('is a style sheet, by the letter', () => {
    const html = render('<code class="language-css" data-file="themes/paper.css"></code>');
    assert.match(html, /^<code class="language-css">\/\* /);
    assert.match(html, /font: Georgia, 'Times New Roman', serif;\n\}<\/code>$/);
  });

  it('ends the build where the file is missing', () => {
    assert.throws(() => render('<code data-file="themes/none.css"></code>'), /none\.css/);
  });
});
