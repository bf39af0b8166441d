/** Mistakes that one line shows by itself. */
import { textOf } from './tree.js';

/** @typedef {import('./scan.js').LogicalLine} LogicalLine */
/** @typedef {import('./tree.js').Node} Node */
/** @typedef {import('./syntax.js').Problem} Problem */

const HEADER = /^(async\s+def|if|elif|else|for|while|def|class|try|except|finally|with)\b/;

/**
 * One mistake: how a line that has it looks, and what to say. `only` when the tree has its first
 * fault in that line: without a fault the line is in order.
 *
 * @typedef {{ only: 'fault' | 'always', test: RegExp, message: string, plain: string }} Mistake
 */

/** @type {Mistake[]} */
const MISTAKES = [
  {
    only: 'always',
    test: /[“”„‘’‚«»]/,
    message: 'invalid character',
    plain: 'uses curly quotes, as a text editor makes them. Python wants straight ones: \' or ".',
  },
  {
    only: 'always',
    test: /[−–×÷·≤≥≠]/,
    message: 'invalid character',
    plain:
      'has a sign that looks like arithmetic but is another character. Type it anew: - * / <= >= !=.',
  },
  {
    only: 'fault',
    test: /^(else\s+if|elseif|elsif)\b/,
    message: 'invalid syntax',
    plain: 'begins with "else if". Python writes it as one word: elif.',
  },
  {
    only: 'fault',
    test: /=>|=<|=!|<>/,
    message: 'invalid syntax',
    plain: 'turns a comparison round. Python writes >=, <= and !=.',
  },
  {
    only: 'fault',
    test: /^(elif|else|except|finally)\b.*:/,
    message: 'invalid syntax',
    plain:
      'belongs to an "if", "for" or "try" above, but there is none at the same distance from the left edge.',
  },
  {
    only: 'fault',
    test: /^(if|elif|while)\b[^:]*[^=!<>:+*/%@&|^-]=(?!=)/,
    message: "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
    plain: 'compares with =. One = gives a name a value; to ask whether two are equal, write ==.',
  },
  {
    only: 'fault',
    test: /&&|\|\||(^|[^=!<>])!(?!=)/,
    message: 'invalid syntax',
    plain: 'uses a sign from another language. Python writes and, or, not.',
  },
  {
    only: 'fault',
    test: /(\+\+|--)\s*$/,
    message: 'invalid syntax',
    plain: 'counts with ++ or --. Python writes x += 1 or x -= 1.',
  },
  {
    only: 'fault',
    test: /[-+*/@%=,.]\s*$|\b(and|or|not|in|is)\s*$/,
    message: 'invalid syntax',
    plain:
      'stops in the middle: something must follow its last sign. If it goes on below, put it all in round brackets.',
  },
  {
    only: 'always',
    test: /^(\d[\w.]*|''|""|None|True|False)\s*=(?!=)/,
    message: "cannot assign to literal here. Maybe you meant '==' instead of '='?",
    plain: 'tries to give a fixed value another value. The name stands on the left of =.',
  },
  {
    only: 'always',
    test: /^[\w.]+\([^)]*\)\s*=(?!=)/,
    message: "cannot assign to function call here. Maybe you meant '==' instead of '='?",
    plain:
      'has a call on the left of =. The name for the result stands on the left, the call on the right.',
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
      if (mistake) return say(line, mistake.message, `Line ${line} ${mistake.plain}`);
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

/** @param {number} line @param {string} message @param {string} plain @returns {Problem} */
const say = (line, message, plain) => ({ type: 'SyntaxError', line, message, plain });

/** @param {number} line @param {string} flat */
const printProblem = (line, flat) => (/^print\s+[^\s(=.[]/.test(flat) ? printWord(line) : null);

/** @param {number} line */
const printWord = (line) =>
  say(
    line,
    "Missing parentheses in call to 'print'. Did you mean print(...)?",
    `On line ${line}, what is to be printed must stand in brackets: print(…).`,
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
  return say(
    line,
    "expected ':'",
    `Line ${line} begins with "${word}", so it must end with a colon (:).`,
  );
}

/** @param {number} line @param {string} flat */
function assignedKeyword(line, flat) {
  const word = flat.match(
    /^(lambda|class|def|for|from|import|in|is|pass|return|global|if|with|del|not|or|and|try|while|yield)\s*=(?!=)/,
  )?.[1];
  if (!word) return null;
  return say(
    line,
    'invalid syntax',
    `"${word}" is a word of Python itself and cannot be a name. Choose another name on line ${line}.`,
  );
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
  const first = textOf(source, before).split('\n').pop();
  return say(
    line,
    'invalid syntax. Perhaps you forgot a comma?',
    `On line ${line} two values stand side by side. Is a comma missing after ${first}?`,
  );
}

/** In the braces of an f-string. @param {number} line @param {Node | null} fault */
function formatProblem(line, fault) {
  for (let above = fault?.parent; above; above = above.parent) {
    if (above.name !== 'FormatString') continue;
    return say(
      line,
      'f-string: invalid syntax',
      `On line ${line}, what stands in the { } of the f-string cannot be read. Are the braces closed, and is one value inside?`,
    );
  }
  return null;
}

const WORDS =
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield';

/** Two values that no sign joins. @param {number} line @param {string} flat */
function neighbours(line, flat) {
  for (const [, first, second] of flat.matchAll(/([\w.]+|[)\]'"])[ \t]+(?=([\w]+|[('"]))/g)) {
    if (isWord(first) || isWord(second)) continue;
    return say(
      line,
      'invalid syntax',
      `On line ${line}, nothing joins "${first}" and what follows it. Is a sign missing, such as + or @ or a comma?`,
    );
  }
  return null;
}

/** @param {string} text */
const isWord = (text) => WORDS.split(' ').includes(text);
