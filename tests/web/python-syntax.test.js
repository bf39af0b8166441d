import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rewrite } from '../../web/src/python/rewrite.js';

/** A text that Python cannot read: the line, a piece of CPython's message, a piece of ours. */
const WRONG = [
  ['x = 1 + \\\n  2\nif y\n  pass', 3, "expected ':'", 'must end with a colon'],
  ['if True\n  pass', 1, "expected ':'", 'must end with a colon'],
  ['def f(x)\n    return x', 1, "expected ':'", 'begins with "def"'],
  ['x = 1\nfor t in range(3)\n    pass', 2, "expected ':'", 'begins with "for"'],
  ['if a: b\nelse c', 2, "expected ':'", 'begins with "else"'],
  ['h = tanh(x @ W +\n  b\nreturn h\n', 1, "'(' was never closed", 'The ( that line 1 opens'],
  ['x = [1,\n 2\ny = {', 3, "'{' was never closed", 'matching }'],
  ['x = [1, 2)', 1, "closing parenthesis ')' does not match", 'Close that first, with ]'],
  ['def f(x)):\n  pass', 1, "unmatched ')'", 'nothing opened'],
  ["x = 'abc\ny = 1", 1, 'unterminated string literal', 'no closing '],
  ['print("a\')', 1, 'unterminated string literal', 'one kind of quote'],
  ["'''abc\n\n", 1, 'unterminated triple-quoted', 'never ends'],
  ['if x = 3:\n  pass', 1, "Maybe you meant '=='", 'write =='],
  ['while x=3:\n  pass', 1, "Maybe you meant '=='", 'write =='],
  [
    'def f():\npass',
    2,
    'expected an indented block after function definition on line 1',
    'four spaces',
  ],
  ['for i in x:\nprint(i)', 2, "expected an indented block after 'for' statement", 'four spaces'],
  ['while x:\n', 1, 'expected an indented block', 'four spaces'],
  ['x = 1\n    y = 2', 2, 'unexpected indent', 'moved in further'],
  ['if x:\n    a = 1\n  b = 2', 3, 'unindent does not match', 'between two levels'],
  ['if x:\n\ta = 1\n        b = 2', 3, 'inconsistent use of tabs and spaces', 'spaces only'],
  ["print 'x'", 1, 'Missing parentheses in call', 'print(…)'],
  ['y = 1\nprint y', 2, 'Missing parentheses in call', 'print(…)'],
  ['x = [1 2]', 1, 'forgot a comma', 'after 1'],
  ['f(a b)', 1, 'forgot a comma', 'after a'],
  ['f(a,\n  b\n  c)', 3, 'forgot a comma', 'after b'],
  ["d = {'a': 1 'b': 2}", 1, 'invalid syntax', ''],
  ['a = b c', 1, 'invalid syntax', 'nothing joins "b"'],
  ['x = 1 +\ny = 2', 1, 'invalid syntax', 'stops in the middle'],
  ['else:\n  pass', 1, 'invalid syntax', 'belongs to an "if"'],
  ['if a:\n  b\nelse if c:\n  d', 3, 'invalid syntax', 'elif'],
  ['1 = x', 1, 'cannot assign to literal', 'left of ='],
  ['f(x) = 3', 1, 'cannot assign to function call', 'left of ='],
  ['x++', 1, 'invalid syntax', 'x += 1'],
  ['a && b', 1, 'invalid syntax', 'and, or, not'],
  ['if a => b:\n  pass', 1, 'invalid syntax', '>='],
  ['x = “a”', 1, 'invalid character', 'curly quotes'],
  ['x = 5 − 2', 1, 'invalid character', 'Type it anew'],
  ['lambda = 3', 1, 'invalid syntax', 'word of Python itself'],
  ["print(f'{a b}')", 1, 'f-string', 'f-string'],
  ['x == = 3', 1, 'invalid syntax', 'Python cannot read line 1'],
  ['('.repeat(9000) + ')'.repeat(9000), 1, 'invalid syntax', 'Python cannot read line 1'],
  ['match x:\n  case 1: pass', 1, 'not supported', 'if and elif'],
  ['y = [*a, 1]', 1, 'not supported', 'list(a) + [b]'],
  ['y = *a, 1', 1, 'not supported', 'list(a) + [b]'],
  ['x = 1\nasync def f():\n  await g()', 2, 'not supported', 'async'],
  ['type X = int', 1, 'not supported', 'Type parameters'],
];

/** Texts that are in order. */
const RIGHT = [
  'a, *b = c',
  'x = 3 if y else 4',
  'if (n := 10) > 5: print(n)',
  "print('a' 'b' f'{x}')",
  'x = \\\n  3',
  'for i in range(3):\n    # c\n\n    pass\n',
  'def f(self, *, a: int = 1) -> "A":\n    """Doc.\n  with \'quotes\' and ( brackets\n    """\n    return {}\n',
  'try:\n  a\nexcept E as e:\n  b\nelse:\n  c\nfinally:\n  d',
  '@decorated\ndef f(): pass',
  'x[1:2, ::3] = -y ** 2 @ z',
  'f = lambda a, b=1: {a: b}',
  'if a == b and c <= d != e: pass',
  "print(f'{x:>8.3f} {y!r} {z=}')",
  'class A(B):\n    x: int = 1\n\n    def f(self):\n        return self.x\n',
  '# nothing but a comment',
];

describe('A text that Python cannot read', () => {
  for (const [source, line, message, plain] of WRONG) {
    it(JSON.stringify(source.slice(0, 50)), () => {
      const { error } = rewrite(source);
      assert.ok(error, 'no error was found');
      assert.equal(error.line, line);
      assert.ok(error.message.includes(message), error.message);
      assert.ok(error.plain.includes(plain), error.plain);
      assert.match(error.plain, /[.?]$/);
    });
  }
});

describe('A text that is in order', () => {
  for (const source of RIGHT) {
    it(JSON.stringify(source.slice(0, 50)), () => assert.equal(rewrite(source).error, null));
  }
});
