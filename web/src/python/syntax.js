/** The first thing that keeps Python from reading a text, in Python's words and in plain ones. */
import { indentationProblem } from './indentation.js';
import { scan } from './scan.js';
import { lineProblem } from './syntax-lines.js';
import { syntaxError } from './syntax-problem.js';
import { lineAt, nodesOf } from './tree.js';

/** @typedef {import('./tree.js').Node} Node */
/** @typedef {import('./syntax-problem.js').PythonWords} PythonWords */

/** @typedef {import('./syntax-problem.js').Problem} Problem */

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

/** @param {number} line */
const unreadable = (line) =>
  syntaxError(line, 'invalid syntax', ({ syntax }) => syntax.unreadable(line));

/**
 * @param {NonNullable<import('./scan.js').Scan['problem']>} problem
 * @param {string} text the line's
 * @returns {Problem}
 */
function markProblem({ kind, line, mark, opened }, text) {
  /** @param {string} message @param {(words: PythonWords['syntax']) => string} plain */
  const say = (message, plain) => syntaxError(line, message, ({ syntax }) => plain(syntax));
  const bracket = { line, mark, match: match(mark) };
  switch (kind) {
    case 'open':
      return say(`'${mark}' was never closed`, (words) => words.open(bracket));
    case 'close':
      return say(`unmatched '${mark}'`, (words) => words.close(bracket));
    case 'mismatch': {
      const { mark: other = '', line: openedLine = 0 } = opened ?? {};
      return say(
        `closing parenthesis '${mark}' does not match opening parenthesis '${other}'`,
        (words) => words.mismatch({ line, mark, opened: other, openedLine, match: match(other) }),
      );
    }
    case 'text block':
      return say(`unterminated triple-quoted string literal (detected at line ${line})`, (words) =>
        words.textBlock({ line, mark }),
      );
    default:
      return say(`unterminated string literal (detected at line ${line})`, (words) =>
        text.split(mark === '"' ? "'" : '"').length % 2 === 0
          ? words.mixedQuotes(line)
          : words.openText({ line, mark }),
      );
  }
}

const PAIRS = '()[]{}';
/** The other one of a pair. @param {string} mark */
function match(mark) {
  const at = PAIRS.indexOf(mark);
  return PAIRS[at % 2 === 0 ? at + 1 : at - 1];
}
