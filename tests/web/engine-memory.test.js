import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EngineError, loadEngine } from '../../web/src/engine/index.js';
import { checkGoodCall, filledTensor, oneUnit, oneUnitTask } from './problems.js';

const wasm = readFileSync(
  new URL('../../web/src/engine/generated/rnn-engine.wasm', import.meta.url),
);

/** A new engine, whose memory has not grown yet, and how large that memory is. */
async function freshEngine() {
  const { Instance } = WebAssembly;
  const instances = [];
  WebAssembly.Instance = function (...args) {
    const instance = new Instance(...args);
    instances.push(instance);
    return instance;
  };
  try {
    const engine = await loadEngine({ wasm });
    const memory = Object.values(instances[0].exports).find(
      (value) => value instanceof WebAssembly.Memory,
    );
    return { engine, memory, size: () => memory.buffer.byteLength };
  } finally {
    WebAssembly.Instance = Instance;
  }
}

/** A sequence of this size, one input. */
const problem = (T, B, H) => ({
  W_xh: filledTensor([H, 1], 0.5),
  W_hh: filledTensor([H, H]),
  b: filledTensor([H]),
  h0: filledTensor([B, H]),
  x: filledTensor([T, B, 1], 1),
});

/** One result of every call. */
const everything = (engine) => ({
  unroll: engine.unroll(oneUnit()),
  gradients: engine.gradients({ ...oneUnit(), dh: [[[1]], [[1]]] }),
  influence: engine.influence({ ...oneUnit(), batch: 0, t: 2 }),
  random: engine.random(1).randn([7]),
  layer: engine.random(1).rnn(2, 3),
  train: engine.train(oneUnitTask()),
  lesson: (({ training, ...trace }) => ({ ...trace, losses: training.losses }))(
    engine.lesson('unrolling', { example: 'hello' }),
  ),
});

describe('Results', () => {
  it('stay as they are when the memory grows under them, and the next call is right', async () => {
    const { engine, size } = await freshEngine();
    const kept = everything(engine);
    const copy = structuredClone(kept);
    const before = size();
    engine.unroll(problem(2000, 100, 20));
    assert.ok(size() > before, 'the memory did not grow');
    assert.deepEqual(structuredClone(kept), copy);
    checkGoodCall(engine);
    assert.deepEqual(structuredClone(everything(engine)), copy);
  });

  it('are copies: what is written over all of the memory does not reach them', async () => {
    const { engine, memory } = await freshEngine();
    const kept = everything(engine);
    const copy = structuredClone(kept);
    new Uint8Array(memory.buffer).fill(0xee);
    assert.deepEqual(structuredClone(kept), copy);
  });

  it('may be changed without changing what later calls give', async () => {
    const { engine } = await freshEngine();
    const { unroll, gradients, train } = everything(engine);
    for (const { data } of [...Object.values(unroll), ...Object.values(gradients)]) data.fill(9);
    train.losses.fill(9);
    checkGoodCall(engine);
  });
});

describe('The memory', () => {
  it('is given back: many calls need no more than a few', async () => {
    const { engine, size } = await freshEngine();
    const round = () => {
      everything(engine);
      engine.unroll(problem(200, 10, 20));
    };
    for (let i = 0; i < 20; i += 1) round();
    const settled = size();
    for (let i = 0; i < 100; i += 1) round();
    assert.equal(size(), settled);
  });

  it('is given back after calls that failed, too', async () => {
    const { engine, size } = await freshEngine();
    const large = problem(2000, 10, 20);
    engine.unroll(large);
    const settled = size();
    large.x.data[12345] = NaN;
    for (let i = 0; i < 200; i += 1) assert.throws(() => engine.unroll(large), EngineError);
    for (let i = 0; i < 200; i += 1) {
      assert.throws(() => engine.lesson('unrolling', { example: 'x'.repeat(100_000) }));
    }
    assert.equal(size(), settled);
    checkGoodCall(engine);
  });

  it('survives getters that throw inside settings, fifty thousand times', async () => {
    const { engine, size } = await freshEngine();
    const settings = {
      sequence: ['a'.repeat(1000), 'b'],
      get scale() {
        throw new RangeError('mine');
      },
    };
    const call = () => {
      assert.throws(() => engine.lesson('unrolling', settings), { message: 'mine' });
    };
    call();
    const settled = size();
    for (let i = 0; i < 50_000; i += 1) call();
    assert.equal(size(), settled);
    assert.equal(engine.lesson('unrolling', {}).T, 4);
  });
});

describe('The largest size', () => {
  const sizes = { 'many steps': [16_000, 20, 50], 'many rows': [20, 40_000, 20] };
  for (const [what, [T, B, H]] of Object.entries(sizes)) {
    it(`of 16 million values works: ${what}`, async () => {
      const { engine } = await freshEngine();
      assert.equal(T * B * H, 16_000_000);
      const { h, preactivation } = engine.unroll(problem(T, B, H));
      assert.equal(h.data.length, 16_000_000);
      for (const at of [0, 7_654_321, 15_999_999]) {
        assert.ok(Math.abs(h.data[at] - Math.tanh(0.5)) < 1e-6);
        assert.equal(preactivation.data[at], 0.5);
      }
      checkGoodCall(engine);
    });
  }

  it('is the largest: one more is refused before memory is taken', async () => {
    const { engine, size } = await freshEngine();
    const before = size();
    for (const [T, B, H] of [
      [16_000_001, 1, 1],
      [16_001, 20, 50],
      [1, 1_000_001, 16],
    ]) {
      // prettier-ignore
      assert.throws(() => engine.unroll(problem(T, B, H)), {
        name: 'EngineError',
        message: /more than the 16000000 values allowed.*\.$/,
      });
    }
    assert.equal(size(), before);
    checkGoodCall(engine);
  });
});
