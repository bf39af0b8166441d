import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerAt, rowAt, tokenAt } from '../../web/src/views/trace.js';
import { fileName } from '../../web/src/views/takeaway/file-name.js';
import { toCsv } from '../../web/src/views/takeaway/csv.js';
import { traceOf } from './traces.js';

/** RFC 4180, read strictly: every line ends with CRLF, and a quote stands only around a cell or doubled. */
function parse(csv) {
  const rows = [];
  let row = [];
  for (let at = 0; at < csv.length;) {
    const [all, quoted, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(csv.slice(at)) ?? assert.fail(csv.slice(at, at + 40)); // prettier-ignore
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    at += all.length;
  }
  assert.equal(row.length, 0, 'the last line ends');
  const [headings, ...lines] = rows;
  for (const line of lines) assert.equal(line.length, headings.length);
  return { headings, lines };
}
const columns = (headings, name) => headings.flatMap((heading, i) => (heading.startsWith(`${name}[`) ? [i] : [])); // prettier-ignore
const own = (...sequence) => toCsv(traceOf({ example: 'own', sequence, weights: 'zero', hidden_size: 1 })); // prettier-ignore

describe('The hidden states as CSV', () => {
  it('have one column for what is read, one for every unit and one for the prediction', () => {
    const { headings, lines } = parse(toCsv(traceOf()));
    assert.deepEqual(headings, ['row', 't', 'reads', 'h[0]', 'h[1]', 'h[2]', 'h[3]', 'h[4]', 'h[5]', 'h[6]', 'h[7]', 'prediction']); // prettier-ignore
    assert.deepEqual(lines.map(([, t, reads]) => t + reads), ['1h', '2e', '3l', '4l']); // prettier-ignore
    assert.deepEqual(lines.map((line) => line.at(-1)), ['e', 'l', 'l', 'o']); // prettier-ignore
  });

  for (const example of [
    'hello',
    'words',
    'series',
    'dna',
    'gesture',
    'envelope',
    'remember',
    'snippet',
  ]) {
    it(`give every float32 of the trace back, row by row of the batch: ${example}`, () => {
      const trace = traceOf({ example });
      const { headings, lines } = parse(toCsv(trace));
      assert.equal(lines.length, trace.T * trace.B);
      assert.equal(columns(headings, 'h').length, trace.H);
      lines.forEach((line, i) => {
        const row = Math.floor(i / trace.T);
        const t = (i % trace.T) + 1;
        assert.deepEqual(line.slice(0, 2), [String(row), String(t)]);
        const floats = (name) => columns(headings, name).map((at) => Math.fround(Number(line[at])));
        assert.deepEqual(floats('h'), [...rowAt(trace.h, t, row)]);
        if (tokenAt(trace, t, row) === null)
          assert.deepEqual(floats('x'), [...rowAt(trace.x, t, row)]); // prettier-ignore
        else assert.equal(line[2], tokenAt(trace, t, row));
        if (trace.task === 'forecast')
          assert.deepEqual(floats('forecast'), [...rowAt(trace.outputs, t, row)]); // prettier-ignore
        else if (trace.O > 0) assert.equal(line.at(-1), answerAt(trace, t, row));
      });
    });
  }

  it('name no column that an example does not have', () => {
    const headings = (example) => parse(toCsv(traceOf({ example }))).headings.filter((name) => !name.startsWith('h[')); // prettier-ignore
    assert.deepEqual(headings('series'), ['row', 't', 'x[0]', 'forecast[0]']);
    assert.deepEqual(headings('gesture'), ['row', 't', 'x[0]', 'x[1]', 'prediction']);
    assert.deepEqual(headings('snippet'), ['row', 't', 'x[0]', 'x[1]', 'x[2]', 'x[3]']);
  });

  it('quote what would break a cell', () => {
    const { lines } = parse(own('a,b', 'say "hi"', 'two\nlines', 'c\rd', ' ', 'plain', 'x'));
    assert.deepEqual(lines.map((line) => line[2]), ['a,b', 'say "hi"', 'two\nlines', 'c\rd', ' ', 'plain']); // prettier-ignore
    assert.match(own('plain', 'x'), /\r\n0,1,plain,/);
  });

  it('let no typed token become a formula, in what is read and in what is predicted', () => {
    const tokens = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1',
      '=cmd|"/c calc"!A1',
      '=a,b',
    ];
    const { lines } = parse(own(...tokens, tokens[0]));
    assert.deepEqual(lines.map((line) => line[2]), tokens.map((token) => `'${token}`)); // prettier-ignore
    for (const line of lines) assert.match(line.at(-1), /^'/);
  });

  it('leave tokens as they are that only hold such a sign', () => {
    const { lines } = parse(own('a=b', '1-2', 'a@b', "'", 'x'));
    assert.deepEqual(lines.map((line) => line[2]), ['a=b', '1-2', 'a@b', "'"]); // prettier-ignore
  });
});

describe('The name of a file', () => {
  const names = {
    'hello-seed1-step3.svg': [{ example: 'hello', seed: 1 }, 'svg', 3],
    'hello-seed1-step0.png': [{ example: 'hello', seed: 1 }, 'png', 0],
    'words-seed42.csv': [{ example: 'words', seed: 42, weights: 'default' }, 'csv'],
    'own-seed1-trained20-edited.py': [{ example: 'own', seed: 1, trainingStep: 20, edits: { b: { 0: 1 } } }, 'py'],
    'etcpasswd-seed1.json': [{ example: '../etc/passwd', seed: 1, edits: {} }, 'json'],
  }; // prettier-ignore
  for (const [name, given] of Object.entries(names)) {
    it(`says what is in it: ${name}`, () => assert.equal(fileName(...given), name));
  }
});
