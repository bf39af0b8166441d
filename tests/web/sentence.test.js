import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PHASES, momentAt, positionOf } from '../../web/src/player/moment.js';
import { sentenceFor, toHtml, toText } from '../../web/src/views/sentence.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';

/** The sentence when this phase of step t is done. */
function sentenceAt(t, phase, trace = traceOf()) {
  const { title, parts } = sentenceFor(trace, momentAt(positionOf(t, phase)), 0);
  return `${title} ${toText(parts)}`;
}

/** Every sentence of a trace. */
function* sentencesOf(trace) {
  yield sentenceFor(trace, momentAt(0), 0);
  for (let position = 0.5; position <= 5 * trace.T; position += 0.5) {
    yield sentenceFor(trace, momentAt(position), 0);
  }
}

const traces = {
  hello: traceOf(),
  'hello, untrained': traceOf({ weights: 'default' }),
  'a text of its own': traceOf({ example: 'own', sequence: [...'abab'], weights: 'zero' }),
  'letters that are markup': traceOf({ example: 'own', sequence: [...'<b>&"\''], weights: 'zero' }),
  'the snippet': traceOf({ example: 'snippet' }),
};

describe('The sentence of a moment of hello', () => {
  const expected = [
    [0, 'start', 'Start. Nothing has been read yet. h 0 is all zeros: the network remembers nothing.'], // prettier-ignore
    [1, 'read', 'Timestep 1 of 4, “h”. Read x 1: a 1 in the place of “h”, 0 everywhere else.'],
    [1, 'mix', 'Timestep 1 of 4, “h”. Two products for every unit: W hh h 0 is what the memory adds, W xh x 1 what the new input adds.'], // prettier-ignore
    [2, 'sum', 'Timestep 2 of 4, “e”. Memory part, input part and bias are added, unit by unit: the sum a 2.'], // prettier-ignore
    [2, 'squash', 'Timestep 2 of 4, “e”. tanh squashes every sum to between −1 and 1. That is the new hidden state h 2.'], // prettier-ignore
  ];
  for (const [t, phase, sentence] of expected) {
    it(`says what happens at step ${t}, ${phase}`, () => {
      assert.equal(sentenceAt(t, phase), sentence);
    });
  }

  it('gives the answer when h is carried on, and says whether it is right', () => {
    assert.match(
      sentenceAt(1, 'carry'),
      /^Timestep 1 of 4, “h”\. Read out of h 1, the prediction is “e” \(\d+ %\), right\. h 1 goes on to step 2 as its memory\.$/,
    );
    const untrained = traces['hello, untrained'];
    const verdicts = [1, 2, 3, 4].map((t) => sentenceAt(t, 'carry', untrained));
    const wrong = verdicts.filter((sentence) => /, wrong: it should be “[elo]”\./.test(sentence));
    const right = [...untrained.predictions].filter((o, i) => o === untrained.targets[i]).length;
    assert.ok(wrong.length > 0);
    assert.equal(wrong.length, 4 - right);
  });

  it('points out the same input with another answer at step 4, and only there', () => {
    const found = [];
    for (const t of [1, 2, 3, 4]) {
      for (const phase of PHASES) {
        if (/Same input/.test(sentenceAt(t, phase))) found.push([t, phase]);
      }
    }
    assert.deepEqual(found, [[4, 'carry']]);
    assert.match(
      sentenceAt(4, 'carry'),
      /Same input as step 3, other prediction: “o” \(\d+ %\) instead of “l”\. Only h 3 can tell them apart\./,
    );
  });

  it('notices at step 4 that the same letter is read again', () => {
    const again = [1, 2, 3, 4].filter((t) =>
      /exactly what step 3 read/.test(sentenceAt(t, 'read')),
    );
    assert.deepEqual(again, [4]);
  });

  it('does not praise answers that are the same, or wrong', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const trace = traceOf({ seed, weights: 'default' });
      const deserved = trace.predictions[3] === 3 && trace.predictions[2] !== 3;
      assert.equal(/Same input/.test(sentenceAt(4, 'carry', trace)), deserved, `seed ${seed}`);
    }
  });

  it('makes nothing of the same input that asks for the same answer', () => {
    const trace = traceOf({ example: 'own', sequence: [...'aaaa'] });
    for (const { parts } of sentencesOf(trace)) {
      assert.doesNotMatch(toText(parts), /exactly what|Same input/);
    }
  });

  it('ends where the sequence ends', () => {
    assert.match(sentenceAt(4, 'carry'), /The sequence is over: h 4 is all the network keeps of it\.$/); // prettier-ignore
    assert.doesNotMatch(sentenceAt(4, 'carry'), /goes on to step 5/);
  });

  it('stays the same while a phase lasts', () => {
    for (let position = 1; position <= 20; position += 1) {
      assert.deepEqual(
        sentenceFor(traceOf(), momentAt(position - 0.5), 0),
        sentenceFor(traceOf(), momentAt(position), 0),
      );
    }
  });
});

describe('The sentence of the snippet', () => {
  it('speaks of numbers, not of letters or answers', () => {
    const trace = traces['the snippet'];
    assert.equal(sentenceAt(2, 'read', trace), 'Timestep 2 of 6. Read x 2: 4 numbers.');
    for (const { title, parts } of sentencesOf(trace)) {
      assert.doesNotMatch(`${title} ${toText(parts)}`, /“|answer|undefined|null|NaN/);
    }
  });
});

describe('Every sentence', () => {
  for (const [what, trace] of Object.entries(traces)) {
    it(`is whole, and reads the same as text and as HTML: ${what}`, () => {
      for (const { title, parts } of sentencesOf(trace)) {
        assert.match(title, /^(Start|Timestep \d+ of \d+(, “.+”)?)\.$/);
        assert.match(toText(parts), /^[^\s].*\.$/s);
        assert.doesNotMatch(toText(parts), /undefined|null|NaN|\[object|  /);
        const text = markupOf(toHtml(parts))
          .replace(/<\/i><sub>/g, ' ')
          .replace(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        assert.equal(text.trim(), toText(parts));
      }
    });
  }
});
