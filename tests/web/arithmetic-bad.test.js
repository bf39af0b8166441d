import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Heap, OP, arithmetic } from './arithmetic-heap.js';
import { dice } from './dice.js';

/** A heap with operands of 12 values; gives good descriptions of every operation. */
function goodDescriptions() {
  const heap = new Heap(1 << 14);
  const values = Float32Array.from({ length: 12 }, (_, i) => i + 1);
  const [a, b, c] = [0, 1, 2].map(() => ({ address: heap.put(values), strides: [4, 1] }));
  const out = { address: heap.take(24), count: 12 };
  const shape = [3, 4];
  const layer = (count) => ({ ...out, count });
  const descriptions = {
    binary: { op: OP.binary, shape, operands: [a, b], out },
    unary: { op: OP.unary, code: 3, shape, operands: [a], out },
    reduce: { op: OP.reduce, keep: 1, shape, operands: [a], out: { ...out, count: 3 } },
    matmul: {
      op: OP.matmul,
      shape: [3, 2, 4],
      operands: [
        { ...a, strides: [4, 0, 1] },
        { ...b, strides: [0, 1, 2] },
      ],
      out: { ...out, count: 6 },
    },
    assign: { op: OP.assign, shape, operands: [c, b], out: { address: c.address, count: 12 } },
    where: { op: OP.where, shape, operands: [a, b, c], out },
    seed: { op: OP.random, code: 0, shape: [1, 0] },
    rand: { op: OP.random, code: 1, out },
    rnn: { op: OP.random, code: 3, shape: [2, 3], out: layer(21) },
    linear: { op: OP.random, code: 4, shape: [2, 3], out: layer(9) },
  };
  return { heap, descriptions };
}

/** The answer must be a sentence, and the caller's memory as it was. */
function checkRefuses(heap, address, message) {
  const before = heap.memory.slice();
  const answer = arithmetic.call(heap.memory, address);
  assert.match(String(answer), message);
  assert.match(answer, /^[A-Z].*\.$/);
  assert.deepEqual(heap.memory, before, 'the memory was written to');
}

const huge = 2 ** 30;

/** [operation, what is wrong, the number that is replaced (from 0), by what, what is said] */
const WRONG = [
  ['binary', 'an op below 0', 0, -1, /no operation -1/],
  ['binary', 'an op that is none', 0, 7, /no operation 7/],
  ['binary', 'a code below 0', 1, -1, /no code -1/],
  ['binary', 'a code that is none', 1, 17, /operation 0 has no code 17/],
  ['unary', 'a code that is none', 1, 20, /operation 1 has no code 20/],
  ['reduce', 'a code that is none', 1, 10, /operation 2 has no code 10/],
  ['matmul', 'a code that is none', 1, 1, /operation 3 has no code 1/],
  ['assign', 'a code that is none', 1, 1, /operation 4 has no code 1/],
  ['where', 'a code that is none', 1, 1, /operation 5 has no code 1/],
  ['rand', 'a code that is none', 1, 5, /operation 6 has no code 5/],
  ['binary', 'a rank below 0', 2, -1, /from 0 to 8 dimensions, not -1/],
  ['binary', 'nine dimensions', 2, 9, /from 0 to 8 dimensions, not 9/],
  ['reduce', 'a keep below 0', 3, -1, /cannot keep -1/],
  ['reduce', 'a keep above the rank', 3, 3, /of 2 sizes cannot keep 3/],
  ['binary', 'an output at 0', 4, 0, /lies outside of the memory/],
  ['binary', 'an output before the memory', 4, -16, /lies outside of the memory/],
  ['binary', 'an output behind the memory', 4, (1 << 14) - 16, /lies outside of the memory/],
  ['binary', 'an output between two numbers', 4, 18, /at an address that 4 divides/],
  ['binary', 'too small an output', 5, 11, /has 12 values, but its memory holds 11/],
  ['binary', 'too large an output', 5, 13, /has 12 values, but its memory holds 13/],
  ['binary', 'an output of fewer than no values', 5, -1, /cannot have -1 values/],
  ['reduce', 'an output as large as the operand', 5, 12, /has 3 values, but its memory holds 12/],
  ['matmul', 'an output of another size', 5, 12, /has 6 values, but its memory holds 12/],
  ['where', 'an output of another size', 5, 1, /has 12 values/],
  ['binary', 'a at 0', 6, 0, /lies outside of the memory/],
  ['binary', 'a behind the memory', 6, 1 << 14, /lies outside of the memory/],
  ['binary', 'a between two numbers', 6, 17, /at an address that 4 divides/],
  ['binary', 'an offset of a below 0', 7, -1, /offset must not be negative/],
  ['binary', 'an offset of a behind the memory', 7, 4096, /lies outside of the memory/],
  ['binary', 'an offset of a beyond all bounds', 7, 2 ** 31 - 1, /lies outside of the memory/],
  ['binary', 'b at 0', 8, 0, /lies outside of the memory/],
  ['binary', 'an offset of b below 0', 9, -1, /offset must not be negative/],
  ['where', 'c at 0', 10, 0, /lies outside of the memory/],
  ['where', 'an offset of c below 0', 11, -5, /offset must not be negative/],
  ['binary', 'a size below 0', 12, -3, /size must not be negative/],
  ['binary', 'another size', 12, 2, /has 8 values, but its memory holds 12/],
  ['binary', 'too many values', 12, 4_000_001, /would have 16000004 values, and at most 16000000/],
  ['binary', 'a size beyond all bounds', 12, 2 ** 31 - 1, /too large/],
  ['binary', 'a stride of a below 0', 14, -4, /stride must not be negative/],
  ['binary', 'a stride of a that leads behind the memory', 14, 4096, /lies outside of the memory/],
  ['binary', 'a stride of a beyond all bounds', 15, 2 ** 31 - 1, /too large|outside/],
  ['binary', 'a stride of b below 0', 17, -1, /stride must not be negative/],
  ['where', 'a stride of c below 0', 19, -1, /stride must not be negative/],
  ['matmul', 'two sizes only', 2, 2, /at least three sizes/],
  ['matmul', 'a stride of a for N', 16, 1, /a has the stride 0 for N/],
  ['matmul', 'a stride of b for M', 18, 1, /b has it for M/],
  ['matmul', 'too large a result', 12, 16_000_000, /would have 32000000 values|64000000/],
  ['matmul', 'too large an operand', 14, 6_000_000, /would have 18000000 values/],
  ['matmul', 'too large a second operand', 13, 4_000_001, /would have 16000004 values/],
  [
    'reduce',
    'too many values, though they are all one',
    13,
    5_333_334,
    /would have 16000002 values/,
  ],
  ['assign', 'another storage', 4, 16, /addresses differ/],
  ['assign', 'too small a storage', 5, 11, /behind the end/],
  ['assign', 'a storage of fewer than no values', 5, -1, /cannot have -1 values/],
  ['assign', 'too large a storage', 5, 16_000_001, /too large/],
  ['assign', 'places that are one and the same', 14, 0, /clone\(\) it before writing/],
  ['seed', 'one number', 2, 1, /described by two numbers/],
  ['rnn', 'one number', 2, 1, /described by two numbers/],
  ['rnn', 'no inputs', 12, 0, /at least 1, but are 0 and 3/],
  ['rnn', 'units below 0', 13, -3, /at least 1, but are 2 and -3/],
  ['rnn', 'too small an output', 5, 20, /layer has 21 parameters, but the memory holds 20/],
  ['rnn', 'too many units', 13, 5000, /would have 25020000 values/],
  ['linear', 'too large an output', 5, 10, /layer has 9 parameters, but the memory holds 10/],
  ['linear', 'sizes beyond all bounds', 12, 2 ** 31 - 1, /too large/],
  ['rand', 'too many numbers', 5, 16_000_001, /too large/],
  ['rand', 'more numbers than the memory holds', 5, 5000, /lies outside of the memory/],
];

describe('A description', () => {
  it('of every operation is good before it is made bad', () => {
    const { heap, descriptions } = goodDescriptions();
    for (const [name, description] of Object.entries(descriptions)) {
      assert.equal(heap.call(description), 0, name);
    }
  });

  for (const [name, what, at, value, message] of WRONG) {
    it(`of ${name} is refused for ${what}`, () => {
      const { heap, descriptions } = goodDescriptions();
      const address = heap.describe(descriptions[name]);
      heap.ints[address / 4 + at] = value;
      checkRefuses(heap, address, message);
      assert.equal(heap.call(descriptions.binary), 0);
    });
  }

  const addresses = { 0: 0, '-4': -4, 'a fraction': 0.5, 6: 6, 'behind the end': 1 << 14 };
  const others = { NaN, Infinity, huge: 2 ** 53, undefined, null: null, text: '16', list: [16] };
  for (const [what, address] of Object.entries({ ...addresses, ...others, symbol: Symbol('16') })) {
    it(`must have a good address, not ${what}`, () => {
      checkRefuses(goodDescriptions().heap, address, /^The description (lies|must stand)/);
    });
  }

  it('must not end behind the memory', () => {
    const { heap, descriptions } = goodDescriptions();
    const address = heap.describe(descriptions.where);
    const length = 12 + 2 * 4;
    const end = heap.ints.length;
    heap.ints.copyWithin(end - length, address / 4, address / 4 + length);
    assert.equal(arithmetic.call(heap.memory, 4 * (end - length)), 0);
    heap.ints.copyWithin(end - length + 1, end - length, end - 1);
    checkRefuses(heap, 4 * (end - length + 1), /The description lies outside/);
    heap.ints[end - 5] = 0;
    checkRefuses(heap, 4 * (end - 5), /The description lies outside/);
  });
});

describe('The memory of the caller', () => {
  const { heap, descriptions } = goodDescriptions();
  const address = heap.describe(descriptions.binary);
  const detached = new Uint8Array(1024);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  const memories = {
    'is missing': undefined,
    'is null': null,
    'is a number': 5,
    'is a function that throws': () => {
      throw new Error('mine');
    },
    'is a function that throws no error': () => {
      throw Object.create(null);
    },
    'is a function without a result': () => {},
    'is empty': new Uint8Array(0),
    'was given away': detached,
  };
  for (const [what, memory] of Object.entries(memories)) {
    it(`${what}: a sentence, no error`, () => {
      assert.match(String(arithmetic.call(memory, address)), /^[A-Z].*\.$/);
      assert.equal(arithmetic.call(heap.memory, address), 0);
    });
  }
});

describe('Chance', () => {
  it('never gets an error, or a number written where it does not belong', () => {
    const { below, pick } = dice(700);
    const nasty = [-1, 0, 1, 2, 3, 4, 7, 8, 9, 12, 16, 64, -(2 ** 31), 2 ** 31 - 1, huge, 4096];
    const answers = { done: 0, refused: 0 };
    for (let round = 0; round < 6000; round += 1) {
      const { heap, descriptions } = goodDescriptions();
      const start = heap.describe(descriptions[pick(Object.keys(descriptions))]) / 4;
      for (let times = below(3); times >= 0; times -= 1) {
        heap.ints[start + below(24)] = pick(nasty);
      }
      const before = heap.ints.slice();
      const answer = arithmetic.call(heap.memory, 4 * start);
      const [out, count] = [(before[start + 4] >>> 0) / 4, before[start + 5]];
      answers[answer === 0 ? 'done' : 'refused'] += 1;
      if (answer !== 0) assert.match(answer, /^[A-Z].*\.$/);
      const changed = heap.ints.findIndex(
        (value, i) => value !== before[i] && !(answer === 0 && i >= out && i < out + count),
      );
      assert.equal(changed, -1, `word ${changed} after ${[...before.slice(start, start + 24)]}`);
    }
    assert.ok(answers.done > 500 && answers.refused > 500, JSON.stringify(answers));
  });
});
