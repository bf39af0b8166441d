/**
 * MicroPython asks no method of ours in `float(x)` and `f'{x:.2f}'`. So both go by functions of
 * the page (runtime/house.py), which know tensors: `__float__(x)`, `f'{__shown__(x):.2f}'`. Nor
 * does it ask the tensor in `0 < x`, which becomes `x > 0`.
 */
import { childrenOf, nodesOf, textOf } from './tree.js';

/** @typedef {import('./tree.js').Node} Node */
/** @typedef {import('./edits.js').Edit} Edit */

/** @param {string} source @param {Node} tree @returns {Edit[]} */
export function tensorWords(source, tree) {
  return [...nodesOf(tree)].flatMap((node) => {
    if (node.name === 'FormatReplacement') return formatted(node);
    if (node.name === 'BinaryExpression') return turned(source, node);
    return isFloatCall(source, node) ? [{ from: node.from, to: node.to, text: '__float__' }] : [];
  });
}

/** The word in `float(…)`. @param {string} source @param {Node} node */
const isFloatCall = (source, node) =>
  node.name === 'VariableName' &&
  node.parent?.name === 'CallExpression' &&
  node.nextSibling?.name === 'ArgList' &&
  textOf(source, node) === 'float';

/** The value in `{value:.2f}`. @param {Node} replacement @returns {Edit[]} */
function formatted(replacement) {
  const [, value, ...rest] = childrenOf(replacement);
  if (rest[0]?.name !== 'FormatSpec') return [];
  return [
    { from: value.from, to: value.from, text: '__shown__(' },
    { from: value.to, to: value.to, text: ')' },
  ];
}

/** @type {Record<string, string>} */
const TURNED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' };

/** `0 < x` -> `x > 0`, alone and on one line: chains compare more than two. @param {string} source @param {Node} node @returns {Edit[]} */
function turned(source, node) {
  const [number, sign, value] = childrenOf(node);
  const isNumber =
    number.name === 'Number' ||
    (number.name === 'UnaryExpression' && number.lastChild?.name === 'Number');
  if (!isNumber || sign.name !== 'CompareOp' || /^(Number|String|FormatString)$/.test(value.name))
    return [];
  const chained = childrenOf(/** @type {Node} */ (node.parent)).some(
    ({ name }) => name === 'CompareOp',
  );
  const other = TURNED[textOf(source, sign)];
  if (chained || !other || source.slice(node.from, node.to).includes('\n')) return [];
  return [
    { from: number.from, to: value.from, text: '' },
    { from: value.to, to: value.to, text: ` ${other} ${textOf(source, number)}` },
  ];
}
