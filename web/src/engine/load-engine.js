import { createEngine } from './engine.js';
import createModule from './generated/rnn-engine.js';
import { loadModule } from './load-module.js';

/** @typedef {import('./engine.js').Engine} Engine */

/** @type {Promise<Readonly<Engine>> | null} */
let cached = null;

/**
 * Loads the engine, once: later calls get the same promise. A load that failed is forgotten, so
 * that the next call tries again. Works in pages, workers and Node, whatever MIME type the server
 * gives the file.
 *
 * @param {object} [options]
 * @param {import('./load-module.js').Source} [options.wasm] where the module's bytes are;
 *   default: beside this file. Given, the result is not cached.
 * @returns {Promise<Readonly<Engine>>}
 * @throws {EngineError} code `load`, with what went wrong
 */
export function loadEngine(options) {
  const wasm = options?.wasm;
  if (wasm !== undefined) return start(wasm);
  cached ??= start(new URL('./generated/rnn-engine.wasm', import.meta.url)).catch((error) => {
    cached = null;
    throw error;
  });
  return cached;
}

/** @param {import('./load-module.js').Source} wasm */
const start = (wasm) => loadModule('The engine', createModule, wasm, createEngine);
