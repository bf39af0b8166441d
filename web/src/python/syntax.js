/** The first thing that keeps Python from reading a text, in Python's words and in plain ones. */
import { indentationProblem } from './indentation.js';
import { scan } from './scan.js';
import { lineProblem } from './syntax-lines.js';
import { lineAt, nodesOf } from './tree.js';

/** @typedef {import('./tree.js').Node} Node */

/**
 * @typedef {object} Problem
 * @property {string} type as Python names it
 * @property {number} line 1-based
 * @property {string} message as Python says it
 * @property {string} plain what it means and what to do
 */

/**
 * @param {string} source
 * @param {Node} tree
 * @returns {Problem | null}
 */
export function syntaxProblem(source, tree) {
  const { lines, problem } = scan(source);
  if (problem) return markProblem(problem, source.split('\n')[problem.line - 1]);
  const fault = firstFault(tree);
  // What the tree has a fault in is most often explained by the line; indentation comes before,
  // because it is what makes the tree wrong further down.
  return (
    lineProblem(source, lines, fault && faultLine(source, fault), fault) ??
    indentationProblem(lines) ??
    (fault && unreadable(faultLine(source, fault)))
  );
}

/** @param {Node} tree */
function firstFault(tree) {
  for (const node of nodesOf(tree)) if (node.type.isError) return node;
  return null;
}

/** A fault found at the end of a line belongs to it, not to the next. @param {string} source @param {Node} fault */
function faultLine(source, fault) {
  const isEmpty = source.slice(fault.from, fault.to).trim() === '';
  return lineAt(source, isEmpty ? source.slice(0, fault.from).trimEnd().length : fault.from);
}

/** @param {number} line @returns {Problem} */
const unreadable = (line) => ({
  type: 'SyntaxError',
  line,
  message: 'invalid syntax',
  plain: `Python cannot read line ${line}. Compare it with an example: is a sign missing, or one too many?`,
});

/**
 * @param {NonNullable<import('./scan.js').Scan['problem']>} problem
 * @param {string} text the line's
 * @returns {Problem}
 */
function markProblem({ kind, line, mark, opened }, text) {
  const say = (/** @type {string} */ message, /** @type {string} */ plain) => ({
    type: 'SyntaxError',
    line,
    message,
    plain,
  });
  switch (kind) {
    case 'open':
      return say(
        `'${mark}' was never closed`,
        `The ${mark} that line ${line} opens is never closed. Put the matching ${match(mark)} where it should end.`,
      );
    case 'close':
      return say(
        `unmatched '${mark}'`,
        `Line ${line} has a ${mark} that nothing opened: one ${mark} too many, or a ${match(mark)} is missing before it.`,
      );
    case 'mismatch':
      return say(
        `closing parenthesis '${mark}' does not match opening parenthesis '${opened?.mark}'`,
        `Line ${line} closes with ${mark}, but what is open is the ${opened?.mark} of line ${opened?.line}. Close that first, with ${match(opened?.mark ?? '')}.`,
      );
    case 'text block':
      return say(
        `unterminated triple-quoted string literal (detected at line ${line})`,
        `The text that begins with ${mark} on line ${line} never ends. Put ${mark} where it should end.`,
      );
    default:
      return say(
        `unterminated string literal (detected at line ${line})`,
        text.split(mark === '"' ? "'" : '"').length % 2 === 0
          ? `The text on line ${line} begins with one kind of quote and ends with another. Use the same kind on both sides.`
          : `The text that begins with ${mark} on line ${line} has no closing ${mark} on that line.`,
      );
  }
}

const PAIRS = '()[]{}';
/** The other one of a pair. @param {string} mark */
function match(mark) {
  const at = PAIRS.indexOf(mark);
  return PAIRS[at % 2 === 0 ? at + 1 : at - 1];
}
