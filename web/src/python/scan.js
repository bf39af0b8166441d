/**
 * Reads a text as far as quotes, brackets, comments and line ends go, whatever is wrong with the
 * rest: the syntax tree of a text with a missing bracket says little about where it is missing.
 */

/**
 * @typedef {object} LogicalLine one statement's line, or several joined by brackets
 * @property {number} line where it begins, 1-based
 * @property {string} indent the white space in front
 * @property {string} flat its text without comments, what quotes hold and what brackets hold
 */

/**
 * @typedef {object} Scan
 * @property {LogicalLine[]} lines those that say something
 * @property {null | { kind: 'string' | 'text block' | 'open' | 'close' | 'mismatch', line: number,
 *   mark: string, opened?: { mark: string, line: number } }} problem the first
 */

const CLOSING = /** @type {Record<string, string>} */ ({ '(': ')', '[': ']', '{': '}' });
const TOKEN = /#[^\n]*|(?:'''|"""|'|")|[([{]|[)\]}]|\\\n|\n|[^\S\n]+|[^\s#'"()[\]{}\\]+|\\/gy;

/**
 * @param {string} source
 * @returns {Scan}
 */
export function scan(source) {
  const scanner = new Scanner(source);
  scanner.run();
  return { lines: scanner.lines, problem: scanner.problem };
}

class Scanner {
  /** @type {LogicalLine[]} */ lines = [];
  /** @type {Scan['problem']} */ problem = null;
  /** @type {{ mark: string, line: number }[]} */ #open = [];
  #line = 1;
  #current = { line: 1, indent: '', flat: '' };

  /** @param {string} source */
  constructor(source) {
    this.source = source;
    TOKEN.lastIndex = 0;
  }

  run() {
    for (let at = 0; at < this.source.length && !this.problem; at = TOKEN.lastIndex) {
      TOKEN.lastIndex = at;
      this.#take(TOKEN.exec(this.source)?.[0] ?? '');
    }
    const [last] = this.#open.slice(-1);
    if (last && !this.problem) this.problem = { kind: 'open', ...last };
    this.#endLine();
  }

  /** @param {string} token */
  #take(token) {
    if (token === '\n') {
      this.#line += 1;
      if (this.#open.length === 0) this.#endLine();
    } else if (token === '\\\n') this.#line += 1;
    else if (/^['"]/.test(token)) this.#string(token);
    else if (token in CLOSING) {
      this.#add(token);
      this.#open.push({ mark: token, line: this.#line });
    } else if (/^[)\]}]$/.test(token)) this.#close(token);
    else if (!token.startsWith('#')) this.#add(token);
  }

  /** @param {string} text */
  #add(text) {
    if (this.#open.length > 0) return;
    if (this.#current.flat === '' && text.trim() === '') this.#current.indent += text;
    else this.#current.flat += text;
  }

  #endLine() {
    const { line, indent, flat } = this.#current;
    if (flat !== '') this.lines.push({ line, indent, flat: flat.trimEnd() });
    this.#current = { line: this.#line, indent: '', flat: '' };
  }

  /** @param {string} quote */
  #string(quote) {
    const start = TOKEN.lastIndex;
    const long = quote.length === 3;
    for (let at = start; at < this.source.length; at++) {
      if (this.source[at] === '\\') at++;
      else if (this.source.startsWith(quote, at)) {
        this.#line += this.source.slice(start, at).split('\n').length - 1;
        this.#add(quote[0] + quote[0]);
        TOKEN.lastIndex = at + quote.length;
        return;
      } else if (!long && this.source[at] === '\n') break;
    }
    this.problem = { kind: long ? 'text block' : 'string', line: this.#line, mark: quote };
  }

  /** @param {string} mark */
  #close(mark) {
    const opened = this.#open.pop();
    if (!opened) this.problem = { kind: 'close', line: this.#line, mark };
    else if (CLOSING[opened.mark] !== mark) {
      this.problem = { kind: 'mismatch', line: this.#line, mark, opened };
    }
    this.#add(mark);
  }
}
