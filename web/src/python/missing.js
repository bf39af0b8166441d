/** What the page's small Python cannot do although Python can, found in the syntax tree. */
import { pythonWords } from '../words/python/index.js';
import { childrenOf, lineAt, nodesOf, textOf } from './tree.js';

/** @typedef {import('./tree.js').Node} Node */
/** @typedef {import('./syntax-problem.js').Problem} Problem */
/** @typedef {import('../words/python/index.js').PythonWords} PythonWords */

const DISPLAY = /^(Array|Tuple|Set)Expression$/;

/** @type {{ found: (node: Node) => boolean, says: Exclude<keyof PythonWords['missing'], 'message'> }[]} */
const MISSING = [
  { found: ({ name }) => name === 'MatchStatement', says: 'match' },
  {
    found: (node) => DISPLAY.test(node.name) && hasStar(node) && !isTarget(node),
    says: 'starInside',
  },
  {
    found: (node) => node.name === 'AssignStatement' && hasStarAfterEquals(node),
    says: 'starOnTheRight',
  },
  { found: ({ name }) => name === 'async' || name === 'AwaitExpression', says: 'async' },
  {
    found: ({ name }) => name === 'TypeDefinition' || name === 'TypeParamList',
    says: 'typeParameters',
  },
];

/**
 * @param {string} source
 * @param {Node} tree
 * @returns {Problem | null} the first
 */
export function missingProblem(source, tree) {
  for (const node of nodesOf(tree)) {
    const raw = node.name === 'FormatString' && /^(rf|fr)/i.test(textOf(source, node));
    const says = raw ? 'rawFormat' : MISSING.find(({ found }) => found(node))?.says;
    if (says) return problem(lineAt(source, node.from), says);
  }
  return null;
}

/** @param {number} line @param {keyof PythonWords['missing']} says @returns {Problem} */
const problem = (line, says) => ({
  type: 'SyntaxError',
  line,
  get message() {
    return pythonWords().missing.message;
  },
  get plain() {
    return pythonWords().missing[says];
  },
});

/** @param {Node} node */
const hasStar = (node) => childrenOf(node).some(({ name }) => name === '*');

/** On the left of `=`, or after `for`: there a star is allowed. @param {Node} node */
function isTarget(node) {
  const above = node.parent;
  if (above && DISPLAY.test(above.name)) return isTarget(above);
  if (above?.name === 'AssignStatement') return isBefore(node, 'AssignOp');
  return /^For/.test(above?.name ?? '') && isBefore(node, 'in');
}

/** @param {Node} node @param {string} name of a sibling behind it */
function isBefore(node, name) {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next.name === name) return true;
  }
  return false;
}

/** @param {Node} node */
function hasStarAfterEquals(node) {
  const children = childrenOf(node);
  const equals = children.findLastIndex(({ name }) => name === 'AssignOp');
  return children.slice(equals + 1).some(({ name }) => name === '*');
}
