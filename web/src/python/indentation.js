/** What is wrong with how far lines are moved in. */
import { syntaxError } from './syntax-problem.js';

/** @typedef {import('./scan.js').LogicalLine} LogicalLine */
/** @typedef {import('./syntax-problem.js').Problem} Problem */
/** @typedef {import('./syntax-problem.js').PythonWords} PythonWords */

const HEADER = /^(async def|if|elif|else|for|while|def|class|try|except|finally|with)\b/;
const NAMES = /** @type {Record<string, string>} */ ({
  def: 'function definition',
  'async def': 'function definition',
  class: 'class definition',
});

/**
 * The first line that does not stand where it should.
 *
 * @param {LogicalLine[]} lines
 * @returns {Problem | null}
 */
export function indentationProblem(lines) {
  const levels = [''];
  for (const [i, { line, indent, flat }] of lines.entries()) {
    const before = lines[i - 1];
    const here = levels[levels.length - 1];
    if (before?.flat.endsWith(':')) {
      if (isDeeper(indent, here)) levels.push(indent);
      else if (isMixed(indent, here)) return mixed(line);
      else return notIndented(line, before);
      continue;
    }
    if (indent === here) continue;
    if (isDeeper(indent, here)) return unexpected(line, before, flat);
    while (levels.length > 1 && isDeeper(levels[levels.length - 1], indent)) levels.pop();
    if (levels[levels.length - 1] === indent) continue;
    return isMixed(indent, here) ? mixed(line) : between(line);
  }
  const last = lines[lines.length - 1];
  return last?.flat.endsWith(':') && HEADER.test(last.flat) ? notIndented(last.line, last) : null;
}

/** @param {string} indent @param {string} other */
const isDeeper = (indent, other) => indent.length > other.length && indent.startsWith(other);

/** Neither begins with the other: only tabs and spaces can be the reason. @param {string} a @param {string} b */
const isMixed = (a, b) => !a.startsWith(b) && !b.startsWith(a);

/** @param {number} line */
const mixed = (line) =>
  syntaxError(
    line,
    'inconsistent use of tabs and spaces in indentation',
    ({ syntax }) => syntax.tabs(line),
    'TabError',
  );

/** @param {number} line @param {string} message @param {(words: PythonWords) => string} plain */
const wrong = (line, message, plain) => syntaxError(line, message, plain, 'IndentationError');

/** @param {number} line */
const between = (line) =>
  wrong(line, 'unindent does not match any outer indentation level', ({ syntax }) =>
    syntax.between(line),
  );

/** @param {number} line @param {LogicalLine | undefined} before @param {string} flat */
const unexpected = (line, before, flat) =>
  wrong(line, 'unexpected indent', ({ syntax }) =>
    before && HEADER.test(before.flat)
      ? syntax.colonBefore(line, before.line)
      : syntax.movedIn(line, shortened(flat)),
  );

/** @param {number} line @param {LogicalLine} header */
function notIndented(line, header) {
  const word = header.flat.match(HEADER)?.[0] ?? '';
  const name = NAMES[word] ?? `'${word}' statement`;
  const message = `expected an indented block after ${name} on line ${header.line}`;
  return wrong(line, message, ({ syntax }) => syntax.notMovedIn(header.line));
}

/** @param {string} text */
const shortened = (text) => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
