/** Mistakes that one line shows by itself. */
import { syntaxError } from './syntax-problem.js';
import { textOf } from './tree.js';

/** @typedef {import('./scan.js').LogicalLine} LogicalLine */
/** @typedef {import('./tree.js').Node} Node */
/** @typedef {import('./syntax-problem.js').Problem} Problem */
/** @typedef {import('./syntax-problem.js').PythonWords} PythonWords */

const HEADER = /^(async\s+def|if|elif|else|for|while|def|class|try|except|finally|with)\b/;

/**
 * One mistake: how a line that has it looks, and what to say. `only` when the tree has its first
 * fault in that line: without a fault the line is in order.
 *
 * @typedef {{ only: 'fault' | 'always', test: RegExp, message: string, says: Exclude<keyof PythonWords['lines'], 'say'> }} Mistake
 */

/** @type {Mistake[]} */
const MISTAKES = [
  {
    only: 'always',
    test: /[“”„‘’‚«»]/,
    message: 'invalid character',
    says: 'curlyQuotes',
  },
  {
    only: 'always',
    test: /[−–×÷·≤≥≠]/,
    message: 'invalid character',
    says: 'otherSigns',
  },
  {
    only: 'fault',
    test: /^(else\s+if|elseif|elsif)\b/,
    message: 'invalid syntax',
    says: 'elseIf',
  },
  {
    only: 'fault',
    test: /=>|=<|=!|<>/,
    message: 'invalid syntax',
    says: 'turnedComparison',
  },
  {
    only: 'fault',
    test: /^(elif|else|except|finally)\b.*:/,
    message: 'invalid syntax',
    says: 'alone',
  },
  {
    only: 'fault',
    test: /^(if|elif|while)\b[^:]*[^=!<>:+*/%@&|^-]=(?!=)/,
    message: "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
    says: 'equals',
  },
  {
    only: 'fault',
    test: /&&|\|\||(^|[^=!<>])!(?!=)/,
    message: 'invalid syntax',
    says: 'otherLanguage',
  },
  {
    only: 'fault',
    test: /(\+\+|--)\s*$/,
    message: 'invalid syntax',
    says: 'counting',
  },
  {
    only: 'fault',
    test: /[-+*/@%=,.]\s*$|\b(and|or|not|in|is)\s*$/,
    message: 'invalid syntax',
    says: 'unfinished',
  },
  {
    only: 'always',
    test: /^(\d[\w.]*|''|""|None|True|False)\s*=(?!=)/,
    message: "cannot assign to literal here. Maybe you meant '==' instead of '='?",
    says: 'fixedValue',
  },
  {
    only: 'always',
    test: /^[\w.]+\([^)]*\)\s*=(?!=)/,
    message: "cannot assign to function call here. Maybe you meant '==' instead of '='?",
    says: 'callOnTheLeft',
  },
];

/**
 * @param {string} source
 * @param {LogicalLine[]} lines
 * @param {number | null} faultLine
 * @param {Node | null} fault
 * @returns {Problem | null}
 */
export function lineProblem(source, lines, faultLine, fault) {
  for (const [i, { line, flat }] of lines.entries()) {
    const isFault = faultLine !== null && faultLine >= line && faultLine < nextLine(lines, i);
    if (isFault || !fault) {
      const mistake = MISTAKES.find((m) => (isFault || m.only === 'always') && m.test.test(flat));
      if (mistake) return found(line, mistake);
    }
    if (!isFault) continue;
    return (
      printProblem(line, flat) ??
      assignedKeyword(line, flat) ??
      colonProblem(line, flat) ??
      commaProblem(source, faultLine, fault) ??
      formatProblem(faultLine, fault) ??
      neighbours(faultLine, flat)
    );
  }
  return printStatement(fault, lines);
}

/** @param {LogicalLine[]} lines @param {number} i */
const nextLine = (lines, i) => lines[i + 1]?.line ?? Infinity;

/** @param {number} line @param {Mistake} mistake */
const found = (line, { message, says }) =>
  syntaxError(line, message, ({ lines }) => lines.say(line, lines[says]));

/** @param {number} line @param {string} flat */
const printProblem = (line, flat) => (/^print\s+[^\s(=.[]/.test(flat) ? printWord(line) : null);

/** @param {number} line */
const printWord = (line) =>
  syntaxError(
    line,
    "Missing parentheses in call to 'print'. Did you mean print(...)?",
    ({ syntax }) => syntax.print(line),
  );

/**
 * `print x` is no fault for the tree, which also reads Python 2.
 *
 * @param {Node | null} fault
 * @param {LogicalLine[]} lines
 */
function printStatement(fault, lines) {
  if (fault) return null;
  const found = lines.find(({ flat }) => /^(print|exec)\s+[\w'"]/.test(flat));
  return found ? printWord(found.line) : null;
}

/** @param {number} line @param {string} flat */
function colonProblem(line, flat) {
  const word = flat.match(HEADER)?.[0];
  if (!word || flat.replace(/\blambda\b[^:]*:/g, '').includes(':')) return null;
  return syntaxError(line, "expected ':'", ({ syntax }) => syntax.colon(line, word));
}

/** @param {number} line @param {string} flat */
function assignedKeyword(line, flat) {
  const word = flat.match(
    /^(lambda|class|def|for|from|import|in|is|pass|return|global|if|with|del|not|or|and|try|while|yield)\s*=(?!=)/,
  )?.[1];
  if (!word) return null;
  return syntaxError(line, 'invalid syntax', ({ syntax }) => syntax.keyword(line, word));
}

/** Two values side by side in brackets. @param {string} source @param {number} line @param {Node | null} fault */
function commaProblem(source, line, fault) {
  const list = fault?.parent?.name ?? '';
  if (
    !/^(ArgList|(Array|Tuple|Set|Dictionary|DictionaryComprehension|Parenthesized)Expression|ParamList)$/.test(
      list,
    )
  )
    return null;
  const before = fault?.prevSibling;
  if (!fault || !before || !/(Name|Number|String|Expression|Boolean|None)$/.test(before.name))
    return null;
  const next = source.slice(before.to).trimStart();
  if (!/^[\w'"([{]/.test(next)) return null;
  const first = textOf(source, before).split('\n').at(-1) ?? '';
  return syntaxError(line, 'invalid syntax. Perhaps you forgot a comma?', ({ syntax }) =>
    syntax.comma(line, first),
  );
}

/** In the braces of an f-string. @param {number} line @param {Node | null} fault */
function formatProblem(line, fault) {
  for (let above = fault?.parent; above; above = above.parent) {
    if (above.name !== 'FormatString') continue;
    return syntaxError(line, 'f-string: invalid syntax', ({ syntax }) => syntax.format(line));
  }
  return null;
}

const WORDS =
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield';

/** Two values that no sign joins. @param {number} line @param {string} flat */
function neighbours(line, flat) {
  for (const [, first, second] of flat.matchAll(/([\w.]+|[)\]'"])[ \t]+(?=([\w]+|[('"]))/g)) {
    if (isWord(first) || isWord(second)) continue;
    return syntaxError(line, 'invalid syntax', ({ syntax }) => syntax.neighbours(line, first));
  }
  return null;
}

/** @param {string} text */
const isWord = (text) => WORDS.split(' ').includes(text);
