import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { traceOf } from './traces.js';

const EXAMPLES = ['hello', 'words', 'series', 'dna', 'gesture', 'envelope', 'remember'];
const sizes = ({ task, T, B, I, H, O }) => [task, T, B, I, H, O];
const wrongAnswers = ({ predictions, targets }) =>
  [...predictions].flatMap((answer, i) => (answer === targets[i] ? [] : [i]));

describe('The examples', () => {
  it('have these kinds and sizes', () => {
    assert.deepEqual(EXAMPLES.map((example) => sizes(traceOf({ example }))), [
      ['next', 4, 1, 4, 8, 4],
      ['next', 10, 1, 6, 8, 6],
      ['forecast', 16, 1, 1, 8, 1],
      ['label', 17, 1, 4, 8, 2],
      ['label', 10, 3, 2, 8, 3],
      ['label', 14, 1, 1, 8, 3],
      ['label', 8, 2, 3, 8, 2],
    ]); // prettier-ignore
  });

  it('name what is read and what is answered', () => {
    const words = traceOf({ example: 'words' });
    assert.deepEqual([...words.answers], [...words.vocabulary]);
    const dna = traceOf({ example: 'dna' });
    assert.deepEqual([[...dna.vocabulary], [...dna.answers]], [['A', 'C', 'G', 'T'], ['outside', 'gene']]); // prettier-ignore
    assert.deepEqual([...traceOf({ example: 'gesture' }).answers], ['circle', 'swipe', 'zigzag']);
    assert.deepEqual([...traceOf({ example: 'envelope' }).answers], ['quiet', 'knock 1', 'knock 2']); // prettier-ignore
    const remember = traceOf({ example: 'remember' });
    assert.deepEqual([[...remember.vocabulary], [...remember.answers]], [['a', 'b', '·'], ['a', 'b']]); // prettier-ignore
    const series = traceOf({ example: 'series' });
    assert.deepEqual([[...series.vocabulary], [...series.answers]], [[], []]);
  });

  it('are learned completely, in the browser’s arithmetic too', () => {
    for (const example of ['words', 'dna', 'envelope', 'remember']) {
      for (const seed of [1, 2, 3, 4, 5]) {
        assert.deepEqual(wrongAnswers(traceOf({ example, seed })), [], `${example} ${seed}`);
      }
    }
  });

  it('keep a gesture unsure until its third step, when it becomes another', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const wrong = wrongAnswers(traceOf({ example: 'gesture', seed }));
      assert.ok(wrong.length > 0);
      assert.ok(
        wrong.every((place) => place < 2 * 3),
        `${seed}: ${wrong}`,
      );
    }
  });

  it('forecast the next number of the series', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { outputs, targetValues, probabilities, predictions, x } = traceOf({
        example: 'series',
        seed,
      });
      assert.deepEqual(targetValues.shape, [16, 1, 1]);
      assert.deepEqual(targetValues.data.slice(0, 15), x.data.slice(1));
      const error = outputs.data.reduce((sum, y, i) => sum + (y - targetValues.data[i]) ** 2, 0);
      assert.ok(error / 16 < 0.0025, `${seed}: ${error / 16}`);
      assert.deepEqual(probabilities.shape, [0, 1, 1]);
      assert.equal(predictions.length, 0);
    }
  });

  it('hold inputs and targets for every row of a batch', () => {
    const { inputs, targets, x, T, B, I } = traceOf({ example: 'remember' });
    assert.deepEqual([inputs.length, targets.length], [T * B, T * B]);
    assert.deepEqual([...inputs.slice(0, 4)], [0, 1, 2, 2]);
    assert.deepEqual([...targets.slice(0, 4)], [0, 1, 0, 1]);
    inputs.forEach((place, i) => assert.equal(x.data[i * I + place], 1));
  });

  it('read numbers that stay as they are', () => {
    for (const example of EXAMPLES) {
      const { units, I } = traceOf({ example });
      assert.deepEqual(units, new Float32Array(I).fill(1));
    }
  });
});

describe("A learner's own numbers", () => {
  const rows = { example: 'own', values: [1, 30, -2, 0, 4, 15], columns: 2 };

  it('are divided by the largest of their column, and the next row is forecast', () => {
    const trace = traceOf(rows);
    assert.deepEqual(sizes(trace), ['forecast', 2, 1, 2, 8, 2]);
    assert.deepEqual([...trace.units], [4, 30]);
    assert.deepEqual([...trace.x.data], [0.25, 1, -0.5, 0]);
    assert.deepEqual([...trace.targetValues.data], [-0.5, 0, 1, 0.5]);
    assert.deepEqual([trace.weightsFrom, trace.training.steps], ['trained', 300]);
    assert.deepEqual([trace.vocabulary.length, trace.inputs.length], [0, 0]);
  });

  it('may come as a list or as floats of either size', () => {
    const { x } = traceOf(rows);
    for (const Floats of [Float32Array, Float64Array]) {
      assert.deepEqual(traceOf({ ...rows, values: Floats.from(rows.values) }).x, x);
    }
  });

  it('may be 2001 rows of 64, and cross at once', () => {
    const values = Float32Array.from({ length: 2001 * 64 }, (_, i) => Math.sin(i));
    const trace = traceOf({ example: 'own', values, columns: 64, weights: 'default' });
    assert.deepEqual(trace.x.shape, [2000, 1, 64]);
    const last = trace.x.data.at(-1) * trace.units[63];
    assert.ok(Math.abs(last - values[2000 * 64 - 1]) < 1e-6);
  });
});
