/** The learner's text as a syntax tree; the editor colours with the same parser. */
import { parser } from '@lezer/python';

/** @typedef {import('@lezer/common').SyntaxNode} Node */

/** @param {string} source */
export const parse = (source) => parser.parse(source).topNode;

/**
 * Every node of a whole tree, parents before children. Without recursion: a text may be nested
 * deeper than JavaScript's stack.
 *
 * @param {Node} top
 * @returns {Generator<Node>}
 */
export function* nodesOf(top) {
  const cursor = top.cursor();
  do yield cursor.node;
  while (cursor.next());
}

/**
 * What stands directly in a node; comments count only as white space.
 *
 * @param {Node} node
 * @returns {Node[]}
 */
export function childrenOf(node) {
  const children = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'Comment') children.push(child);
  }
  return children;
}

/** @param {string} source @param {{ from: number, to: number }} node */
export const textOf = (source, node) => source.slice(node.from, node.to);

/** 1-based. @param {string} source @param {number} position */
export function lineAt(source, position) {
  let line = 1;
  for (let at = source.indexOf('\n'); at !== -1 && at < position; at = source.indexOf('\n', at + 1))
    line++;
  return line;
}
