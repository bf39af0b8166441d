/** What keeps Python from reading a text. */

export const syntax = {
  /** @param {number} line */
  unreadable: (line) =>
    `Python cannot read line ${line}. Compare it with an example: is a sign missing, or one too many?`,
  /** @param {{ line: number, mark: string, match: string }} bracket match: the other one of the pair */
  open: ({ line, mark, match }) =>
    `The ${mark} that line ${line} opens is never closed. Put the matching ${match} where it should end.`,
  /** @param {{ line: number, mark: string, match: string }} bracket */
  close: ({ line, mark, match }) =>
    `Line ${line} has a ${mark} that nothing opened: one ${mark} too many, or a ${match} is missing before it.`,
  /** @param {{ line: number, mark: string, opened: string, openedLine: number, match: string }} brackets match: of the opened one */
  mismatch: ({ line, mark, opened, openedLine, match }) =>
    `Line ${line} closes with ${mark}, but what is open is the ${opened} of line ${openedLine}. Close that first, with ${match}.`,
  /** @param {{ line: number, mark: string }} quotes */
  textBlock: ({ line, mark }) =>
    `The text that begins with ${mark} on line ${line} never ends. Put ${mark} where it should end.`,
  /** @param {number} line */
  mixedQuotes: (line) =>
    `The text on line ${line} begins with one kind of quote and ends with another. Use the same kind on both sides.`,
  /** @param {{ line: number, mark: string }} quote */
  openText: ({ line, mark }) =>
    `The text that begins with ${mark} on line ${line} has no closing ${mark} on that line.`,
  /** @param {number} line */
  print: (line) => `On line ${line}, what is to be printed must stand in brackets: print(…).`,
  /** @param {number} line @param {string} word */
  colon: (line, word) => `Line ${line} begins with "${word}", so it must end with a colon (:).`,
  /** @param {number} line @param {string} word */
  keyword: (line, word) =>
    `"${word}" is a word of Python itself and cannot be a name. Choose another name on line ${line}.`,
  /** @param {number} line @param {string} first */
  comma: (line, first) =>
    `On line ${line} two values stand side by side. Is a comma missing after ${first}?`,
  /** @param {number} line */
  format: (line) =>
    `On line ${line}, what stands in the { } of the f-string cannot be read. Are the braces closed, and is one value inside?`,
  /** @param {number} line @param {string} first */
  neighbours: (line, first) =>
    `On line ${line}, nothing joins "${first}" and what follows it. Is a sign missing, such as + or @ or a comma?`,
  /** @param {number} line */
  tabs: (line) =>
    `Line ${line} is moved in with tabs where the lines around it use spaces, or the other way round. They look alike, but Python tells them apart: use spaces only.`,
  /** @param {number} line */
  between: (line) =>
    `Line ${line} stands between two levels. Move it so that it begins exactly below the line it belongs with.`,
  /** @param {number} line @param {number} header the line before */
  colonBefore: (line, header) =>
    `Line ${line} is moved in. Is a colon (:) missing at the end of line ${header}?`,
  /** @param {number} line @param {string} text */
  movedIn: (line, text) =>
    `Line ${line} is moved in further than the line above, and nothing there asks for it. Let "${text}" begin where the line above begins.`,
  /** @param {number} header */
  notMovedIn: (header) =>
    `After line ${header}, which ends with a colon, Python expects at least one line that is moved in by four spaces.`,
};

/** Mistakes that one line shows by itself: what it does, and what Python wants. */
export const lines = {
  /** @param {number} line @param {string} what one of those below */
  say: (line, what) => `Line ${line} ${what}`,
  curlyQuotes:
    'uses curly quotes, as a text editor makes them. Python wants straight ones: \' or ".',
  otherSigns:
    'has a sign that looks like arithmetic but is another character. Type it anew: - * / <= >= !=.',
  elseIf: 'begins with "else if". Python writes it as one word: elif.',
  turnedComparison: 'turns a comparison round. Python writes >=, <= and !=.',
  alone:
    'belongs to an "if", "for" or "try" above, but there is none at the same distance from the left edge.',
  equals: 'compares with =. One = gives a name a value; to ask whether two are equal, write ==.',
  otherLanguage: 'uses a sign from another language. Python writes and, or, not.',
  counting: 'counts with ++ or --. Python writes x += 1 or x -= 1.',
  unfinished:
    'stops in the middle: something must follow its last sign. If it goes on below, put it all in round brackets.',
  fixedValue: 'tries to give a fixed value another value. The name stands on the left of =.',
  callOnTheLeft:
    'has a call on the left of =. The name for the result stands on the left, the call on the right.',
};
