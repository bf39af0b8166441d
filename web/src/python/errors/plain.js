/** What an error means and what to do, for somebody who is learning RNNs. */
import { pythonWords } from '../../words/python/index.js';
import { missingModule } from './modules.js';
import { undefinedName } from './names.js';
import { nearest } from './nearest.js';
import { rule } from './rule.js';
import { SHAPES } from './shapes.js';

/**
 * @typedef {object} Told what is known
 * @property {string} type as Python names it
 * @property {string} message as Python says it
 * @property {string} text the learner's line; empty if unknown
 * @property {string | null} inside the function it stands in
 * @property {string[]} names all that are defined
 */

/** @type {import('./rule.js').Rule[]} */
const PLAIN = [
  ...SHAPES,
  { when: /^name '(.+)' is not defined$/, say: ([, name], told) => undefinedName(name, told) },
  rule(/^cannot access local variable '(.+)' where/, 'values', 'laterInFunction'),
  { when: /^No module named '(.+)'$/, say: ([, name]) => missingModule(name) },
  rule(/^cannot import name '(.+)' from '(.+)'$/, 'values', 'notInModule'),
  rule(
    /^(?:integer |float )?(?:division|modulo)\b.* by zero$|^division by zero$/,
    'values',
    'zero',
  ),
  rule(/^'NoneType' object|'NoneType'/, 'values', 'none'),
  rule(/^can only concatenate str \(not "(.+)"\) to str$/, 'values', 'textJoined'),
  rule(
    /^(?:can only concatenate|unsupported operand|bad operand|'.+' not supported between)/,
    'values',
    'sign',
  ),
  rule(/^can't multiply sequence/, 'values', 'multiplied'),
  rule(
    /^'(function|bound_method|builtin_function_or_method|method)' object (?:is not subscriptable|has no attribute)/,
    'values',
    'isFunction',
  ),
  rule(/^'Tensor' object is not callable$/, 'values', 'tensorCalled'),
  rule(/^'(.+)' object is not callable$/, 'values', 'called'),
  rule(/^'(.+)' object is not subscriptable$/, 'values', 'noParts'),
  rule(/^'(.+)' object is not iterable$/, 'values', 'notIterable'),
  rule(/^'(tuple|str)' object does not support item assignment$/, 'values', 'fixed'),
  rule(/^(list|tuple|string|range object) index out of range$/, 'values', 'indexTooLarge'),
  rule(/^pop from/, 'values', 'empty'),
  rule(/indices must be integers/, 'values', 'wholeIndex'),
  rule(/missing \d+ required (?:positional|keyword-only) argument/, 'values', 'tooFew'),
  rule(/takes \d+ positional arguments? but \d+/, 'values', 'tooMany'),
  rule(/unexpected keyword argument '(.+)'/, 'values', 'noParameter'),
  rule(/multiple values for argument '(.+)'/, 'values', 'givenTwice'),
  rule(/^too many values to unpack/, 'values', 'moreValues'),
  rule(/^not enough values to unpack/, 'values', 'fewerValues'),
  rule(/^invalid literal for int|^could not convert string to float/, 'values', 'noNumber'),
  rule(/^unhashable type/, 'values', 'key'),
  { when: /has no attribute '(.+)'$/, say: ([, name], told) => missingAttribute(name, told) },
  rule(
    /small torch (?:has no|holds at most)|is not part of this page's small torch/,
    'values',
    'smallTorch',
  ),
  rule(/^math domain error$/, 'values', 'noValueThere'),
  rule(/^'(return|yield|await)' outside function$/, 'values', 'outsideFunction'),
  rule(/^'break'\/'continue' outside loop$/, 'values', 'outsideLoop'),
  rule(/^input\(\) does not work/, 'values', 'noInput'),
  rule(/^there are no files|No such file|Read-only file/, 'values', 'noFiles'),
  rule(/^this page gives Python no way to/, 'values', 'confined'),
];

/** @param {Told} told */
export function plainWords(told) {
  for (const { when, say } of PLAIN) {
    const found = told.message.match(when);
    if (found) return say(found, told);
  }
  const { types } = pythonWords();
  const known = Object.hasOwn(types, told.type);
  return types[known ? /** @type {keyof typeof types} */ (told.type) : 'other'];
}

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
  const { attributeMeant, rareAttribute, noAttribute } = pythonWords().values;
  if (meant) return attributeMeant(name, meant);
  return SMALL.test(message) ? rareAttribute(name) : noAttribute(name);
}
