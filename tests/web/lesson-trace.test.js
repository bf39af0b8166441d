import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lettersOf } from '../../web/src/state/own-sequence.js';
import { largestDifference, relativeDifference } from './compare.js';
import { filledTensor } from './problems.js';
import { engine, traceOf } from './traces.js';

const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const rightAnswers = ({ predictions, targets }) =>
  predictions.filter((answer, i) => answer === targets[i]).length;
const sequenceIn = ({ weights: { W_xh, W_hh, b }, h0, x }) => ({ W_xh, W_hh, b, h0, x });
const own = (text, more) => ({ example: 'own', sequence: lettersOf(text), ...more });

describe('The default example', () => {
  const trace = traceOf();

  it('reads h, e, l, l and asks for e, l, l, o', () => {
    assert.deepEqual([trace.example, trace.weightsFrom, trace.seed], ['hello', 'trained', 1]);
    assert.deepEqual([trace.T, trace.B, trace.I, trace.H, trace.O], [4, 1, 4, 8, 4]);
    assert.deepEqual([...trace.vocabulary], ['h', 'e', 'l', 'o']);
    assert.deepEqual([...trace.inputs], [0, 1, 2, 2]);
    assert.deepEqual([...trace.targets], [1, 2, 2, 3]);
    assert.deepEqual([...trace.x.data], [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
    assert.deepEqual([...trace.h0.data], new Array(8).fill(0));
  });

  it("has all four answers right, with the two l's answered differently", () => {
    assert.deepEqual([...trace.predictions], [1, 2, 2, 3]);
    assert.equal(trace.inputs[2], trace.inputs[3]);
    assert.notEqual(trace.predictions[2], trace.predictions[3]);
  });

  it('converges for at least 19 of 20 seeds', () => {
    const converged = seeds.filter((seed) => rightAnswers(traceOf({ seed })) === 4);
    assert.ok(converged.length >= 19, `only ${converged}`);
  });

  it('is the same for the same seed and another for another', () => {
    const again = engine.lesson('unrolling', { seed: 1 });
    assert.deepEqual(again.h, trace.h);
    assert.notDeepEqual(traceOf({ seed: 2 }).h, trace.h);
  });

  it('says how it was trained, measured', () => {
    const { steps, rate, milliseconds, losses } = trace.training;
    assert.equal(losses.length, steps);
    assert.ok(steps > 0 && rate > 0);
    assert.ok(milliseconds > 0 && milliseconds < 5000, `${milliseconds} ms`);
    assert.ok(losses.at(-1) < 0.5 * losses[0]);
    const longer = traceOf({ train_steps: 50 * steps }).training;
    assert.equal(longer.losses.length, 50 * steps);
    assert.ok(longer.milliseconds > milliseconds);
  });

  it("was trained from PyTorch's start, as engine.train does it", () => {
    const random = engine.random(1);
    const { weight_ih, weight_hh, bias_ih, bias_hh } = random.rnn(4, 8);
    const { weight, bias } = random.linear(8, 4);
    const { losses, ...weights } = engine.train({
      ...sequenceIn(trace),
      W_xh: weight_ih,
      W_hh: weight_hh,
      b: Array.from(bias_ih.data, (value, j) => value + bias_hh.data[j]),
      W_hy: weight,
      b_y: bias,
      targets: { shape: [4, 1], data: trace.targets },
      steps: trace.training.steps,
      rate: trace.training.rate,
    });
    assert.deepEqual(losses, trace.training.losses);
    assert.deepEqual(weights, { ...trace.weights });
  });
});

describe('A trace', () => {
  const kinds = {
    hello: {},
    'untrained hello': { weights: 'default', seed: 3 },
    'a text': own('to be or not to be', { hidden_size: 20, train_steps: 30 }),
    'the snippet': { example: 'snippet', seed: 7 },
    'the snippet, identity': { example: 'snippet', weights: 'identity' },
    'a batch of gestures': { example: 'gesture' },
    'two rows to remember': { example: 'remember', seed: 2 },
  };
  for (const [what, settings] of Object.entries(kinds)) {
    const trace = traceOf(settings);

    it(`holds what engine.unroll gives for its weights, exactly: ${what}`, () => {
      const result = engine.unroll(sequenceIn(trace));
      for (const part of ['h', 'input', 'memory', 'preactivation']) {
        assert.deepEqual(trace[part], result[part], part);
      }
    });

    it(`holds what engine.influence gives, for every row and step: ${what}`, () => {
      const { T, B, influence } = trace;
      assert.deepEqual(influence.shape, [B, T, T]);
      for (let batch = 0; batch < B; batch += 1) {
        for (let t = 1; t <= T; t += 1) {
          const start = (batch * T + t - 1) * T;
          const row = influence.data.subarray(start, start + T);
          const norms = engine.influence({ ...sequenceIn(trace), batch, t });
          assert.deepEqual(row.slice(0, t), norms);
          assert.ok(row.subarray(t).every((norm) => norm === 0));
        }
      }
    });

    it(`answers by softmax of its read-out, the likeliest class: ${what}`, () => {
      const { T, B, H, O, h, outputs, probabilities, predictions, weights } = trace;
      assert.deepEqual(probabilities.shape, [O > 0 ? T : 0, B, O]);
      assert.equal(predictions.length, O > 0 ? T * B : 0);
      predictions.forEach((answer, row) => {
        const y = Array.from(weights.b_y.data, (bias, o) =>
          weights.W_hy.data
            .subarray(o * H, (o + 1) * H)
            .reduce((sum, weight, j) => sum + weight * h.data[row * H + j], bias),
        );
        const total = y.reduce((sum, value) => sum + Math.exp(value), 0);
        const shares = probabilities.data.subarray(row * O, (row + 1) * O);
        assert.ok(largestDifference(outputs.data.subarray(row * O, (row + 1) * O), y) < 1e-4);
        assert.ok(largestDifference(shares, y.map((value) => Math.exp(value) / total)) < 1e-5); // prettier-ignore
        assert.equal(shares[answer], Math.max(...shares));
      });
    });

    it(`is frozen all the way down: ${what}`, () => {
      const check = (value) => {
        if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return;
        assert.ok(Object.isFrozen(value));
        Object.values(value).forEach(check);
      };
      check(trace);
    });
  }
});

describe("A learner's own sequence", () => {
  const texts = {
    emoji: ['👩‍👩‍👧🙂👩‍👩‍👧', ['👩‍👩‍👧', '🙂'], [0, 1]],
    'letters with combining marks': ['e\u0301ae\u0301', ['e\u0301', 'a'], [0, 1]],
    'one letter, repeated': ['aaaaa', ['a'], [0, 0, 0, 0]],
    'two tokens': ['ab', ['a', 'b'], [0]],
    'a zero character': ['a\0b', ['a', '\0', 'b'], [0, 1]],
  };
  for (const [what, [text, vocabulary, inputs]] of Object.entries(texts)) {
    it(`may be ${what}`, () => {
      const trace = traceOf(own(text));
      assert.deepEqual([...trace.vocabulary], vocabulary);
      assert.deepEqual([...trace.inputs], inputs);
      assert.equal(trace.T, inputs.length);
      assert.equal(rightAnswers(trace), trace.T, 'trained');
    });
  }

  it('may be words', () => {
    const trace = traceOf({ example: 'own', sequence: ['the', 'cat', 'sat', 'the', 'end'] });
    assert.deepEqual([...trace.vocabulary], ['the', 'cat', 'sat', 'end']);
    assert.deepEqual([...trace.targets], [1, 2, 0, 3]);
  });

  it('has a table of influence up to some hundred steps, where that is quick', () => {
    const table = (steps, more) =>
      traceOf(own('abcdefgh'.repeat(200).slice(0, steps + 1), { weights: 'default', ...more }))
        .influence.shape;
    assert.deepEqual(table(256), [1, 256, 256]);
    assert.deepEqual(table(1000), [0, 1000, 1000]);
    assert.deepEqual(table(64, { hidden_size: 128 }), [0, 64, 64]);
  });

  it('is shown untrained when training it would keep the page waiting', () => {
    const long = traceOf(own('abcdefgh'.repeat(250)));
    assert.deepEqual([long.weightsFrom, long.training.steps], ['default', 0]);
    assert.equal(long.training.snapshots.length, 0);
  });
});

describe("The lesson's snippet", () => {
  it('draws x, W_xh and W_hh in the order of its Python, and computes h from them', () => {
    for (const seed of [0, 1, 42]) {
      const { randn } = engine.random(seed);
      const x_t = randn([3, 4]);
      const scaled = ({ shape, data }) => ({ shape, data: data.map((value) => value * 0.01) });
      const W_xh = scaled(randn([8, 4]));
      const W_hh = scaled(randn([8, 8]));
      const trace = traceOf({ example: 'snippet', seed });
      assert.deepEqual(trace.x.data.slice(0, 12), x_t.data);
      assert.ok(relativeDifference(trace.weights.W_xh.data, W_xh.data) < 1e-6);
      assert.ok(relativeDifference(trace.weights.W_hh.data, W_hh.data) < 1e-6);
      assert.deepEqual(trace.weights.b, { shape: [8], data: new Float32Array(8) });
      const { h } = engine.unroll({
        W_xh,
        W_hh,
        b: filledTensor([8]),
        h0: filledTensor([3, 8]),
        x: { shape: [1, 3, 4], data: x_t.data },
      });
      assert.deepEqual(h.shape, [1, 3, 8]);
      assert.ok(largestDifference(trace.h.data.subarray(0, 24), h.data) < 1e-8);
    }
  });

  it('has no answers and no training', () => {
    const trace = traceOf({ example: 'snippet' });
    assert.deepEqual([trace.T, trace.B, trace.I, trace.H, trace.O], [6, 3, 4, 8, 0]);
    assert.deepEqual([trace.task, trace.scale], ['none', 0.01]);
    assert.deepEqual(trace.targetValues.shape, [0, 3, 0]);
    assert.equal(trace.training.steps, 0);
    for (const part of ['vocabulary', 'answers', 'inputs', 'targets', 'predictions']) {
      assert.equal(trace[part].length, 0, part);
    }
  });
});
