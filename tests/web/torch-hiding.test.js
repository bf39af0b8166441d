import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPython } from './torch-python.js';

const python = await createPython();
const ok = (code) => {
  const { output, error } = python.run(code);
  assert.equal(error, null);
  return output.trim();
};

/** Everything that can be reached from torch by attributes, items and the globals of functions. */
const WALK = `
import sys
import torch

seen = set()
found = []

def names(thing):
    try:
        return list(dir(thing)) + ['__globals__', '__dict__', '__class__', '__code__', '__self__']
    except Exception:
        return []

def parts(thing):
    if isinstance(thing, dict):
        return [(str(key), value) for key, value in thing.items()]
    if isinstance(thing, (list, tuple)):
        return [(str(i), value) for i, value in enumerate(thing)]
    result = []
    for name in names(thing):
        try:
            result.append((name, getattr(thing, name)))
        except Exception:
            pass
    return result

def walk(start):
    todo = [(start.__name__, start)]
    while todo:
        path, thing = todo.pop()
        if id(thing) in seen or isinstance(thing, (int, float, str, bytes, bool)):
            continue
        seen.add(id(thing))
        kind = type(thing).__name__
        if kind == 'JsProxy' or (kind == 'bound_method' and 'JsProxy' in repr(thing)):
            found.append(path)
        if kind in ('JsProxy', 'bound_method', 'generator', 'iterator', 'array'):
            continue
        if path.count('.') < 12:
            todo.extend([(path + '.' + name, part) for name, part in parts(thing)])
`;

describe("The way from Python to JavaScript is hidden in the page's torch", () => {
  it('so that no path of attributes leads from torch to a JavaScript object', () => {
    const output = ok(`${WALK}
walk(torch)
for name in list(sys.modules):
    if name not in ('js', 'jsffi'):
        walk(sys.modules[name])
print(len(seen) > 500, found)`);
    assert.equal(output, 'True []');
  });

  it('and the walk would find one', () => {
    const output = ok(`${WALK}
import js
class Holder: pass
holder = Holder()
holder.__name__ = 'holder'
holder.inner = {'a': [js]}
walk(holder)
print(found)`);
    assert.match(output, /'holder\.[\w.]*inner\.a\.0/);
  });

  it('and the modules that torch was made with cannot be imported any more', () => {
    const { error } = python.run('import torch\nimport _arithmetic');
    assert.equal(error.type, 'ImportError');
    const address = python.run('import uctypes\nprint(uctypes.addressof(b"a"))');
    assert.equal(address.error.type, 'AttributeError');
  });
});

describe('A forged tensor reads and writes nothing but its storage', () => {
  const START = `
import torch
from array import array
x = torch.zeros(4)
storage, offset, shape, strides, kind = x._view
def forge(*view):
    x._view = view
`;
  const uses = [
    'x + x',
    'x + 1',
    '1 + x',
    'torch.tanh(x)',
    'x @ x',
    'x.zero_()',
    'x.sum()',
    'torch.where(x > 0, x, x)',
  ];
  for (const use of uses) {
    for (const view of [
      'storage, 0, (400,), (1,), kind',
      'storage, 1, shape, strides, kind',
      'storage, -1, shape, strides, kind',
      'storage, 0, shape, (1000,), kind',
      'storage, 0, shape, (-1,), kind',
      'storage, 10**6, (1,), (1,), kind',
    ]) {
      it(`${use} of (${view})`, () => {
        const { error } = python.run(`${START}forge(${view})\n${use}`);
        assert.match(String(error?.type), /^(IndexError|RuntimeError)$/);
      });
    }
  }
});
