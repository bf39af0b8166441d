import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EngineError, loadEngine } from '../../web/src/engine/index.js';
import { largestDifference } from './compare.js';
import { checkGoodCall, oneUnit, oneUnitTask, statesOf } from './problems.js';
import { noText } from './rejects.js';

const engine = await loadEngine();

/** The engine's own generator, so that every run makes the same mistakes. */
function dice(seed) {
  const { rand } = engine.random(seed);
  let numbers = [];
  const next = () => {
    if (numbers.length === 0) numbers = [...rand(1000).data];
    return numbers.pop();
  };
  const below = (n) => Math.floor(next() * n);
  return { below, pick: (list) => list[below(list.length)] };
}

const thrower = () => {
  throw new RangeError('mine');
};

const endless = new Array(3e9);
const trap = new Proxy({}, { get: thrower });
/** What cannot be copied. */
const final = new Set([endless, trap]);

/** Makes one value worse; what came in goes along, inside a list or with a bit changed. */
const mutations = [
  () => undefined,
  () => null,
  () => NaN,
  () => -Infinity,
  () => -1,
  () => 0,
  () => 0.5,
  () => 1e9,
  () => 1e300,
  () => 'text',
  () => '',
  () => true,
  () => 7n,
  () => Symbol('fuzz'),
  () => noText,
  () => [],
  () => [[]],
  () => new Array(5),
  () => endless,
  () => () => 1,
  () => new Float32Array(2),
  () => ({ shape: [1e9, 1e9], data: [] }),
  () => ({ shape: [1], data: new Float64Array(1) }),
  () => trap,
  (value) => [value],
  (value) => [value, value],
  (value) => ({ shape: [1, 1], data: [value] }),
  (value) => (Array.isArray(value) ? value[0] : [value, [value]]),
  (value) => (Array.isArray(value) ? [...value, ...value] : value),
  (value) => (Array.isArray(value) ? Object.assign([...value], { 0: value }) : String(value)),
];

/** Changes one place, at any depth. */
function mutate(value, { below, pick }) {
  if (final.has(value)) return value;
  if (value === null || typeof value !== 'object' || below(3) === 0) return pick(mutations)(value);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const keys = Object.keys(copy);
  if (keys.length === 0) return pick(mutations)(value);
  const key = pick(keys);
  copy[key] = mutate(copy[key], { below, pick });
  return copy;
}

const goodArguments = {
  unroll: oneUnit,
  gradients: () => ({ ...oneUnit(), dh: [[[1]], [[1]]] }),
  influence: () => ({ ...oneUnit(), batch: 0, t: 2 }),
  train: oneUnitTask,
  random: () => 3,
  rand: () => [2, 3],
  randn: () => [2, 3],
  lesson: () => ({ example: 'own', sequence: ['a', 'b', 'a'], weights: 'default', seed: 3, hidden_size: 4, scale: 1, rate: 0.1, train_steps: 3 }), // prettier-ignore
};
const calls = {
  ...engine,
  rand: (shape) => engine.random(1).rand(shape),
  randn: (shape) => engine.random(1).randn(shape),
  lesson: (settings) => engine.lesson('unrolling', settings),
};

/** Every number that came out, however deep. */
function* numbersIn(value) {
  if (typeof value === 'number') yield value;
  else if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) yield* numbersIn(inner);
  }
}

describe('Two thousand random mistakes', () => {
  const results = { EngineError: 0, result: 0, mine: 0 };

  for (const [name, make] of Object.entries(goodArguments)) {
    it(`in ${name} give an EngineError or a result of finite numbers, and never harm`, () => {
      const chance = dice(name.length);
      for (let i = 0; i < 250; i += 1) {
        let args = mutate(make(), chance);
        if (chance.below(3) === 0) args = mutate(args, chance);
        const begun = performance.now();
        try {
          const result = calls[name](args);
          results.result += 1;
          for (const number of numbersIn(result)) assert.ok(Number.isFinite(number));
          if (name === 'unroll') {
            assert.ok(largestDifference(result.h.data, statesOf(args)) < 1e-6, `mistake ${i}`);
          }
        } catch (error) {
          if (error instanceof RangeError && error.message === 'mine') results.mine += 1;
          else {
            assert.ok(error instanceof EngineError, `${name}, mistake ${i}: ${error?.stack}`);
            assert.match(error.message, /^\S.*\.$/s);
            results.EngineError += 1;
          }
        }
        assert.ok(performance.now() - begun < 2000, `${name}, mistake ${i} took too long`);
        checkGoodCall(engine);
      }
    });
  }

  it('were of all kinds', () => {
    const { EngineError: refused, result, mine } = results;
    assert.equal(refused + result + mine, 2000);
    assert.ok(refused > 1000 && result > 100 && mine > 10, JSON.stringify(results));
  });
});

describe('What a caller throws inside', () => {
  const inside = {
    'a getter': () => ({
      ...oneUnit(),
      get x() {
        return thrower();
      },
    }),
    'a Proxy': () => new Proxy(oneUnit(), { get: thrower }),
    'a list that is a Proxy': () => ({ ...oneUnit(), x: new Proxy([[[1]]], { get: thrower }) }),
    'a getter in a list': () => ({
      ...oneUnit(),
      b: Object.defineProperty([0], 0, { get: thrower }),
    }),
  };
  for (const [what, make] of Object.entries(inside)) {
    it(`comes out as it is and leaves the engine well: ${what}`, () => {
      for (const name of ['unroll', 'gradients', 'influence', 'train']) {
        assert.throws(() => engine[name](make()), { name: 'RangeError', message: 'mine' });
        checkGoodCall(engine);
      }
    });
  }
});
