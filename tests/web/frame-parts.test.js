import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ForH5p, forLti } from '../../web/src/embed/heights-for-others.js';
import { readParameters } from '../../web/src/embed/parameters.js';
import { createSteady } from '../../web/src/embed/steady.js';
import { fromLink } from '../../web/src/state/link.js';
import { spanish } from '../../web/src/words/es/index.js';
import { inLanguage, words } from '../../web/src/words/index.js';

describe('The address of a frame', () => {
  it('shows the stage where it says nothing', () => {
    assert.deepEqual(readParameters(''), {
      show: 'stage',
      parts: [],
      attributes: {},
      moment: null,
      hasLink: true,
      id: null,
      host: null,
      problems: [],
    });
  });

  it('has the stage’s attributes by their names, as they are', () => {
    const { attributes } = readParameters('?example=own&sequence=a+b&hidden-size=4&seed=x&lang=es&theme=dark&scale=0.1&utm_source=mail'); // prettier-ignore
    assert.deepEqual(attributes, { example: 'own', sequence: 'a b', 'hidden-size': '4', seed: 'x', lang: 'es', theme: 'dark', scale: '0.1' }); // prettier-ignore
  });

  it('hides what the stage can hide, and the link to the lesson', () => {
    const { attributes, hasLink } = readParameters('?hide=weights+link,compare');
    assert.deepEqual([attributes, hasLink], [{ hide: 'weights compare' }, false]);
    assert.deepEqual(readParameters('?hide=link').attributes, {});
  });

  it('has all parts of the exercise, or one', () => {
    assert.deepEqual(readParameters('?show=exercise').parts, ['cell', 'unroll', 'explore']);
    assert.deepEqual(readParameters('?show=exercise&part=unroll').parts, ['unroll']);
    assert.deepEqual(readParameters('?part=unroll').parts, []);
  });

  it('names a moment as links do', () => {
    const { moment } = readParameters(
      '?t=2&phase=mix&unit=5&compare-as=differences&edits=hh40:0.69',
    );
    const { state } = fromLink(moment);
    assert.deepEqual([state.t, state.phase, state.unit, state.compareAs], [2, 'mix', 5, 'differences']); // prettier-ignore
    assert.equal(Object.keys(state.settings.edits.W_hh).length, 1);
    assert.match(fromLink(readParameters('?t=%26v=2').moment).error, /t must be a whole number/);
  });

  it('says which choices there are not', () => {
    const { show, parts, problems } = readParameters('?show=exercise&part=all-of-it');
    assert.deepEqual([show, parts.length], ['exercise', 3]);
    assert.deepEqual(problems, [{ field: 'part', given: 'all-of-it', known: ['all', 'cell', 'unroll', 'explore'] }]); // prettier-ignore
    const english = words().embed.unknown(problems[0]);
    assert.match(
      english,
      /^part=all-of-it .* may be all, cell, unroll or explore\. Shown is all\.$/,
    );
    assert.match(inLanguage(spanish, () => words().embed.unknown(problems[0])), /puede ser all, cell, unroll o explore/); // prettier-ignore
  });

  it('has an id, not too long, and a host', () => {
    const { id, host } = readParameters(`?id=${'x'.repeat(999)}&host=https://course.example`);
    assert.deepEqual([id.length, host], [200, 'https://course.example']);
  });
});

describe('The height of a frame', () => {
  const told = (heights, each) => {
    const steady = createSteady();
    return heights.map((height, i) => steady(height, i * each));
  };

  it('is what was measured', () => {
    assert.deepEqual(told([700, 900, 700, 900, 701], 100), [700, 900, 700, 900, 701]);
    assert.deepEqual(told([1, 1, 2, 2, 1], 10), [1, 1, 2, 2, 1]);
  });

  it('is the larger of two that come in turn, and very fast, until another comes', () => {
    assert.deepEqual(
      told([7, 9, 7, 9, 7, 9, 7, 7, 9, 8, 7], 100),
      [7, 9, 7, 9, 7, 9, 9, 9, 9, 8, 7],
    );
    assert.deepEqual(told([9, 7, 9, 7, 9, 7, 7], 20), [9, 7, 9, 7, 9, 9, 9]);
  });

  it('follows somebody who opens and closes something again and again', () => {
    const heights = Array.from({ length: 20 }, (_, i) => (i % 2 ? 900 : 700));
    assert.deepEqual(told(heights, 700), heights);
  });

  it('is told as LTI’s message, a JSON text', () => {
    assert.deepEqual(JSON.parse(forLti(742)), { subject: 'lti.frameResize', height: 742 });
  });

  it('is told to H5P’s script when that is there, step by step', () => {
    const sent = [];
    const h5p = new ForH5p((message) => sent.push(message));
    const hear = (action, context = 'h5p') => h5p.hear({ context, action });
    const last = () => sent.splice(0);
    hear('hello'); // nothing to be told yet
    assert.deepEqual(last(), []);
    h5p.report(700);
    h5p.report(701);
    const hello = { context: 'h5p', action: 'hello' };
    assert.deepEqual(last(), [hello, hello]);
    hear('hello', 'other');
    hear('unknown');
    for (const data of [null, undefined, 7, 'h5p', []]) h5p.hear(data);
    assert.deepEqual(last(), []);
    hear('hello');
    const prepare = {
      context: 'h5p',
      action: 'prepareResize',
      scrollHeight: 701,
      clientHeight: 701,
    };
    assert.deepEqual(last(), [prepare]);
    hear('resizePrepared');
    assert.deepEqual(last(), [{ context: 'h5p', action: 'resize', scrollHeight: 701, height: 701 }]); // prettier-ignore
    h5p.report(650);
    assert.deepEqual(last(), [{ ...prepare, scrollHeight: 650, clientHeight: 650 }]);
  });
});
