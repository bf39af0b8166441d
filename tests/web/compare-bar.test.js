import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareBar } from '../../web/src/views/compare/compare-bar.js';
import { pairsFor } from '../../web/src/views/compare/pairs.js';
import { comparedTrace } from './compare-scenes.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';

/** What is listened to in a template, in its order: [tag and class, event, handler]. */
function listeners(template) {
  if (Array.isArray(template)) return template.flatMap(listeners);
  if (!Array.isArray(template?.strings)) return [];
  return template.strings.flatMap((string, i) => {
    const value = template.values[i];
    const event = string.match(/@(\w+)=$/)?.[1];
    const tag = template.strings
      .slice(0, i + 1)
      .join('')
      .match(/.*<(\w+)/s)?.[1];
    return event ? [{ tag, event, act: value }] : listeners(value);
  });
}

/** The bar, what it shows, and what was asked for through it. */
function barOf(model) {
  const asked = [];
  const on = { compare: (text) => asked.push(text), compareAs: (as) => asked.push(as) };
  const template = compareBar({ row: 0, compareAs: 'pairs', error: null, ...model }, on);
  const find = (tag, event) => listeners(template).find((one) => one.tag === tag && one.event === event).act; // prettier-ignore
  return { asked, markup: markupOf(template), find, template };
}

/** What a text field is given, which is a property and no attribute. */
const typedIn = ({ template }) => JSON.stringify(template).match(/\.value=/) && deepValue(template);
function deepValue(template) {
  if (Array.isArray(template)) return template.map(deepValue).find((found) => found !== undefined);
  if (!Array.isArray(template?.strings)) return undefined;
  const place = template.strings.findIndex((string) =>
    /class="compare-typed"[^>]*\.value=$/.test(string),
  );
  return place >= 0 ? template.values[place] : deepValue(template.values);
}

describe('The bar above two sequences', () => {
  it('names A, offers the ready-made second sequences, and says why', () => {
    const { markup } = barOf({ trace: comparedTrace('lhel'), text: 'lhel' });
    const pairs = pairsFor(traceOf(), 0);
    assert.match(markup, /<b>A<\/b> <span>hell<\/span>/);
    for (const { label } of pairs) assert.ok(markup.includes(`>${label}</option>`), label);
    assert.ok(markup.includes(pairs[0].why));
    assert.doesNotMatch(markup, /your own/);
  });

  it('begins with the first ready-made one', () => {
    assert.equal(typedIn(barOf({ trace: comparedTrace('lhel') })), 'lhel');
  });

  it('asks for a pair that is chosen', () => {
    const { find, asked } = barOf({ trace: comparedTrace('lhel') });
    find('select', 'change')({ target: { value: 'ooll' } });
    assert.deepEqual(asked, ['ooll']);
  });

  it('asks for what was typed on Enter and on change, exactly as it was typed', () => {
    const { find, asked } = barOf({ trace: comparedTrace('lhel') });
    let kept = false;
    const key = (name) => find('input', 'keydown')({ key: name, target: { value: ' he!! ' }, preventDefault: () => (kept = true) }); // prettier-ignore
    key('e');
    assert.deepEqual([asked, kept], [[], false]);
    key('Enter');
    find('input', 'change')({ target: { value: 'ohel' } });
    assert.deepEqual([asked, kept], [[' he!! ', 'ohel'], true]);
  });

  it('keeps what cannot be read, and says beside it what to change', () => {
    const bar = barOf({ trace: traceOf(), text: 'he!!', error: { code: 'argument', message: 'No.' } }); // prettier-ignore
    assert.equal(typedIn(bar), 'he!!');
    assert.match(bar.markup, /role="alert">The network does not know “!”/);
    assert.match(bar.markup, /aria-invalid="true"/);
    assert.match(bar.markup, /your own/);
    const engine = barOf({ trace: traceOf(), text: 'ohel', error: { code: 'argument', message: 'The engine says no.' } }); // prettier-ignore
    assert.match(engine.markup, /role="alert">The engine says no\./);
  });

  it('changes between pairs and differences', () => {
    const { template, asked, markup } = barOf({ trace: comparedTrace('lhel'), compareAs: 'differences' }); // prettier-ignore
    assert.match(markup, /aria-pressed="false">Pairs/);
    assert.match(markup, /aria-pressed="true">Differences/);
    for (const { tag, act } of listeners(template)) if (tag === 'button') act();
    assert.deepEqual(asked, ['pairs', 'differences']);
  });

  it('has lines to type rows of numbers in', () => {
    const trace = comparedTrace(0, { example: 'gesture' });
    const bar = barOf({ trace });
    assert.match(bar.markup, /<textarea/);
    assert.equal(typedIn(bar).split('\n').length, trace.T);
    assert.match(barOf({ trace: comparedTrace('lhel') }).markup, /<input class="compare-typed" type="text"/); // prettier-ignore
  });
});
