import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedback } from '../../web/src/python/feedback/index.js';
import { partOf } from '../../web/src/python/feedback/parts.js';
import { answer } from '../../web/src/views/exercise/answer.js';
import { exercise } from '../../web/src/views/exercise/exercise.js';
import { strip } from '../../web/src/views/exercise/strip.js';
import { exerciseTable } from '../../web/src/words/exercise/index.js';
import { inLanguage, loadLanguage } from '../../web/src/words/index.js';
import { pythonTable } from '../../web/src/words/python/index.js';
import { everySentence } from './exercise-sentences.js';
import { markupOf } from './markup.js';

const pseudo = await loadLanguage('qps-plocm');
await exerciseTable.learn(pseudo);
await pythonTable.learn(pseudo);
const inPseudo = (/** @type {() => any} */ make) => inLanguage(pseudo, make);

/** Words that would have got an accent in the table. @param {string} text */
const plain = (text) =>
  (text.match(/[A-Za-zÀ-ž]+/g) ?? []).filter(
    (word) => /^[A-Za-z]+$/.test(word) && /[aeioucnsyz]/i.test(word),
  );

/** What is read or heard of some markup, without code. @param {string} html */
const spoken = (html) =>
  [
    html.replace(/<(code|samp|pre)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' '),
    ...[...html.matchAll(/(?:aria-label|title)="([^"]*)"/g)].map(([, text]) => text),
  ].join(' ');

const on = /** @type {any} */ ({});
const QUIET = { busy: null, begun: true, output: '', error: null, found: null, strip: null, stage: null, note: null, hasNext: false }; // prettier-ignore
const states = { shape: [2, 1, 3], data: [0, 0.5, -0.5, 1, 1, 1] };
const first = { t: 2, row: 0, unit: 1 };

/** All that the exercise may show of a part, in several moods. @param {'cell' | 'unroll' | 'explore'} id */
function everyCard(id) {
  const failed = feedback(id, { error: null, result: null });
  const error = /** @type {any} */ ({ type: 'NameError', line: 4, message: 'm', plain: '' });
  const answers = [
    { begun: false },
    {},
    ...['loading', 'running', 'checking'].map((busy) => ({ busy })),
    { error, output: 'printed' },
    { error: { ...error, line: null } },
    { found: failed },
    { found: { ...failed, passed: true }, hasNext: true, strip: { states, row: 0, tokens: [], first } }, // prettier-ignore
    { strip: { states, row: 0, tokens: [], first: null }, found: null },
  ];
  const part = { ...partOf(id), number: 1 };
  const model = { part, parts: 3, field: '', busy: null, linked: true, aside: true, kept: '' };
  const moods = [
    { passed: true, hintsShown: 99, solutionShown: true, fromLink: true },
    { passed: true, hintsShown: 1, solutionShown: false, fromLink: false },
    { passed: false, hintsShown: 0, solutionShown: false, fromLink: false },
    { passed: false, hintsShown: 99, solutionShown: false, fromLink: false },
  ];
  return [
    ...moods.map((mood) => exercise(/** @type {any} */ ({ ...model, ...mood, answer: { ...QUIET, part: id } }), on)), // prettier-ignore
    ...answers.map((more) => answer(/** @type {any} */ ({ ...QUIET, part: id, ...more }), on)),
  ].map(markupOf);
}

describe('Every word of the exercise comes from the table', () => {
  it('in all sentences about checks and mistakes', () => {
    for (const [about, sentence] of inPseudo(everySentence)) {
      assert.deepEqual(plain(sentence), [], about);
    }
  });

  for (const id of /** @type {const} */ (['cell', 'unroll', 'explore'])) {
    it(`around the code of the part ${id}, seen and heard`, () => {
      for (const html of inPseudo(() => everyCard(id))) {
        assert.deepEqual(plain(spoken(html)), [], html);
      }
    });
  }

  it('in what the small picture is called', () => {
    const html = inPseudo(() => markupOf(strip({ states, row: 0, tokens: [], first })));
    assert.deepEqual(plain(spoken(html)), []);
  });
});

describe('The exercise in a language from right to left', () => {
  it('says its language and direction, and leaves code from left to right', () => {
    const [html] = inPseudo(() => everyCard('cell'));
    assert.match(html, /<section class="exercise" lang="qps-plocm" dir="rtl"/);
    assert.match(html, /<pre tabindex="0" dir="ltr"><code>import torch/);
    const [plainHtml] = everyCard('cell');
    assert.match(plainHtml, /<section class="exercise" lang="en" dir="ltr"/);
  });
});
