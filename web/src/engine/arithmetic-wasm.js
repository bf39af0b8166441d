/** The arithmetic's bytes, apart from what runs them: the page compiles them, a worker gets the module. */
import { compileModule } from './load-module.js';

/** How the sentence of an error begins. */
export const WHAT = 'The arithmetic';

/**
 * @param {import('./load-module.js').Source} [wasm] where the bytes are; default: beside this file
 * @returns {Promise<WebAssembly.Module>}
 * @throws {import('./engine-error.js').EngineError} code `load`, with what went wrong
 */
export const compileArithmetic = (wasm) =>
  compileModule(WHAT, wasm ?? new URL('./generated/rnn-tensor.wasm', import.meta.url));
