import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { decode, encode } from '../../web/src/elements/exercise/code-link.js';

const file = new URL('../../web/src/elements/exercise/kept.js', import.meta.url).href;
let pages = 0;

/** The module as a new page has it: it remembers nothing, storage does. */
const newPage = () => import(`${file}?page=${(pages += 1)}`);

class Storage {
  items = new Map();
  full = false;
  getItem = (key) => this.items.get(key) ?? null;
  setItem(key, value) {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem = (key) => this.items.delete(key);
}

describe('What a learner wrote', () => {
  beforeEach(() => {
    globalThis.localStorage = new Storage();
  });
  afterEach(() => delete globalThis.localStorage);

  it('is there again on the next page, each part on its own', async () => {
    const { keep } = await newPage();
    assert.equal(keep('cell', { code: 'a = 1\n# ü', aside: 'old' }), true);
    keep('unroll', { passed: 'def unroll(): ...' });
    const { workOf } = await newPage();
    assert.deepEqual(workOf('cell'), { code: 'a = 1\n# ü', passed: null, aside: 'old' });
    assert.deepEqual(workOf('unroll'), { code: null, passed: 'def unroll(): ...', aside: null });
    assert.deepEqual(workOf('explore'), { code: null, passed: null, aside: null });
  });

  it('keeps what passed while the text goes on changing', async () => {
    const { keep, workOf } = await newPage();
    keep('cell', { code: 'good', passed: 'good' });
    keep('cell', { code: 'worse' });
    assert.deepEqual(workOf('cell'), { code: 'worse', passed: 'good', aside: null });
  });

  it('lasts as long as the page where storage is full, and says so', async () => {
    const { keep, workOf, canKeep } = await newPage();
    assert.equal(canKeep(), true);
    globalThis.localStorage.full = true;
    assert.equal(canKeep(), false);
    assert.equal(keep('cell', { code: 'mine' }), false);
    assert.equal(workOf('cell').code, 'mine');
  });

  it('lasts as long as the page where storage is not allowed', async () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const { keep, workOf, canKeep } = await newPage();
    assert.equal(canKeep(), false);
    assert.equal(keep('cell', { code: 'mine' }), false);
    assert.equal(workOf('cell').code, 'mine');
    assert.equal(workOf('unroll').code, null);
  });

  it('is not disturbed by what somebody else has stored', async () => {
    for (const damaged of ['', '{', 'null', '[]', '{"v":2,"code":"new"}', '{"v":1,"code":7}']) {
      globalThis.localStorage.setItem('rnn-unrolled.exercise.cell', damaged);
      const { workOf } = await newPage();
      assert.deepEqual(workOf('cell'), { code: null, passed: null, aside: null }, damaged);
    }
  });

  it('is not kept beyond a sensible length', async () => {
    const { keep } = await newPage();
    assert.equal(keep('cell', { code: 'x'.repeat(100_001) }), false);
  });
});

describe('Code in a link', () => {
  it('comes back as it was, in letters that an address bears', () => {
    for (const code of ['', 'print("ü – 日本 🙂")\n\tx = a & b # %', 'a'.repeat(5000)]) {
      assert.match(encode(code), /^[\w-]*$/);
      assert.equal(decode(encode(code)), code);
    }
  });

  it('is nothing where it is damaged or too long', () => {
    for (const text of ['%', 'äö', '__', 'a', encode('x'.repeat(20_000))]) {
      assert.equal(decode(text), null, text.slice(0, 20));
    }
  });
});
