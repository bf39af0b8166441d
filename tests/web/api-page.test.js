import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rich } from '../../web/vite/api-members.js';
import { renderApi } from '../../web/vite/api-page.js';
import { colours } from '../../web/vite/colour-page.js';
import { clearDark, light } from '../../web/src/elements/styles/colours.js';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const render = (what) => renderApi(`<div data-api="${what}"></div>`, web);

/** The row of a member. */
const rowOf = (html, kind, name) =>
  html.match(new RegExp(`<div [^>]*data-member="${kind}" data-name="${name}"[^]*?\\n</div>`))?.[0];

describe('An element on the page', () => {
  it('has its attributes, with the property where that is called otherwise', async () => {
    const html = await render('rnn-unrolling');
    assert.match(rowOf(html, 'attribute', 'hidden-size'), /data-property="hiddenSize"/);
    assert.match(rowOf(html, 'attribute', 'hidden-size'), /Property: <code>hiddenSize<\/code>/);
    assert.doesNotMatch(rowOf(html, 'attribute', 'seed'), /Property:/);
  });

  it('has what a method takes, part by part', async () => {
    const show = rowOf(await render('rnn-unrolling'), 'method', 'show');
    assert.match(show, /<code>show\(what\)<\/code>/);
    assert.match(show, /<li><code>t\?<\/code> <span class="type">number<\/span> step, from 1/);
  });

  it('has nothing that its comment keeps for the elements themselves', async () => {
    const html = await render('rnn-unrolling');
    for (const name of ['set', 'change', 'load', 'say']) {
      assert.equal(rowOf(html, 'method', name), undefined, name);
    }
    assert.doesNotMatch(html, /data-name="(ui|_|#)/);
  });

  it('says something of every attribute, method, event, slot, part and colour', async () => {
    for (const tag of ['rnn-unrolling', 'rnn-exercise', 'rnn-question', 'rnn-snippet']) {
      const html = await render(tag);
      assert.doesNotMatch(html, /<dd><\/dd>/, tag);
      assert.doesNotMatch(html, /<p><\/p>/, tag);
    }
  });

  it('ends the build where there is none of that name', async () => {
    await assert.rejects(render('rnn-nothing'), /there is no element rnn-nothing/);
  });
});

describe('Functions and shapes on the page', () => {
  it('are the engine’s, each with its shapes', async () => {
    const html = await render('src/engine/engine.js#Engine');
    assert.match(html, /<code>unroll<\/code>/);
    assert.match(html, /backpropagation through time of sum\(h \* dh\), dh \(T, B, H\)/);
  });

  it('are followed to what they take and throw', async () => {
    const html = await render('src/engine/load-engine.js#loadEngine');
    assert.match(html, /<code>loadEngine\(options\?\)<\/code>/);
    assert.match(html, /<code>wasm\?<\/code>/);
    assert.match(html, /Throws <code>EngineError<\/code> code <code>load<\/code>/);
  });

  it('end the build where there is no doc comment', async () => {
    await assert.rejects(render('src/engine/engine.js#nothing'), /has no doc comment for nothing/);
  });
});

describe('A comment’s words', () => {
  it('are code between backticks and between braces, and never markup', () => {
    assert.equal(rich('see `a<b>` or { t, phase }'), 'see <code>a&lt;b&gt;</code> or <code>{ t, phase }</code>'); // prettier-ignore
  });
});

describe('The colours on the page', () => {
  it('are all that the style sheets have, in four themes, with a swatch each', async () => {
    const html = await colours();
    for (const name of [...Object.keys(light), 'code-string', 'code-number', 'code-comment']) {
      const row = html.match(new RegExp(`<div data-colour="--rnn-${name}">.*?</div>`))?.[0];
      assert.equal(row?.match(/<svg/g)?.length, 4, name);
      assert.doesNotMatch(row, /<p><\/p>/, name);
    }
    assert.match(html, new RegExp(`<code>${clearDark.accent}</code> <small>contrast, dark`));
    assert.doesNotMatch(html, / style=/);
  });
});
