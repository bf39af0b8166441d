/**
 * Makes of the learner's text one that MicroPython runs as Python would, line for line, and says
 * what the text defines. Runs in the page: nothing is executed.
 */
import { applyEdits } from './edits.js';
import { missingProblem } from './missing.js';
import { orderDicts } from './ordered-dicts.js';
import { outlineOf } from './outline.js';
import { syntaxProblem } from './syntax.js';
import { tensorWords } from './tensor-words.js';
import { childrenOf, lineAt, nodesOf, parse } from './tree.js';

/** @typedef {import('./tree.js').Node} Node */
/** @typedef {import('./edits.js').Edit} Edit */

/**
 * @typedef {object} Rewritten
 * @property {string} code for MicroPython
 * @property {Record<string, string[]>} functions top-level functions and their parameters' names
 * @property {string[]} assigned names assigned at the top level, in the order of the text
 * @property {string[]} names every name that the text defines
 * @property {{ kind: 'while' | 'for', line: number }[]} loops
 * @property {import('./syntax-problem.js').Problem | null} error why it cannot run
 */

/**
 * @param {string} source
 * @returns {Rewritten}
 */
export function rewrite(source) {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const tree = parse(text);
  const error = syntaxProblem(text, tree) ?? missingProblem(text, tree);
  const { loops, ...outline } = outlineOf(text, tree);
  return {
    code: error
      ? text
      : applyEdits(text, [
          ...orderDicts(text, tree),
          ...plainParameters(text, tree),
          ...tensorWords(text, tree),
        ]),
    ...outline,
    loops: loops.map(({ kind, from }) => ({ kind, line: lineAt(text, from) })),
    error,
  };
}

/**
 * MicroPython does not know `def f(a, /, b)`: without the slash it takes the same calls.
 *
 * @param {string} text
 * @param {Node} tree
 */
function plainParameters(text, tree) {
  /** @type {Edit[]} */
  const edits = [];
  for (const node of nodesOf(tree)) {
    if (node.name !== 'ParamList') continue;
    const children = childrenOf(node);
    for (const { name, from, to } of children) {
      const slash = name === ',' ? text.slice(to).match(/^\s*\//) : null; // has no node of its own
      if (slash) edits.push({ from, to: to + slash[0].length, text: '' });
    }
  }
  return edits;
}
