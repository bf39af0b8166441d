import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageAddress, siteOf } from '../../web/src/builder/address.js';
import { titles } from '../../web/src/builder/sentences.js';
import { frameText, leftOut, tagText } from '../../web/src/builder/texts.js';
import { fromLink } from '../../web/src/state/link.js';

const site = 'https://a.example/rnn/';
const start = { t: 0, phase: 'start', row: 0, unit: null, compareAs: 'pairs', view: 'unrolled', panel: null }; // prettier-ignore
const hello = { example: 'hello', seed: 1 };
const stateWith = (settings, more) => ({ ...start, settings: { ...hello, ...settings }, ...more });
const choice = (more) => ({ show: 'stage', part: 'all', state: stateWith(), now: false, hide: [], theme: 'auto', lang: '', ...more }); // prettier-ignore

const nasty = "\"><script>alert(1)</script> & '½' 🙂\n</iframe> +%26";
const decode = (text) =>
  text.replace(
    /&(#\d+|\w+);/g,
    (_, name) =>
    name[0] === '#' ? String.fromCharCode(name.slice(1)) : { amp: '&', lt: '<', gt: '>', quot: '"' }[name], // prettier-ignore
  );
/** Each tag of a text with its attributes, as a browser reads them. */
const tagsIn = (html) =>
  [...html.matchAll(/<([a-z-]+)((?: [a-z-]+(?:="[^"]*")?)*)>/g)].map(([, name, attributes]) => ({
    name,
    ...Object.fromEntries(
      [...attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, key, value = '']) => [
        key,
        decode(value),
      ]),
    ),
  }));
const stateIn = (address) => fromLink(`v=1&${new URL(address).search.slice(1)}`).state;

describe('The tag', () => {
  it('is one script and one element', () => {
    assert.equal(
      tagText(choice(), site),
      '<script type="module" src="https://a.example/rnn/rnn-unrolled.js"></script>\n<rnn-unrolling></rnn-unrolling>',
    );
  });

  it('has an attribute for everything that is not as always', () => {
    const settings = { example: 'words', seed: 3, hiddenSize: 12, weights: 'randn', scale: 0.5, compare: 'a b' }; // prettier-ignore
    const state = stateWith(settings, { view: 'compare', panel: 'weights' });
    const made = choice({ state, hide: ['seed', 'link', 'menu'], theme: 'dark', lang: 'es' });
    assert.deepEqual(tagsIn(tagText(made, site))[1], {
      name: 'rnn-unrolling',
      example: 'words',
      seed: '3',
      'hidden-size': '12',
      weights: 'randn',
      scale: '0.5',
      compare: 'a b',
      view: 'compare',
      panel: 'weights',
      hide: 'seed menu',
      theme: 'dark',
      lang: 'es',
    });
  });

  it('leaves the example out where there is a sequence of one’s own', () => {
    const state = stateWith({ example: 'own', sequence: 'to be or', kind: 'words' });
    const [, element] = tagsIn(tagText(choice({ state }), site));
    assert.deepEqual(element, { name: 'rnn-unrolling', sequence: 'to be or', kind: 'words' });
  });

  it('names the stage for its exercises, and all of them look and speak alike', () => {
    const made = choice({ show: 'exercise', theme: 'light', lang: 'es' });
    const [, stage, ...exercises] = tagsIn(tagText(made, site));
    assert.deepEqual(exercises, ['cell', 'unroll', 'explore'].map((part) => ({ name: 'rnn-exercise', part, stage: stage.id, theme: 'light', lang: 'es' }))); // prettier-ignore
    const [, , one, ...rest] = tagsIn(tagText({ ...made, part: 'unroll' }, site));
    assert.equal(one.part, 'unroll');
    assert.deepEqual(rest, []);
  });

  it('is not there for a lesson, which is a page', () => {
    assert.equal(tagText(choice({ show: 'lesson' }), site), null);
  });

  it('says what it cannot hold: a moment, and weights that were changed', () => {
    const edited = stateWith({ edits: { b: { 0: 1 } } }, { t: 2, phase: 'mix' });
    assert.deepEqual(leftOut(choice({ state: edited, now: true })), ['moment', 'weights']);
    assert.deepEqual(leftOut(choice({ state: edited })), ['weights']);
    assert.deepEqual(leftOut(choice({ state: stateWith({ trainingStep: 3 }) })), ['weights']);
    assert.deepEqual(leftOut(choice({ now: true })), []);
  });
});

describe('The frame', () => {
  const frame = { height: 780, grows: false };

  it('has a name, its height, and may fill the screen', () => {
    assert.equal(
      frameText(choice({ state: stateWith({ seed: 3 }) }), site, frame),
      '<iframe src="https://a.example/rnn/embed.html?seed=3" title="A recurrent network, unrolled step by step" width="100%" height="780" style="border: 0" allowfullscreen></iframe>',
    );
  });

  it('brings the script that fits its height where that is wanted', () => {
    const [first, second] = frameText(choice(), site, { ...frame, grows: true }).split('\n');
    assert.equal(first, frameText(choice(), site, frame));
    assert.equal(second, '<script src="https://a.example/rnn/embed.js"></script>');
  });

  it('is named in the language that it speaks', () => {
    for (const show of ['stage', 'exercise', 'lesson']) {
      const [english, spanish] = ['', 'es'].map((lang) => tagsIn(frameText(choice({ show, lang }), site, frame))[0].title); // prettier-ignore
      assert.equal(english, titles('en')[show]);
      assert.equal(spanish, titles('es')[show]);
      assert.notEqual(english, spanish);
    }
  });
});

describe('The address', () => {
  it('holds the state as a link does, with its moment where that is wanted', () => {
    const state = stateWith(
      { example: 'dna', seed: 7, trainingStep: 4, edits: { W_hh: { 5: 0.5 } } },
      { t: 3, phase: 'squash', unit: 2, row: 0, view: 'folded' },
    );
    assert.deepEqual(stateIn(pageAddress(choice({ state, now: true }), site)), state);
    assert.deepEqual(stateIn(pageAddress(choice({ state }), site)), { ...state, t: 0, phase: 'start', unit: null }); // prettier-ignore
  });

  it('has what the frame’s page needs besides', () => {
    const made = choice({ show: 'exercise', part: 'cell', hide: ['weights', 'link'], theme: 'contrast', lang: 'es' }); // prettier-ignore
    const fields = Object.fromEntries(new URL(pageAddress(made, site)).searchParams);
    assert.deepEqual(fields, { show: 'exercise', part: 'cell', hide: 'weights link', theme: 'contrast', lang: 'es' }); // prettier-ignore
    assert.equal(pageAddress(choice(), site), `${site}embed.html`);
  });

  it('of the lesson leads to the state on its stage', () => {
    const lesson = `${site}lessons/unrolling.html`;
    assert.equal(pageAddress(choice({ show: 'lesson', hide: ['seed'], theme: 'dark' }), site), lesson); // prettier-ignore
    const state = stateWith({ seed: 2 });
    assert.equal(pageAddress(choice({ show: 'lesson', state }), site), `${lesson}#stage?v=1&seed=2`); // prettier-ignore
  });
});

describe('Whatever a teacher types', () => {
  const state = stateWith({ example: 'own', sequence: nasty, kind: 'words', compare: nasty });
  const own = choice({ state, view: 'compare' });

  it('stays a value in the tag', () => {
    const text = tagText(own, site);
    assert.equal(text.split('\n').length, 2);
    assert.equal(text.match(/</g).length, 4);
    const [, element] = tagsIn(text);
    assert.equal(element.sequence, nasty);
    assert.equal(element.compare, nasty);
  });

  it('stays a value in the frame and in the link', () => {
    const text = frameText(own, site, { height: 1, grows: false });
    assert.equal(text.match(/</g).length, 2);
    for (const address of [tagsIn(text)[0].src, pageAddress(own, site)]) {
      assert.equal(stateIn(address).settings.sequence, nasty);
      assert.match(address, /^[\x21-\x7e]+$/);
    }
  });
});

describe('The folder of the site', () => {
  it('is read with or without its slash, from the address of any page in it', () => {
    for (const typed of ['https://a.example/rnn', site, `${site}builder.html`, `${site}index.html?x=1#y`, ' https://a.example/rnn/ ']) {
      assert.equal(siteOf(typed), site, typed);
    } // prettier-ignore
    assert.equal(siteOf('http://127.0.0.1:8000'), 'http://127.0.0.1:8000/');
    assert.equal(siteOf('https://a.example/a"b/'), 'https://a.example/a%22b/');
  });

  it('is nothing else than a web address', () => {
    for (const typed of ['', 'rnn', '/rnn/', 'javascript:alert(1)', 'file:///srv/rnn/', 'data:text/html,x']) {
      assert.equal(siteOf(typed), null, typed);
    } // prettier-ignore
  });
});
