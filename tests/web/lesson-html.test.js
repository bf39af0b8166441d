import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { course } from '../../web/course.js';
import { lessonHtml, renderPage } from '../../web/vite/lesson-html.js';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const vite = await import(
  pathToFileURL(createRequire(path.join(web, 'package.json')).resolve('vite')).href
);

const render = (html, page = '/lessons/unrolling.html', site = course) =>
  renderPage(html, page, site);
const atAcademy = {
  ...course,
  academy: { name: 'The Academy', href: 'https://academy.example/rnn?a=1&b=2' },
};

/** Builds a site of one page and returns that page as built. */
async function build(html) {
  const root = await mkdtemp(path.join(os.tmpdir(), 'lesson-html-'));
  try {
    await writeFile(path.join(root, 'index.html'), html);
    const plugins = [lessonHtml({ course: { ...course, lessons: [] } })];
    await vite.build({ root, configFile: false, logLevel: 'silent', plugins });
    return await readFile(path.join(root, 'dist/index.html'), 'utf8');
  } finally {
    await rm(root, { recursive: true });
  }
}

describe('Formulas', () => {
  it('become MathML, inline in a span and as a block in a div', () => {
    const html = render('<p><span class="tex">h_{t-1}</span></p><div class="tex">a + b</div>');
    assert.match(html, /<span class="formula"><math xmlns="[^"]+"><semantics>.*<msub><mi>h<\/mi>/);
    assert.match(html, /<div class="formula"><math xmlns="[^"]+" display="block">/);
    assert.match(html, /<annotation encoding="application\/x-tex">h_\{t-1\}<\/annotation>/);
  });

  it('carry no inline style and none of the classes of a stylesheet that is not loaded', () => {
    const html = render(
      '<span class="tex">\\textcolor{red}{x} \\hspace{1em} \\frac{a}{b} \\bigl( y</span>',
    );
    assert.doesNotMatch(html, / style=|katex/);
  });

  it('keep the punctuation that follows, so that no line begins with it', () => {
    assert.match(render('So <span class="tex">x</span>, too'), /<\/math>,<\/span> too/);
  });

  it('may be broken between tags by a formatter', () => {
    assert.match(render('(<span class="tex"\n>x</span\n>)'), /<\/math>\)<\/span>/);
  });

  it('are read with their HTML entities decoded', () => {
    assert.match(render('<span class="tex">a &lt; b</span>'), /<mo>&lt;<\/mo>/);
  });

  it('that do not render are named together with their page', () => {
    assert.throws(
      () => render('<span class="tex">\\tahn(x)</span>'),
      /unrolling\.html.*\\tahn\(x\)/,
    );
  });

  it('that do not render end the build', async () => {
    await assert.rejects(build('<p>Bad: <span class="tex">\\frac{1}</span></p>'), (error) => {
      assert.match(error.message, /index\.html: this formula does not render: \\frac\{1\}/);
      return true;
    });
  });

  it('written in a way that would be passed over are refused', () => {
    assert.throws(() => render('<span class="tex">a <b>b</b></span>'), /not written as/);
    assert.throws(() => render('<p class="tex">a</p>'), /not written as/);
    assert.throws(() => render('<span class="big tex">a</span>'), /not written as/);
  });

  it('that render are in the built page', async () => {
    assert.match(
      await build('<p>Good: <span class="tex">\\frac{1}{2}</span></p>'),
      /<mfrac><mn>1<\/mn><mn>2<\/mn><\/mfrac>/,
    );
  });
});

describe('Code', () => {
  const python = (source) => render(`<pre><code class="language-python">${source}</code></pre>`);

  it('is highlighted with classes only', () => {
    const html = python('def f(x):\n    return x @ W.T  # bias');
    assert.match(html, /<span class="hljs-keyword">def<\/span>/);
    assert.match(html, /<span class="hljs-comment"># bias<\/span>/);
    assert.doesNotMatch(html, / style=/);
  });

  it('reads as it was written', () => {
    const source = "if a &lt; b &amp;&amp; c:\n    print(f'{a}: {b}')";
    const text = python(source)
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#x27;', "'");
    assert.equal(text, source);
  });

  it('may be HTML, with the scripts and styles in it, CSS and JavaScript', () => {
    const html = render(
      '<code class="language-html">&lt;p id="a"&gt;&lt;script&gt;const b = 1&lt;/script&gt;</code>' +
        '<code class="language-css">p { color: red }</code>' +
        '<code class="language-js">import c from "d";</code>',
    );
    assert.match(html, /<code class="code code-html">.*<span class="hljs-name">p<\/span>/);
    assert.match(html, /<span class="hljs-keyword">const<\/span>/);
    assert.match(html, /<code class="code code-css">.*<span class="hljs-attribute">color<\/span>/);
    assert.match(html, /<code class="code code-js">.*<span class="hljs-keyword">import<\/span>/);
  });

  it('in another language is refused, not left plain', () => {
    assert.throws(
      () => render('<pre><code class="language-rust">fn</code></pre>'),
      /not written as/,
    );
  });
});

describe('The course', () => {
  it('lists its lessons: the current one marked, the others named and not linked', () => {
    const html = render('<nav data-course-lessons aria-labelledby="lessons"></nav>');
    assert.match(html, /<nav class="course-lessons" aria-labelledby="lessons"><ol>/);
    assert.match(html, /<a href="unrolling.html" aria-current="page">Vanilla RNNs/);
    assert.equal(html.match(/<a /g).length, 1);
    assert.equal(html.match(/<small>not yet available<\/small>/g).length, 3);
    for (const { title } of course.lessons) assert.ok(html.includes(title), title);
  });

  it('links lessons from its own page, where none is current', () => {
    const html = render('<nav data-course-lessons></nav>', '/index.html');
    assert.match(html, /<a href="lessons\/unrolling.html">/);
    assert.doesNotMatch(html, /aria-current/);
  });

  it('leads back to itself from a lesson while no academy is configured, and nowhere from its own page', () => {
    const site = { ...course, academy: { name: 'The Academy', href: null } };
    const places = '<nav data-course-trail></nav><p data-course-back></p>';
    assert.match(
      render(places, '/lessons/unrolling.html', site),
      /<p class="course-back"><a href="\.\.\/index\.html">← Back to the course/,
    );
    assert.equal(render(places, '/index.html', site), '');
  });

  it('leads back to the academy that is configured, out of a frame too', () => {
    const link =
      '<a href="https://academy.example/rnn?a=1&amp;b=2" target="_top">← Back to The Academy</a>';
    for (const page of ['/index.html', '/lessons/unrolling.html']) {
      assert.equal(
        render('<p data-course-back></p>', page, atAcademy),
        `<p class="course-back">${link}</p>`,
      );
    }
  });

  it('takes the academy’s address from RNN_ACADEMY_URL', () => {
    process.env.RNN_ACADEMY_URL = 'https://elsewhere.example/';
    try {
      const html = lessonHtml().transformIndexHtml.handler('<p data-course-back></p>', {
        path: '/index.html',
      });
      assert.match(html, /href="https:\/\/elsewhere\.example\/"/);
    } finally {
      delete process.env.RNN_ACADEMY_URL;
    }
  });

  it('refuses an academy’s address that is not a web address', () => {
    assert.throws(() => lessonHtml({ academyUrl: 'javascript:alert(1)' }), /web address/);
  });

  it('refuses to list a lesson whose page does not exist', () => {
    const lessons = [{ title: 'Missing', href: 'lessons/missing.html' }];
    const plugin = lessonHtml({ course: { ...course, lessons } });
    assert.throws(
      () => plugin.configResolved({ root: web }),
      /no page lessons\/missing\.html for "Missing"/,
    );
  });
});

for (const page of ['index.html', 'lessons/unrolling.html']) {
  describe(`The page ${page}`, async () => {
    const html = render(await readFile(path.join(web, page), 'utf8'), `/${page}`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

    it('needs no inline script, style or handler, which the Content Security Policy forbids', () => {
      assert.doesNotMatch(html, /<style|<[^>]* style=|<[^>]* on[a-z]+=|href="javascript:/i);
      for (const [tag] of html.matchAll(/<script[^>]*>/g)) assert.match(tag, / src="\./);
    });

    it('has one h1, a language, and no id twice', () => {
      assert.equal(html.match(/<h1[ >]/g).length, 1);
      assert.match(html, /<html lang="en">/);
      assert.equal(new Set(ids).size, ids.length);
    });

    it('has no dead link', () => {
      for (const [, href] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
        if (href.startsWith('#')) assert.ok(ids.includes(href.slice(1)), href);
        else assert.ok(existsSync(path.resolve(web, path.dirname(page), href)), href);
      }
    });

    it('loads nothing from elsewhere', () => {
      const loads = [
        ...html.matchAll(/<(?:link|script|img|iframe)[^>]*? (?:href|src)="([^"]+)"/g),
      ].map(([, url]) => url);
      for (const url of loads) assert.match(url, /^(\.|data:image\/svg\+xml,)/);
    });
  });
}

describe('The Python of the lesson', async () => {
  const html = await readFile(path.join(web, 'lessons/unrolling.html'), 'utf8');
  const texts = (pattern) => [...html.matchAll(pattern)].map(([, text]) => text);
  const code = texts(/<code class="language-python"\s*>([^<]*)<\/code\s*>/g).join('\n');
  const output = texts(/<samp\s*>([^<]*)<\/samp\s*>\s*<\/pre/g).join('\n');

  // Any Python with PyTorch will do, the system's own first: Debian's python3-torch belongs to that one.
  const run = (python, program) => spawnSync(python, ['-c', program], { encoding: 'utf8' });
  const python = ['/usr/bin/python3', 'python3'].find(
    (name) => run(name, 'import torch').status === 0,
  );

  it(
    'prints what the page says it prints',
    { skip: python ? false : 'no Python with PyTorch here' },
    () => {
      const { status, stdout, stderr } = run(python, code);
      assert.equal(status, 0, stderr);
      assert.equal(stdout.trimEnd(), output);
    },
  );
});

describe('Links that set the stage', async () => {
  const html = await readFile(path.join(web, 'lessons/unrolling.html'), 'utf8');
  const links = [...html.matchAll(/<a\s+class="stage-link"([^>]*)>/g)].map(([, attributes]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  );

  it('are there, and lead to the stage without script too', () => {
    assert.ok(links.length >= 8);
    for (const { href } of links) assert.equal(href, '#stage');
  });

  it('name a moment, a unit and a part that the stage has', () => {
    for (const link of links) {
      assert.ok(['0', '1', '2', '3', '4'].includes(link['data-t']), JSON.stringify(link));
      assert.ok(
        link['data-t'] === '0'
          ? link['data-phase'] === undefined // the start has none
          : ['read', 'mix', 'sum', 'squash', 'carry'].includes(link['data-phase']),
        JSON.stringify(link),
      );
      assert.match(link['data-unit'] ?? '0', /^[0-7]$/);
      assert.ok(
        [
          'unit',
          'step',
          'input',
          'output',
          'memory',
          'h0',
          'ribbons',
          'weights',
          'influence',
          'clock',
        ].includes(link['data-flash']),
        JSON.stringify(link),
      );
      const { 'data-view': view = 'unrolled', 'data-panel': panel = 'weights' } = link;
      assert.ok(['unrolled', 'folded', 'compare'].includes(view), JSON.stringify(link));
      assert.equal(panel, 'weights', JSON.stringify(link));
    }
  });
});
