import { EngineError } from './engine-error.js';

/** @typedef {URL | string | Response | BufferSource} Source */

/**
 * @template Module
 * @typedef {(options: {
 *   instantiateWasm(
 *     imports: WebAssembly.Imports,
 *     receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
 *   ): object,
 * }) => Promise<Module>} CreateModule
 */

/**
 * Loads a compiled module and makes `create`'s result of it. Works in pages, workers and Node,
 * whatever MIME type the server gives the file.
 *
 * @template Module, Result
 * @param {string} what it is, as the sentence of an error begins: 'The engine'
 * @param {CreateModule<Module>} createModule what Emscripten made
 * @param {Source} source where the module's bytes are
 * @param {(module: Module) => Result} create
 * @returns {Promise<Result>}
 * @throws {EngineError} code `load`, with what went wrong
 */
export async function loadModule(what, createModule, source, create) {
  return startModule(what, createModule, await compileModule(what, source), create);
}

/**
 * The first half of it: what a page can hand to a worker, which may not fetch where the page may.
 *
 * @param {string} what
 * @param {Source} source
 * @returns {Promise<WebAssembly.Module>}
 * @throws {EngineError} code `load`
 */
export async function compileModule(what, source) {
  if (typeof WebAssembly !== 'object') {
    throw new EngineError(
      'load',
      'This browser has no WebAssembly, or it is switched off: open the page in another one.',
    );
  }
  const bytes = await bytesOf(what, source);
  if (!isWasm(bytes)) {
    throw new EngineError(
      'load',
      `${what} could not be loaded: what the server sent is not WebAssembly.`,
    );
  }
  return orNotStarted(what, () => WebAssembly.compile(bytes));
}

/**
 * The second half.
 *
 * @template Module, Result
 * @param {string} what
 * @param {CreateModule<Module>} createModule
 * @param {WebAssembly.Module} compiled
 * @param {(module: Module) => Result} create
 * @returns {Promise<Result>}
 * @throws {EngineError} code `load`
 */
export const startModule = (what, createModule, compiled, create) =>
  orNotStarted(what, async () => create(await instantiate(createModule, compiled)));

/**
 * @template Result
 * @param {string} what
 * @param {() => Promise<Result>} start
 */
async function orNotStarted(what, start) {
  try {
    return await start();
  } catch (cause) {
    throw new EngineError(
      'load',
      `${what} could not be started: this browser may be too old for WebAssembly SIMD, or the page does not allow it.`,
      { cause },
    );
  }
}

/**
 * Emscripten waits for ever when its hook fails, so the hook rejects in its place.
 *
 * @template Module
 * @param {CreateModule<Module>} createModule
 * @param {WebAssembly.Module} compiled
 * @returns {Promise<Module>}
 */
const instantiate = (createModule, compiled) =>
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
 * @param {string} what
 * @param {Source} source
 * @returns {Promise<BufferSource>}
 */
async function bytesOf(what, source) {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source))
    return /** @type {BufferSource} */ (source);
  try {
    if (source instanceof Response) return await bodyOf(what, source);
    // Node's fetch does not read files. Bundlers would take up an import, though pages never get here.
    if (String(source).startsWith('file:') && typeof process === 'object') {
      return await process.getBuiltinModule('node:fs/promises').readFile(new URL(source));
    }
    return await bodyOf(what, await fetch(source));
  } catch (cause) {
    if (cause instanceof EngineError) throw cause;
    throw new EngineError(
      'load',
      `${what} could not be loaded: the network did not answer. Check the connection and try again.`,
      {
        cause,
      },
    );
  }
}

/** @param {string} what @param {Response} response */
async function bodyOf(what, response) {
  if (!response.ok) {
    throw new EngineError(
      'load',
      `${what} could not be loaded: the server answered ${response.status}. Try again.`,
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
