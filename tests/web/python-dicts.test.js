import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rewrite } from '../../web/src/python/rewrite.js';
import { run } from './python-setup.js';

/** A program, and what CPython 3.11 prints. */
const PRINTED = [
  ["print({'b': 1, 'a': 2})", "{'b': 1, 'a': 2}\n"],
  ['print({})\nprint(dict())', '{}\n{}\n'],
  ["print({'z': {'y': {'x': 1}, 'w': 2}, 'v': 3})", "{'z': {'y': {'x': 1}, 'w': 2}, 'v': 3}\n"],
  ['print({k: k * k for k in (3, 1, 2) if k != 1})', '{3: 9, 2: 4}\n'],
  [
    "d = {'c': 1}\nprint({'z': 0, **d, 'a': 2, **{'c': 9, 'b': 8}})",
    "{'z': 0, 'c': 9, 'a': 2, 'b': 8}\n",
  ],
  [
    "print(dict(b=1, a=2), dict([('z', 1), ('y', 2)], x=3))",
    "{'b': 1, 'a': 2} {'z': 1, 'y': 2, 'x': 3}\n",
  ],
  ["print(dict(*[[('b', 1), ('a', 2)]], z=3))", "{'b': 1, 'a': 2, 'z': 3}\n"],
  ["print(dict(zip('ba', (1, 2))), dict.fromkeys('zy', 0))", "{'b': 1, 'a': 2} {'z': 0, 'y': 0}\n"],
  [
    "d = {'b': 1, 'a': 2}\nprint(f'{d} {len(d)}', str(d), [d], '%s' % d)",
    "{'b': 1, 'a': 2} 2 {'b': 1, 'a': 2} [{'b': 1, 'a': 2}] {'b': 1, 'a': 2}\n",
  ],
  ["print(f\"{ {'b': 1, 'a': 2}['a'] } { {'y': 1, 'x': 2} }\")", "2 {'y': 1, 'x': 2}\n"],
  [
    "d = {'b': 1, 'a': 2}\nprint(d.keys(), d.values(), d.items(), list(d))",
    "dict_keys(['b', 'a']) dict_values([1, 2]) dict_items([('b', 1), ('a', 2)]) ['b', 'a']\n",
  ],
  [
    'print(isinstance({}, dict), type({}), not {}, bool({1: 2}))',
    "True <class 'dict'> True True\n",
  ],
  [
    "print({'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {'a': 1} == {'a': 2}, {'a': 1} != {}, {} == 0)",
    'True False True False\n',
  ],
  [
    "import json\nprint(json.loads('{\"a\": 1}') == {'a': 1}, {'a': 1} == json.loads('{\"a\": 1}'))",
    'True True\n',
  ],
  [
    "d = {'b': 1}\nd['a'] = 2\ndel d['b']\nd['b'] = 3\nd.update(z=4)\nprint(d, d.pop('a'), d, d.copy(), d | {'y': 5})",
    "{'b': 3, 'z': 4} 2 {'b': 3, 'z': 4} {'b': 3, 'z': 4} {'b': 3, 'z': 4, 'y': 5}\n",
  ],
  [
    "x = {  # a comment, with { and \"\n    'b': 1,  # {\n    'a': (2,\n          3),\n}\nprint(x)",
    "{'b': 1, 'a': (2, 3)}\n",
  ],
  ["print('{a: 1}', \"{'b': 2}\", '''{\n1: 2}''')", "{a: 1} {'b': 2} {\n1: 2}\n"],
  ['print(sorted({3, 1, 2}), {1} == {1}, set())', '[1, 2, 3] True set()\n'],
  ["f = {'g': lambda x: {x: {x + 1: x}}}\nprint(f['g'](1))", '{1: {2: 1}}\n'],
  [
    "def f(a, /, b, *, c=3): return {'c': c, 'b': b, 'a': a}\nprint(f(1, 2))",
    "{'c': 3, 'b': 2, 'a': 1}\n",
  ],
];

describe('Dicts', () => {
  for (const [code, printed] of PRINTED) {
    it(`as in CPython: ${code.split('\n')[0]}`, async () => {
      assert.deepEqual(await run(code), { printed, error: null });
    });
  }

  it('leave every line where it was', () => {
    const source = "a = {\n  'x': 1,\n\n  **b,  # c\n  'y': {2:\n 3},\n}\nc = dict(\n d=1)\n";
    assert.equal(rewrite(source).code.split('\n').length, source.split('\n').length);
    assert.match(rewrite(source).code.split('\n')[3], /# c$/);
  });

  it('change nothing in a text without dicts', () => {
    const source = "# {'a': 1}\ns = {1, 2}\nprint('{a: 1}', f'{s}', s)\n";
    assert.equal(rewrite(source).code, source);
  });

  it('leave a name dict of the learner’s own alone', async () => {
    const code = 'def dict(**names): return sorted(names)\nprint(dict(b=1, a=2))';
    assert.equal((await run(code)).printed, "['a', 'b']\n");
  });

  it('refuse a key that can change', async () => {
    const { error } = await run('\n{[]: 1}');
    assert.equal(error.message, "unsupported type for __hash__: 'list'");
  });
});
