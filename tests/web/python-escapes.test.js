import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESCAPES } from './python-escapes.js';
import { run } from './python-setup.js';

describe('The learner’s Python, confined, in Node', () => {
  for (const { name, code } of ESCAPES) {
    it(`does not get out by ${name}`, async () => {
      const { printed } = await run(code);
      assert.doesNotMatch(printed, /OUT/);
    });
  }
});

describe('With the confinement left out, the test notices', () => {
  for (const { name, code } of ESCAPES.filter(({ open }) => open)) {
    it(`${name} works`, async () => {
      const { printed, error } = await run(code, { confined: false });
      assert.match(printed, /OUT/, JSON.stringify(error));
    });
  }
});
