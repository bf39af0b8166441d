import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rewrite } from '../../web/src/python/rewrite.js';

describe('What a text defines', () => {
  it('functions with their parameters, at the top level only', () => {
    const { functions } = rewrite(
      'def f(a, b=g(c), *rest, d: int = 2, **more):\n    def inner(x): pass\n\nclass A:\n    def m(self): pass\n\nif True:\n    def h(): pass\n',
    );
    assert.deepEqual(functions, { f: ['a', 'b', 'rest', 'd', 'more'], h: [] });
  });

  it('names assigned at the top level, in the order of the text', () => {
    const { assigned } = rewrite(
      'z, (y, x) = 1, (2, 3)\nw: int = 4\nv[0] = u.a = 5\nfor t in s:\n    r = 6\nq += 1\nz = 7\ndef f():\n    p = 8\nprint(o)\n',
    );
    assert.deepEqual(assigned, ['z', 'y', 'x', 'w', 't', 'r', 'q']);
  });

  it('all names that are defined anywhere', () => {
    const { names } = rewrite(
      'import torch as t, os.path\nfrom math import tanh as th, pi\ndef f(a):\n    b = 1\n    return [c for c in a]\nwith f(1) as d: pass\nclass E: pass\n',
    );
    assert.deepEqual(names, ['t', 'os', 'th', 'pi', 'f', 'a', 'b', 'c', 'd', 'E']);
  });

  it('loops, with their lines', () => {
    const { loops } = rewrite('for a in b:\n    while c:\n        pass\n');
    assert.deepEqual(loops, [
      { kind: 'for', line: 1 },
      { kind: 'while', line: 2 },
    ]);
  });

  it('an empty text, and one that ends without a line end', () => {
    assert.equal(rewrite('').error, null);
    assert.equal(rewrite('x = 1').code, 'x = 1');
  });

  it('line ends of other systems count once', () => {
    assert.equal(rewrite('x = 1\r\ny = 2\r\nif z\r\n  pass').error?.line, 3);
  });
});
