import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { takeaway } from '../../web/src/views/takeaway/panel.js';
import { markupOf } from './markup.js';

const model = {
  link: 'https://a.example/rnn#stage?v=1&t=3',
  tooLong: false,
  script: null,
  scripted: true,
  whose: null,
  scriptName: 'hello-seed1.py',
  status: '',
};
const panel = (more) => markupOf(takeaway({ ...model, ...more }, {}));
const buttons = (markup) => [...markup.matchAll(/<button([^>]*)>([^<]*)</g)].map(([, attributes, text]) => attributes.match(/aria-label="([^"]*)"/)?.[1] ?? text); // prettier-ignore
/** The handlers of a template, however deep, in the order of the buttons. */
function clicks(template) {
  if (Array.isArray(template)) return template.flatMap(clicks);
  if (!Array.isArray(template?.strings)) return [];
  return template.values.flatMap((value, i) =>
    template.strings[i].endsWith('@click=') ? [value] : clicks(value),
  );
}

describe('What can be taken away', () => {
  it('is a link, a picture in two formats, numbers in two, and a script', () => {
    assert.deepEqual(buttons(panel()), [
      'Copy link',
      'Download PNG: the picture, as it is now',
      'Download SVG: the picture, sharp at any size',
      'Download CSV: all hidden states, as a table',
      'Download JSON: everything, with the weights',
      'As PyTorch',
    ]);
  });

  it('is done by a handler each', () => {
    const on = Object.fromEntries(['copyLink', 'png', 'svg', 'csv', 'json', 'toggleScript', 'copyScript', 'saveScript'].map((name) => [name, () => name])); // prettier-ignore
    const done = clicks(takeaway({ ...model, script: 'import torch' }, on)).map((act) => act());
    assert.deepEqual(done, Object.keys(on));
  });

  it('is named for screen readers, and what happened is announced', () => {
    const markup = panel({ status: 'The link is copied.' });
    assert.match(markup, /<section[^>]* aria-label="Take away"/);
    assert.match(markup, /<label for="take-link">[^<]+<\/label>\s*<input id="take-link" type="text" readonly/); // prettier-ignore
    assert.match(markup, /<p[^>]* role="status">The link is copied\.<\/p>/);
    assert.match(panel(), /role="status"><\/p>/, 'its place is there before');
  });
});

describe('The link', () => {
  it('is left out where the page would not open it', () => {
    assert.doesNotMatch(panel({ link: null }), /take-link|Copy link/);
  });

  it('says when it is long, and that some programs cut it', () => {
    const link = 'https://a.example/#stage?v=1&sequence=';
    assert.doesNotMatch(panel({ link: link.padEnd(2000, 'a') }), /long/i);
    assert.match(
      panel({ link: link.padEnd(2001, 'a') }),
      /A long link: 2,001 characters\. Some mail/,
    );
  });

  it('cannot be copied when nothing could open it, and says what else to take', () => {
    const markup = panel({ link: 'a'.repeat(20_100), tooLong: true });
    assert.match(markup, /too long for a link \(20,100 characters\)\. Take it along as JSON\./);
    assert.match(markup, /<button type="button" class="pill" disabled[^>]*>Copy link/);
    assert.doesNotMatch(panel(), /disabled/);
  });
});

describe('The script', () => {
  it('stands open with its buttons, and the button that opens it says so', () => {
    const markup = panel({ script: 'a @ b < c' });
    assert.match(markup, /<pre class="take-source" tabindex="0" role="group" aria-label="Python script"><code>a @ b &lt; c<\/code><\/pre>/); // prettier-ignore
    assert.deepEqual(buttons(markup).slice(-2), ['Copy script', 'Download hello-seed1.py']);
    assert.match(markup, /aria-expanded="true"[^>]*>As PyTorch/);
    assert.match(panel(), /aria-expanded="false"[^>]*>As PyTorch/);
    assert.doesNotMatch(panel(), /<pre/);
  });
});
