import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from './python-setup.js';

const prints = async (code, printed) =>
  assert.deepEqual(await run(code), { printed: `${printed}\n`, error: null });

describe('Where MicroPython asks no method of a tensor', () => {
  const x = 'import torch\nx = torch.tensor(2.5)\n';

  it('float(x) is its number', async () => {
    await prints(`${x}print(float(x) + 1, float('0.5'), float(), float(3))`, '3.5 0.5 0.0 3.0');
  });

  it('an f-string can give its digits', async () => {
    await prints(`${x}print(f'{x:.2f} {x * 2:8.3f}|{1 / 3:.3f} {"a":>3} {7:{3}d}')`, '2.50    5.000|0.333   a   7'); // prettier-ignore
    const { error } = await run(`${x}print(f'{torch.ones(2):.2f}')`);
    assert.match(error.message, /unsupported format string passed to Tensor.__format__/);
  });

  it('a number times a tensor stays a tensor', async () => {
    await prints(`${x}print(2 * x, isinstance(1.0, float))`, 'tensor(5.) True');
  });

  it('a number may stand on the left of a comparison', async () => {
    await prints(`${x}print(2 < x, -1 >= x * 2, 2.5 == x, 3 if 0 <= x + 1 else 4)`, 'tensor(True) tensor(False) tensor(True) 3'); // prettier-ignore
    await prints('n = 2\nprint(1 < n, 3 < n, 1 < n < 3, 1 < 2, [i for i in range(4) if 1 < i])', 'True False True True [2, 3]'); // prettier-ignore
    await prints('n = 2\n0 < n\nprint(n)', '2'); // moves nothing: it would be indented
    await prints("print(f'{1 < 2 + 1} {0 < len([1])}', not 0 < 1, {1 > len('a'): 'b'})", "True True False {False: 'b'}"); // prettier-ignore
  });

  it('is as ever without torch', async () => {
    await prints("print(float(2), f'{2.5:.1f}')", '2.0 2.5');
  });

  it('goes on where float is the learner’s own', async () => {
    await prints('class A:\n    def float(self): return 7\nprint(A().float())', '7');
  });
});
