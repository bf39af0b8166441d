import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { header } from '../../web/src/views/header/header.js';
import { verdict, weightsLine, wholeText } from '../../web/src/views/header/weights-line.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';

/** The model of a header over this trace. */
function modelOf(trace, changes = {}) {
  const settings = { example: trace?.example ?? 'hello', seed: trace?.seed ?? 1 };
  const shown = {
    trace,
    base: trace,
    settings,
    row: 0,
    error: null,
    view: 'unrolled',
    panel: null,
  };
  return { ...shown, drawer: null, menuOpen: false, leadsBack: false, editedCount: 0, ...changes };
}
const shown = (trace, changes) => markupOf(header(modelOf(trace, changes), {}));
const textOf = (markup) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const state = (trace, changes) => ({ trace, base: trace, trainingStep: undefined, editedCount: 0, ...changes }); // prettier-ignore
const weights = (trace, changes) => wholeText(weightsLine(state(trace, changes)));
const judged = (trace, changes) => {
  const found = verdict(state(trace, changes));
  return found && wholeText(found.pieces);
};

describe('The line about the weights', () => {
  const sources = [
    [{}, /^trained here, 60 updates in \d+(\.\d)? ms$/],
    [{ train_steps: 1 }, /^trained here, 1 update in /],
    [{ weights: 'default' }, /^PyTorch’s random start, untrained$/],
    [{ weights: 'randn' }, /^randn × 0\.01, untrained$/],
    [{ weights: 'randn', scale: 0.3 }, /^randn × 0\.3, untrained$/],
    [{ weights: 'identity' }, /^identity, untrained$/],
    [{ weights: 'zero' }, /^all zero, untrained$/],
  ];
  for (const [settings, expected] of sources) {
    it(`says where they come from: ${JSON.stringify(settings)}`, () => {
      assert.match(weights(traceOf(settings)), expected);
    });
  }

  it('says so when the learner changed them, or looks at an earlier moment of the training', () => {
    const base = traceOf();
    const [, early] = base.training.snapshotSteps;
    assert.equal(weights(base, { editedCount: 3 }), 'edited by you (3)');
    assert.equal(weights(base, { trainingStep: early }), `at training step ${early} of 60`);
    assert.equal(
      weights(base, { trainingStep: early, editedCount: 1 }),
      `at training step ${early} of 60, edited by you (1)`,
    );
  });

  it('takes no training step for shown that there is not, or that is the last', () => {
    const base = traceOf();
    assert.match(weights(base, { trainingStep: 60 }), /^trained here/);
    assert.match(weights(base, { trainingStep: 59.5 }), /^trained here/);
    assert.match(weights(traceOf({ weights: 'zero' }), { trainingStep: 0 }), /^all zero/);
  });
});

describe('The verdict', () => {
  it('is given where not all answers are right, and counts them over all rows', () => {
    assert.equal(judged(traceOf()), null);
    const gesture = traceOf({ example: 'gesture' });
    const right = gesture.predictions.filter((answer, i) => answer === gesture.targets[i]).length;
    assert.ok(right < 30 && right > 20);
    assert.equal(judged(gesture), `${right} of 30 answers right`);
    assert.equal(judged(traceOf({ weights: 'zero' })).slice(-18), 'of 4 answers right');
  });

  it('is none where nothing is asked', () => {
    assert.equal(judged(traceOf({ example: 'snippet' })), null);
  });

  it('of a forecast is the loss that was measured, for weights it was measured with', () => {
    const series = traceOf({ example: 'series' });
    const { losses, snapshotSteps } = series.training;
    const early = [...snapshotSteps].find((step) => step > 0 && losses[step] > 0.001);
    const said = judged(series, { trainingStep: early });
    assert.match(said, /^mean squared error \d/);
    assert.ok(Math.abs(Number(said.split(' ').at(-1)) / losses[early] - 1) < 0.05);
    const last = losses.at(-1);
    if (last < 0.0001) assert.equal(judged(series), 'mean squared error < 0.0001');
    else assert.notEqual(judged(series), null);
    assert.equal(judged(series, { editedCount: 1 }), null);
    assert.equal(judged(traceOf({ example: 'series', weights: 'default' })), null);
  });
});

describe('The header', () => {
  it('has the same controls before the engine is there, none of which can be used', () => {
    const waiting = shown(null);
    assert.match(textOf(waiting), /loading the engine …/);
    const controls = [...waiting.matchAll(/<(button|select|input)\b[^>]*>/g)].map(([tag]) => tag);
    assert.equal(controls.length, 8);
    assert.ok(controls.every((tag) => / disabled/.test(tag)));
    const ready = [...shown(traceOf()).matchAll(/<(button|select|input)\b[^>]*>/g)];
    assert.equal(ready.length, controls.length);
    assert.ok(ready.every(([tag]) => !/ disabled/.test(tag)));
    assert.match(textOf(shown(null, { error: { code: 'load' } })), /no engine/);
  });

  it('offers every example under its kind', () => {
    const markup = shown(traceOf());
    assert.equal([...markup.matchAll(/<option /g)].length, 9);
    assert.match(markup, /<optgroup label="Time series">\s*<option value="series"/);
  });

  it('names the rows of a batch without a doubt where counting begins', () => {
    assert.doesNotMatch(shown(traceOf()), /batch row/);
    const rows = (example) => [...shown(traceOf({ example })).matchAll(/<option value="\d+"[^>]*>([^<]*)/g)].map(([, text]) => text); // prettier-ignore
    assert.deepEqual(rows('snippet'), ['0 of 0–2', '1 of 0–2', '2 of 0–2']);
    assert.deepEqual(rows('gesture'), ['0: circle', '1: swipe', '2: zigzag']);
  });

  it('marks the view and the panel that are shown', () => {
    const pressed = (changes) =>
      [...shown(traceOf(), changes).matchAll(/aria-pressed="(\w+)"[^>]*>(\w+)/g)].flatMap(
        ([, on, name]) => (on === 'true' ? [name] : []),
      );
    assert.deepEqual(pressed({}), ['Unrolled']);
    assert.deepEqual(pressed({ view: 'compare', panel: 'weights' }), ['Compare', 'Weights']);
  });

  it('leads back to the text only where somebody came from there', () => {
    assert.doesNotMatch(textOf(shown(traceOf())), /Back/);
    assert.match(textOf(shown(traceOf(), { leadsBack: true })), /Back to the text/);
  });

  it('keeps what is needed now and then behind a button', () => {
    const closed = shown(traceOf());
    assert.match(closed, /aria-expanded="?false"? aria-controls="menu"/);
    assert.doesNotMatch(textOf(closed), /New weights/);
    const open = textOf(shown(traceOf(), { menuOpen: true }));
    for (const name of ['Table', 'Take away', 'Your own sequence…', 'New weights'])
      assert.ok(open.includes(name), name);
  });

  it('says that the seed that is shown stays when another cannot be used', () => {
    assert.match(textOf(shown(traceOf({ seed: 7 }))), /Seed 7 is still shown/);
  });
});

describe('The fields of the header', () => {
  /** The handler of an event, found in the template. */
  function handlerOf(template, before) {
    if (Array.isArray(template)) return template.map((one) => handlerOf(one, before)).find(Boolean);
    if (!template?.strings) return undefined;
    const at = template.strings.findIndex((text, i) => text.endsWith(`@change=`) && template.strings.slice(0, i + 1).join('').includes(before)); // prettier-ignore
    if (at >= 0) return template.values[at];
    return template.values.map((value) => handlerOf(value, before)).find(Boolean);
  }

  it('pass on a seed only when it can be used', () => {
    const seeds = [];
    const change = handlerOf(header(modelOf(traceOf()), { seed: (n) => seeds.push(n) }), 'id="seed"'); // prettier-ignore
    change({ target: { validity: { valid: false }, valueAsNumber: NaN } });
    change({ target: { validity: { valid: true }, valueAsNumber: 42 } });
    assert.deepEqual(seeds, [42]);
  });

  it('go on showing the present example until another one is there', () => {
    const chosen = [];
    const change = handlerOf(header(modelOf(traceOf()), { example: (name) => chosen.push(name) }), 'class="chip example"'); // prettier-ignore
    const select = { value: 'own' };
    change({ target: select });
    assert.deepEqual([chosen, select.value], [['own'], 'hello']);
  });
});
