/** A sequence of the learner's own: the field for it, and why a text cannot be read. */

/** @typedef {'letters' | 'words' | 'numbers'} Kind */

/** @type {Record<Kind, string>} */
const NEXT = {
  letters: 'the next letter',
  words: 'the next word',
  numbers: 'the next row of numbers',
};

export const own = {
  field: 'Type or paste a text, or numbers: one per line, or one row per line',
  kinds: {
    letters: 'a letter',
    words: 'a word',
    numbers: 'a number, or a row of them',
  },
  step: 'One timestep is',
  looksLike: '(it looks like that)',
  hidden: 'hidden units',
  /** @param {number} most */
  badHidden: (most) => `A whole number from 1 to ${most}.`,
  show: 'Show it',
  /** @param {Kind} kind */
  honestly: (kind) =>
    `The network is trained here, on this one sequence only, to predict ${NEXT[kind]}: it learns it by heart. Where that would take too long it stays untrained, with PyTorch’s random start, and the line above the picture says so. Nothing leaves this page.`,

  /** @param {{ count: string, kind: 'letters' | 'words', different: string | null }} of different: null where all are */
  tokens: ({ count, kind, different }) =>
    `Read as ${count} ${kind}, ${different ?? 'all'} different.`,
  /** @param {string} count */
  numbers: (count) =>
    `Read as ${count} numbers, one per timestep; all are divided by the largest, sign aside, so that the network sees −1 to 1.`,
  /** @param {string} rows @param {number} columns */
  rows: (rows, columns) =>
    `Read as ${rows} rows of ${columns} numbers; each column is divided by its largest, sign aside, so that the network sees −1 to 1.`,
};

/** Why a text is no sequence. */
export const ownProblems = {
  /** @param {string} kind */
  noKind: (kind) => `A sequence is read as letters, words or numbers, not as “${kind}”.`,
  /** @param {Kind} kind */
  nothing: (kind) => `Nothing to read yet: write at least two ${kind}.`,
  /** @param {string} count */
  farTooLong: (count) => `This text is far too long: ${count} characters. Shorten it.`,
  /** @param {'letters' | 'words'} kind */
  one: (kind) =>
    `One ${kind === 'letters' ? 'letter' : 'word'} is no sequence: one is read, and the next is to be predicted. Write at least two.`,
  /** @param {{ count: string, kind: 'letters' | 'words', most: string }} of */
  tooMany: ({ count, kind, most }) =>
    `These are ${count} ${kind}; at most ${most} can be used. Shorten it.`,
  /** @param {{ kind: 'letters' | 'words', place: string, token: string, most: number }} of */
  longToken: ({ kind, place, token, most }) =>
    `${kind === 'letters' ? 'Letter' : 'Word'} ${place}, “${token}”, is too long: at most ${most} characters.`,

  // ---- numbers ----

  noNumber: 'There is no number in it. Write at least two.',
  /** @param {{ count: string, most: string }} of */
  tooManyRows: ({ count, most }) =>
    `These are ${count} rows; at most ${most} can be used. Shorten it.`,
  /** @param {{ count: string, most: string }} of */
  tooManyValues: ({ count, most }) =>
    `These are ${count} values; at most ${most} can be used. Shorten it.`,
  /** @param {{ comma: string, commaLine: number, point: string, pointLine: number }} of */
  twoMarks: ({ comma, commaLine, point, pointLine }) =>
    `“${comma}” in line ${commaLine} has a decimal comma, “${point}” in line ${pointLine} a decimal point. Use one of the two.`,
  /** @param {number} line */
  missing: (line) => `Line ${line}: a number is missing between two separators.`,
  /** @param {number} line @param {string} text */
  notFinite: (line, text) =>
    `Line ${line}: “${text}” cannot be computed with. Leave that line out, or write a number.`,
  /** @param {number} line @param {string} text */
  notNumber: (line, text) =>
    `Line ${line}: “${text}” is not a number. Write one number or one row of numbers per line, such as 0.5 or 0.5, 1.2.`,
  /** @param {number} line @param {string} text */
  tooLarge: (line, text) => `Line ${line}: “${text}” is too large: numbers may go up to 1e30.`,
  /** @param {{ line: number, count: string, one: boolean, before: number, expected: number }} of one: it has one number; before: lines before it */
  ragged: ({ line, count, one, before, expected }) =>
    `Line ${line} has ${one ? '1 number' : `${count} numbers`}, the ${before === 1 ? 'line before has' : 'lines before have'} ${expected}. Every line needs the same.`,
  /** @param {string} count @param {number} most */
  tooWide: (count, most) => `A row has ${count} numbers; at most ${most} can be used.`,
  oneNumber:
    'One number is no sequence: one is read, and the next is to be forecast. Write at least two.',
};

/** How numbers were read. */
export const ownNotes = {
  /** @param {number} line @param {string} text */
  header: (line, text) => `Line ${line}, “${text}”, names the columns and is left out.`,
  series: 'One line: every number in it is a timestep.',
  decimalCommas: 'Commas are read as decimal commas.',
  commasSeparate: 'Commas are read as separators; if they are decimal commas, write points.',
};
