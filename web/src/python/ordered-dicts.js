/**
 * MicroPython's dicts forget the order in which their keys came. So each `{key: value}` and
 * `dict(…)` of the learner's text becomes a call of `__ordered__` (runtime/ordered.py), without
 * moving anything to another line: `{a: 1, **d}` -> `__ordered__([(a, 1), ], (d))`.
 */
import { childrenOf, nodesOf, textOf } from './tree.js';

/** @typedef {import('./tree.js').Node} Node */
/** @typedef {import('./edits.js').Edit} Edit */

const MAKER = '__ordered__';

/**
 * @param {string} source
 * @param {Node} tree
 * @returns {Edit[]}
 */
export function orderDicts(source, tree) {
  const edits = [];
  const nodes = [...nodesOf(tree)];
  const ownDict = nodes.some((node) => givesNameTo(node) && textOf(source, node) === 'dict');
  for (const node of nodes) {
    if (node.name === 'DictionaryExpression') edits.push(...display(node));
    if (node.name === 'DictionaryComprehensionExpression') edits.push(...comprehension(node));
    if (!ownDict && isDictName(source, node)) edits.push(...call(source, node));
  }
  return edits;
}

/** @param {number} at @param {string} text */
const insert = (at, text) => ({ from: at, to: at, text });
/** @param {Node} node @param {string} text */
const replace = ({ from, to }, text) => ({ from, to, text });

/** `{ … }` @param {Node} node */
function display(node) {
  const [open, ...rest] = childrenOf(node);
  const close = rest[rest.length - 1];
  const edits = [replace(open, `${MAKER}([`)];
  let inList = true;
  for (let i = 0; i < rest.length - 1; i++) {
    if (rest[i].name === '**') {
      edits.push(replace(rest[i], inList ? '], (' : '('), insert(rest[i + 1].to, ')'));
      inList = false;
      i += 1;
    } else if (rest[i].name === ',') {
      if (!inList && rest[i + 1].name !== '**' && rest[i + 1] !== close) {
        edits.push(insert(rest[i].to, ' ['));
        inList = true;
      }
    } else {
      edits.push(...pair(rest[i], rest[i + 1], rest[i + 2]));
      i += 2;
    }
  }
  return [...edits, replace(close, inList ? '])' : ')')];
}

/** `key: value` -> `(key, value)` @param {Node} key @param {Node} colon @param {Node} value */
const pair = (key, colon, value) => [
  insert(key.from, '('),
  replace(colon, ','),
  insert(value.to, ')'),
];

/** `{key: value for …}` @param {Node} node */
function comprehension(node) {
  const [open, key, colon, value, ...rest] = childrenOf(node);
  return [
    replace(open, `${MAKER}([`),
    ...pair(key, colon, value),
    replace(rest[rest.length - 1], '])'),
  ];
}

/** Assigned, a parameter, imported or defined: then `dict` is the learner's own. @param {Node} node */
function givesNameTo(node) {
  if (node.name !== 'VariableName') return false;
  const above = node.parent?.name ?? '';
  if (above === 'AssignStatement' || above === 'NamedExpression') return isBefore(node, 'AssignOp');
  return /^(ParamList|FunctionDefinition|ClassDefinition|ImportStatement|ForStatement)$/.test(
    above,
  );
}

/** @param {Node} node @param {string} name of a sibling behind it */
function isBefore(node, name) {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next.name === name) return true;
  }
  return false;
}

/** The word `dict` in `dict(…)` or `dict.fromkeys`. @param {string} source @param {Node} node */
function isDictName(source, node) {
  if (node.name !== 'VariableName' || textOf(source, node) !== 'dict') return false;
  const next = node.nextSibling;
  if (node.parent?.name === 'CallExpression') return next?.name === 'ArgList';
  return node.parent?.name === 'MemberExpression' && next?.name === '.';
}

/** `dict(x, a=1, **d)` -> `__ordered__(x, [("a", 1)], d)` @param {string} source @param {Node} name */
function call(source, name) {
  const edits = [replace(name, MAKER)];
  const list = name.nextSibling;
  if (list?.name !== 'ArgList') return edits;
  const parts = childrenOf(list);
  const quoted = isInString(name);
  for (const [i, part] of parts.entries()) {
    if (part.name === '**') edits.push(replace(part, ''));
    if (part.name !== 'AssignOp') continue;
    if (quoted) return []; // another quote there would end the string
    const [key, value] = [parts[i - 1], parts[i + 1]];
    edits.push(
      replace(key, `[("${textOf(source, key)}"`),
      replace(part, ','),
      insert(value.to, ')]'),
    );
  }
  return edits;
}

/** In an f-string. @param {Node} node */
function isInString(node) {
  for (let above = node.parent; above; above = above.parent) {
    if (above.name === 'FormatString') return true;
  }
  return false;
}
