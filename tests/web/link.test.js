import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PHASES } from '../../web/src/player/moment.js';
import { LONGEST, fromLink, toLink } from '../../web/src/state/link.js';
import { settingsOf } from '../../web/src/state/settings.js';
import { dice } from './dice.js';

const usual = {
  settings: { example: 'hello', seed: 1 },
  t: 0,
  phase: 'start',
  row: 0,
  unit: null,
  view: 'unrolled',
  panel: null,
  compareAs: 'pairs',
};
const read = (link) => {
  const { state, error } = fromLink(link);
  assert.equal(error, undefined, link);
  return state;
};
const refusal = (link) => {
  const { state, error } = fromLink(link);
  assert.equal(state, undefined, link);
  return error;
};
const withSettings = (settings) => ({ ...usual, settings: settingsOf(settings) });
const editsOf = (count) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [i * 3, Math.fround(i / 7 - 1)]));

describe('A link', () => {
  it('to hello as it begins is only its version', () => {
    assert.equal(toLink(usual), 'v=1');
    assert.deepEqual(read('v=1'), usual);
  });

  const links = {
    'v=1&example=words&seed=3&t=2&phase=mix&unit=5': {
      ...usual,
      settings: { example: 'words', seed: 3 },
      t: 2,
      phase: 'mix',
      unit: 5,
    },
    'v=1&sequence=to+be,+or+not': withSettings({ sequence: 'to be, or not' }),
    'v=1&example=hello&sequence=abba': withSettings({ example: 'hello', sequence: 'abba' }),
    'v=1&sequence=1.5%0A-2&kind=numbers': withSettings({ sequence: '1.5\n-2', kind: 'numbers' }),
    'v=1&weights=randn&scale=0.5&training-step=20': withSettings({
      weights: 'randn',
      scale: 0.5,
      trainingStep: 20,
    }),
    'v=1&edits=xh3:0.5,hh40:0.69,b4:-1': withSettings({
      edits: { W_xh: { 3: 0.5 }, W_hh: { 40: Math.fround(0.69) }, b: { 4: -1 } },
    }),
    'v=1&example=gesture&compare=&row=2&view=compare&panel=weights&compare-as=differences': {
      ...usual,
      settings: { example: 'gesture', seed: 1, compare: '' },
      row: 2,
      view: 'compare',
      panel: 'weights',
      compareAs: 'differences',
    },
  };
  for (const [link, state] of Object.entries(links)) {
    it(`leaves out what is as always and can be read by a person: ${link}`, () => {
      assert.equal(toLink(state), link);
      assert.deepEqual(read(link), state);
    });
  }

  it('holds a finished step without its phase, every other phase by name', () => {
    for (const phase of PHASES) {
      const link = toLink({ ...usual, t: 3, phase });
      assert.equal(link, phase === 'carry' ? 'v=1&t=3' : `v=1&t=3&phase=${phase}`);
      assert.equal(read(link).phase, phase);
    }
    assert.deepEqual(read('v=1&phase=mix'), usual, 'the start has none');
  });

  it('may come with its # or ?, with &amp; from a mail, and with + or %20 for a space', () => {
    for (const link of ['#v=1&t=2&seed=4', '?v=1&t=2&seed=4', 'v=1&amp;t=2&amp;seed=4']) {
      assert.deepEqual([read(link).t, read(link).settings.seed], [2, 4], link);
    }
    assert.equal(read('v=1&sequence=a%20b+c').settings.sequence, 'a b c');
    assert.equal(read('v=1&t=2&t=3').t, 2, 'the first of two');
  });

  it('ends so that no program takes its last mark for the end of a sentence', () => {
    for (const sequence of ['the end.', 'a,', 'a:', 'a-', 'a ', 'a!', 'a)', "a'", 'a*', 'a~']) {
      const link = toLink(withSettings({ sequence }));
      assert.match(link, /[\w%]$/, link);
      assert.equal(read(link).settings.sequence, sequence);
    }
  });

  it('packs many edits: 25 of them need 11 characters each', () => {
    const few = withSettings({ edits: { W_hh: editsOf(24) } });
    const many = withSettings({ edits: { W_hh: editsOf(25) } });
    assert.match(toLink(few), /edits=hh0:-1,hh3:/);
    assert.match(toLink(many), /^v=1&edits=\.[\w-]{267}$/);
    assert.deepEqual(read(toLink(few)), few);
    assert.deepEqual(read(toLink(many)), many);
  });

  it('leaves out what could not be read again', () => {
    const settings = { example: 'not one word', seed: NaN, hiddenSize: -3, scale: Infinity, weights: '', edits: { W_hh: { 3: NaN } } }; // prettier-ignore
    assert.equal(toLink({ ...usual, settings, row: 0.5, view: 'upside down' }), 'v=1');
    const edited = (edits) => toLink(withSettings({ edits }));
    assert.equal(edited({ b: {} }), 'v=1');
    assert.equal(edited({ b: { 0: 1e39, 1: 2 } }), 'v=1&edits=b1:2');
  });
});

describe('A state', () => {
  const { next, below, pick, float } = dice(11);
  const letters = [...'abc .,:&=#?%+-~_/\\\'"<>\n\t;é🙂中', '👩‍👩‍👧', 'e\u0301', '\0', '__proto__'];
  const text = () => Array.from({ length: below(30) }, () => pick(letters)).join('');
  const places = () => Object.fromEntries(Array.from({ length: 1 + below(20) }, () => [below(16384), float()])); // prettier-ignore
  const perhaps = (make) => (below(2) ? make() : undefined);
  const whole = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)); // prettier-ignore

  function anyState() {
    const t = below(5) ? below(2001) : 0;
    const edits = whole({ W_xh: perhaps(places), W_hh: perhaps(places), b: perhaps(places) });
    return {
      settings: whole({
        example: pick(['hello', 'words', 'own', 'snippet']),
        seed: below(3) ? below(100) : below(2 ** 53),
        hiddenSize: perhaps(() => below(129)),
        weights: perhaps(() => pick(['trained', 'default', 'randn', 'identity', 'zero'])),
        scale: perhaps(() => next() * 10 ** (below(20) - 10)),
        sequence: perhaps(text),
        kind: perhaps(() => pick(['letters', 'words', 'numbers'])),
        compare: perhaps(text),
        trainingStep: perhaps(() => below(301)),
        edits: Object.keys(edits).length > 0 ? edits : undefined,
      }),
      t,
      phase: t === 0 ? 'start' : pick(PHASES),
      row: below(3),
      unit: below(2) ? null : below(128),
      view: pick(['unrolled', 'folded', 'compare']),
      panel: pick([null, 'weights']),
      compareAs: pick(['pairs', 'differences']),
    };
  }

  it('comes back exactly as it was, two thousand different ones', () => {
    let packed = 0;
    for (let i = 0; i < 2000; i += 1) {
      const state = anyState();
      const link = toLink(state);
      assert.match(link, /^v=1[\w&=%:,.+-]*$/);
      assert.deepEqual(read(link), state, link);
      packed += link.includes('edits=.');
    }
    assert.ok(packed > 100 && packed < 1900, `${packed} with packed edits`);
  });

  it('keeps edits as float32, zero with its sign', () => {
    const edits = { W_hh: { 0: 0.69, 1: -0, 2: 1e-45, 3: 3.4e38 } };
    const { settings } = read(toLink(withSettings({ edits })));
    const expected = [Math.fround(0.69), -0, Math.fround(1e-45), Math.fround(3.4e38)];
    assert.deepEqual(Object.values(settings.edits.W_hh), expected);
  });

  it('keeps half a character, which no address can hold, as the sign for an unreadable one', () => {
    assert.equal(read(toLink(withSettings({ sequence: 'a\ud83d' }))).settings.sequence, 'a\ufffd');
  });
});

describe('A link that cannot be used', () => {
  const sentences = {
    '': 'This link holds no state of the lesson. The default is shown.',
    stage: 'This link holds no state of the lesson. The default is shown.',
    't=3': 'This link holds no state of the lesson. The default is shown.',
    'v=2&t=3': 'This link was made by a newer version of the lesson. The default is shown.',
    'v=one': 'This link is damaged: its version, v, is “one”. The default is shown.',
    'v=0': 'This link is damaged: its version, v, is “0”. The default is shown.',
    'v=1&t=x': 'This link is damaged: t must be a whole number from 0 to 2000, but is “x”. The default is shown.',
    'v=1&seed=-1': 'This link is damaged: seed must be a whole number from 0 to 9007199254740991, but is “-1”. The default is shown.',
    'v=1&panel=none': 'This link is damaged: panel must be weights, but is “none”. The default is shown.',
    'v=1&view=3d': 'This link is damaged: view must be one of unrolled, folded, compare, but is “3d”. The default is shown.',
    'v=1&sequence=%E0%A4': 'This link is damaged: sequence cannot be read. The default is shown.',
    'v=1&edits=hh1:x': 'This link is damaged: its edits of the weights cannot be read. The default is shown.',
  }; // prettier-ignore
  for (const [link, sentence] of Object.entries(sentences)) {
    it(`is refused with a sentence: ${link || 'an empty one'}`, () =>
      assert.equal(refusal(link), sentence));
  }

  const damaged = [
    'v=', 'v=1.5', 'v=01', 'v=1&t=', 'v=1&t=1e2', 'v=1&t=2001', 'v=1&t=+1', 'v=1&t=0x1', 'v=1&seed=9007199254740992',
    'v=1&seed=99999999999999999999', 'v=1&hidden-size=1.5', 'v=1&scale=NaN', 'v=1&scale=1e999', 'v=1&scale=Infinity', 'v=1&scale=',
    'v=1&example=', 'v=1&example=<script>', 'v=1&weights=a%00b', 'v=1&t=3&phase=start', 'v=1&unit=128', 'v=1&row=-0', 'v=1&edits=',
    'v=1&edits=.', 'v=1&edits=.AAAA', 'v=1&edits=.AAAAA', 'v=1&edits=.AAAAAwAAgD8', 'v=1&edits=.AAAAAAAAwH8', 'v=1&edits=.****',
    'v=1&edits=hh99999999:1', 'v=1&edits=hh1:1e39', 'v=1&edits=hh1:NaN', 'v=1&edits=why1:1', 'v=1&edits=hh1:1,', 'v=1&edits=hh1', 'v=1&edits=__proto__:1',
  ]; // prettier-ignore
  for (const link of damaged) {
    it(`is refused: ${link}`, () => assert.match(refusal(link), /^This link is damaged: .*\.$/));
  }

  it('may be twenty thousand characters long, and no more', () => {
    const link = `v=1&sequence=${'a'.repeat(LONGEST)}`;
    assert.equal(read(link.slice(0, LONGEST)).settings.sequence.length, LONGEST - 13);
    assert.equal(
      refusal(link.slice(0, LONGEST + 1)),
      'This link is too long to be opened: 20,001 characters, at most 20,000. The default is shown.',
    );
  });

  it('is none because of fields that nobody knows', () => {
    assert.deepEqual(read('v=1&t=2&colour=red&&=&utm_source=x&T=9'), { ...usual, t: 2, phase: 'carry' }); // prettier-ignore
  });

  it('cannot touch what objects have by nature', () => {
    const link = 'v=1&__proto__=polluted&constructor=x&toString=y&__proto__.t=3&edits=hh1:1';
    const { settings, ...rest } = read(link);
    for (const object of [settings, settings.edits, settings.edits.W_hh, rest]) {
      assert.equal(Object.getPrototypeOf(object), Object.prototype);
    }
    assert.deepEqual(rest, (({ settings: _, ...others }) => others)(usual));
    assert.deepEqual(settings, { ...usual.settings, edits: { W_hh: { 1: 1 } } });
    assert.equal({}.polluted, undefined);
  });
});

describe('Twenty thousand texts of chance', () => {
  const { below, pick } = dice(12);
  const good = [
    'v=1&example=words&seed=3&t=2&phase=mix&unit=5&row=1&view=folded&panel=weights',
    'v=1&sequence=to+be%20or&kind=words&compare=abc&training-step=7&scale=1e-3',
    toLink(withSettings({ edits: { W_hh: editsOf(30) } })),
    'v=1&edits=xh3:0.5,hh40:0.69,b4:-1&weights=zero&hidden-size=8&compare-as=pairs',
  ];
  const pieces = ['v=1', 'v=2', '&', '=', '%', '%zz', '%F0%9F', '#', '?', '\0', '\ud800', '🙂', '__proto__', 'edits=.', 'seed=', '-', '.', ':', ',', 'NaN', '1e999', '9'.repeat(40), '\n']; // prettier-ignore
  const mutate = (text) => {
    const at = below(text.length + 1);
    return text.slice(0, at) + pick([() => pick(pieces), () => ''])() + text.slice(at + below(4));
  };
  const results = { state: 0, error: 0 };

  it('never throw: each gives a state that can be linked again, or a sentence', () => {
    for (let i = 0; i < 20_000; i += 1) {
      let text = below(4) ? pick(good) : Array.from({ length: below(12) }, () => pick(pieces)).join(''); // prettier-ignore
      for (let n = below(5); n >= 0; n -= 1) text = mutate(text);
      const { state, error } = fromLink(text);
      if (error === undefined) {
        assert.deepEqual(Object.keys(state).sort(), Object.keys(usual).sort());
        const link = toLink(state);
        const { settings } = state;
        const whole = [settings.sequence, settings.compare].every((part) => !/\p{Cs}/u.test(part));
        if (whole) assert.deepEqual(read(link), state, text);
        results.state += 1;
      } else {
        assert.match(error, /^This link .*\. The default is shown\.$/s, text);
        results.error += 1;
      }
    }
    assert.ok(results.state > 2000 && results.error > 2000, JSON.stringify(results));
  });

  it('and what is no text is refused as well', () => {
    for (const value of [undefined, null, 7, {}, []])
      assert.match(refusal(value), /holds no state/);
  });
});
