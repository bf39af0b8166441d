import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headTags, pictures } from '../../web/vite/pictures.js';
import { toPng } from '../../web/vite/raster.js';
import { icon, sharedPicture } from '../../web/vite/stage-picture.js';
import { traceOf } from './traces.js';

const page = `<head><title>Two &amp; more</title>
<meta
  name="description"
  content="What it is, in &quot;words&quot;"
/></head>`;
const attrsOf = (path, site = null) => headTags(page, path, site).map(({ attrs }) => attrs);
const properties = (path, site) =>
  Object.fromEntries(
    attrsOf(path, site)
      .filter(({ property }) => property)
      .map(({ property, content }) => [property, content]),
  );
const links = (path) =>
  attrsOf(path)
    .filter(({ rel }) => rel)
    .map(({ href }) => href);
/** Width and height, as a PNG says them. */
const sizeOf = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('The head of every page', () => {
  it('names the icons and the picture from where the page is', () => {
    assert.deepEqual(links('/index.html'), ['favicon-32.png', 'favicon.svg', 'apple-touch-icon.png']); // prettier-ignore
    assert.deepEqual(links('/lessons/unrolling.html'), ['../favicon-32.png', '../favicon.svg', '../apple-touch-icon.png']); // prettier-ignore
    assert.equal(properties('/lessons/unrolling.html')['og:image'], '../share.png');
    assert.equal(properties('/lessons/unrolling.html')['og:url'], undefined);
  });

  it('has absolute addresses where the site’s own is known', () => {
    const { 'og:url': url, 'og:image': image } = properties('/lessons/unrolling.html', 'https://a.example/rnn/'); // prettier-ignore
    assert.equal(url, 'https://a.example/rnn/lessons/unrolling.html');
    assert.equal(image, 'https://a.example/rnn/share.png');
  });

  it('says what the page says of itself, without entities, which Vite writes', () => {
    const { 'og:title': title, 'og:description': description } = properties('/index.html');
    assert.equal(title, 'Two & more');
    assert.equal(description, 'What it is, in "words"');
  });

  it('stands behind what the page begins with: its encoding has to come first', () => {
    assert.ok(headTags(page, '/index.html', null).every(({ injectTo }) => injectTo === 'head'));
  });
});

describe('An icon that a page carries in itself', () => {
  const { handler } = pictures({ siteUrl: '' }).transformIndexHtml;

  it('gives way to the one that is drawn; all else stays', () => {
    const own = `<link\n  rel="icon"\n  href="data:image/svg+xml,%3Csvg/%3E"\n/>`;
    const { html } = handler(page.replace('</head>', `${own}</head>`), { path: '/index.html' });
    assert.equal(html, page);
    const other = page.replace('</head>', '<link rel="stylesheet" href="a.css"></head>');
    assert.equal(handler(other, { path: '/index.html' }).html, other);
  });
});

describe('RNN_SITE_URL', () => {
  const addressWith = (siteUrl) => {
    const { handler } = pictures({ siteUrl }).transformIndexHtml;
    const { tags } = handler(page, { path: '/index.html' });
    return tags.find(({ attrs }) => attrs.property === 'og:url')?.attrs.content;
  };

  it('is the folder of the site, with or without a slash at its end', () => {
    assert.equal(addressWith('https://a.example/rnn'), 'https://a.example/rnn/index.html');
    assert.equal(addressWith('https://a.example/rnn/?x#y'), 'https://a.example/rnn/index.html');
    assert.equal(addressWith('http://a.example'), 'http://a.example/index.html');
    assert.equal(addressWith(''), undefined);
  });

  it('ends the build where it is no web address', () => {
    for (const siteUrl of ['a.example', 'javascript:alert(1)', 'file:///srv/rnn']) {
      assert.throws(() => pictures({ siteUrl }), /must be a web address/, siteUrl);
    }
  });
});

describe('The picture that is shared', async () => {
  const title = 'A <title>: with & more';
  const svg = await sharedPicture(title);

  it('shows the states of hello, seed 1, as the engine computes them, and step 3 open', () => {
    const { h } = traceOf();
    const squares = [...svg.matchAll(/class="(positive|negative)"[^>]*? x="([\d.-]+)"[^>]*? width="([\d.]+)"/g)]; // prettier-ignore
    for (const t of [1, 2, 3]) {
      const named = new RegExp(`x="([\\d.]+)"[^>]*>h<tspan class="index" dy="4">${t}<`);
      const x = Number(svg.match(named)[1]);
      const column = squares.filter(([, , left, side]) => Math.abs(Number(left) + side / 2 - x) < 0.1); // prettier-ignore
      const state = h.data.slice((t - 1) * 8, t * 8);
      assert.deepEqual(
        column.map(([, sign]) => sign),
        Array.from(state, (value) => (value > 0 ? 'positive' : 'negative')),
        `h_${t}`,
      );
      const perValue = column.map(([, , , side], i) => side ** 2 / Math.abs(state[i]));
      for (const one of perValue) assert.ok(Math.abs(one / perValue[0] - 1) < 0.02, `h_${t}`);
    }
    assert.match(svg, /class="ring"/);
    assert.match(svg, /W<tspan[^>]*>hh</);
  });

  it('has the title as text, in two lines', () => {
    assert.match(svg, />A &lt;title></);
    assert.match(svg, />with &amp; more</);
    assert.doesNotMatch(svg, /<title>:/);
  });

  it('becomes a PNG of 1200 × 630, the same each time', async () => {
    const png = toPng(svg, 1200);
    assert.deepEqual(sizeOf(png), [1200, 630]);
    assert.deepEqual(toPng(await sharedPicture(title), 1200), png);
  });

  it('is written with letters that are there: another title is another picture', async () => {
    assert.notDeepEqual(toPng(await sharedPicture('B'), 1200), toPng(await sharedPicture('C'), 1200)); // prettier-ignore
  });
});

describe('The icon', () => {
  it('shows the first three units of the first three states: sign as colour, size as value', async () => {
    const { h } = traceOf();
    const expected = [0, 1, 2].flatMap((unit) => [0, 1, 2].map((step) => h.data[step * 8 + unit]));
    const marks = [...(await icon({ round: true })).matchAll(/class="(positive|negative)"[^>]*?width="([\d.]+)"/g)]; // prettier-ignore
    assert.deepEqual(
      marks.map(([, sign]) => sign),
      expected.map((value) => (value > 0 ? 'positive' : 'negative')),
    );
    const areas = marks.map(([, , width]) => Number(width) ** 2);
    const perValue = areas.map((area, i) => area / Math.abs(expected[i]));
    for (const one of perValue) assert.ok(Math.abs(one - perValue[0]) < 0.02 * perValue[0]);
  });

  it('has round corners in a browser’s tab, and none for a phone, which cuts its own', async () => {
    assert.match(await icon({ round: true }), /rx="7"/);
    assert.match(await icon({ round: false }), /rx="0"/);
    assert.deepEqual(sizeOf(toPng(await icon({ round: false }), 180)), [180, 180]);
  });
});
