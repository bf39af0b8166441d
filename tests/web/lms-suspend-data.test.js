import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  MOST,
  PARTS,
  isNothing,
  nothingKept,
  pack,
  sum,
  unpack,
} from '../../web/src/lms/suspend-data.js';
import { dice } from './dice.js';

const text = (code, passed = null) => ({ code, passed });

const WORK = {
  passed: ['cell'],
  scores: { cell: 1, unroll: 0.5 },
  texts: {
    cell: text('def rnn_cell():\n    return "ü – 日本 🙂"\n', 'def rnn_cell(): ...'),
    unroll: text('def unroll(): ...'),
  },
  stage: 'v=1&example=words&seed=3',
};

/** Text that no compression makes much shorter. */
function noise(random, length) {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _()\n';
  return Array.from({ length }, () => letters[random.below(letters.length)]).join('');
}

describe('What an LMS keeps', () => {
  it('comes back as it was, from few letters that every LMS takes', () => {
    for (const kept of [WORK, nothingKept(), { ...nothingKept(), passed: [...PARTS] }]) {
      const packed = pack(kept);
      assert.match(packed.text, /^1\.[a-z0-9]+\.[\w-]+$/);
      assert.deepEqual(packed.dropped, []);
      assert.deepEqual(unpack(packed.text), kept);
    }
  });

  it('has room for more than the whole exercise', () => {
    const random = dice(1);
    const code = (n) =>
      Array.from({ length: n }, (_, i) => `    h_${i} = torch.tanh(x @ W_${random.below(99)}.T)`).join('\n'); // prettier-ignore
    const long = { cell: text(code(80), code(60)), unroll: text(code(90), code(70)) };
    const { text: packed, dropped } = pack({ ...WORK, texts: long });
    assert.ok(packed.length <= MOST, `${packed.length}`);
    assert.deepEqual(dropped, []);
  });

  it('is nothing only where a learner would miss nothing', () => {
    assert.equal(isNothing(nothingKept()), true);
    assert.equal(isNothing({ ...nothingKept(), texts: { cell: text(null) } }), true);
    assert.equal(isNothing({ ...nothingKept(), texts: { cell: text('') } }), false);
    assert.equal(isNothing({ ...nothingKept(), stage: 'v=1&seed=2' }), false);
    assert.equal(isNothing({ ...nothingKept(), passed: ['cell'] }), false);
  });
});

describe('What is longer than an LMS keeps', () => {
  const random = dice(2);
  const keep = (texts, stage = null) => pack({ ...WORK, texts, stage });

  it('loses first the state of the stage', () => {
    const texts = { cell: text(noise(random, 1000), noise(random, 1000)) };
    const { text: packed, dropped } = keep(texts, `v=1&sequence=${noise(random, 3000)}`);
    assert.deepEqual(dropped, ['stage']);
    assert.deepEqual(unpack(packed).texts, texts);
    assert.equal(unpack(packed).stage, null);
  });

  it('then code that has not passed, the longest first, for the code that has', () => {
    const passed = noise(random, 1500);
    const short = noise(random, 500);
    const { text: packed, dropped } = keep(
      { cell: text(noise(random, 3000), passed), unroll: text(short), explore: text(noise(random, 2000)) }, // prettier-ignore
      'v=1&seed=2',
    );
    assert.deepEqual(dropped, ['stage', 'drafts']);
    assert.deepEqual(unpack(packed).texts, {
      cell: text(passed, passed),
      unroll: text(short),
      explore: text(null),
    });
  });

  it('then code that has passed, but never that it has', () => {
    const long = noise(random, 9000);
    const { text: packed, dropped } = keep({ cell: text(long, long), unroll: text(null, long) });
    assert.deepEqual(dropped, ['passed']);
    assert.deepEqual(unpack(packed).passed, ['cell']);
    assert.deepEqual(unpack(packed).scores, WORK.scores);
  });

  it('never gets through, whatever is in it', () => {
    for (let i = 0; i < 60; i += 1) {
      const texts = Object.fromEntries(
        PARTS.filter(() => random.next() < 0.8).map((part) => {
          const one = () => (random.next() < 0.3 ? null : noise(random, random.below(6000)));
          return [part, text(one(), one())];
        }),
      );
      const passed = PARTS.filter(() => random.next() < 0.5);
      const packed = pack({ passed, scores: {}, texts, stage: noise(random, random.below(4000)) });
      assert.ok(packed.text.length <= MOST);
      assert.deepEqual(unpack(packed.text).passed, passed);
    }
  });
});

describe('Damaged data', () => {
  const { text: good } = pack(WORK);

  it('is known as such: cut off, changed in one place, or something else', () => {
    for (let length = 0; length < good.length; length += 1)
      assert.equal(unpack(good.slice(0, length)), null, `cut at ${length}`);
    for (let i = 0; i < good.length; i += 1) {
      const changed = good.slice(0, i) + (good[i] === 'A' ? 'B' : 'A') + good.slice(i + 1);
      assert.equal(unpack(changed), null, changed);
    }
    for (const other of ['{"bookmark":3}', 'viewed=1,2,3', '1', '1..', '...', `${good}.`, '🙂'])
      assert.equal(unpack(other), null, other);
  });

  it('never throws, whatever letters it has', () => {
    const random = dice(3);
    for (let i = 0; i < 3000; i += 1) {
      const data = noise(random, random.below(80)).replace(/[ \n()]/g, '-');
      assert.equal(unpack(`1.${sum(data)}.${data}`), null); // deflated JSON is not made by chance
    }
  });

  it('of a later version is not guessed at', () => {
    assert.equal(unpack(good.replace(/^1/, '2')), null);
  });

  it('with a right checksum gives only what can be used', async () => {
    const { deflateSync, strToU8 } = await import('fflate');
    const forged = (value) => {
      const data = Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64url');
      return unpack(`1.${sum(data)}.${data}`);
    };
    for (const value of [null, 7, [], [[], {}], [['cell'], null, {}, null], { passed: [] }])
      assert.equal(forged(value), null, JSON.stringify(value));
    assert.deepEqual(
      forged([
        ['cell', 'other', 'cell'],
        { cell: 2, unroll: 'x', explore: 0.5 },
        { cell: { code: 5, passed: [] }, other: { code: 'x' }, unroll: 'x' },
        { v: 1 },
      ]),
      {
        passed: ['cell'],
        scores: { explore: 0.5 },
        texts: { cell: text(null), unroll: text(null) },
        stage: null,
      },
    );
  });
});
