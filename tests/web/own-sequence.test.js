import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guessKind, lettersOf, readOwn, tokensOf } from '../../web/src/state/own-sequence.js';
import { ownSequence } from '../../web/src/views/own-sequence.js';
import { markupOf } from './markup.js';

const tokens = (text, kind) => readOwn(text, kind).tokens;
const errorOf = (text, kind) => readOwn(text, kind).error;

/** Rows of numbers as plain lists. */
function rowsOf(text) {
  const { values, columns, rows, error } = readOwn(text, 'numbers');
  assert.equal(error, undefined);
  assert.ok(values instanceof Float32Array);
  assert.equal(values.length, rows * columns);
  const round = (value) => Number(value.toPrecision(6));
  return Array.from({ length: rows }, (_, t) => [...values.slice(t * columns, (t + 1) * columns)].map(round)); // prettier-ignore
}

describe('Letters of one’s own', () => {
  const texts = {
    'one by one': ['hello', 'h e l l o'],
    'with blanks that can be seen': ['a b\nc\td', 'a ␣ b ↵ c ⇥ d'],
    'without what a paste leaves around them': ['\uFEFF  ab\r\n\r\n', 'a b'],
    'with line ends of Windows as one': ['a\r\nb', 'a ↵ b'],
    'as a reader counts them': ['👩‍👩‍👧é🇩🇪', '👩‍👩‍👧 é 🇩🇪'],
    'with a name where nothing could be seen': ['a\u200Bb', 'a U+200B b'],
    'without half characters and control characters': ['a\uD83Db\u0000', 'a \uFFFD b \uFFFD'],
  };
  for (const [what, [text, expected]] of Object.entries(texts)) {
    it(`are read ${what}`, () => assert.deepEqual(tokens(text, 'letters'), expected.split(' ')));
  }
});

describe('Words of one’s own', () => {
  it('are split at any blank', () => {
    assert.deepEqual(tokens(' to be,\n or\tnot ', 'words'), ['to', 'be,', 'or', 'not']);
  });
});

describe('Numbers of one’s own', () => {
  const texts = {
    'one per line': ['1\n2.5\n-3e2', [[1], [2.5], [-300]]],
    'one line of single ones': ['1, 2, 3', [[1], [2], [3]]],
    'one line with spaces': ['1 2  3', [[1], [2], [3]]],
    'rows with commas, as CSV': ['1,2\n3,4\n', [[1, 2], [3, 4]]], // prettier-ignore
    'rows with tabs': ['1\t2\r\n3\t4', [[1, 2], [3, 4]]], // prettier-ignore
    'rows with spaces around': ['  1  2 \n 3  4', [[1, 2], [3, 4]]], // prettier-ignore
    'semicolons and decimal commas': ['1,5;2\n3;4,25', [[1.5, 2], [3, 4.25]]], // prettier-ignore
    'spaces and decimal commas': ['0,5 2\n3 4,25', [[0.5, 2], [3, 4.25]]], // prettier-ignore
    'a header above decimal commas': ['x y\n1,5 2,5\n3 4', [[1.5, 2.5], [3, 4]]], // prettier-ignore
    'tabs and decimal commas': ['1,5\t2\n3\t4,25', [[1.5, 2], [3, 4.25]]], // prettier-ignore
    'semicolons and points': ['1.5;2\n3;4', [[1.5, 2], [3, 4]]], // prettier-ignore
    'a separator at every end': ['1,2,\n3,4,', [[1, 2], [3, 4]]], // prettier-ignore
    'quoted cells': ['"1","2"\n"3","4"', [[1, 2], [3, 4]]], // prettier-ignore
    'a typographic minus': ['−1\n2', [[-1], [2]]],
    'empty lines between': ['1\n\n  \n2', [[1], [2]]],
    'a list of Python': ['[1.2, 1.5,\n 1.3]', [[1.2], [1.5], [1.3]]],
    'nested lists of Python': ['[[1, 2],\n [3, 4]]', [[1, 2], [3, 4]]], // prettier-ignore
    'an array as NumPy prints it': ['[[1. 2.]\n [3. 4.]]', [[1, 2], [3, 4]]], // prettier-ignore
  };
  for (const [what, [text, expected]] of Object.entries(texts)) {
    it(`are read from ${what}`, () => assert.deepEqual(rowsOf(text), expected));
  }

  it('say how they were read where it is not plain to see', () => {
    const notes = (text) => readOwn(text, 'numbers').notes.join(' ');
    assert.equal(notes('1\n2'), '');
    assert.match(notes('\uFEFFtime;value\n0;1\n1;2'), /^Line 1, “time;value”, names the columns/);
    for (const text of ['1,5;2\n3;4', '1,5 2', '0,250 0,500']) {
      assert.match(notes(text), /Commas are read as decimal commas/);
    }
    assert.match(notes('1, 2, 3'), /every number in it is a timestep/);
    assert.match(notes('0,5\n0,7'), /read as separators; if they are decimal commas, write points/);
  });
});

describe('What cannot be used', () => {
  const sentences = [
    ['', 'letters', /^Nothing to read yet/],
    [' \n ', 'numbers', /^Nothing to read yet/],
    ['a', 'letters', /^One letter is no sequence/],
    ['hello', 'words', /^One word is no sequence/],
    ['7', 'numbers', /^One number is no sequence/],
    ['[]', 'numbers', /no number in it/],
    ['x'.repeat(2002), 'letters', /^These are 2,002 letters; at most 2,001/],
    ['x '.repeat(2002), 'words', /^These are 2,002 words; at most 2,001/],
    ['x'.repeat(200_001), 'letters', /far too long: 200,001 characters/],
    [`ab ${'x'.repeat(61)}`, 'words', /^Word 2, “x{24}…”, is too long: at most 60/],
    ['1\n'.repeat(2001), 'numbers', /^These are 2,001 rows; at most 2,000/],
    ['1,'.repeat(2001), 'numbers', /^These are 2,001 values; at most 2,000/],
    ['1\n2\nabc', 'numbers', /^Line 3: “abc” is not a number/],
    ['\n\n1\nabc', 'numbers', /^Line 4: “abc” is not a number/],
    ['2024-01-01,5\n2024-01-02,6', 'numbers', /^Line 1: “2024-01-01” is not a number/],
    ['[1.2, 1.5, ???]', 'numbers', /“\?\?\?” is not a number/],
    ['1\n0x10', 'numbers', /“0x10” is not a number/],
    ['1\nNaN', 'numbers', /^Line 2: “NaN” cannot be computed with/],
    ['-Infinity\n1', 'numbers', /^Line 1: “-Infinity” cannot/],
    ['1\n1e31', 'numbers', /^Line 2: “1e31” is too large/],
    ['1\n1e999', 'numbers', /^Line 2: “1e999” is too large/],
    ['1,2\n3,4\n5', 'numbers', /^Line 3 has 1 number, the lines before have 2/],
    ['1,000 2,500', 'numbers', /“000 2” is not a number/], // thousands, or decimals?
    ['1\n2,3', 'numbers', /^Line 2 has 2 numbers, the line before has 1/],
    ['1,,2\n3,4,5', 'numbers', /^Line 1: a number is missing/],
    ['1,5;2.5\n1;2', 'numbers', /“1,5” in line 1 has a decimal comma, “2.5” in line 1 a decimal point/],
    [`${'1,'.repeat(64)}1\n${'1,'.repeat(64)}1`, 'numbers', /^A row has 65 numbers; at most 64/],
    ['abc', 'pictures', /not as “pictures”/],
  ]; // prettier-ignore
  for (const [text, kind, sentence] of sentences) {
    it(`is said: ${JSON.stringify(text.slice(0, 24))} as ${kind}`, () => {
      assert.match(errorOf(text, kind), sentence);
    });
  }

  it('is just what is over the limit', () => {
    assert.equal(tokens('x'.repeat(2001), 'letters').length, 2001);
    assert.equal(readOwn('1\n'.repeat(2000), 'numbers').rows, 2000);
    assert.equal(readOwn(`${'1,'.repeat(63)}1\n`.repeat(2), 'numbers').columns, 64);
    assert.equal(tokens(`ab ${'x'.repeat(60)}`, 'words').length, 2);
  });

  it('never throws, whatever is typed, and takes no time', () => {
    const pieces = ['1', '-2.5', ',', ';', '\t', '\n', ' ', '[', ']', 'e', 'NaN', 'ab', '"', '👩‍👩‍👧', '\uD800', '\0', '−', '.'];
    let state = 1;
    const next = (n) => (state = (state * 48271) % 2147483647) % n;
    for (let i = 0; i < 4000; i += 1) {
      const text = Array.from({ length: next(24) }, () => pieces[next(pieces.length)]).join('');
      for (const kind of ['letters', 'words', 'numbers']) {
        const read = readOwn(text, kind);
        const said = 'error' in read ? read.error : null;
        if (said === null) assert.ok((read.tokens?.length ?? read.rows) >= 2, text);
        else assert.match(said, /^[A-Z“].*\.$/s, text);
        if (read.values) assert.ok(read.values.every(Number.isFinite), text);
      }
      assert.ok(['letters', 'words', 'numbers'].includes(guessKind(text)));
    }
    const begun = performance.now();
    for (const long of [' '.repeat(1e6), `[${']'.repeat(1e5)}${' '.repeat(1e6)}]`, `1${' '.repeat(1e6)},2`]) {
      readOwn(long, 'numbers');
      guessKind(long);
    }
    assert.ok(performance.now() - begun < 2000);
  }); // prettier-ignore
});

describe('The guessed kind', () => {
  const kinds = {
    letters: ['', 'hello', 'GATTACA', '12345', '東京', 'a1b2'],
    words: ['to be or not', 'route 66', 'at 5 or 6', 'a\nb'],
    numbers: ['1, 2, 3', '0.5\n0.7', 't;v\n0;1\n1;2', '[1.2, 1.5, ???]', '-1 .5 +2', '1,5;2'],
  };
  for (const [kind, texts] of Object.entries(kinds)) {
    for (const text of texts) {
      it(`is ${kind} for ${JSON.stringify(text)}`, () => assert.equal(guessKind(text), kind));
    }
  }
});

describe('The letters of a text', () => {
  it('are code points where the browser cannot tell', () => {
    const { Segmenter } = Intl;
    try {
      Intl.Segmenter = undefined;
      assert.deepEqual(lettersOf('a🙂'), ['a', '🙂']);
    } finally {
      Intl.Segmenter = Segmenter;
    }
  });

  it('are tokens without any limit where no sequence is asked for', () => {
    assert.deepEqual(tokensOf('a b', 'letters'), ['a', '␣', 'b']);
    assert.deepEqual(tokensOf('', 'letters'), []);
  });
});

describe('The drawer for a sequence of one’s own', () => {
  const drawer = (draft, settings = { example: 'hello', seed: 1 }) =>
    markupOf(ownSequence({ draft, settings, trace: { H: 8 }, error: null }, {}));
  const typed = (text, kind = null, hiddenSize = '8') => drawer({ text, kind, hiddenSize });
  const alerts = (markup) => [...markup.matchAll(/role="alert">([^<]*)</g)].map(([, text]) => text);

  it('says how a text is read while it is typed', () => {
    assert.match(typed('hello world', 'letters'), /Read as 11 letters, 8 different\./);
    assert.match(typed('to be or not to be'), /Read as 6 words, 4 different\./);
    assert.match(typed('abc'), /Read as 3 letters, all different\./);
    assert.match(typed('1;2\n3;4'), /Read as 2 rows of 2 numbers; each column is divided/);
  });

  it('complains beside the field, and of nothing before one has typed', () => {
    assert.deepEqual(alerts(drawer(null)), ['', '']);
    assert.deepEqual(alerts(typed('1\nx', 'numbers'))[0].slice(0, 24), 'Line 2: “x” is not a num');
    assert.match(alerts(typed('ab', null, '129'))[1], /from 1 to 128/);
    assert.match(alerts(typed('ab', null, ''))[1], /from 1 to 128/);
    assert.match(alerts(typed('ab', null, '2.5'))[1], /from 1 to 128/);
  });

  it('can be shown only when all of it can be used', () => {
    const ready = (markup) => /aria-disabled="false"/.test(markup);
    assert.ok(ready(typed('ab')));
    assert.ok(!ready(typed('a')));
    assert.ok(!ready(typed('')));
    assert.ok(!ready(typed('ab', null, '0')));
  });

  it('begins with the sequence that is on the stage', () => {
    const shown = { example: 'own', seed: 1, sequence: '1 2 3', kind: 'words' };
    assert.match(drawer(null, shown), /Read as 3 words/);
    assert.doesNotMatch(drawer(null), /Read as/);
  });

  it('shows tokens as text, never as markup', () => {
    assert.match(typed('<b>'), /<span>&lt;<\/span>/);
  });
});
