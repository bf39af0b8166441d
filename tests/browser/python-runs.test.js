import { expect, test } from '@playwright/test';
import { openPython, run, warnings } from './python-page.js';

test('runs', async ({ page }) => {
  const { complaints } = await openPython(page);
  const t = await page.evaluate(async () => {
    const out = [];
    const P = globalThis.python;
    const time = async (name, f) => {
      const a = performance.now();
      const r = await f();
      out.push([name, Math.round(performance.now() - a), JSON.stringify(r)]);
    };
    await time('cold warm', () => P.warm());
    await time('print', () => P.run({ code: 'print(1)' }));
    await time('print again at once', () => P.run({ code: 'print(1)' }));
    await new Promise((r) => setTimeout(r, 800));
    await time('print', () => P.run({ code: 'print(1)' }));
    await new Promise((r) => setTimeout(r, 800));
    await time('torch', () => P.run({ code: 'import torch\nprint(torch.zeros(2,2).shape)' }));
    await new Promise((r) => setTimeout(r, 800));
    await time('loop', () =>
      P.run({ code: 'import time\nprint(time.ticks_ms() > 0)\nwhile True: pass' }),
    );
    await new Promise((r) => setTimeout(r, 800));
    await time('out', async () => {
      const r = await P.run({ code: 'while True: print("abcdefgh")' });
      return [r.stdout.length, r.error];
    });
    return out;
  });
  console.log(t.map((x) => x.join(' ')).join('\n'), complaints, warnings);
});
