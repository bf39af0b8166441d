/**
 * Gives the site its icons and the picture that stands for it where a link is shared, drawn by the
 * real stage while building (vite/stage-picture.js), and names them in the head of every page.
 *
 * Who shows a link in a preview asks for absolute addresses. They are written where the site's own
 * is known: RNN_SITE_URL=https://your.host/rnn/ ./build-scripts/build.sh. Else they are relative,
 * which the pages' readers never notice, but some of those programs show no picture then.
 */
import path from 'node:path';
import { course } from '../course.js';

const ICONS = Object.freeze({ svg: 'favicon.svg', small: 'favicon-32.png', phone: 'apple-touch-icon.png' }); // prettier-ignore
const SHARED = 'share.png';
/** A page may carry one for itself, for where nothing is built. */
const OWN_ICON = /<link\s+rel="icon"\s+href="data:[^"]*"\s*\/?>\s*/;
const ALT =
  'A recurrent network unrolled over the letters h, e, l: the third step is open and shows the terms that make its hidden state.';

/**
 * @param {{ siteUrl?: string }} [options]
 * @returns {import('vite').Plugin}
 */
export function pictures({ siteUrl = process.env.RNN_SITE_URL } = {}) {
  const site = siteAddress(siteUrl);
  return {
    name: 'pictures',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path: page }) => ({
        html: html.replace(OWN_ICON, ''),
        tags: headTags(html, page, site),
      }),
    },
    async generateBundle() {
      for (const [fileName, source] of await drawn())
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Loaded when needed: neither the development server nor the tests of other plugins need the engine. @returns {Promise<[name: string, content: string | Buffer][]>} */
async function drawn() {
  const { SHARED: size, icon, sharedPicture } = await import('./stage-picture.js');
  const { toPng } = await import('./raster.js');
  const round = await icon({ round: true });
  return [
    [SHARED, toPng(await sharedPicture(course.lessons[0].title), size.width)],
    [ICONS.svg, round],
    [ICONS.small, toPng(round, 32)],
    [ICONS.phone, toPng(await icon({ round: false }), 180)],
  ];
}

/**
 * @param {string} html
 * @param {string} page  its path from the site's root, for example `/lessons/unrolling.html`
 * @param {string | null} site
 * @returns {import('vite').HtmlTagDescriptor[]}
 */
export function headTags(html, page, site) {
  const here = page.replace(/^\//, '');
  const to = (/** @type {string} */ file) => path.posix.relative(path.posix.dirname(here), file);
  const text = (/** @type {RegExp} */ pattern) => decoded(html.match(pattern)?.[1] ?? '');
  const title = text(/<title>([^<]*)<\/title>/);
  const description = text(/<meta\s+name="description"\s+content="([^"]*)"/);
  const properties = Object.entries({
    'og:type': 'website',
    'og:site_name': course.title,
    'og:title': title,
    'og:description': description,
    'og:url': site ? new URL(here, site).href : '',
    'og:image': site ? new URL(SHARED, site).href : to(SHARED),
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': ALT,
  }).filter(([, content]) => content !== '');
  const icons = [
    { rel: 'icon', href: to(ICONS.small), type: 'image/png', sizes: '32x32' },
    { rel: 'icon', href: to(ICONS.svg), type: 'image/svg+xml', sizes: 'any' },
    { rel: 'apple-touch-icon', href: to(ICONS.phone) },
  ];
  const metas = [
    ...properties.map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
  return [
    ...icons.map((attrs) => ({ tag: 'link', attrs, injectTo: /** @type {const} */ ('head') })),
    ...metas.map((attrs) => ({ tag: 'meta', attrs, injectTo: /** @type {const} */ ('head') })),
  ];
}

/** @param {string | undefined} url @returns {string | null} a folder's address */
function siteAddress(url) {
  if (!url) return null;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol))
    throw new Error(`the site's address must be a web address, not ${url}`);
  return `${parsed.origin}${parsed.pathname}`.replace(/\/?$/, '/');
}

/** Vite writes the text into an attribute and escapes it. @param {string} text */
const decoded = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
