import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learnerError } from '../../web/src/python/errors/index.js';
import { rewrite } from '../../web/src/python/rewrite.js';
import { run } from './python-setup.js';

/** A program that fails: line, type and message as in CPython 3.11, a piece of the plain words. */
const FAILING = [
  ['x = 1 / 0', 1, 'ZeroDivisionError', 'division by zero', 'divided by 0'],
  ['x = 1 // 0', 1, 'ZeroDivisionError', 'integer division or modulo by zero', 'divided by 0'],
  ['x = 1 % 0', 1, 'ZeroDivisionError', 'integer modulo by zero', 'divided by 0'],
  ['\nprint(torch.ones(1))', 2, 'NameError', "name 'torch' is not defined", '"import torch"'],
  ['x = nn.RNN', 1, 'NameError', "name 'nn' is not defined", 'import torch.nn as nn'],
  ['x = np.zeros(3)', 1, 'NameError', "name 'np' is not defined", 'numpy'],
  [
    'hidden = 1\nprint(hiden)',
    2,
    'NameError',
    "name 'hiden' is not defined",
    'Did you mean hidden?',
  ],
  ['prnt(1)', 1, 'NameError', "name 'prnt' is not defined", 'Did you mean print?'],
  ['tanh(1)', 1, 'NameError', "name 'tanh' is not defined", 'torch.tanh'],
  ['tensr([1])', 1, 'NameError', "name 'tensr' is not defined", 'torch.tensor'],
  [
    'def f():\n    return x_t\nf()',
    2,
    'NameError',
    "name 'x_t' is not defined",
    'f does not know x_t',
  ],
  ['print(W_xh)', 1, 'NameError', "name 'W_xh' is not defined", 'make it first'],
  ['x = null', 1, 'NameError', "name 'null' is not defined", 'None'],
  [
    'def f():\n    print(y)\n    y = 1\nf()',
    2,
    'UnboundLocalError',
    "cannot access local variable 'y' where it is not associated with a value",
    'first value',
  ],
  ["x = 'a' + 1", 1, 'TypeError', 'can only concatenate str (not "int") to str', 'f-string'],
  [
    "x = 1 + 'a'",
    1,
    'TypeError',
    "unsupported operand type(s) for +: 'int' and 'str'",
    'Print type',
  ],
  ['x = [1] + (2,)', 1, 'TypeError', 'can only concatenate list (not "tuple") to list', ''],
  ["x = [1] * 'a'", 1, 'TypeError', "can't multiply sequence by non-int of type 'str'", ''],
  [
    'x = None + 1',
    1,
    'TypeError',
    "unsupported operand type(s) for +: 'NoneType' and 'int'",
    'return missing',
  ],
  ["x = 'a' @ 'b'", 1, 'TypeError', "unsupported operand type(s) for @: 'str' and 'str'", ''],
  ["x = 1 < 'a'", 1, 'TypeError', "'<' not supported between instances of 'int' and 'str'", ''],
  ["x = -'a'", 1, 'TypeError', "bad operand type for unary -: 'str'", ''],
  ['hash([])', 1, 'TypeError', "unhashable type: 'list'", 'never changes'],
  ['hash({})', 1, 'TypeError', "unhashable type: 'dict'", 'never changes'],
  ['3()', 1, 'TypeError', "'int' object is not callable", 'no function'],
  ['None[0]', 1, 'TypeError', "'NoneType' object is not subscriptable", 'return missing'],
  ['x = 3[0]', 1, 'TypeError', "'int' object is not subscriptable", 'has no parts'],
  ['for i in 3: pass', 1, 'TypeError', "'int' object is not iterable", 'range'],
  [
    '(1, 2)[0] = 3',
    1,
    'TypeError',
    "'tuple' object does not support item assignment",
    'Use a list',
  ],
  ["[1]['a']", 1, 'TypeError', 'list indices must be integers or slices, not str', 'whole number'],
  [
    'def g(a, b): pass\ng(1)',
    2,
    'TypeError',
    "g() missing 1 required positional argument: 'b'",
    'too few',
  ],
  [
    'def g(a, b, c): pass\ng()',
    2,
    'TypeError',
    "g() missing 3 required positional arguments: 'a', 'b', and 'c'",
    'too few',
  ],
  [
    'def g(a): pass\ng(1, 2)',
    2,
    'TypeError',
    'g() takes 1 positional argument but 2 were given',
    'too many',
  ],
  [
    'def g(a): pass\ng(1, c=2)',
    2,
    'TypeError',
    "g() got an unexpected keyword argument 'c'",
    'no parameter called c',
  ],
  ['[1, 2][5]', 1, 'IndexError', 'list index out of range', 'begins at 0'],
  ['(1, 2)[5]', 1, 'IndexError', 'tuple index out of range', 'begins at 0'],
  ["{'a': 1}['b']", 1, 'KeyError', "'b'", 'no such key'],
  ['{1: 1}[2]', 1, 'KeyError', '2', 'no such key'],
  ['None.foo', 1, 'AttributeError', "'NoneType' object has no attribute 'foo'", 'return missing'],
  ["'a'.titel()", 1, 'AttributeError', "'str' object has no attribute 'titel'", 'rarer parts'],
  ['a, b = 1, 2, 3', 1, 'ValueError', 'too many values to unpack (expected 2)', 'more values'],
  [
    'a, b, c = 1, 2',
    1,
    'ValueError',
    'not enough values to unpack (expected 3, got 2)',
    'fewer values',
  ],
  [
    "int('abc')",
    1,
    'ValueError',
    "invalid literal for int() with base 10: 'abc'",
    'not written as a number',
  ],
  ['import math\nmath.sqrt(-1)', 2, 'ValueError', 'math domain error', 'no value there'],
  ['import numpy as np', 1, 'ModuleNotFoundError', "No module named 'numpy'", 'torch tensor'],
  ['import dataclasses', 1, 'ModuleNotFoundError', "No module named 'dataclasses'", '__init__'],
  [
    'import matplotlib.pyplot as plt',
    1,
    'ModuleNotFoundError',
    "No module named 'matplotlib'",
    'picture',
  ],
  [
    'from math import foo',
    1,
    'ImportError',
    "cannot import name 'foo' from 'math'",
    'no foo in math',
  ],
  ["assert 1 == 2, 'no'", 1, 'AssertionError', 'no', 'not true'],
  ["raise ValueError('hello')", 1, 'ValueError', 'hello', ''],
  ["class E(Exception): pass\nraise E('x')", 2, 'E', 'x', 'Read the message'],
  ['return 3', 1, 'SyntaxError', "'return' outside function", 'inside a function'],
  ['import sys\nsys.exit()', 2, 'SystemExit', '', 'ended itself'],
  ['exit()', 1, 'SystemExit', '', 'ended itself'],
  [
    "name = input('? ')",
    1,
    'RuntimeError',
    'input() does not work on this page',
    'Nobody can type',
  ],
  ["open('x.txt')", 1, 'OSError', 'there are no files on this page', 'no files'],
  [
    'import js\njs.document',
    2,
    'AttributeError',
    'this page gives Python no way to reach the browser',
    'cannot touch the page',
  ],
  [
    'from js import document',
    1,
    'AttributeError',
    'this page gives Python no way to reach the browser',
    'cannot touch the page',
  ],
  [
    'import asyncio\nasyncio.run(1)',
    2,
    'AttributeError',
    'this page gives Python no way to do several things at the same time',
    'runs by itself',
  ],
];

const IMPORT = 'import torch\n';

/** The same with torch: PyTorch's messages are torch's own; here they are explained. */
const SHAPES = [
  [
    'W_xh = torch.zeros(8, 4); x_t = torch.zeros(3, 4)\nx_t @ W_xh',
    3,
    'mat1 and mat2 shapes cannot be multiplied (3x4 and 8x4)',
    'W_xh.T is (4, 8) and would fit',
  ],
  [
    'h = torch.zeros(3, 8); W = torch.zeros(3, 5)\ntorch.matmul(h, W)',
    3,
    'mat1 and mat2 shapes cannot be multiplied (3x8 and 3x5)',
    'h.T is (8, 3)',
  ],
  [
    'torch.zeros(3, 8) @ torch.zeros(5, 4)',
    2,
    'mat1 and mat2 shapes cannot be multiplied (3x8 and 5x4)',
    'Transposing does not help',
  ],
  [
    'torch.zeros(3, 8) + torch.zeros(4)',
    2,
    'The size of tensor a (8) must match the size of tensor b (4) at non-singleton dimension 1',
    'one has 8 values and the other 4',
  ],
  [
    'torch.zeros(2)[5]',
    2,
    'index 5 is out of bounds for dimension 0 with size 2',
    'numbered 0 to 1',
  ],
  ['torch.zeros(2, 3).view(4)', 2, "shape '[4]' is invalid for input of size 6", '6 values'],
  [
    'torch.stack([torch.zeros(2), torch.zeros(3)])',
    2,
    'stack expects each tensor to be equal size',
    'different shapes',
  ],
  [
    'if torch.zeros(2): pass',
    2,
    'Boolean value of Tensor with more than one value is ambiguous',
    '.all()',
  ],
  ['torch.zeros(2, 2)(3)', 2, "'Tensor' object is not callable", 'Is a sign missing'],
];

/** What the page would say. */
async function failure(source) {
  const { error } = await run(source);
  assert.ok(error, 'nothing failed');
  return learnerError(error, { source, ...rewrite(source) });
}

describe('An error, in CPython’s words and in plain ones', () => {
  for (const [source, line, type, message, plain] of FAILING) {
    it(source.split('\n').pop(), async () => {
      const error = await failure(source);
      assert.deepEqual([error.line, error.type, error.message], [line, type, message]);
      assert.ok(error.plain.includes(plain), error.plain);
      assert.match(error.plain, /[.?]$/);
      assert.equal(error.during, 'code');
    });
  }
});

describe('An error about shapes', () => {
  for (const [source, line, message, plain] of SHAPES) {
    it(message, async () => {
      const error = await failure(IMPORT + source);
      assert.equal(error.line, line);
      assert.ok(error.message.startsWith(message), error.message);
      assert.ok(error.plain.includes(plain), error.plain);
    });
  }
});

describe('Whose error it is', () => {
  const known = { source: 'x = 1\ny = 2', functions: {}, names: [] };
  const frame = (file, line) => `  File "${file}", line ${line}, in f\n`;
  const raw = (type, trace, message = 'm') => ({ type, message, trace });

  it('the learner’s, at the deepest line of their text', () => {
    const trace = frame('your code', 1) + frame('your code', 2) + frame('/lib/torch/x.py', 99);
    assert.equal(learnerError(raw('ValueError', trace), known).line, 2);
  });

  it('the page’s, when nothing of theirs was running', () => {
    const error = learnerError(raw('ValueError', frame('/lib/exercise/x.py', 5)), known, 'session');
    assert.equal(error.type, 'Internal');
    assert.equal(error.line, null);
    assert.match(error.message, /ValueError: m/);
    assert.match(error.plain, /not in your code/);
  });

  it('the page’s, when a file of the page is broken', () => {
    const trace = frame('your code', 1) + frame('/lib/torch/x.py', 99);
    for (const type of ['NameError', 'SyntaxError']) {
      assert.equal(learnerError(raw(type, trace), known).type, 'Internal');
    }
  });

  it('theirs, when a check calls their function and it fails', () => {
    const trace = frame('/lib/exercise/x.py', 5) + frame('your code', 2);
    const error = learnerError(raw('NameError', trace, "name 'q' isn't defined"), known, 'session');
    assert.deepEqual([error.type, error.line, error.during], ['NameError', 2, 'session']);
  });
});
