/** `unsupported types for __add__: 'str', 'int'`, said as Python says it. */

/** @type {Record<string, string>} */
const SIGNS = {
  add: '+',
  sub: '-',
  mul: '*',
  matmul: '@',
  truediv: '/',
  floordiv: '//',
  mod: '%',
  pow: '** or pow()',
  and: '&',
  or: '|',
  xor: '^',
  lshift: '<<',
  rshift: '>>',
};
/** @type {Record<string, string>} */
const COMPARED = { lt: '<', gt: '>', le: '<=', ge: '>=' };
/** @type {Record<string, string>} */
const UNARY = { neg: '-', pos: '+', invert: '~' };
const SEQUENCE = /^(str|list|tuple|bytes)$/;

/** @param {string} name without underscores @param {string} a type @param {string} b type */
export function binaryMessage(name, a, b) {
  if (name === 'contains') return `argument of type '${a}' is not iterable`;
  if (name in COMPARED) {
    return `'${COMPARED[name]}' not supported between instances of '${a}' and '${b}'`;
  }
  const isReversed = /^r/.test(name) && name.slice(1) in SIGNS && !(name in SIGNS);
  if (isReversed) return binaryMessage(name.slice(1), b, a);
  if (name === 'add' && SEQUENCE.test(a)) return `can only concatenate ${a} (not "${b}") to ${a}`;
  if (name === 'mul' && (SEQUENCE.test(a) || SEQUENCE.test(b))) {
    return `can't multiply sequence by non-int of type '${SEQUENCE.test(a) ? b : a}'`;
  }
  const inPlace = /^i/.test(name) && name.slice(1) in SIGNS;
  const sign = inPlace ? `${SIGNS[name.slice(1)]}=` : (SIGNS[name] ?? name);
  return `unsupported operand type(s) for ${sign}: '${a}' and '${b}'`;
}

/** @param {string} name without underscores @param {string} type */
export function unaryMessage(name, type) {
  if (name === 'hash') return `unhashable type: '${type === 'OrderedDict' ? 'dict' : type}'`;
  if (name in UNARY) return `bad operand type for unary ${UNARY[name]}: '${type}'`;
  return `bad operand type for ${name}(): '${type}'`;
}
