import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PHASES, momentAt, positionOf } from '../../web/src/player/moment.js';
import { influenceSentence, sentenceFor, toHtml, toText } from '../../web/src/views/sentence.js';
import { approximate, given, listed, times } from '../../web/src/views/quantities.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';

/** The sentence when this phase of step t is done. */
function sentenceAt(t, phase, trace = traceOf(), row = 0) {
  const { title, parts } = sentenceFor(trace, momentAt(positionOf(t, phase)), row);
  return `${title} ${toText(parts)}`;
}

/** Every sentence of a trace, of all rows. */
function* sentencesOf(trace) {
  for (let row = 0; row < trace.B; row += 1) {
    for (let position = 0; position <= 5 * trace.T; position += 0.5) {
      yield sentenceFor(trace, momentAt(position), row);
    }
  }
}

const traces = {
  hello: traceOf(),
  'hello, untrained': traceOf({ weights: 'default' }),
  'a text of its own': traceOf({ example: 'own', sequence: [...'abab'], weights: 'zero' }),
  'letters that are markup': traceOf({ example: 'own', sequence: [...'<b>&"\''], weights: 'zero' }),
  'the snippet': traceOf({ example: 'snippet' }),
  'a sentence': traceOf({ example: 'words' }),
  'a time series': traceOf({ example: 'series' }),
  DNA: traceOf({ example: 'dna' }),
  gestures: traceOf({ example: 'gesture' }),
  'two knocks': traceOf({ example: 'envelope' }),
  'a or b': traceOf({ example: 'remember' }),
  'numbers of its own': traceOf({ example: 'own', values: [43.25, 1, 44.1, 0, 1234.56, -3], columns: 2 }), // prettier-ignore
  'rows of many numbers': traceOf({ example: 'own', values: Array.from({ length: 30 }, (_, i) => i / 8), columns: 6 }), // prettier-ignore
};

describe('The sentence of a moment of hello', () => {
  const expected = [
    [0, 'start', 'Start. Nothing has been read yet. h 0 is all zeros: the network remembers nothing.'], // prettier-ignore
    [1, 'read', 'Timestep 1 of 4, “h”. Read x 1: a 1 in the place of “h”, 0 everywhere else.'],
    [1, 'mix', 'Timestep 1 of 4, “h”. Two products for every unit: W hh h 0 is what the memory adds, W xh x 1 what the new input adds.'], // prettier-ignore
    [2, 'sum', 'Timestep 2 of 4, “e”. Memory part, input part and bias are added, unit by unit: the sum a 2.'], // prettier-ignore
    [2, 'squash', 'Timestep 2 of 4, “e”. tanh squashes every sum to between −1 and 1, drawn on a scale of its own: a full square is now ±1. That is the new hidden state h 2.'], // prettier-ignore
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
    assert.match(sentenceAt(2, 'read', trace, 1), /^Timestep 2 of 6, batch row 1\. Read x 2: (−?\d\.\d+, ){2}−?\d\.\d+ and −?\d\.\d+\.$/); // prettier-ignore
    for (const { title, parts } of sentencesOf(trace)) {
      assert.doesNotMatch(`${title} ${toText(parts)}`, /“|answer|forecast|undefined|null|NaN/);
    }
  });

  it('reads the row that is shown', () => {
    const [first, second] = [0, 1].map((row) => sentenceAt(1, 'read', traces['the snippet'], row));
    assert.notEqual(first.split('Read')[1], second.split('Read')[1]);
  });
});

describe('The sentence of numbers', () => {
  it('says them as they were given, and what the network sees where that is not the same', () => {
    assert.equal(sentenceAt(3, 'read', traces['a time series']), 'Timestep 3 of 16. Read x 3: 0.77.'); // prettier-ignore
    assert.equal(
      sentenceAt(1, 'read', traces['numbers of its own']),
      'Timestep 1 of 2. Read x 1: 43.25 and 1; the network sees 0.035 and 0.333.',
    );
  });

  it('does not list very many', () => {
    assert.match(sentenceAt(2, 'read', traces['rows of many numbers']), /Read x 2: 6 numbers from 0\.75 to 1\.3[78]; the network sees 6 numbers from /); // prettier-ignore
  });

  it('holds the forecast against what came, in the numbers that were given', () => {
    const said = sentenceAt(2, 'carry', traces['a time series']);
    assert.match(said, /Read out of h 2, the forecast is 0\.7\d+; what came next was 0\.77\. /);
    assert.match(
      sentenceAt(1, 'carry', traces['numbers of its own']),
      /the forecast is −?[\d.]+ and −?[\d.]+; what came next was 44\.1 and 0\. /,
    );
  });
});

describe('A number in a sentence', () => {
  it('is as it was given where that is short, and else rounded', () => {
    const shown = [0, 0.65, -3, 43.25, 1234.56, 1e9, 0.00012, -0.563053, 12.34567, 1e-9];
    assert.deepEqual(
      shown.map((value) => given(Math.fround(value))),
      ['0', '0.65', '−3', '43.25', '1234.56', '1000000000', '0.00012', '−0.563', '12.3', '1e−9'],
    );
    assert.deepEqual([0.61234, 1231.4789, -0].map(approximate), ['0.612', '1231.48', '0']);
  });

  it('is listed with others, as long as they are few', () => {
    assert.equal(listed([1]), '1');
    assert.equal(listed([1, 2, 3, -4]), '1, 2, 3 and −4');
    assert.equal(listed([1, 2, 3, 4, -5]), '5 numbers from −5 to 4');
  });

  it('of an influence has few digits and never looks like none', () => {
    const factors = [0, 1e-9, 0.0274, 0.947, 1, 3.1, 12.4];
    assert.deepEqual(factors.map(times), ['0', 'less than 0.001', '0.027', '0.95', '1', '3.1', '12']); // prettier-ignore
  });
});

describe('The sentence of a label', () => {
  it('says the answer and whether it is right', () => {
    assert.match(sentenceAt(7, 'carry', traces.DNA), /The answer read out of h 7: “gene” \([> \d.]+ %\), right\. |Same input as step \d, other answer: “gene”/); // prettier-ignore
    const first = [0, 1, 2].map((row) => sentenceAt(1, 'carry', traces.gestures, row));
    const right = first.filter((sentence) => /\), right\./.test(sentence));
    assert.equal(right.length, 1, 'all three begin alike');
    assert.ok(
      first.some((sentence) => /wrong: it should be “(circle|swipe|zigzag)”/.test(sentence)),
    );
  });

  it('is that of the row that is shown', () => {
    assert.match(sentenceAt(5, 'carry', traces['a or b'], 0), /^Timestep 5 of 8, batch row 0, “·”\. The answer read out of h 5: “a”/); // prettier-ignore
    assert.match(sentenceAt(5, 'carry', traces['a or b'], 1), /batch row 1, .*: “b”/);
  });
});

describe('The sentence of the folded cell', () => {
  it('sends the state round the loop', () => {
    const folded = (t) => toText(sentenceFor(traceOf(), momentAt(positionOf(t, 'carry')), 0, true).parts); // prettier-ignore
    assert.match(folded(2), /h 2 goes round the loop: in step 3 the same cell gets it as its memory\.$/); // prettier-ignore
    assert.match(folded(4), /The sequence is over/);
  });
});

describe('Every sentence', () => {
  for (const [what, trace] of Object.entries(traces)) {
    it(`is whole, and reads the same as text and as HTML: ${what}`, () => {
      for (const { title, parts } of sentencesOf(trace)) {
        assert.match(title, /^(Start|Timestep \d+ of \d+(, batch row \d)?(, “.+”)?)\.$/);
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

describe('The sentence about influence', () => {
  /** A trace with these influences on its last step, oldest first. */
  const withNorms = (...norms) => {
    const T = norms.length;
    const data = new Float32Array(T * T);
    data.set(norms, T * (T - 1));
    return { ...traceOf(), T, B: 1, influence: { shape: [1, T, T], data } };
  };
  const said = (trace, position = 5 * trace.T, row = 0) =>
    toText(influenceSentence(trace, momentAt(position), row).parts);

  const kinds = [
    [[0.03, 0.2, 0.9], 'A small change of x 1 moves h 3 at most 0.03 times as much, a change of x 3 at most 0.9 times as much: the further back, the weaker. Lesson 2 asks what that means for learning.'],
    [[1e-5, 0.2, 0.9], 'A small change of x 1 moves h 3 less than 0.001 times as much, a change of x 3 at most 0.9 times as much: the further back, the weaker. That is not yet forgetting: where units stand near ±1 a small change hardly shows, but a wholly different input may. Lesson 2 asks what that means for learning.'],
    [[0.2, 0.1, 0.9], 'A small change of x 1 moves h 3 at most 0.2 times as much, a change of x 3 at most 0.9 times as much: weaker, though not step by step. Lesson 2 asks what that means for learning.'],
    [[0.2, 1.5, 0.9], 'A small change of x 1 moves h 3 at most 0.2 times as much, a change of x 3 at most 0.9 times as much. The strongest is x 2, with 1.5 times: influence does not simply fade.'],
    [[12.4, 2, 0.9], 'A small change of x 1 moves h 3 at most 12 times as much, a change of x 3 at most 0.9 times as much: here the past counts more than the present input. Such growth, too, is a matter of lesson 2.'],
    [[2, 3, 0.9], 'A small change of x 1 moves h 3 at most 2 times as much, a change of x 3 at most 0.9 times as much: here the past counts more than the present input. The strongest is x 2, with 3 times. Such growth, too, is a matter of lesson 2.'],
    [[1, 1, 1], 'A small change of x 1 moves h 3 at most 1 times as much, a change of x 3 at most 1 times as much: the past counts about as much as the present input.'],
    [[0.6], 'A small change of x 1 moves h 1 at most 0.6 times as much.'],
    [[0, 0], 'No small change of any input would move h 2 at all: every influence is 0.'],
  ]; // prettier-ignore
  for (const [norms, sentence] of kinds) {
    it(`is honest about ${norms.join(', ')}`, () =>
      assert.equal(said(withNorms(...norms)), sentence));
  }

  it('is about the newest state that is there', () => {
    assert.equal(said(traceOf(), 0), '');
    assert.equal(said(traceOf(), positionOf(1, 'sum')), '');
    assert.match(said(traceOf(), positionOf(2, 'squash') - 0.5), /moves h 1 /);
    assert.match(said(traceOf(), positionOf(2, 'squash')), /moves h 2 /);
  });

  it('is about the row that is shown', () => {
    const trace = traces.gestures;
    assert.notEqual(said(trace, 20, 0), said(trace, 20, 1));
  });

  it('is empty where nothing was measured', () => {
    const long = traceOf({ example: 'own', sequence: [...'ab'.repeat(1000)], weights: 'default' }); // prettier-ignore
    assert.equal(long.influence.shape[0], 0);
    assert.equal(said(long), '');
  });
});
