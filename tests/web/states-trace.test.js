import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EngineError } from '../../web/src/engine/index.js';
import { networkIn, theirTrace } from '../../web/src/elements/their-trace.js';
import { differing, differingInAll, differs } from '../../web/src/views/states.js';
import { largestDifference } from './compare.js';
import { oneWrong, ownNetwork, ownTrace, shownTrace, unrolled } from './their-states.js';
import { engine, traceOf } from './traces.js';

const PARTS = ['input', 'memory', 'preactivation'];

/** The sentence with which it is refused. */
function refusal(request, settings = {}) {
  try {
    shownTrace(settings, request);
  } catch (error) {
    assert.ok(error instanceof EngineError, String(error));
    assert.equal(error.code, 'argument');
    return error.message;
  }
  return assert.fail('it was not refused');
}

describe('The engine, given states', () => {
  it('reads everything out of them', () => {
    const h = traceOf().h.data.map((value) => -value);
    const trace = engine.lesson('unrolling', { states: h });
    assert.deepEqual(trace.h.data, h);
    const { W_hh } = trace.weights;
    for (let unit = 0; unit < 8; unit += 1) {
      let memory = 0;
      for (let k = 0; k < 8; k += 1) memory += W_hh.data[unit * 8 + k] * h[8 + k];
      assert.ok(Math.abs(trace.memory.data[16 + unit] - memory) < 1e-5);
    }
    assert.notDeepEqual(trace.outputs.data, traceOf().outputs.data);
    assert.deepEqual(trace.influence, traceOf().influence);
  });

  it('says what is wrong with them', () => {
    const error = (states) => () => engine.lesson('unrolling', { states });
    assert.throws(error([1]), { message: 'states must be 32 numbers, 4 steps of 1 row of 8; 1 was given.' }); // prettier-ignore
    assert.throws(error(new Array(32).fill(NaN)), /state of step 1, row 0, unit 0 is not a finite/);
    assert.throws(error('h'), /states must be a list of numbers/);
  });
});

describe('States of the network on the stage', () => {
  for (const example of ['hello', 'gesture', 'series', 'snippet', 'remember']) {
    it(`change nothing of ${example} when they are right`, () => {
      const [own, shown] = [traceOf({ example }), shownTrace({ example })];
      assert.deepEqual(shown.h, own.h);
      for (const part of PARTS) assert.ok(largestDifference(shown[part], own[part]) < 1e-5, part);
      assert.deepEqual(shown.predictions, own.predictions);
      assert.deepEqual([shown.weightsFrom, shown.training], [own.weightsFrom, own.training]);
      assert.equal(differingInAll(shown), 0);
      assert.deepEqual(shown.theirs, { by: 'your rnn_cell', first: null, network: 'stage' });
    });
  }

  it('leave the other trace as it is', () => {
    oneWrong();
    assert.equal(traceOf().theirs, undefined);
  });

  it('differ where they are not what the formula makes of the state before', () => {
    const trace = oneWrong();
    assert.ok(differs(trace, 2, 0, 5));
    assert.deepEqual(
      [1, 2].map((t) => differing(trace, t, 0)),
      [0, 1],
    );
    // What follows from the wrong state is not what step 3 was given.
    assert.ok(differing(trace, 3, 0) > 0);
    assert.equal(differing(trace, 4, 0), 0);
  });

  it('do not differ for the last digits that another order of sums gives', () => {
    const noisy = shownTrace({}, {}, (value) => value * (1 + 3e-7));
    assert.equal(differingInAll(noisy), 0);
    const tiny = shownTrace({ example: 'snippet' }, {}, (value) => value * (1 + 3e-7));
    assert.equal(differingInAll(tiny), 0);
  });

  it('count as different where the exercise says so, however little', () => {
    const trace = shownTrace({}, { first: { t: 1, row: 0, unit: 0 } });
    assert.ok(differs(trace, 1, 0, 0));
    assert.equal(differingInAll(trace), 1);
  });

  it('are refused with another shape', () => {
    const h = { shape: [4, 8], data: new Array(32).fill(0) };
    assert.match(refusal({ h }), /must have the shape \(T, B, H\), but have \(4, 8\)/);
    assert.match(refusal({ h: { ...h, shape: [4, 2, 4] } }), /this network makes \(4, 1, 8\)/);
    assert.match(refusal({ first: { t: 9, unit: 0 } }), /^first must be/);
  });
});

describe('A network of the learner’s own', () => {
  it('is shown with its first memory, its terms and its influence', () => {
    const network = ownNetwork();
    const trace = ownTrace(network);
    const { input, memory, preactivation, h } = engine.unroll(network);
    assert.deepEqual([trace.T, trace.B, trace.I, trace.H, trace.O], [3, 2, 2, 2, 0]);
    for (const [part, exact] of Object.entries({ input, memory, preactivation, h })) {
      assert.deepEqual(trace[part].shape, [3, 2, 2]);
      assert.ok(largestDifference(trace[part], exact) < 1e-6, part);
    }
    assert.deepEqual([...trace.h0.data], [0.5, -0.25, 0, 0]);
    assert.equal(trace.task, 'none');
    assert.deepEqual(trace.influence.shape, [2, 3, 3]);
    const norms = engine.influence({ ...network, batch: 1, t: 3 });
    assert.deepEqual(trace.influence.data.slice(15, 18), norms);
    assert.equal(differingInAll(trace), 0);
    assert.equal(trace.theirs.network, 'own');
  });

  it('of one step, one row and one unit is a network too', () => {
    const one = (...shape) => ({ shape, data: [0.5] });
    const network = { x: one(1, 1, 1), h0: one(1, 1), W_xh: one(1, 1), W_hh: one(1, 1), b: one(1) };
    assert.equal(ownTrace(network).memory.data[0], 0.25);
  });

  it('may have states that are not its own: then its terms follow from them', () => {
    const network = ownNetwork();
    const h = unrolled(network);
    h.data[0] = 0.9;
    const trace = ownTrace(network, { h, first: { t: 1, row: 0, unit: 0 } });
    const expected = network.W_hh.data[0] * h.data[0] + network.W_hh.data[1] * h.data[1];
    assert.ok(Math.abs(trace.memory.data[4] - expected) < 1e-6);
    assert.ok(differs(trace, 1, 0, 0));
  });

  it('is the stage’s when it is the same: its letters are known', () => {
    const own = traceOf();
    const trace = shownTrace({}, { network: networkIn(own) });
    assert.equal(trace.theirs.network, 'stage');
    assert.equal(trace.vocabulary.length, 4);
  });

  it('is refused in the engine’s words, or the stage’s', () => {
    const network = ownNetwork();
    const h = unrolled(network);
    assert.match(refusal({ h, network: { ...network, W_hh: { shape: [2, 3], data: new Array(6).fill(0) } } }), /W_hh/); // prettier-ignore
    assert.match(refusal({ h, network: { ...network, b: undefined } }), /^network\.b must be \{ shape, data \}/); // prettier-ignore
    assert.match(refusal({ h, network: {} }), /^network\.x must be/);
    assert.match(refusal({ h: { shape: [2, 2, 2], data: new Array(8).fill(0) }, network }), /this network makes \(3, 2, 2\)/); // prettier-ignore
    const wide = { ...network, b: { shape: [500], data: new Array(500).fill(0) } };
    assert.match(refusal({ h, network: wide }), /128 hidden units/);
  });

  it('has no influence where a table of it would take long', () => {
    const [T, H] = [300, 64];
    const zeros = (...shape) => ({
      shape,
      data: new Float32Array(shape.reduce((a, b) => a * b, 1)),
    });
    const network = { x: zeros(T, 1, 2), h0: zeros(1, H), W_xh: zeros(H, 2), W_hh: zeros(H, H), b: zeros(H) }; // prettier-ignore
    assert.equal(ownTrace(network, { h: zeros(T, 1, H) }).influence.shape[0], 0);
  });
});

describe('States of which nothing else is known', () => {
  it('are a trace without terms, whatever their shape', () => {
    const h = { shape: [2, 3, 1], data: [1, 2, 3, 4, 5, 6] };
    const trace = shownTrace({}, { h, network: 'unknown' });
    assert.deepEqual([trace.T, trace.B, trace.I, trace.H, trace.O], [2, 3, 0, 1, 0]);
    assert.equal(trace.preactivation.data.length, 0);
    assert.equal(differingInAll(trace), 0);
  });
});

describe('The network on the stage', () => {
  it('is given as tensors of one’s own', () => {
    const own = traceOf();
    const network = networkIn(own);
    assert.deepEqual(Object.keys(network), ['x', 'h0', 'W_xh', 'W_hh', 'b']);
    assert.deepEqual(network.x, own.x);
    network.W_hh.data.fill(9);
    assert.notEqual(own.weights.W_hh.data[0], 9);
    assert.ok(theirTrace(engine, { trace: own, call: {} }, { h: own.h }).trace.theirs);
  });
});
