import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentAt, positionOf } from '../../web/src/player/moment.js';
import { chain } from '../../web/src/views/chain/chain.js';
import { header } from '../../web/src/views/header/header.js';
import { legend } from '../../web/src/views/legend.js';
import { levels } from '../../web/src/views/levels.js';
import { picture, pictureName } from '../../web/src/views/picture.js';
import { sentenceFor, toText } from '../../web/src/views/sentence.js';
import { bothOf } from '../../web/src/views/states.js';
import { fileName } from '../../web/src/views/takeaway/file-name.js';
import { toJson } from '../../web/src/views/takeaway/json.js';
import { takeaway } from '../../web/src/views/takeaway/panel.js';
import { toPyTorch } from '../../web/src/views/takeaway/pytorch.js';
import { termsOf } from '../../web/src/views/terms.js';
import { unitLine, unitPanel } from '../../web/src/views/unit-panel.js';
import { valuesTable } from '../../web/src/views/values-table.js';
import { markupOf } from './markup.js';
import { oneWrong, ownTrace, shownTrace, theirScene } from './their-states.js';
import { traceOf } from './traces.js';

const bareTrace = () => shownTrace({}, { network: 'unknown', by: 'your code' });
const textOf = (template) => markupOf(template).replace(/<svg[\s\S]*?<\/svg>/g, ' ').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
const drawn = (scene) => markupOf(picture(scene, scene.layout, 'unrolled'));

function sentenceAt(trace, t, phase, row = 0) {
  const { title, parts } = sentenceFor(trace, momentAt(positionOf(t, phase)), row);
  return `${title} ${toText(parts)}`;
}

const HEADER = { base: null, settings: { example: 'hello', seed: 1 }, row: 0, error: null, view: 'unrolled', panel: null, drawer: null, menuOpen: false, leadsBack: false, editedCount: 0 }; // prettier-ignore
const headerOf = (trace) => markupOf(header({ ...HEADER, trace }, {}));

describe('The sentence', () => {
  it('says whose states they are, at every moment', () => {
    const trace = shownTrace();
    assert.match(sentenceAt(trace, 0, 'start'), /All states that follow were made by your rnn_cell\.$/); // prettier-ignore
    for (const phase of ['read', 'mix', 'sum', 'squash', 'carry']) {
      assert.match(sentenceAt(trace, 3, phase), /^Timestep 3 of 4, “l”, by your rnn_cell\. /);
    }
  });

  it('is as ever where the engine made them', () => {
    for (let t = 1; t <= 4; t += 1) {
      assert.doesNotMatch(sentenceAt(traceOf(), t, 'carry'), /your|differ/);
    }
  });

  it('gives both numbers at the first difference, once the state is there', () => {
    const trace = oneWrong();
    for (const phase of ['squash', 'carry']) {
      const { expectedText } = bothOf(trace, 2, 0, 5);
      assert.equal(
        sentenceAt(trace, 2, phase),
        `Step 2, unit 5: your cell gives −0.230, the formula gives ${expectedText}. This is the first difference, ringed in the picture.`,
      );
    }
    assert.match(sentenceAt(trace, 2, 'sum'), /^Timestep 2 of 4/);
  });

  it('names the row of a batch, and only in that row', () => {
    const first = { t: 3, row: 2, unit: 1 };
    const trace = shownTrace({ example: 'gesture' }, { first, by: 'your unroll' }, (value, i) =>
      i === 2 * 24 + 2 * 8 + 1 ? 0.5 : value,
    );
    assert.match(sentenceAt(trace, 3, 'squash', 2), /^Step 3, batch row 2, unit 1: your unroll gives \+0\.500/); // prettier-ignore
    assert.match(sentenceAt(trace, 3, 'squash', 0), /^Timestep 3 of/);
  });

  it('does not take another row’s difference at the same step for the first', () => {
    const first = { t: 1, row: 1, unit: 0 };
    const trace = shownTrace({ example: 'snippet' }, { first }, (value) => value + 0.5);
    assert.match(sentenceAt(trace, 1, 'squash', 1), /^Step 1, batch row 1, unit 0: your cell/);
    assert.match(sentenceAt(trace, 1, 'squash', 0), /^Timestep 1 of 6, batch row 0, .*8 of 8 units differ/); // prettier-ignore
    const label = /aria-label="h 1, unit 0: [^"]*the first that differs"/;
    assert.match(drawn(theirScene(trace, 5, { row: 1 })), label);
    assert.doesNotMatch(drawn(theirScene(trace, 5, { row: 0 })), label);
  });

  it('counts what differs at later steps', () => {
    assert.match(sentenceAt(oneWrong(), 3, 'squash'), /\d of 8 units differ from what the formula gives\.$/); // prettier-ignore
    assert.match(
      sentenceAt(oneWrong(), 3, 'carry'),
      /rnn_cell\. \d of 8 units differ .*Read out of h 3/,
    );
    assert.doesNotMatch(sentenceAt(oneWrong(), 4, 'carry'), /differ/);
  });

  it('tells a first memory that is not zero from one that is', () => {
    assert.match(sentenceAt(ownTrace(), 0, 'start', 0), /h 0 is not empty: the network starts with 0\.5 and −0\.25\./); // prettier-ignore
    assert.match(sentenceAt(ownTrace(), 0, 'start', 1), /h 0 is all zeros/);
  });

  it('promises nothing about states of which nothing else is known', () => {
    for (const phase of ['read', 'mix', 'sum', 'squash', 'carry']) {
      assert.equal(
        sentenceAt(bareTrace(), 2, phase),
        'Timestep 2 of 4, by your code. The state h 2. Your code made these states; with which weights and inputs, the stage does not know.',
      );
    }
    assert.doesNotMatch(sentenceAt(bareTrace(), 0, 'start'), /zeros/);
  });
});

describe('The head', () => {
  it('has a mark with the way back in place of the weights’ description', () => {
    const markup = headerOf(shownTrace());
    assert.match(markup, /aria-label="Your rnn_cell made these states"/);
    assert.match(textOf(markup ? header({ ...HEADER, trace: shownTrace() }, {}) : ''), /Your rnn_cell made these states Show the engine’s again/); // prettier-ignore
    assert.match(markup, /<code>rnn_cell<\/code>/);
    assert.doesNotMatch(markup, /weights-chip/);
    assert.match(headerOf(traceOf()), /weights-chip/);
    assert.doesNotMatch(headerOf(traceOf()), /made these/);
  });

  it('shows a name as text, whatever it holds', () => {
    const markup = headerOf(shownTrace({}, { by: '<img src=x>' }));
    assert.match(markup, /Your &lt;img src=x>/);
    assert.doesNotMatch(markup, /<img/);
  });

  it('bars what has no meaning, and says why', () => {
    const compare =
      /aria-disabled="true"[^>]*title="Compares two sequences by the engine[^"]*"[^>]*>Compare/;
    assert.match(headerOf(shownTrace()).replace(/\s+/g, ' '), compare);
    assert.doesNotMatch(headerOf(traceOf()), /aria-disabled/);
    assert.match(headerOf(bareTrace()).replace(/\s+/g, ' '), /does not know the cell[^>]*>Folded/);
    assert.match(headerOf(bareTrace()).replace(/\s+/g, ' '), /weights-tool" disabled/);
  });

  it('does not call a network of one’s own by the name of an example', () => {
    const markup = headerOf(ownTrace());
    assert.match(markup, />your code<\/option>/);
    assert.doesNotMatch(markup, /id="seed"/);
  });
});

describe('The unit panel of a cell that differs', () => {
  const scene = () => theirScene(oneWrong(), 9, { selection: { t: 2, unit: 5 } });

  it('shows the terms that should have made it, which add up, and both results', () => {
    const { memorySum, inputSum, bias, preactivation, h, theirs, decimals } = termsOf(oneWrong(), 2, 0, 5); // prettier-ignore
    assert.ok(Math.abs(memorySum + inputSum + bias - preactivation) < 1e-5);
    assert.ok(Math.abs(h - Math.tanh(preactivation)) < 1e-7);
    assert.ok(Math.abs(theirs + 0.23) < 1e-6);
    const round = (value, d) => Number(value.toFixed(d));
    const parts = [memorySum, inputSum, bias].map((value) => round(value, decimals.part));
    assert.equal(round(parts[0] + parts[1] + parts[2], decimals.sum), round(preactivation, decimals.sum)); // prettier-ignore
    assert.equal(round(Math.tanh(round(preactivation, decimals.sum)), decimals.h), round(h, decimals.h)); // prettier-ignore
    const text = textOf(unitPanel(scene()));
    assert.match(text, /^h2\[5\] = −0\.230 the formula gives [+−]0\.\d{3}, from:/);
    assert.match(text, /tanh\([+−]\d\.\d+\) = [+−]0\.\d{3} your cell gave −0\.230$/);
  });

  it('has digits enough to tell them apart', () => {
    const trace = shownTrace({}, { first: { t: 1, row: 0, unit: 0 } }, (value, i) => (i === 0 ? value + 0.0002 : value)); // prettier-ignore
    const { givenText, expectedText } = bothOf(trace, 1, 0, 0);
    assert.notEqual(givenText, expectedText);
  });

  it('says it in one line too', () => {
    assert.match(textOf(unitLine(scene())), /^The formula: h2\[5\] = tanh\(sum .*\) = .*; your cell gave −0\.230\.$/); // prettier-ignore
  });

  it('is as ever where the number is right', () => {
    const right = theirScene(oneWrong(), 9, { selection: { t: 2, unit: 4 } });
    assert.doesNotMatch(textOf(unitPanel(right)), /your cell|formula/);
    const before = theirScene(oneWrong(), 8, { selection: { t: 2, unit: 5 } });
    assert.match(textOf(unitPanel(before)), /tanh: not computed yet/);
    assert.doesNotMatch(textOf(unitPanel(before)), /0\.230/);
  });

  it('shows where a network of one’s own starts', () => {
    const start = theirScene(ownTrace(), 0, { selection: { t: 0, unit: 1 } });
    assert.match(textOf(unitPanel(start)), /^h0\[1\] = −0\.25 .*where the network starts/);
  });

  it('knows only the value of states that came alone', () => {
    const alone = theirScene(bareTrace(), 10, { selection: { t: 2, unit: 1 } });
    assert.match(
      textOf(unitPanel(alone)),
      /^h2\[1\] = [+−]0\.\d+ The stage does not know what made it/,
    );
    assert.doesNotMatch(textOf(unitPanel(alone)), /tanh|memory/);
    const start = theirScene(bareTrace(), 10, { selection: { t: 0, unit: 1 } });
    assert.match(
      textOf(unitPanel(start)),
      /^h0\[1\] The state before anything is read: only your code/,
    );
    assert.match(textOf(unitLine(alone)), /What made it, the stage does not know/);
  });
});

describe('The picture', () => {
  it('rings the first difference, and only once it is reached', () => {
    assert.match(drawn(theirScene(oneWrong(), 9)), /first-ring[\s\S]*≠/);
    assert.doesNotMatch(drawn(theirScene(oneWrong(), 8)), /first-ring/);
    assert.doesNotMatch(drawn(theirScene(shownTrace(), 20)), /first-ring|differs/);
  });

  it('says in words what the ring means where there is room', () => {
    assert.match(drawn(theirScene(oneWrong(), 9)), /first difference/);
    assert.match(drawn(theirScene(oneWrong(), 20)), /first-ring/);
    assert.doesNotMatch(drawn(theirScene(oneWrong(), 20)), />first difference/);
  });

  it('rings nothing in another row of the batch', () => {
    const trace = shownTrace({ example: 'snippet' }, { first: { t: 1, row: 1, unit: 0 } });
    assert.match(drawn(theirScene(trace, 5, { row: 1 })), /first-ring/);
    assert.doesNotMatch(drawn(theirScene(trace, 5, { row: 0 })), /first-ring|class="differs"/);
  });

  it('names both numbers for who does not see it, and whose states they are', () => {
    const markup = drawn(theirScene(oneWrong(), 9));
    assert.match(markup, /aria-label="h 2, unit 5: −0\.230; the formula gives [^"]*, the first that differs"/); // prettier-ignore
    assert.match(markup, /aria-label="Hidden states, made by your rnn_cell: a row is a unit/);
    assert.equal(pictureName(theirScene(oneWrong(), 9), 'unrolled'), 'The chain of hidden states, made by your rnn_cell'); // prettier-ignore
    assert.equal(pictureName(theirScene(traceOf(), 9), 'unrolled'), 'The chain of hidden states');
  });

  it('has neither ribbons nor lens nor inputs where only states are known', () => {
    for (let position = 0; position <= 20; position += 0.25) {
      const scene = theirScene(bareTrace(), position);
      const markup = markupOf(chain(scene));
      assert.doesNotMatch(markup, /class="ribbon|class="terms|class="lens" rx="14"|NaN|undefined|class="reading/); // prettier-ignore
      assert.equal(scene.layout.lens, null);
    }
    assert.match(drawn(theirScene(bareTrace(), 20)), /aria-label="h 0, unit 3: not known"/);
    assert.match(drawn(theirScene(bareTrace(), 20)), /Only the states of your code are known/);
  });

  it('has them for a network of one’s own', () => {
    const markup = drawn(theirScene(ownTrace(), 9));
    assert.match(markup, /class="ribbon/);
    assert.match(markup, /class="terms"/);
    assert.match(markup, /aria-label="h 0, unit 0: \+0\.50"/);
    assert.doesNotMatch(markup, /NaN|undefined/);
  });
});

describe('What stands around the picture', () => {
  it('explains the marks', () => {
    const wrong = textOf(legend(theirScene(oneWrong(), 20)));
    assert.match(wrong, /Your rnn_cell made these states\. \d+ of 32 differ/);
    assert.match(wrong, /the first number that differs.*another one that differs/);
    const right = textOf(legend(theirScene(shownTrace(), 20)));
    assert.match(right, /made these states; the engine gives the same/);
    assert.doesNotMatch(right, /first number/);
    assert.doesNotMatch(textOf(legend(theirScene(traceOf(), 20))), /made these|differs/);
    assert.match(textOf(legend(theirScene(ownTrace(), 15))), /from a network of your own/);
    assert.doesNotMatch(textOf(legend(theirScene(bareTrace(), 15))), /a product, weight/);
  });

  it('says in the table whose numbers they are, and what they should be', () => {
    const table = markupOf(valuesTable(theirScene(oneWrong(), 20)));
    assert.match(
      table,
      /<caption>[\s\S]*Your rnn_cell made these states; behind ≠[\s\S]*<\/caption>/,
    );
    assert.match(table, /class="differs">−0\.230<small>≠ /);
    assert.doesNotMatch(markupOf(valuesTable(theirScene(traceOf(), 20))), /made these|≠/);
    const alone = markupOf(valuesTable(theirScene(bareTrace(), 20)));
    assert.match(alone, /<td>\?<\/td>/);
    assert.doesNotMatch(alone, />reads</);
  });

  it('offers no step to open where there is nothing to see', () => {
    const on = { overview() {}, openStep() {}, letGo() {} };
    assert.match(textOf(levels(theirScene(oneWrong(), 9), on)), /Chain › Step 2 ›/);
    assert.doesNotMatch(textOf(levels(theirScene(bareTrace(), 9), on)), /Step/);
  });
});

describe('What is taken away', () => {
  const settings = { example: 'hello', seed: 1 };

  it('says that it is the learner’s', () => {
    assert.equal(fileName(settings, 'svg', 3, shownTrace().theirs), 'hello-seed1-yours-step3.svg');
    assert.equal(fileName(settings, 'csv', undefined, ownTrace().theirs), 'network-yours.csv');
    assert.equal(fileName(settings, 'csv'), 'hello-seed1.csv');
    const json = JSON.parse(toJson(oneWrong(), settings));
    assert.deepEqual(json.theirs, { by: 'your rnn_cell', first: { t: 2, row: 0, unit: 5 }, network: 'stage' }); // prettier-ignore
    assert.equal(json.theirs && JSON.parse(toJson(traceOf(), settings)).theirs, undefined);
    assert.equal(JSON.parse(toJson(ownTrace(), settings)).settings, undefined);
    assert.deepEqual(JSON.parse(toJson(bareTrace(), settings)).h.shape, [4, 1, 8]);
  });

  it('warns that a link cannot carry the states', () => {
    const model = { link: 'https://a', tooLong: false, script: null, scripted: false, whose: 'your rnn_cell', scriptName: 'a.py', status: '' }; // prettier-ignore
    const text = textOf(takeaway(model, {}));
    assert.match(text, /hold the states that your rnn_cell made\. A link opens the engine’s/);
    assert.doesNotMatch(text, /As PyTorch/);
    assert.doesNotMatch(textOf(takeaway({ ...model, whose: null }, {})), /engine’s/);
  });

  it('has a script of the learner’s own network, with its first memory', () => {
    const script = toPyTorch(ownTrace(), settings);
    assert.match(script, /of the network that your code showed/);
    assert.match(script, /W_hh = torch\.tensor/);
    assert.match(script, /h = torch\.tensor\(\[\s*\[ ?0\.5, -0\.25\]/);
    assert.doesNotMatch(script, /hello|manual_seed|Trained/);
  });
});

describe('Ribbons', () => {
  // A cell without tanh explodes: the widest product used to be so large that step 1 had none.
  it('are there at the first step though later states are far too large', () => {
    const trace = shownTrace({}, {}, (value, i) => (i < 8 ? value : value * 1000));
    const ribbons = (t) => drawn(theirScene(trace, positionOf(t, 'carry'))).match(/class="ribbon /g) ?? []; // prettier-ignore
    assert.ok(ribbons(1).length >= 8);
    const widths = [...drawn(theirScene(trace, positionOf(4, 'carry'))).matchAll(/class="ribbon [^>]*stroke-width="([\d.]+)"/g)]; // prettier-ignore
    assert.ok(widths.length > 0 && widths.every(([, width]) => Number(width) <= 4));
  });
});
