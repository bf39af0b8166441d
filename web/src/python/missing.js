/** What the page's small Python cannot do although Python can, found in the syntax tree. */
import { childrenOf, lineAt, nodesOf, textOf } from './tree.js';

/** @typedef {import('./tree.js').Node} Node */
/** @typedef {import('./syntax.js').Problem} Problem */

const DISPLAY = /^(Array|Tuple|Set)Expression$/;

/** @type {{ found: (node: Node) => boolean, plain: string }[]} */
const MISSING = [
  {
    found: ({ name }) => name === 'MatchStatement',
    plain: '"match" does not work in the small Python of this page. Use if and elif.',
  },
  {
    found: (node) => DISPLAY.test(node.name) && hasStar(node) && !isTarget(node),
    plain:
      'A star inside a list, tuple or set, as in [*a, b], does not work in the small Python of this page. Write list(a) + [b].',
  },
  {
    found: (node) => node.name === 'AssignStatement' && hasStarAfterEquals(node),
    plain:
      'A star on the right of =, as in x = *a, b, does not work in the small Python of this page. Write list(a) + [b].',
  },
  {
    found: (node) => node.name === 'async' || node.name === 'AwaitExpression',
    plain:
      '"async" and "await" do not work on this page, and an RNN needs neither. Write a plain function.',
  },
  {
    found: ({ name }) => name === 'TypeDefinition' || name === 'TypeParamList',
    plain:
      'Type parameters and "type" statements do not work in the small Python of this page. Leave them out: they change no result.',
  },
];

/**
 * @param {string} source
 * @param {Node} tree
 * @returns {Problem | null} the first
 */
export function missingProblem(source, tree) {
  for (const node of nodesOf(tree)) {
    const missing = MISSING.find(({ found }) => found(node));
    if (missing) return say(lineAt(source, node.from), missing.plain);
    if (node.name === 'FormatString' && /^(rf|fr)/i.test(textOf(source, node))) {
      return say(
        lineAt(source, node.from),
        'A raw f-string, rf"…", does not work in the small Python of this page. Use f"…" and double every backslash.',
      );
    }
  }
  return null;
}

/** @param {number} line @param {string} plain @returns {Problem} */
const say = (line, plain) => ({
  type: 'SyntaxError',
  line,
  message: 'not supported on this page',
  plain,
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
