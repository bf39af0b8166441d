/** What is wrong with how far lines are moved in. */

/** @typedef {import('./scan.js').LogicalLine} LogicalLine */
/** @typedef {import('./syntax.js').Problem} Problem */

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

/** @param {number} line @returns {Problem} */
const mixed = (line) => ({
  type: 'TabError',
  line,
  message: 'inconsistent use of tabs and spaces in indentation',
  plain: `Line ${line} is moved in with tabs where the lines around it use spaces, or the other way round. They look alike, but Python tells them apart: use spaces only.`,
});

/** @param {number} line @returns {Problem} */
const between = (line) => ({
  type: 'IndentationError',
  line,
  message: 'unindent does not match any outer indentation level',
  plain: `Line ${line} stands between two levels. Move it so that it begins exactly below the line it belongs with.`,
});

/** @param {number} line @param {LogicalLine | undefined} before @param {string} flat @returns {Problem} */
function unexpected(line, before, flat) {
  const plain =
    before && HEADER.test(before.flat)
      ? `Line ${line} is moved in. Is a colon (:) missing at the end of line ${before.line}?`
      : `Line ${line} is moved in further than the line above, and nothing there asks for it. Let "${shortened(flat)}" begin where the line above begins.`;
  return { type: 'IndentationError', line, message: 'unexpected indent', plain };
}

/** @param {number} line @param {LogicalLine} header @returns {Problem} */
function notIndented(line, header) {
  const word = header.flat.match(HEADER)?.[0] ?? '';
  const name = NAMES[word] ?? `'${word}' statement`;
  return {
    type: 'IndentationError',
    line,
    message: `expected an indented block after ${name} on line ${header.line}`,
    plain: `After line ${header.line}, which ends with a colon, Python expects at least one line that is moved in by four spaces.`,
  };
}

/** @param {string} text */
const shortened = (text) => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
