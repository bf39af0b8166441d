/**
 * Arithmetic on tensors that stay in another program's memory: the learner's Python keeps its
 * values in its own heap, describes an operation there, and passes the description's address. What
 * the operation touches is copied into the module, and the result back, so that neither program
 * can hold on to the other's memory.
 */
import { WHAT, compileArithmetic } from './arithmetic-wasm.js';
import { Memory } from './block.js';
import { EngineError } from './engine-error.js';
import createModule from './generated/rnn-tensor.js';
import { startModule } from './load-module.js';
import { readOperation } from './operation.js';
import { Words, copy } from './words.js';

/** @typedef {import('./generated/rnn-tensor.js').TensorModule} TensorModule */
/** @typedef {import('./operation.js').Operation} Operation */
/** @typedef {Uint8Array | (() => ArrayBufferLike)} GivenMemory all of the caller's memory */

/**
 * @typedef {object} Arithmetic
 * @property {(memory: GivenMemory, address: number) => 0 | string} call
 *   carries out the operation described at `address` (see operation.js): 0, or a sentence that
 *   says why it could not be done, and then nothing was written. Never throws.
 */

/** Integers before the floats of a block: tensor::description_size in cpp/tensor/operation.h. */
const DESCRIPTION = 44;
/** Floats in the block that is kept for the many small calls. */
const SMALL = 16_384;

/**
 * Loads the arithmetic, with a random generator of its own, seeded by chance.
 *
 * @param {object} [options]
 * @param {import('./load-module.js').Source} [options.wasm] where the module's bytes are; default:
 *   beside this file
 * @returns {Promise<Readonly<Arithmetic>>}
 * @throws {import('./engine-error.js').EngineError} code `load`, with what went wrong
 */
export async function loadArithmetic(options) {
  return startArithmetic(await compileArithmetic(options?.wasm));
}

/**
 * The same, of a module that is compiled already.
 *
 * @param {WebAssembly.Module} compiled
 * @returns {Promise<Readonly<Arithmetic>>}
 * @throws {import('./engine-error.js').EngineError} code `load`
 */
export const startArithmetic = (compiled) =>
  startModule(WHAT, createModule, compiled, createArithmetic);

/** @param {TensorModule} module */
function createArithmetic(module) {
  const memory = new Memory(module, 'use smaller tensors');
  const ours = new Words();
  const theirs = new Words();
  const generator = module.allocate(module.generatorBytes());
  module.createGenerator(generator, crypto.getRandomValues(new Uint32Array(1))[0]);
  const small = module.allocate(4 * (DESCRIPTION + SMALL));

  /** @param {Int32Array} caller @param {Operation} operation @param {number} block */
  const compute = (caller, operation, block) => {
    fill(ours.of(memory.bytes().buffer), block / 4, caller, operation);
    const sentence = module.run(block, generator);
    if (sentence !== 0) return memory.sentence(sentence);
    const { start, count } = operation.out;
    const out = block / 4 + DESCRIPTION + placeOfOut(operation);
    copy(ours.of(memory.bytes().buffer), out, caller, start, count); // it may have grown
    return 0;
  };

  return Object.freeze({
    /** @param {GivenMemory} given @param {number} address */
    call(given, address) {
      try {
        const caller = theirs.of(typeof given === 'function' ? given() : given.buffer);
        const operation = readOperation(caller, address);
        if (operation.empty) return 0;
        const floats = floatsOf(operation);
        if (floats <= SMALL) return compute(caller, operation, small);
        return memory.borrow(4 * (DESCRIPTION + floats), (block) =>
          compute(caller, operation, block),
        );
      } catch (error) {
        return sentenceOf(error);
      }
    },
  });
}

/**
 * Writes a block: the description, whose places now count floats of the block, and the operands.
 *
 * @param {Int32Array} ours
 * @param {number} block
 * @param {Int32Array} caller
 * @param {Operation} operation
 */
function fill(ours, block, caller, operation) {
  copy(caller, operation.start, ours, block, operation.length);
  ours[block + 4] = placeOfOut(operation);
  let place = 0;
  let at = block + 6;
  for (const { start, count } of operation.operands) {
    ours[at] = place;
    ours[at + 1] = 0;
    copy(caller, start, ours, block + DESCRIPTION + place, count);
    place += count;
    at += 2;
  }
}

/** The operands stand one behind the other. @param {Operation} operation */
const floatsOfOperands = ({ operands }) => operands.reduce((sum, { count }) => sum + count, 0);

/** Behind the operands, or in place of the first. @param {Operation} operation */
const placeOfOut = (operation) => (operation.inPlace ? 0 : floatsOfOperands(operation));

/** @param {Operation} operation */
const floatsOf = (operation) =>
  floatsOfOperands(operation) + (operation.inPlace ? 0 : operation.out.count);

/** @param {unknown} error */
function sentenceOf(error) {
  if (error instanceof EngineError) return error.message;
  return `The arithmetic failed: ${error instanceof Error ? error.message : 'nobody knows why'}.`;
}
