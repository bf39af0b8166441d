import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pairsFor, parseSecond } from '../../web/src/views/compare/pairs.js';
import { numbersAt, tokenAt } from '../../web/src/views/trace.js';
import { EXAMPLES, asSetting } from './compare-scenes.js';
import { traceOf } from './traces.js';

const OWN = [
  { example: 'own', sequence: [...'banana'] },
  { example: 'own', sequence: ['so', 'it', 'goes', 'so', 'it', 'goes'] },
  { example: 'own', values: [20, 22, 25, 21, 19, 24], columns: 1 },
  { example: 'own', values: [1, 2, 3, 4, 5, 6], columns: 2 },
  { example: 'own', values: [0, 0, 0], columns: 1 },
  { example: 'own', values: [1, 2], columns: 1 },
];
const ALL = [...EXAMPLES.map((example) => ({ example })), ...OWN];

const read = (pair) => [...(pair.tokens ?? pair.values)];
const firstOf = (trace, row) =>
  Array.from({ length: trace.T }, (_, i) => trace.vocabulary.length > 0 ? tokenAt(trace, i + 1, row) : numbersAt(trace, i + 1, row)).flat(); // prettier-ignore
const pairOf = (example, id, row = 0) => pairsFor(traceOf({ example }), row).find((pair) => pair.id === id); // prettier-ignore

/** The places, from 1, at which a pair differs from the first sequence. */
const changed = (example, pair) => {
  const first = firstOf(traceOf({ example }), 0);
  return read(pair).flatMap((value, i) => (value === first[i] ? [] : [i + 1]));
};

describe('Ready-made second sequences', () => {
  it('are there for every example, and the engine takes every one of them', () => {
    for (const settings of ALL) {
      const trace = traceOf({ weights: 'default', ...settings });
      for (let row = 0; row < trace.B; row += 1) {
        const pairs = pairsFor(trace, row);
        assert.ok(pairs.length > 0, JSON.stringify(settings));
        for (const pair of pairs) {
          const { other } = traceOf({ weights: 'default', ...settings, ...asSetting(pair) });
          assert.ok(other.distance.some((value, i) => value > 0 && i % trace.B === row), `${settings.example}: ${pair.id}`); // prettier-ignore
        }
      }
    }
  });

  it('are all different, each with a name and one sentence', () => {
    for (const settings of ALL) {
      const pairs = pairsFor(traceOf({ weights: 'default', ...settings }), 0);
      for (const key of ['id', 'label', 'text']) {
        assert.equal(new Set(pairs.map((pair) => pair[key])).size, pairs.length, `${settings.example}: ${key}`); // prettier-ignore
      }
      for (const { why, label } of pairs) {
        assert.match(why, /^[A-Z].{10,110}\.$/);
        assert.ok(label.length > 0 && label.length <= 28, label);
      }
    }
  });

  it('read as they are written: what is typed again is the same sequence', () => {
    for (const settings of ALL) {
      const trace = traceOf({ weights: 'default', ...settings });
      for (const pair of pairsFor(trace, 0)) {
        const again = parseSecond(pair.text, trace);
        assert.deepEqual(read(again), read(pair), `${settings.example}: ${pair.text}`);
      }
    }
  });

  it('read exactly the same numbers where they are the same, whatever they are divided by', () => {
    for (const unit of [1, 3, 7.3, 25, 1013.25, 0.017]) {
      const values = Array.from({ length: 40 }, (_, i) => Number((Math.sin(i * i) * unit).toPrecision(4))); // prettier-ignore
      const settings = { example: 'own', values, columns: 1, weights: 'default' };
      for (const pair of pairsFor(traceOf(settings), 0)) {
        const { x, other } = traceOf({ ...settings, ...asSetting(parseSecond(pair.text, traceOf(settings))) }); // prettier-ignore
        const differ = x.data.filter((value, i) => value !== other.x.data[i]);
        assert.equal(differ.length, 1, `${unit}: ${pair.id}`);
      }
    }
  });

  it('begin, for hello, with the l of another place, and keep the last letters with another past', () => {
    const [first, second] = pairsFor(traceOf(), 0);
    assert.equal(first.text, 'lhel');
    assert.equal(second.text, 'ooll');
    const trace = traceOf({ compare: first.tokens });
    assert.notEqual(trace.predictions[3], trace.other.predictions[3]);
  });

  it('change one word, and nothing after it', () => {
    const [pair] = pairsFor(traceOf({ example: 'words' }), 0);
    assert.deepEqual(changed('words', pair), [2]);
  });

  it('break the start codon, and no other begins', () => {
    const [pair] = pairsFor(traceOf({ example: 'dna' }), 0);
    const [before, after] = [firstOf(traceOf({ example: 'dna' }), 0), pair.tokens].map((one) => one.join('')); // prettier-ignore
    assert.ok(before.includes('ATG') && !after.includes('ATG'));
    assert.equal(changed('dna', pair).length, 1);
    const stop = pairOf('dna', 'stop-codon');
    assert.equal(before.slice(changed('dna', stop)[0] - 1).slice(0, 3), 'TAA');
  });

  it('are the other rows of the batch where there are some', () => {
    for (const [example, row, other] of [
      ['remember', 0, 1],
      ['remember', 1, 0],
      ['gesture', 1, 2],
      ['snippet', 0, 2],
    ]) {
      // prettier-ignore
      const pair = pairOf(example, `row-${other}`, row);
      assert.deepEqual(read(pair).map((value) => typeof value === 'number' ? Math.fround(value) : value), firstOf(traceOf({ example }), other).map((value) => typeof value === 'number' ? Math.fround(value) : value)); // prettier-ignore
    }
    assert.match(pairOf('gesture', 'row-1').why, /^Step 1 is the same/);
    assert.match(pairOf('gesture', 'row-1').label, /swipe/);
    assert.match(pairOf('remember', 'row-1').why, /^Only the first symbol/);
  });

  it('change one number where numbers are read', () => {
    assert.deepEqual(changed('series', pairOf('series', 'first')), [1]);
    const zero = pairOf('series', 'zero');
    assert.equal(zero.values[2], 0);
    assert.match(zero.why, /value 3 .* instead of 0\.77/);
    assert.deepEqual([...pairOf('snippet', 'first').values.subarray(0, 4)], [0, 0, 0, 0]);
  });

  it('leave out the first knock and keep the second', () => {
    const [pair] = pairsFor(traceOf({ example: 'envelope' }), 0);
    assert.deepEqual(changed('envelope', pair), [3, 4, 5, 6]);
    assert.ok(pair.values[2] < 0.1 && pair.values[8] > 0.8);
  });
});

describe('A second sequence that is typed', () => {
  const typed = (text, settings = {}) => parseSecond(text, traceOf({ weights: 'default', ...settings })); // prettier-ignore

  it('is read as letters, words or numbers, as the first one is', () => {
    assert.deepEqual(typed('ooll'), { tokens: ['o', 'o', 'l', 'l'] });
    assert.deepEqual(typed(' H o l\nl '), { tokens: ['h', 'o', 'l', 'l'] });
    const words = 'the bird saw  the cat and the\ncat saw the';
    assert.deepEqual(typed(words, { example: 'words' }).tokens, words.split(/\s+/));
    const own = { example: 'own', values: [20, 22, 25, 21], columns: 1 };
    for (const text of ['1, 2.5, −3', '1\n2.5\n-3', '1 2.5 -3', '1; 2,5; -3'])
      assert.deepEqual(typed(text, own), { values: Float32Array.of(1, 2.5, -3) }, text);
    const rows = { example: 'own', values: [1, 2, 3, 4, 5, 6], columns: 2 };
    for (const text of ['9, 8\n7, 6', '9, 8, 7, 6', '9\n8\n7\n6'])
      assert.deepEqual(typed(text, rows), { values: Float32Array.of(9, 8, 7, 6) }, text);
    assert.deepEqual(typed('7', { example: 'own', values: [1, 2], columns: 1 }), { values: Float32Array.of(7) }); // prettier-ignore
  });

  it('keeps spaces where they are letters of the first one', () => {
    const spaced = { example: 'own', sequence: ['a', '␣', 'b', 'a'] };
    assert.deepEqual(typed('b a', spaced), { tokens: ['b', '␣', 'a'] });
  });

  it('is refused in one sentence that says what to change', () => {
    const refused = [
      ['', {}, 'Type a second sequence of 4 letters.'],
      ['hel', {}, 'Sequence A has 4 letters, this has 3. Both need the same number of steps.'],
      ['helx', {}, 'The network does not know “x”. It knows h, e, l and o.'],
      ['the elephant', { example: 'words' }, 'The network does not know “elephant”. It knows the, dog, saw, cat, and and bird.'], // prettier-ignore
      ['1, 2', { example: 'series' }, 'Sequence A has 16 numbers, this has 2. Both need the same number of steps.'], // prettier-ignore
      ['', { example: 'gesture' }, 'Type a second sequence of 10 rows, 2 numbers in each.'],
      ['1, 2, 3\n4, 5, 6', { example: 'gesture' }, 'A row of sequence A has 2 numbers, these have 3. Both need the same.'], // prettier-ignore
      ['1, 2\n3, 4', { example: 'gesture' }, 'Sequence A has 10 rows, this has 2. Both need the same number of steps.'], // prettier-ignore
    ];
    for (const [text, settings, error] of refused)
      assert.deepEqual(typed(text, settings), { error });
    assert.match(typed('1, two, 3', { example: 'series' }).error, /“two” is not a number/);
  });

  it('never throws, and is never of another length', () => {
    for (const text of ['\0', '😀', 'NaN', '1e999', ',,,', 'a'.repeat(5000), '   ', '-']) {
      for (const settings of ALL) {
        const trace = traceOf({ weights: 'default', ...settings });
        const result = parseSecond(text, trace);
        const { length } = result.tokens ?? result.values ?? [];
        assert.ok(result.error?.length > 10 || length === trace.T * (result.values ? trace.I : 1));
      }
    }
  });
});
