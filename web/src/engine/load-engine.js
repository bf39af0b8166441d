import { createEngine } from './engine.js';
import { EngineError } from './engine-error.js';
import createModule from './generated/rnn-engine.js';

/** @typedef {import('./engine.js').Engine} Engine */

/** @type {Promise<Readonly<Engine>> | null} */
let cached = null;

/**
 * Loads the engine, once: later calls get the same promise. A load that failed is forgotten, so
 * that the next call tries again. Works in pages, workers and Node, whatever MIME type the server
 * gives the file.
 *
 * @param {object} [options]
 * @param {URL | string | Response | BufferSource} [options.wasm] where the module's bytes are;
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

/** @param {URL | string | Response | BufferSource} source */
async function start(source) {
  if (typeof WebAssembly !== 'object') {
    throw new EngineError(
      'load',
      'This browser has no WebAssembly, or it is switched off: open the page in another one.',
    );
  }
  const bytes = await bytesOf(source);
  if (!isWasm(bytes)) {
    throw new EngineError(
      'load',
      'The engine could not be loaded: what the server sent is not WebAssembly.',
    );
  }
  try {
    const compiled = await WebAssembly.compile(bytes);
    return createEngine(await instantiate(compiled));
  } catch (cause) {
    throw new EngineError(
      'load',
      'The engine could not be started: this browser may be too old for WebAssembly SIMD, or the page does not allow it.',
      { cause },
    );
  }
}

/**
 * Emscripten waits for ever when its hook fails, so the hook rejects in its place.
 *
 * @param {WebAssembly.Module} compiled
 * @returns {Promise<import('./block.js').EngineModule>}
 */
const instantiate = (compiled) =>
  new Promise((resolve, reject) => {
    createModule({
      instantiateWasm(imports, receive) {
        try {
          receive(new WebAssembly.Instance(compiled, imports), compiled);
        } catch (error) {
          reject(error);
        }
        return {};
      },
    }).then(resolve, reject);
  });

/**
 * @param {URL | string | Response | BufferSource} source
 * @returns {Promise<BufferSource>}
 */
async function bytesOf(source) {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source))
    return /** @type {BufferSource} */ (source);
  try {
    if (source instanceof Response) return await bodyOf(source);
    const url = new URL(source, import.meta.url);
    // Node's fetch does not read files. The name is kept from bundlers: pages never get here.
    if (url.protocol === 'file:' && typeof process === 'object') {
      const files = 'node:fs/promises';
      return await (await import(/* @vite-ignore */ files)).readFile(url);
    }
    return await bodyOf(await fetch(url));
  } catch (cause) {
    if (cause instanceof EngineError) throw cause;
    throw new EngineError(
      'load',
      'The engine could not be loaded: the network did not answer. Check the connection and try again.',
      {
        cause,
      },
    );
  }
}

/** @param {Response} response */
async function bodyOf(response) {
  if (!response.ok) {
    throw new EngineError(
      'load',
      `The engine could not be loaded: the server answered ${response.status}. Try again.`,
    );
  }
  return response.arrayBuffer();
}

/** @param {BufferSource} source */
function isWasm(source) {
  if (source.byteLength === 0) return false; // empty, or given away to a worker
  const bytes = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  return bytes[0] === 0x00 && bytes[1] === 0x61 && bytes[2] === 0x73 && bytes[3] === 0x6d;
}
