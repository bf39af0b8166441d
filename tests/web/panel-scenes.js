/** Questions, weights, comparisons and drawers as markup, of many kinds: [name, markup, words that are data]. */
import { weightFrom } from '../../web/src/elements/weight-number.js';
import { compareBar, compareLine } from '../../web/src/views/compare/compare-bar.js';
import { compareSentence, compareView } from '../../web/src/views/compare/compare.js';
import { pairsFor } from '../../web/src/views/compare/pairs.js';
import { card } from '../../web/src/views/questions/card.js';
import { KINDS } from '../../web/src/views/questions/index.js';
import { toHtml } from '../../web/src/views/sentence.js';
import { tokenAt } from '../../web/src/views/trace.js';
import { takeaway } from '../../web/src/views/takeaway/panel.js';
import { weightsPanel } from '../../web/src/views/weights/weights-panel.js';
import { EXAMPLES, comparedScene, comparedTrace } from './compare-scenes.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';
import { asked, withMemory } from './what-if.js';
import { handlers, weightsModel } from './weights-model.js';

const ON = { choose() {}, look() {}, again() {}, hello() {}, compare() {}, compareAs() {} };

const NETWORKS = [
  ...EXAMPLES.map((example) => ({ example })),
  { weights: 'default' },
  { weights: 'identity' },
  { weights: 'zero' },
  { weights: 'randn', scale: 0.5 },
  { hidden_size: 40 },
  { example: 'snippet', hidden_size: 4 },
  { example: 'own', sequence: ['a', 'b'] },
  { example: 'own', sequence: ['a', 'b', 'c'] },
  { example: 'own', values: [3, 3, -2, 3, 5], columns: 1 },
];

/** Every question with each of its answers. */
export function* askedCards() {
  for (const settings of [...NETWORKS, withMemory(0), withMemory(0.3)]) {
    for (const kind of Object.keys(KINDS)) {
      const question = asked(kind, settings);
      for (const choice of [null, ...(question.choices ?? []).map(({ id }) => id)]) {
        const name = `${kind} of ${JSON.stringify(settings).slice(0, 60)}, ${choice}`;
        yield [name, markupOf(card({ question, choice, note: '', href: '#' }, ON)), []];
      }
    }
  }
}

/** What is chosen, hovered, edited. */
const HANDS = [
  {},
  { chosen: { name: 'W_xh', row: 0, column: 0 }, selection: { t: 1, unit: 0 } },
  { hand: { hovered: { name: 'b', row: 0, column: 0 } } },
  { edits: { W_hh: { 0: 5 } }, chosen: { name: 'W_hh', row: 0, column: 0 } },
];

/** The panel of the weights, the comparison, the drawer, and what is wrong with a typed number. */
export function* panels() {
  for (const settings of NETWORKS) {
    const trace = traceOf(settings);
    const name = JSON.stringify(settings);
    const data = trace.vocabulary.filter((token) => token.length > 1);
    for (const position of [0, 1, 2, 3, 4, 5, 5 * trace.T]) {
      for (const more of HANDS.slice(0, 'example' in settings ? 3 : 4)) {
        if (more.edits && Object.keys(settings).length > 0) continue; // edited are the example's own weights
        yield [`weights of ${name} at ${position}`, markupOf(weightsPanel(weightsModel({ trace, position, ...more }), handlers)), data]; // prettier-ignore
      }
    }
    yield* comparisons(settings, trace, data);
  }
  for (const text of ['', 'ça', '11']) yield ['a typed weight', weightFrom(text).problem, []];
  for (const more of [
    {},
    { tooLong: true },
    { link: 'x'.repeat(3000) },
    { whose: '' },
    { script: '' },
  ]) {
    const model = { link: '1', tooLong: false, script: null, scripted: true, whose: null, scriptName: '', status: '', ...more }; // prettier-ignore
    yield ['taking away', markupOf(takeaway(model, {})), []];
  }
}

const TYPED = [undefined, '', '?', '1', '1 2 3\n4 5 6', '1,2;3'];

function* comparisons(settings, trace, tokens) {
  const first = Array.from({ length: trace.T }, (_, i) => tokenAt(trace, i + 1, 0)).join('');
  const data = [...tokens, first, ...pairsFor(trace, 0).map(({ text }) => text)]; // as one would type it
  for (const text of TYPED) {
    const model = { trace, row: 0, text, compareAs: /** @type {const} */ ('pairs'), error: null };
    yield [`bar of ${JSON.stringify(settings)}, ${text}`, markupOf(compareBar(model, ON)), data];
  }
  for (let pair = 0; pair < pairsFor(trace, 0).length; pair += 1) {
    const compared = comparedTrace(pair, settings);
    for (let position = 0; position <= 5 * trace.T; position += 1) {
      const scene = comparedScene(position, { trace: compared, selection: { t: 1, unit: 0 }, as: position % 2 ? 'pairs' : 'differences' }); // prettier-ignore
      const { title, parts } = compareSentence(scene);
      const drawn = [title, toHtml(parts), compareLine(scene), compareView(scene)];
      yield [`pair ${pair} of ${JSON.stringify(settings)} at ${position}`, drawn.map(markupOf).join(' <br> '), data]; // prettier-ignore
    }
  }
}
