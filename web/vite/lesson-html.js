/**
 * Writes into a page, when it is built, all that needs no script to be read:
 *
 *   <span class="tex">…</span>, <div class="tex">…</div>   a formula, as MathML
 *   <code class="language-python">…</code>                 highlighted code, as classes; also html,
 *                                                          css and js
 *   <nav data-course-lessons></nav>                        the course's lessons
 *   <nav data-course-trail></nav>                          academy › course
 *   <p data-course-back></p>                               the way back
 *
 * No inline style is written: a strict Content Security Policy would block it.
 * What cannot be rendered ends the build, with the page and the source named.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import highlighter from 'highlight.js/lib/core';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import python from 'highlight.js/lib/languages/python';
import xml from 'highlight.js/lib/languages/xml';
import katex from 'katex';
import { course as ourCourse } from '../course.js';

// By highlight.js's own names: listings of HTML name the languages in them so.
for (const [name, language] of Object.entries({ css, javascript, python, xml })) {
  highlighter.registerLanguage(name, language);
}

/**
 * @param {{ course?: import('../course.js').Course, academyUrl?: string }} [options]
 * @returns {import('vite').Plugin}
 */
export function lessonHtml({ course = ourCourse, academyUrl = process.env.RNN_ACADEMY_URL } = {}) {
  const configured = withAcademy(course, academyUrl);
  return {
    name: 'lesson-html',
    configResolved({ root }) {
      checkLessonsExist(configured, root);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path: page }) => renderPage(html, page, configured),
    },
  };
}

/**
 * @param {string} html
 * @param {string} page  the page's path from the site's root, for example `/lessons/unrolling.html`
 * @param {import('../course.js').Course} course
 */
export function renderPage(html, page, course) {
  return [renderFormulas, renderCode, renderCourse].reduce(
    (text, render) => render(text, page, course),
    html,
  );
}

/** @param {string} html @param {string} page */
function renderFormulas(html, page) {
  const blocks = html.replace(/<div class="tex"\s*>([^<]*)<\/div\s*>/g, (_, text) => {
    return `<div class="formula">${formula(text, true, page)}</div>`;
  });
  // Punctuation that follows goes inside, so that no line begins with it.
  const rendered = blocks.replace(
    /<span class="tex"\s*>([^<]*)<\/span\s*>([.,;:?!)]*)/g,
    (_, text, punctuation) => {
      return `<span class="formula">${formula(text, false, page)}${punctuation}</span>`;
    },
  );
  return rejectLeftover(rendered, /<[^>]*class="(?:[^"]* )?tex[ "][^]{0,80}/, 'formula', page);
}

/** @param {string} text @param {boolean} displayMode @param {string} page */
function formula(text, displayMode, page) {
  const source = decode(text).trim();
  let markup;
  try {
    markup = katex.renderToString(source, {
      output: 'mathml',
      displayMode,
      throwOnError: true,
      strict: 'error',
    });
  } catch (error) {
    throw new Error(
      `${page}: this formula does not render: ${source}\n${/** @type {Error} */ (error).message}`,
    );
  }
  // Only the <math> element: KaTeX's wrapper and classes belong to a stylesheet that is not loaded.
  return markup
    .replace(/^<span class="katex">|<\/span>$/g, '')
    .replace(/ (?:style|class)="[^"]*"/g, '');
}

/** @param {string} html @param {string} page */
function renderCode(html, page) {
  const rendered = html.replace(
    /<code class="language-(css|html|js|python)"\s*>([^<]*)<\/code\s*>/g,
    (_, language, text) => {
      const { value } = highlighter.highlight(decode(text).trimEnd(), { language });
      // Its class for a language within another would look like source that was passed over.
      const inner = value.replaceAll('class="language-', 'class="code-');
      return `<code class="code code-${language}">${inner}</code>`;
    },
  );
  return rejectLeftover(rendered, /<[^>]*class="(?:[^"]* )?language-[^]{0,80}/, 'code', page);
}

/**
 * Source that the patterns above passed over (nested tags, another language) must not reach a reader.
 * @param {string} html @param {RegExp} pattern @param {string} what @param {string} page
 */
function rejectLeftover(html, pattern, what, page) {
  const leftover = html.match(pattern);
  if (leftover)
    throw new Error(
      `${page}: this ${what} is not written as lesson-html.js expects: ${leftover[0]}`,
    );
  return html;
}

/** @param {string} html @param {string} page @param {import('../course.js').Course} course */
function renderCourse(html, page, course) {
  const fill = {
    lessons: lessonList(page, course),
    trail: trail(page, course),
    back: wayBack(page, course),
  };
  return html.replace(
    /<(nav|p) data-course-(lessons|trail|back)([^>]*)><\/\1\s*>/g,
    (_, tag, what, attributes) => {
      const content = fill[/** @type {keyof typeof fill} */ (what)];
      return content && `<${tag} class="course-${what}"${attributes}>${content}</${tag}>`;
    },
  );
}

/** @param {string} page @param {import('../course.js').Course} course */
function lessonList(page, course) {
  const items = course.lessons.map(({ title, href }) => {
    if (href === null)
      return `<li><span>${encode(title)}</span> <small>not yet available</small></li>`;
    const current = isPage(href, page) ? ' aria-current="page"' : '';
    return `<li>${link(fromPage(page, href), title, current)}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}

/** @param {string} page @param {import('../course.js').Course} course */
function trail(page, course) {
  const links = [];
  if (course.academy.href) links.push(academyLink(course.academy.name, course.academy.href));
  if (!isPage(course.href, page)) links.push(link(fromPage(page, course.href), course.title));
  return links.length ? `<ol>${links.map((item) => `<li>${item}</li>`).join('')}</ol>` : '';
}

/** @param {string} page @param {import('../course.js').Course} course */
function wayBack(page, { academy, title, href }) {
  if (academy.href) return academyLink(`← Back to ${academy.name}`, academy.href);
  return isPage(href, page) ? '' : link(fromPage(page, href), `← Back to the course: ${title}`);
}

/** The academy replaces the whole window, also when the lesson sits in a frame on one of its pages. */
const academyLink = (/** @type {string} */ text, /** @type {string} */ href) =>
  link(href, text, ' target="_top"');

const link = (/** @type {string} */ href, /** @type {string} */ text, attributes = '') =>
  `<a href="${encode(href)}"${attributes}>${encode(text)}</a>`;

const isPage = (/** @type {string} */ href, /** @type {string} */ page) => `/${href}` === page;

const fromPage = (/** @type {string} */ page, /** @type {string} */ href) =>
  path.posix.relative(path.posix.dirname(page), `/${href}`);

/** @param {import('../course.js').Course} course @param {string | undefined} url */
function withAcademy(course, url) {
  const href = url || course.academy.href;
  const scheme = href?.match(/^([a-z][a-z0-9+.-]*):/i)?.[1].toLowerCase();
  if (scheme && !['http', 'https'].includes(scheme))
    throw new Error(`the academy's address must be a web address, not ${href}`);
  return { ...course, academy: { ...course.academy, href } };
}

/** @param {import('../course.js').Course} course @param {string} root */
function checkLessonsExist(course, root) {
  for (const { title, href } of course.lessons) {
    if (href !== null && !existsSync(path.join(root, href)))
      throw new Error(`course.js: there is no page ${href} for "${title}"`);
  }
}

const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

const decode = (/** @type {string} */ text) =>
  text.replace(
    /&(?:lt|gt|quot|#39|amp);/g,
    (entity) => entities[/** @type {keyof typeof entities} */ (entity)],
  );

const encode = (/** @type {string} */ text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
