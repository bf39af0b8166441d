import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { card } from '../../web/src/views/questions/card.js';
import { toHtml, toText } from '../../web/src/views/questions/parts.js';
import { code, sym } from '../../web/src/words/index.js';
import { markupOf } from './markup.js';
import { asked } from './what-if.js';

const on = { choose() {}, look() {}, again() {}, hello() {} };

/** The card as text, on the parameters of hello: 104 is right. */
const shown = (more = {}) =>
  markupOf(card({ question: asked('parameters'), choice: null, note: '', href: '#stage', ...more }, on)).replace(/\s+/g, ' '); // prettier-ignore

describe('The card of a question', () => {
  it('is the text that stands there anyway until there is a question', () => {
    assert.equal(shown({ question: null }), '<slot></slot>');
  });

  it('is a group named by the question, with a button for every choice and no verdict', () => {
    const html = shown();
    assert.match(html, /<fieldset aria-describedby="setting"> ?<legend>How many weights/);
    assert.equal(
      html.match(/<button[^>]*aria-pressed="false"[^>]*aria-disabled="false"/g).length,
      3,
    );
    assert.doesNotMatch(html, /Right|Not quite|engine’s answer|Try again/);
    assert.match(html, /<a class="stage-link" href="#stage"[^>]*>Look at the stage first/);
  });

  it('praises the right choice', () => {
    const html = shown({ choice: 'same' });
    assert.match(html, /<div role="status"> <p><b>Right\.<\/b> One cell serves all steps/);
    assert.match(html, /104<span class="visually-hidden">, your guess and the engine’s answer/);
  });

  it('names the misconception first, then what is right, and marks both choices', () => {
    const html = shown({ choice: 'times' });
    assert.match(html, /<b>Not quite\.<\/b> That is 100 times as many.*<\/p><p>One cell serves/);
    assert.match(html, /10,400<span class="visually-hidden">, your guess</);
    assert.match(html, />104<span class="visually-hidden">, the engine’s answer/);
    assert.equal(html.match(/aria-disabled="true"/g).length, 3);
    assert.match(html, /See it on the stage.*Try again/);
  });

  it('offers hello where the example cannot carry the question', () => {
    const html = shown({ question: asked('same-letter', { example: 'snippet' }) });
    assert.match(html, /No two steps.*<button[^>]*>Set the stage to “hello”/);
    assert.doesNotMatch(html, /fieldset|stage-link/);
  });

  it('says notes where a screen reader hears them', () => {
    assert.match(
      shown({ note: 'The clock goes back.' }),
      /role="status">.*The clock goes back\..*<\/div>/,
    );
  });
});

describe('The parts of a question', () => {
  it('read the same as text and as HTML', () => {
    const parts = ['In ', sym('W', 'xh'), ', ', code('a < b'), '.'];
    assert.equal(toText(parts), 'In W xh, a < b.');
    assert.equal(markupOf(toHtml(parts)), 'In <i>W</i><sub>xh</sub>, <code>a &lt; b</code>.');
  });
});
