/**
 * Numbers as a learner pasted them: CSV, TSV or semicolons, with points or decimal commas, one
 * vector per line; or one line of single values; or a list as Python writes it.
 */
import { counted, words } from '../words/index.js';
import { shortened } from './wording.js';

/** @typedef {import('./own-sequence.js').OwnNumbers} OwnNumbers */
/** @typedef {{ number: number, text: string }} Line number: as an editor counts it, from 1 */
/** @typedef {{ between: string | RegExp, commas: boolean }} Separator commas: they are decimal points */

/** The engine's limits (cpp/lessons). */
export const MOST_ROWS = 2000;
export const MOST_COLUMNS = 64;
/** Far below where float32 ends, so that sums stay finite. */
const LARGEST = 1e30;

/** @type {Record<'semicolons' | 'tabs' | 'commas' | 'spaces' | 'spacesAndCommas', Separator>} */
const SEPARATORS = {
  semicolons: { between: ';', commas: true },
  tabs: { between: '\t', commas: true },
  commas: { between: ',', commas: false },
  spaces: { between: /\s+/, commas: false },
  spacesAndCommas: { between: /\s+/, commas: true },
};

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const NOT_FINITE = /^[+-]?(nan|na|null|none|inf|infinity|∞)$/i;

/** A sentence for the learner, on its way out of the reading. */
class Unreadable extends Error {}

/**
 * @param {string} text not empty
 * @returns {OwnNumbers | { error: string }}
 */
export function readNumbers(text) {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof Unreadable) return { error: error.message };
    throw error;
  }
}

/** @param {string} text @returns {OwnNumbers} */
function read(text) {
  const lines = linesOf(text);
  if (lines.length === 0) throw new Unreadable(words().ownProblems.noNumber);
  const separator = separatorOf(lines);
  const header = headerOf(lines, separator);
  const data = header ? lines.slice(1) : lines;
  if (data.length > MOST_ROWS)
    throw new Unreadable(words().ownProblems.tooManyRows({ count: counted(data.length), most: counted(MOST_ROWS) })); // prettier-ignore
  checkMarks(data, separator);
  const rows = data.map((line) => numbersOf(line, separator));
  const series = rows.length === 1 && rows[0].length > 1;
  const shaped = series ? rows[0].map((value) => [value]) : rows;
  checkShape(shaped, data);
  return {
    values: Float32Array.from(shaped.flat()),
    columns: shaped[0].length,
    rows: shaped.length,
    notes: notesOf({ header, series, data, separator, columns: shaped[0].length }),
  };
}

/** The lines that hold something. @param {string} text @returns {Line[]} */
const linesOf = (text) =>
  withoutBrackets(text)
    .split('\n')
    .map((line, i) => ({ number: i + 1, text: line.replace(/\u2212/g, '-') }))
    .filter((line) => line.text.trim() !== '');

/** A list as Python writes or prints it, one row per line. @param {string} text */
function withoutBrackets(text) {
  const bare = text.trim();
  if (!bare.startsWith('[') || !bare.endsWith(']')) return text;
  const rows = bare.replace(/\s+/g, ' ').replace(/\] ?,? ?\[/g, '\n');
  return rows.replace(/[[\]]/g, '');
}

/** @param {Line[]} lines */
function separatorOf(lines) {
  /** @param {string} mark */
  const used = (mark) => lines.some(({ text }) => text.includes(mark));
  if (used(';')) return SEPARATORS.semicolons;
  if (used('\t')) return SEPARATORS.tabs;
  if (!used(',')) return SEPARATORS.spaces;
  return areDecimalCommas(lines) ? SEPARATORS.spacesAndCommas : SEPARATORS.commas;
}

/**
 * "0,5 1,25": between numbers there are spaces, and a comma only within them. Where all that has
 * commas could also be thousands, as in "1,000 2,500", nobody knows.
 * @param {Line[]} lines
 */
function areDecimalCommas(lines) {
  const rows = lines.filter(({ text }) => !/\p{L}/u.test(text)).map(({ text }) => text.trim().split(/\s+/)); // prettier-ignore
  const cells = rows.flat();
  return (
    rows.some((row) => row.length > 1) &&
    cells.every((cell) => /^[+-]?\d*(,\d+)?$/.test(cell)) &&
    cells.some((cell) => cell.includes(',') && !/^[+-]?[1-9]\d{0,2},\d{3}$/.test(cell))
  );
}

/** @param {Line} line @param {Separator} separator */
function cellsOf({ text }, { between }) {
  const cells = text
    .trimEnd()
    .split(between)
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  if (cells[0] === '' && between instanceof RegExp) cells.shift(); // spaces that begin the line
  if (cells.length > 1 && cells[cells.length - 1] === '') cells.pop(); // a mark that ends the line
  return cells;
}

/** The first line where it names columns and other lines follow. @param {Line[]} lines @param {Separator} separator */
function headerOf(lines, separator) {
  if (lines.length < 2) return null;
  const named = cellsOf(lines[0], separator).every(
    (cell) => /\p{L}/u.test(cell) && !NUMBER.test(cell) && !NOT_FINITE.test(cell),
  );
  return named ? lines[0] : null;
}

/** "1,5" beside "1.5" could mean two things. @param {Line[]} lines @param {Separator} separator */
function checkMarks(lines, separator) {
  if (!separator.commas) return;
  const comma = firstWith(lines, separator, /^[+-]?\d*,\d+/);
  const point = firstWith(lines, separator, /^[+-]?\d*\.\d+/);
  if (comma && point)
    throw new Unreadable(words().ownProblems.twoMarks({ comma: shortened(comma.cell), commaLine: comma.line, point: shortened(point.cell), pointLine: point.line })); // prettier-ignore
}

/** @param {Line[]} lines @param {Separator} separator @param {RegExp} pattern */
function firstWith(lines, separator, pattern) {
  for (const line of lines) {
    const cell = cellsOf(line, separator).find((one) => pattern.test(one));
    if (cell !== undefined) return { cell, line: line.number };
  }
  return null;
}

/** @param {Line} line @param {Separator} separator */
const numbersOf = (line, separator) =>
  cellsOf(line, separator).map((cell) => numberOf(cell, line.number, separator));

/** @param {string} cell @param {number} line @param {Separator} separator */
function numberOf(cell, line, { commas }) {
  const say = words().ownProblems;
  if (cell === '') throw new Unreadable(say.missing(line));
  if (NOT_FINITE.test(cell)) throw new Unreadable(say.notFinite(line, shortened(cell)));
  const written = commas ? cell.replace(',', '.') : cell;
  if (!NUMBER.test(written)) throw new Unreadable(say.notNumber(line, shortened(cell)));
  const value = Number(written);
  if (Math.abs(value) > LARGEST) throw new Unreadable(say.tooLarge(line, shortened(cell)));
  return value;
}

/** @param {number[][]} rows @param {Line[]} lines */
function checkShape(rows, lines) {
  const say = words().ownProblems;
  const columns = rows[0].length;
  const ragged = rows.findIndex((row) => row.length !== columns);
  if (ragged > 0) {
    const { length } = rows[ragged];
    throw new Unreadable(say.ragged({ line: lines[ragged].number, count: counted(length), one: length === 1, before: ragged, expected: columns })); // prettier-ignore
  }
  if (columns > MOST_COLUMNS) throw new Unreadable(say.tooWide(counted(columns), MOST_COLUMNS));
  if (rows.length > MOST_ROWS)
    throw new Unreadable(say.tooManyValues({ count: counted(rows.length), most: counted(MOST_ROWS) })); // prettier-ignore
  if (rows.length < 2) throw new Unreadable(say.oneNumber);
}

/** @param {{ header: Line | null, series: boolean, data: Line[], separator: Separator, columns: number }} how */
function notesOf({ header, series, data, separator, columns }) {
  const say = words().ownNotes;
  const notes = [];
  if (header) notes.push(say.header(header.number, shortened(header.text)));
  if (series) notes.push(say.series);
  if (separator.commas && firstWith(data, separator, /,/)) notes.push(say.decimalCommas);
  if (columns === 2 && separator === SEPARATORS.commas && data.every(({ text }) => /^-?\d+,\d+$/.test(text)))
    notes.push(say.commasSeparate); // prettier-ignore
  return notes;
}
