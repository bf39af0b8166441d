/**
 * In the language of accents every word from the table of words has an accent. What has none did
 * not come from there, and would stay English in every language.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pairsFor } from '../../web/src/views/compare/pairs.js';
import { stage } from '../../web/src/views/stage.js';
import { fromLink } from '../../web/src/state/link.js';
import { readOwn } from '../../web/src/state/own-sequence.js';
import { readPlace, readStates } from '../../web/src/state/states.js';
import { inLanguage } from '../../web/src/words/index.js';
import { accented, mirrored } from '../../web/src/words/pseudo.js';
import { markupOf } from './markup.js';
import { askedCards, panels } from './panel-scenes.js';
import { comparedStages, idle, stages, takeawayStages, weightsStages } from './stage-scenes.js';
import { visibleTexts, wordsIn } from './visible-text.js';

/** Symbols of formulas, names of files and codes, and an example that is typed. */
const ALLOWED = ['tanh', 'abracadabra', 'PNG', 'SVG', 'CSV', 'JSON'];

/** What is drawn of stages, each with the words that are data: what is read, and what was typed. */
function* ofStages(models) {
  for (const [name, model] of models) {
    const compared = model.view === 'compare' ? model.scene?.trace : null;
    const data = [...(model.scene?.trace.vocabulary ?? []), ...sequencesIn(compared), model.ui.own?.text ?? '']; // prettier-ignore
    yield [name, markupOf(stage(model, idle)), data.flatMap(wordsIn)];
  }
}

/** What is read, as one text, and what is offered to compare it with. */
function sequencesIn(trace) {
  if (!trace) return [];
  const { vocabulary, inputs, B } = trace;
  const rows = Array.from({ length: B }, (_, row) => row);
  const own = rows.map((row) => Array.from(inputs, (place) => vocabulary[place]).filter((_, i) => i % B === row)); // prettier-ignore
  const offered = rows.flatMap((row) => pairsFor(trace, row).map(({ tokens = [] }) => tokens));
  return [...own, ...offered].map((tokens) => tokens.join(''));
}

const LINKS = ['', 'v=9', 'v=x', 'v=1&seed=x', 'v=1&phase=rest', 'v=1&panel=x', 'v=1&scale=x', 'v=1&example=%', 'v=1&example=X', 'v=1&edits=x', `v=1&${'x'.repeat(20_000)}`]; // prettier-ignore
const STATES = [null, { shape: [1], data: [1] }, { shape: [1, 1, 1], data: [] }, { shape: [1, 1, 1], data: [NaN] }, { shape: [1, 1, 1], data: [1e9] }, { shape: [1, 1, 999], data: [1] }]; // prettier-ignore

/** Why something cannot be used: sentences in place of markup. */
function* refusals() {
  for (const link of LINKS) yield [link.slice(0, 30), fromLink(link).error, []];
  for (const kind of ['letters', 'words', 'numbers', 'else']) {
    for (const text of ['', 'a', 'x'.repeat(61), 'a '.repeat(2002), '1\n'.repeat(2002), 'x'.repeat(200_001)]) {
      const { error } = readOwn(text, kind);
      if (error) yield [`${text.slice(0, 9)} as ${kind}`, error, []];
    }
  } // prettier-ignore
  for (const [i, h] of STATES.entries()) yield [`states ${i}`, readStates(h, null).error, []];
  yield ['other states', readStates({ shape: [1, 1, 1], data: [1] }, [2, 1, 1]).error, []];
  yield ['no place', readPlace({ t: 9 }, [1, 1, 1]).error, []];
}

/** Views -> what they draw: [name, markup, words that are data]. Add one line for each. */
const VIEWS = {
  'the stage': () => ofStages(stages()),
  'a stage that compares': () => ofStages(comparedStages()),
  'a stage with its weights': () => ofStages(weightsStages()),
  'a stage to take away': () => ofStages(takeawayStages()),
  'what cannot be used': refusals,
  'the questions': askedCards,
  'the panels': panels,
};

/** Words of a text that have no accent although they could. */
const leaksIn = (text, data) =>
  wordsIn(text).filter(
    (word) => accented(word) !== word && !ALLOWED.includes(word) && !data.includes(word),
  );

describe('Every word comes from the table of words', () => {
  for (const [name, draw] of Object.entries(VIEWS)) {
    it(`in ${name}`, () => {
      const seen = new Set();
      inLanguage(mirrored, () => {
        for (const [where, markup, data] of draw()) {
          for (const text of visibleTexts(markup).filter((one) => !seen.has(one))) {
            seen.add(text);
            assert.deepEqual(leaksIn(text, data), [], `${where}: “${text}”`);
          }
        }
      });
      assert.ok(seen.size > 20, 'something was drawn');
    });
  }

  it('and one that did not would be found', () => {
    const markup = '<p title="ñóñé">áll</p> <b aria-label="a > b">left</b> <i>over</i>';
    const found = visibleTexts(markup).flatMap((text) => leaksIn(text, []));
    assert.deepEqual(found, ['left', 'over']);
  });
});
