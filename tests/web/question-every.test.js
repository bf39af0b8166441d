import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { positionOf } from '../../web/src/player/moment.js';
import { KINDS } from '../../web/src/views/questions/index.js';
import { toText } from '../../web/src/views/questions/parts.js';
import { traceOf } from './traces.js';
import { asked } from './what-if.js';

const own = (text, more = {}) => ({ example: 'own', sequence: [...text], ...more });

const cases = {
  'hello, seed 1': {},
  'hello, seed 7': { seed: 7 },
  'hello, untrained': { weights: 'default' },
  'hello, identity': { weights: 'identity' },
  'hello, all weights zero': { weights: 'zero' },
  'hello, one unit': { hidden_size: 1 },
  words: { example: 'words' },
  'a time series': { example: 'series' },
  DNA: { example: 'dna' },
  'a batch of gestures': { example: 'gesture' },
  'a sound envelope': { example: 'envelope' },
  'the first symbol': { example: 'remember' },
  'the snippet': { example: 'snippet' },
  'one step': own('ab'),
  'two steps': own('abc'),
  'the same letter throughout': own('aaaaa'),
  'letters that are markup': own('<b>&"\'<'),
  'too long for influence': own('abcab'.repeat(160), { train_steps: 1 }),
  'numbers of one’s own': { example: 'own', values: [3, 3, -2, 3, 5], columns: 1 },
};

/** Every question that the cases can carry, in every row of their batches. */
function* questions(settings) {
  for (const kind of Object.keys(KINDS)) {
    for (let row = 0; row < traceOf(settings).B; row += 1) {
      const question = asked(kind, settings, { row });
      if (!('unable' in question)) yield { kind, question };
    }
  }
}

const partsOf = ({ setting, ask, choices, why, because }) => [
  setting,
  ask,
  ...choices.map(({ parts }) => parts),
  ...Object.values(why),
  ...because,
];

describe('Every question', () => {
  for (const [what, settings] of Object.entries(cases)) {
    it(`is whole: ${what}`, () => {
      for (const { kind, question } of questions(settings)) {
        for (const parts of partsOf(question)) {
          assert.doesNotMatch(
            toText(parts),
            /undefined|null|NaN|Infinity|\[object|  | [.,](?!T)/,
            kind,
          );
        }
        for (const text of [question.setting, ...question.because].map(toText)) {
          assert.match(text, /\.$/, kind);
        }
        assert.match(toText(question.ask), /\?$/);
      }
    });

    it(`has one right choice, and tells the choices apart: ${what}`, () => {
      for (const { kind, question } of questions(settings)) {
        const ids = question.choices.map(({ id }) => id);
        const texts = question.choices.map(({ parts }) => toText(parts));
        assert.ok(ids.length >= 2, kind);
        assert.equal(new Set(texts).size, ids.length, `${kind}: ${texts}`);
        assert.ok(ids.includes(question.right), kind);
        for (const id of ids) {
          const misconception = toText(question.why[id]);
          assert.equal(misconception === '', id === question.right, `${kind}, ${id}`);
        }
      }
    });

    it(`gives nothing away by the look that comes before: ${what}`, () => {
      const { T, H } = traceOf(settings);
      for (const { kind, question } of questions(settings)) {
        const { look, reveal } = question;
        for (const place of [look, reveal]) {
          assert.ok(place.t >= 1 && place.t <= T, kind);
          assert.ok(place.unit === undefined || place.unit < H, kind);
        }
        if (reveal.phase !== 'squash') continue; // no state is asked for
        const answer = positionOf(reveal.t, 'sum');
        assert.ok(positionOf(look.t, look.phase) < answer, kind);
      }
    });
  }
});

describe('The example hello', () => {
  for (const kind of Object.keys(KINDS)) {
    it(`carries the question ${kind}, whatever the seed`, () => {
      for (let seed = 0; seed < 30; seed += 1) {
        assert.ok(!('unable' in asked(kind, { seed })), `seed ${seed}`);
      }
    });
  }
});

describe('What cannot carry a question says so', () => {
  const unable = [
    ['sign', { weights: 'zero' }, /states .* are zero/],
    ['histories', own('ab'), /too short/],
    ['halve', { weights: 'zero' }, /Nothing of the first input/],
    ['halve', own('ab'), /Nothing of the first input/],
    ['halve', cases['too long for influence'], /799 steps the influence is not measured/],
    ['same-letter', { example: 'snippet' }, /No two steps/],
  ];
  for (const [kind, settings, sentence] of unable) {
    it(`${kind}: ${JSON.stringify(settings).slice(0, 40)}`, () => {
      assert.match(toText(asked(kind, settings).unable), sentence);
    });
  }
});
