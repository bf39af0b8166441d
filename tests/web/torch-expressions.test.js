import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createPython } from './torch-python.js';

const file = new URL('../reference/torch_expressions.json', import.meta.url);
/** @type {Record<string, { code: string, output: string, error: object | null }[]>} */
const groups = JSON.parse(readFileSync(file, 'utf8'));

const START = 'import torch\nimport torch.nn as nn\nimport torch.nn.functional as F\n';
const python = await createPython();

/** What the page's torch makes of it, from the start that the fixtures were made from. */
function outcome(code) {
  const script = JSON.stringify(START + code);
  return python.run(
    `import torch
torch.manual_seed(0)
torch.set_printoptions(profile="default")
exec(${script}, {"__name__": "case"})`,
  );
}

for (const [group, cases] of Object.entries(groups)) {
  describe(`The page's torch prints and complains as PyTorch does: ${group}`, () => {
    for (const { code, ...expected } of cases) {
      it(code.replaceAll('\n', '; '), () => assert.deepEqual(outcome(code), expected));
    }
  });
}

it('Nothing has to be set before: a new Python prints the same', async () => {
  const fresh = await createPython();
  for (const { code, ...expected } of groups.printing) {
    if (/set_printoptions|randn/.test(code)) continue;
    assert.deepEqual(fresh.run(START + code), expected, code);
  }
});

it('The table covers enough: at least 200 expressions, of which at least 100 fail', () => {
  const cases = Object.values(groups).flat();
  assert.ok(cases.length >= 200);
  assert.ok(cases.filter(({ error }) => error).length >= 100);
});
