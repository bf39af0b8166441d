import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toJson } from '../../web/src/views/takeaway/json.js';
import { traceOf } from './traces.js';

const read = (trace, settings = { example: trace.example, seed: 1 }) => JSON.parse(toJson(trace, settings)); // prettier-ignore
const shapeOf = (values) => (Array.isArray(values) ? [values.length, ...(values.length ? shapeOf(values[0]) : [])] : []); // prettier-ignore
const isList = (value) => ArrayBuffer.isView(value?.data) || ArrayBuffer.isView(value);
const flat = ({ values }) => values.flat(Infinity);

/** Every list of numbers in the trace has to stand in the file, under its own name, complete. */
function compare(found, expected, path) {
  for (const [name, value] of Object.entries(expected)) {
    const here = `${path}${name}`;
    if (isList(value)) {
      const data = value.data ?? value;
      const numbers = flat(found[name]).map((n) => (data instanceof Float32Array ? Math.fround(n) : n)); // prettier-ignore
      assert.deepEqual(numbers, [...data], here);
      if (value.shape) assert.deepEqual(found[name].shape, [...value.shape], here);
      if (data.length > 0) assert.deepEqual(shapeOf(found[name].values), found[name].shape, here);
    } else if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      compare(found[name], value, `${here}.`);
    } else assert.deepEqual(found[name], value, here);
  }
}

const cases = {
  hello: {},
  series: { example: 'series' },
  gesture: { example: 'gesture', hidden_size: 5 },
  remember: { example: 'remember', hidden_size: 1 },
  snippet: { example: 'snippet' },
  'a compared one': { weights: 'default', compare: ['o', 'e', 'l', 'l'] },
  'typed ones': { example: 'own', sequence: ['"', '\\', '\n', '🙂', '"'], weights: 'default' },
};

describe('The trace as JSON', () => {
  for (const [what, settings] of Object.entries(cases)) {
    it(`holds everything, each float32 exactly, nested as its shape says: ${what}`, () => {
      const trace = traceOf(settings);
      compare(read(trace), trace, '');
    });
  }

  it('says what it is, in which version, and which settings made it', () => {
    const settings = { example: 'hello', seed: 1, edits: { b: { 0: 0.5 } } };
    const found = read(traceOf(), { ...settings, scale: undefined });
    assert.deepEqual([found.format, found.version], ['rnn-unrolled trace', 1]);
    assert.deepEqual(found.settings, settings);
    assert.deepEqual(Object.keys(found.axes), ['T', 'B', 'I', 'H', 'O']);
  });

  it('begins with what is short: sizes, example, seed', () => {
    const names = Object.keys(read(traceOf()));
    assert.ok(
      names.indexOf('O') < names.indexOf('h0') && names.indexOf('seed') < names.indexOf('x'),
    );
    const text = toJson(traceOf(), {});
    assert.ok(text.indexOf('"values"') > text.indexOf('"task"'));
  });

  it('nests steps first, then rows of the batch, then units', () => {
    const trace = traceOf({ example: 'snippet' });
    const { h, x } = read(trace);
    assert.equal(Math.fround(h.values[4][2][7]), trace.h.data[(4 * 3 + 2) * 8 + 7]);
    assert.deepEqual(shapeOf(x.values), [6, 3, 4]);
  });

  it('gives lists that the trace keeps flat a shape too', () => {
    const { inputs, targets, training, units } = read(traceOf({ example: 'remember' }));
    assert.deepEqual([inputs.shape, targets.shape, units.shape], [[8, 2], [8, 2], [3]]); // prettier-ignore
    const K = training.snapshotSteps.shape[0];
    assert.equal(training.snapshots.shape[0], K);
    assert.equal(training.snapshots.values.length, K);
  });

  it('writes short numbers: 0.65, not 0.6499999761581421', () => {
    const text = toJson(traceOf({ example: 'series' }), {});
    assert.match(text, /\b0\.65\b/);
    for (const [number] of text.replace(/"milliseconds": .*/, '').matchAll(/\d+\.\d+/g)) {
      assert.ok(number.replace('.', '').replace(/^0+/, '').length <= 9, number);
    }
  });

  it('stays within a few seconds for the largest traces', () => {
    const sequence = Array.from({ length: 1001 }, (_, i) => 'abcdefgh'[(i * i) % 8]);
    const trace = traceOf({ example: 'own', sequence, weights: 'default', hidden_size: 128 });
    const begun = performance.now();
    const { length } = toJson(trace, {});
    assert.ok(length > 4e6);
    assert.ok(performance.now() - begun < 8000);
  });
});
