import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { docsIn } from '../../web/vite/jsdoc.js';

/** What is read in a source. */
function read(source) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jsdoc-'));
  try {
    writeFileSync(path.join(folder, 'a.js'), source);
    return docsIn(path.join(folder, 'a.js'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('Doc comments of a source', () => {
  it('give a function its parameters, its result and what it throws', () => {
    const [found] = read(`
      /**
       * Adds.
       * @param {number} a the first
       * @param {import('./x.js').Num} [b] the second
       * @returns {number} the sum
       * @throws {Error} when it cannot
       */
      export function add(a, b) {}`);
    assert.equal(found.name, 'add');
    assert.equal(found.text, 'Adds.');
    assert.equal(found.type, 'number');
    assert.equal(found.returns, 'the sum');
    assert.equal(found.throws, 'when it cannot');
    assert.deepEqual(
      found.parts.map(({ name, type, text, optional }) => [name, type, text, optional]),
      [
        ['a', 'number', 'the first', false],
        ['b', 'Num', 'the second', true],
      ],
    );
  });

  it('give a method the parts of an object that it takes', () => {
    const [found] = read(`class C {
      /**
       * Shows.
       * @param {object} what
       * @param {number} [what.t] step
       */
      show({ t }) {}
    }`);
    const [what] = found.parts;
    assert.equal(what.name, 'what');
    assert.deepEqual(
      what.parts.map(({ name, text, optional }) => [name, text, optional]),
      [['t', 'step', true]],
    );
  });

  it('give a shape its properties, with the words above it or beside its name', () => {
    const [first, second] = read(`
      /**
       * Everything.
       * @typedef {object} All
       * @property {string} name (H, I)
       */
      /** @typedef {object} Few only some
       *  @property {number} [n]
       */
      const x = 1;`);
    assert.equal(first.text, 'Everything.');
    assert.deepEqual([first.parts[0].name, first.parts[0].text], ['name', '(H, I)']);
    assert.equal(second.text, 'only some');
    assert.equal(second.parts[0].optional, true);
  });

  it('put a type that is broken over lines onto one', () => {
    const [found] = read(`
      /**
       * @returns {Promise<{ a: string,
       *   b: number }>}
       */
      function f() {}`);
    assert.equal(found.type, 'Promise<{ a: string, b: number }>');
  });
});
