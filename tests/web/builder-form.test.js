import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fieldsFor, isOther, readForm } from '../../web/src/builder/form.js';
import { CHOICES, HIDEABLE } from '../../web/src/state/attributes.js';
import { allExamples } from '../../web/src/views/header/examples.js';

const page = await readFile(new URL('../../web/builder.html', import.meta.url), 'utf8');

const usual = { show: 'stage', part: 'all', example: 'hello', sequence: 'abracadabra', kind: 'letters', seed: '1', 'hidden-size': '', weights: '', scale: '', view: 'unrolled', compare: '', theme: 'auto', lang: '' }; // prettier-ignore
/** A form as it is sent; lists are fields that are there several times. */
function filled(more = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...usual, ...more })) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}
const settingsOf = (more) => readForm(filled(more)).settings;

describe('The form', () => {
  it('says nothing of what is as always', () => {
    assert.deepEqual(readForm(filled()), {
      show: 'stage',
      part: 'all',
      settings: { example: 'hello', seed: 1 },
      view: 'unrolled',
      panel: null,
      now: false,
      hide: [],
      theme: 'auto',
      lang: '',
    });
  });

  it('gives numbers as numbers, and a factor only for randn', () => {
    assert.deepEqual(settingsOf({ seed: '42', 'hidden-size': '16' }), { example: 'hello', seed: 42, hiddenSize: 16 }); // prettier-ignore
    assert.deepEqual(settingsOf({ weights: 'randn', scale: '0.5' }), { example: 'hello', seed: 1, weights: 'randn', scale: 0.5 }); // prettier-ignore
    assert.deepEqual(settingsOf({ weights: 'zero', scale: '0.5' }), { example: 'hello', seed: 1, weights: 'zero' }); // prettier-ignore
  });

  it('takes a sequence only as one’s own, and a second one only to compare', () => {
    assert.deepEqual(settingsOf({ example: 'own', sequence: '1\r\n2\r\n', kind: 'numbers' }), { example: 'own', seed: 1, sequence: '1\n2\n', kind: 'numbers' }); // prettier-ignore
    assert.deepEqual(settingsOf({ compare: 'help' }), { example: 'hello', seed: 1 });
    assert.deepEqual(settingsOf({ compare: 'help', view: 'compare' }), { example: 'hello', seed: 1, compare: 'help' }); // prettier-ignore
  });

  it('gathers what is left out', () => {
    assert.deepEqual(readForm(filled({ hide: ['seed', 'link'], panel: 'weights', now: 'on' })).hide, ['seed', 'link']); // prettier-ignore
  });

  it('is filled again from what is shown', () => {
    for (const more of [
      {},
      { example: 'words', seed: '9', weights: 'randn', scale: '2' },
      { example: 'own', sequence: 'a b', kind: 'words', 'hidden-size': '5' },
      { view: 'compare', compare: 'help', panel: 'weights' },
    ]) {
      const { settings, view, panel } = readForm(filled(more));
      const { panel: checked, ...fields } = fieldsFor({ settings, view, panel });
      const again = readForm(filled({ ...fields, ...(checked ? { panel: checked } : {}) }));
      assert.deepEqual(again, readForm(filled(more)));
    }
  });
});

describe('Another network', () => {
  it('is one with other settings, not one whose weights were changed by hand', () => {
    const present = { seed: 1, example: 'hello', edits: { b: { 0: 1 } }, trainingStep: 3, hiddenSize: undefined }; // prettier-ignore
    assert.equal(isOther({ example: 'hello', seed: 1 }, present), false);
    assert.equal(isOther({ example: 'hello', seed: 2 }, present), true);
    assert.equal(isOther({ example: 'hello', seed: 1, hiddenSize: 8 }, present), true);
  });
});

describe('The page', () => {
  const options = (name) => {
    const [, inside] = page.match(new RegExp(`<select id="${name}"[^>]*>([\\s\\S]*?)</select>`));
    return [...inside.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value);
  };
  const boxes = (name) => [...page.matchAll(new RegExp(`type="checkbox" name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value); // prettier-ignore

  it('offers every example of the stage', () => {
    assert.deepEqual(
      options('example').sort(),
      allExamples()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('offers every view, theme and reading of a sequence', () => {
    for (const name of ['view', 'theme', 'kind']) assert.deepEqual(options(name), CHOICES[name]);
  });

  it('offers to leave out all that can be', () => {
    assert.deepEqual(boxes('hide'), [...HIDEABLE, 'link']);
  });
});
