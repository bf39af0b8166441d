import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allExamples, exampleNamed, groupsOf } from '../../web/src/views/header/examples.js';
import { numbersAt, sameInputOtherAnswer, targetAt, tokenAt } from '../../web/src/views/trace.js';
import { traceOf } from './traces.js';

const about = (name) => exampleNamed(name).about;
const notice = (name) => exampleNamed(name).notice;
const stepsOf = (trace) => Array.from({ length: trace.T }, (_, i) => i + 1);
const tokensOf = (trace, row = 0) => stepsOf(trace).map((t) => tokenAt(trace, t, row));
const targetsOf = (trace, row = 0) => stepsOf(trace).map((t) => targetAt(trace, t, row));

describe('Every example', () => {
  it('is one that the engine knows, and the engine knows no other', () => {
    const names = allExamples().map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of names.filter((one) => one !== 'own'))
      assert.equal(traceOf({ example: name }).example, name);
    assert.throws(
      () => traceOf({ example: 'none' }),
      ({ message }) => {
        const known = /one of: (.*)\./.exec(message)[1].split(', ');
        assert.deepEqual(known.sort(), [...names].sort());
        return true;
      },
    );
  });

  it('stands in one group, next to others of its kind', () => {
    const grouped = groupsOf().flatMap(([, examples]) => examples);
    assert.deepEqual(grouped, allExamples());
    assert.equal(exampleNamed('nothing'), null);
  });

  for (const { name, title, about: what, notice: look } of allExamples()) {
    it(`is described in whole sentences: ${name}`, () => {
      assert.ok(title.length <= 16, 'it has to fit the head of the stage');
      for (const sentence of [what, look]) assert.match(sentence, /^[A-ZT“0-9].*[^.]\.$/);
    });
  }
});

describe('What is said about the data', () => {
  it('is so: hello asks two things of the same l', () => {
    const trace = traceOf({ example: 'hello' });
    assert.deepEqual(tokensOf(trace), ['h', 'e', 'l', 'l']);
    assert.equal(sameInputOtherAnswer(trace, 4, 0), 3);
  });

  it('is so: the sentence, and what follows “the”', () => {
    const trace = traceOf({ example: 'words' });
    const read = tokensOf(trace);
    const after = targetsOf(trace);
    const sentence = [...read, after.at(-1)].join(' ');
    assert.ok(about('words').includes(`“${sentence}”`));
    const followers = after.filter((_, i) => read[i] === 'the');
    assert.equal(followers.length, 4);
    assert.deepEqual([...new Set(followers)], ['dog', 'cat', 'bird']);
    assert.match(notice('words'), /four times.*“dog”, “cat” and “bird”/);
  });

  it('is so: the time series reads 0.65 twice', () => {
    const trace = traceOf({ example: 'series' });
    const read = stepsOf(trace).map((t) => Number(numbersAt(trace, t, 0)[0].toFixed(3)));
    const twice = read.flatMap((value, i) => (value === 0.65 ? [read[i + 1]] : []));
    assert.deepEqual(twice, [0.77, 0.52]);
    assert.match(notice('series'), /0\.65 is read twice\. Once 0\.77 follows, once 0\.52/);
    assert.equal(trace.task, 'forecast');
  });

  it('is so: both knocks are the same numbers', () => {
    const trace = traceOf({ example: 'envelope' });
    assert.deepEqual([...trace.answers], ['quiet', 'knock 1', 'knock 2']);
    const loud = (answer) => stepsOf(trace).filter((t) => targetAt(trace, t, 0) === answer).map((t) => numbersAt(trace, t, 0)[0]); // prettier-ignore
    assert.equal(loud('knock 1').length, 4);
    assert.deepEqual(loud('knock 1'), loud('knock 2'));
  });

  it('is so: three gestures that begin alike', () => {
    const trace = traceOf({ example: 'gesture' });
    assert.deepEqual([trace.B, trace.I, trace.answers.join()], [3, 2, 'circle,swipe,zigzag']);
    const first = [0, 1, 2].map((row) => numbersAt(trace, 1, row));
    assert.deepEqual(first[0], first[1]);
    assert.deepEqual(first[0], first[2]);
  });

  it('is so: 17 bases with one gene', () => {
    const trace = traceOf({ example: 'dna' });
    assert.equal(trace.T, 17);
    const bases = tokensOf(trace).join('');
    const begins = targetsOf(trace).indexOf('gene');
    assert.equal(bases.slice(begins - 2, begins + 1), 'ATG');
    assert.match(about('dna'), /17 bases/);
  });

  it('is so: a or b, then only dots', () => {
    const trace = traceOf({ example: 'remember' });
    assert.deepEqual(tokensOf(trace, 0), ['a', ...Array(trace.T - 1).fill('·')]);
    assert.deepEqual(tokensOf(trace, 1), ['b', ...Array(trace.T - 1).fill('·')]);
    assert.deepEqual([...new Set(targetsOf(trace, 1))], ['b']);
  });

  it('is so: the sizes of the snippet, which asks nothing', () => {
    const { B, I, H, O, weightsFrom, scale } = traceOf({ example: 'snippet' });
    assert.deepEqual([B, I, H, O, weightsFrom], [3, 4, 8, 0, 'randn']);
    assert.match(
      about('snippet'),
      new RegExp(`batch of 3, input size 4, hidden size 8.*× ${scale}`),
    );
  });
});
