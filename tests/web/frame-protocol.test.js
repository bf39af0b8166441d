import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LONGEST, fromFrame, fromHost, messageOf } from '../../web/src/embed/protocol.js';
import { readCommand } from '../../web/src/embed/read-command.js';
import { dice } from './dice.js';

const GOOD = {
  ready: { show: 'stage', T: 4, H: 8 },
  resize: { height: 742 },
  step: { t: 2, phase: 'mix', description: 'Timestep 2 of 4.' },
  check: { part: 'cell', passed: false, score: 0.5, feedback: ['Forgot tanh.'] },
  state: { state: 'v=1&t=2' },
  error: { code: 'load', message: 'The engine could not be loaded.' },
};

const WRONG = {
  ready: [
    { show: 'stage', T: -1, H: 8 },
    { show: 1, T: 4, H: 8 },
    { show: 'stage', T: 4 },
  ],
  resize: [{ height: 0 }, { height: NaN }, { height: Infinity }, { height: '742' }, { height: 1e9 }, {}], // prettier-ignore
  step: [
    { t: 1.5, phase: 'mix', description: '' },
    { t: 1, phase: null, description: '' },
  ],
  check: [
    { part: 'cell', passed: 1, score: 1, feedback: [] },
    { part: 'cell', passed: true, score: 2, feedback: [] },
    { part: 'cell', passed: true, score: 1, feedback: [7] },
    { part: 'cell', passed: true, score: 1, feedback: 'good' },
  ],
  state: [{ state: 'x'.repeat(LONGEST + 1) }, { state: {} }],
  error: [{ code: 'load' }, { code: 5, message: '' }],
};

describe('What a frame says', () => {
  for (const [type, fields] of Object.entries(GOOD)) {
    it(`is read as it was made: ${type}`, () => {
      assert.deepEqual(fromFrame(messageOf(type, 'one', fields)), { type, id: 'one', ...fields });
      assert.deepEqual(fromFrame(messageOf(type, null, fields)), { type, id: null, ...fields });
    });

    it(`is not read when it is damaged: ${type}`, () => {
      for (const wrong of WRONG[type]) assert.equal(fromFrame(messageOf(type, null, wrong)), null);
    });
  }

  it('is not read in another protocol, version or type', () => {
    const good = messageOf('resize', null, { height: 5 });
    for (const other of [
      { protocol: 'other' },
      { v: 2 },
      { v: '1' },
      { type: 'toString' },
      { type: ['resize'] },
      { id: 7 },
    ])
      // prettier-ignore
      assert.equal(fromFrame({ ...good, ...other }), null, JSON.stringify(other));
  });

  it('is read without what nobody knows, and not from what an object inherits', () => {
    const message = { ...messageOf('resize', null, { height: 5 }), html: '<b>' };
    assert.deepEqual(fromFrame(message), { type: 'resize', id: null, height: 5 });
    assert.equal(fromFrame(Object.create(message)), null);
  });
});

describe('What the host says', () => {
  it('is hello, or a command with its fields', () => {
    assert.deepEqual(fromHost(messageOf('hello', null)), { type: 'hello' });
    const { type, fields } = fromHost(messageOf('command', null, { command: 'step' }));
    assert.equal(type, 'command');
    assert.deepEqual(readCommand(fields), { command: 'step' });
  });

  it('is nothing in another protocol, and never what a frame says', () => {
    for (const type of Object.keys(GOOD)) assert.equal(fromHost(messageOf(type, null)), null);
    assert.equal(fromHost({ ...messageOf('command', null), v: 2 }), null);
  });
});

describe('Commands', () => {
  const read = (command, fields) => readCommand({ ...fields, command });

  it('take their own fields and no others', () => {
    const given = { t: 2, phase: 'mix', unit: 0, view: 'folded', html: '<b>', returnTo: {} };
    assert.deepEqual(read('show', given), { command: 'show', t: 2, phase: 'mix', unit: 0, view: 'folded' }); // prettier-ignore
    assert.deepEqual(read('play', { t: 2 }), { command: 'play' });
    assert.deepEqual(read('theme', { theme: 'dark' }), { command: 'theme', theme: 'dark' });
  });

  it('may leave out what is not needed, or say null', () => {
    assert.deepEqual(read('show', { t: null, panel: null }), { command: 'show' });
    assert.deepEqual(read('back', {}), { command: 'back' });
  });

  for (const [command, fields, field] of [
    ['leap', {}, 'command'],
    ['constructor', {}, 'command'],
    [undefined, {}, 'command'],
    ['step', { unit: 'leap' }, 'unit'],
    ['step', { unit: 5 }, 'unit'],
    ['show', { t: '2' }, 't'],
    ['show', { t: NaN }, 't'],
    ['show', { unit: 128 }, 'unit'],
    ['show', { phase: 'start' }, 'phase'],
    ['show', { flash: 'bang' }, 'flash'],
    ['state', {}, 'state'],
    ['state', { state: null }, 'state'],
    ['theme', {}, 'theme'],
    ['lang', { lang: ['en'] }, 'lang'],
  ]) {
    it(`name what is wrong: ${command} ${JSON.stringify(fields)}`, () => {
      const { problem } = read(command, fields);
      assert.equal(problem.field, field);
      assert.ok('given' in problem);
    });
  }
});

describe('Thousands of random messages', () => {
  const words = 'rnn-unrolled command step show play state hello ready resize check error theme lang dark t 1 __proto__ constructor toString'.split(' '); // prettier-ignore
  const keys = 'protocol v type id command t unit row phase view panel flash state theme lang height score passed feedback part code message __proto__'.split(' '); // prettier-ignore

  const random = ({ below, pick }, depth = 0) => {
    const again = () => random({ below, pick }, depth + 1);
    const kind = below(depth > 2 ? 4 : 7);
    if (kind < 2) return pick(words);
    if (kind === 2) return pick([0, 1, 2, -1, 0.5, NaN, Infinity, 1e21, 2n]);
    if (kind === 3) return pick([null, undefined, true, false, new Date(0), new Map(), new Error('x')]); // prettier-ignore
    if (kind === 4) return Array.from({ length: below(4) }, again);
    const object = depth === 0 && below(4) ? messageOf(below(2) ? 'command' : pick(words), null, { command: pick(words) }) : {}; // prettier-ignore
    for (let i = below(7); i > 0; i -= 1)
      Object.defineProperty(object, pick(keys), { value: again(), enumerable: true, configurable: true }); // prettier-ignore
    return object;
  };

  it('throw nothing, and give only what is well formed', () => {
    const thrown = dice(11);
    let read = 0;
    for (let i = 0; i < 20_000; i += 1) {
      const data = random(thrown);
      const frame = fromFrame(data);
      if (frame) assert.deepEqual(fromFrame(messageOf(frame.type, frame.id, frame)), frame);
      const host = fromHost(data);
      if (host?.type !== 'command') continue;
      const command = readCommand(host.fields);
      if ('problem' in command) continue;
      read += 1;
      assert.deepEqual(readCommand(command), command);
    }
    assert.ok(read > 50, `only ${read} commands were read`);
  });
});
