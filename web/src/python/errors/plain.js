/** What an error means and what to do, for somebody who is learning RNNs. */
import { missingModule } from './modules.js';
import { undefinedName } from './names.js';
import { nearest } from './nearest.js';
import { SHAPES } from './shapes.js';

/**
 * @typedef {object} Told what is known
 * @property {string} type as Python names it
 * @property {string} message as Python says it
 * @property {string} text the learner's line; empty if unknown
 * @property {string | null} inside the function it stands in
 * @property {string[]} names all that are defined
 */

/** @type {{ when: RegExp, say: string | ((found: RegExpMatchArray, told: Told) => string) }[]} */
const PLAIN = [
  ...SHAPES,
  { when: /^name '(.+)' is not defined$/, say: ([, name], told) => undefinedName(name, told) },
  {
    when: /^cannot access local variable '(.+)' where/,
    say: ([, name]) =>
      `${name} gets its value in this function, but only further down or under a condition that was not met. Give it a first value above this line.`,
  },
  { when: /^No module named '(.+)'$/, say: ([, name]) => missingModule(name) },
  {
    when: /^cannot import name '(.+)' from '(.+)'$/,
    say: 'There is no $1 in $2. Check how it is spelt, or whether this page has it.',
  },
  {
    when: /^(?:integer |float )?(?:division|modulo)\b.* by zero$|^division by zero$/,
    say: 'Something is divided by 0. Check what stands behind / or %.',
  },
  {
    when: /^'NoneType' object|'NoneType'/,
    say: 'There is None where a value should be. A function without "return" gives None: is a return missing?',
  },
  {
    when: /^can only concatenate str \(not "(.+)"\) to str$/,
    say: 'A text can only be joined with a text. Use an f-string, f"…{value}", or str(…).',
  },
  {
    when: /^(?:can only concatenate|unsupported operand|bad operand|'.+' not supported between)/,
    say: 'This sign does not work between these two kinds of values. Print type(…) of both to see what they are.',
  },
  {
    when: /^can't multiply sequence/,
    say: 'A list or text cannot be multiplied by that. For arithmetic on many numbers use torch.tensor(…).',
  },
  {
    when: /^'(function|bound_method|builtin_function_or_method|method)' object (?:is not subscriptable|has no attribute)/,
    say: 'The name stands for a function. Call it with round brackets, f(…), to get its result.',
  },
  {
    when: /^'Tensor' object is not callable$/,
    say: 'A tensor is followed by round brackets, as if it were a function. Is a sign missing between the two, or should the brackets be [ ]?',
  },
  {
    when: /^'(.+)' object is not callable$/,
    say: 'Something that is no function (a value of type $1) is followed by round brackets. Is a sign missing before the bracket, or has a name been used twice?',
  },
  {
    when: /^'(.+)' object is not subscriptable$/,
    say: 'A value of type $1 has no parts, so [ ] cannot follow it.',
  },
  {
    when: /^'(.+)' object is not iterable$/,
    say: 'A value of type $1 cannot be gone through one by one. To count, write range(…).',
  },
  {
    when: /^'(tuple|str)' object does not support item assignment$/,
    say: 'A $1 cannot be changed once it is made. Use a list.',
  },
  {
    when: /^(list|tuple|string|range object) index out of range$/,
    say: 'The number in [ ] is too large. Counting begins at 0, so the last one is len(…) - 1.',
  },
  { when: /^pop from/, say: 'There is nothing left to take out.' },
  {
    when: /indices must be integers/,
    say: 'Between [ ] there must be a whole number or a slice. Is something else in there, such as a text or a decimal?',
  },
  {
    when: /missing \d+ required (?:positional|keyword-only) argument/,
    say: 'A call gives too few values. Compare it with the line that begins with "def": the same number, in the same order.',
  },
  {
    when: /takes \d+ positional arguments? but \d+/,
    say: 'A call gives too many values. Compare it with the line that begins with "def".',
  },
  {
    when: /unexpected keyword argument '(.+)'/,
    say: 'The function has no parameter called $1. Check how it is spelt.',
  },
  {
    when: /multiple values for argument '(.+)'/,
    say: '$1 is given twice, by its place and by its name.',
  },
  {
    when: /^too many values to unpack/,
    say: 'There are more values on the right of = than names on the left.',
  },
  {
    when: /^not enough values to unpack/,
    say: 'There are fewer values on the right of = than names on the left.',
  },
  {
    when: /^invalid literal for int|^could not convert string to float/,
    say: 'The text is not written as a number.',
  },
  {
    when: /^unhashable type/,
    say: 'A key must be something that never changes: a number, a text or a tuple.',
  },
  {
    when: /has no attribute '(.+)'$/,
    say: ([, name], told) => missingAttribute(name, told),
  },
  {
    when: /small torch (?:has no|holds at most)|is not part of this page's small torch/,
    say: 'The torch of this page has only what the lesson needs, in sizes that fit here. The message says what to use, or check how it is spelt.',
  },
  {
    when: /^math domain error$/,
    say: 'The function has no value there: for example the root or logarithm of a negative number.',
  },
  {
    when: /^'(return|yield|await)' outside function$/,
    say: '"$1" only makes sense inside a function. Is this line moved in as far as the function it belongs to?',
  },
  {
    when: /^'break'\/'continue' outside loop$/,
    say: '"break" and "continue" only make sense inside a loop. Is this line moved in far enough?',
  },
  {
    when: /^input\(\) does not work/,
    say: 'Nobody can type an answer while the code runs. Write the value into the code, as in name = "hello".',
  },
  {
    when: /^there are no files|No such file|Read-only file/,
    say: 'Code on this page has no files. Put the data into the code itself.',
  },
  {
    when: /^this page gives Python no way to/,
    say: 'Your code runs by itself here and cannot touch the page, the network or other programs. Nothing in the exercise needs that.',
  },
];

/** @type {Record<string, string>} */
const BY_TYPE = {
  KeyError: 'The dict has no such key. Print its .keys() to see what it has.',
  IndexError: 'There is no entry with that number. Counting begins at 0.',
  AssertionError: 'What stands behind "assert" is not true.',
  RecursionError:
    'A function calls itself again and again, without an end (this page stops after about 150 calls inside one another). Is the case missing in which it stops, or would a loop do?',
  MemoryError:
    'The code wanted more memory than there is for it here (64 MB). Make tensors and lists smaller, or keep fewer of them.',
  SystemExit: 'The code ended itself on this line; what comes after it was not run.',
  KeyboardInterrupt: 'The code ended itself on this line; what comes after it was not run.',
  StopIteration: 'There is nothing left to take: next() was called once too often.',
  NotImplementedError: 'This part has not been written, or this page does not have it.',
  SyntaxError: 'Python cannot read this line. Compare it with an example.',
  OverflowError: 'A number became too large.',
  AttributeError: 'The value has no such part. Check how it is spelt.',
  ImportError: 'This cannot be imported here.',
  TypeError: 'A value is of a kind that does not fit here. Print type(…) of what goes in.',
  ValueError: 'A value does not fit here. Print what goes in.',
};

/** @param {Told} told */
export function plainWords(told) {
  for (const { when, say } of PLAIN) {
    const found = told.message.match(when);
    if (!found) continue;
    return typeof say === 'string' ? filled(say, found) : say(found, told);
  }
  return (
    BY_TYPE[told.type] ?? 'The code stopped on this line. Read the message: it says what it met.'
  );
}

/** @param {string} text with $1 … @param {RegExpMatchArray} found */
const filled = (text, found) => text.replace(/\$(\d)/g, (_, i) => found[Number(i)]);

const SMALL =
  /^'(str|list|tuple|dict|int|float|set|bytes)' object has no attribute|^module '(\w+)' has no attribute/;
/** What tensors have. */
const TENSOR =
  'shape T t dim size item tolist clone detach tanh sigmoid relu exp log sqrt abs sum mean max min norm matmul mm mv view reshape squeeze unsqueeze flatten transpose float numel'.split(
    ' ',
  );

/** @param {string} name @param {Told} told */
function missingAttribute(name, { message }) {
  const meant = /'Tensor'/.test(message) ? nearest(name, TENSOR) : null;
  if (meant) return `A tensor has no ${name}. Did you mean ${meant}?`;
  const owner = message.match(SMALL);
  if (owner) {
    return `There is no ${name} there. Check how it is spelt; Python's rarer parts are missing on this page.`;
  }
  return `There is no ${name} there. Check how it is spelt, and with print(type(…)) what stands before the dot.`;
}
