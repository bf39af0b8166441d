/** A MicroPython with the page's torch and its real arithmetic, in Node. */
import { readFileSync } from 'node:fs';
import { loadArithmetic } from '../../web/src/engine/arithmetic.js';
import { FILES } from '../../web/src/python/files.js';
import { loadMicroPython } from '../../web/node_modules/@micropython/micropython-webassembly-pyscript/micropython.mjs';

const decoder = new TextDecoder();

/**
 * @param {{ heapsize?: number, modules?: Record<string, object> }} [options] other modules of JavaScript
 * @returns what runs code: `run(code)` gives what it printed, and the error as { type, message }
 */
export async function createPython({ heapsize = 4 << 20, modules = {} } = {}) {
  /** @type {number[]} */
  let bytes = [];
  const take = (/** @type {Uint8Array} */ some) => bytes.push(...some);
  const { python, memory } = await withMemory(() =>
    loadMicroPython({ heapsize, pystack: 8192, linebuffer: false, stdout: take, stderr: take }),
  );
  const { call } = await loadArithmetic();
  python.registerJsModule('_arithmetic', {
    call: (/** @type {number} */ address) => call(() => memory.buffer, address),
  });
  for (const [name, module] of Object.entries(modules)) python.registerJsModule(name, module);
  mount(python.FS);
  return {
    /** @param {string} code */
    run(code) {
      bytes = [];
      let error = null;
      try {
        python.runPython(code);
      } catch (problem) {
        error = plainError(problem);
      }
      return { output: decoder.decode(new Uint8Array(bytes)), error };
    },
  };
}

/** The interpreter does not hand out its memory, so it is taken where its module is made. */
async function withMemory(load) {
  const { instantiate } = WebAssembly;
  let memory;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    memory = made.instance.exports.memory;
    return made;
  };
  try {
    return { python: await load(), memory };
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}

/** The last line of a traceback: `ValueError: what is wrong`. */
function plainError({ type, message }) {
  const start = message.lastIndexOf(`\n${type}`) + 1;
  const text = message.slice(start).trimEnd();
  return { type, message: text.startsWith(`${type}: `) ? text.slice(type.length + 2) : '' };
}

function mount(FS) {
  const made = new Set(['/lib']);
  if (!FS.analyzePath('/lib').exists) FS.mkdir('/lib');
  for (const [path, url] of FILES) {
    if (!path.startsWith('torch/')) continue;
    const folders = path.split('/').slice(0, -1);
    folders.forEach((_, at) => {
      const folder = `/lib/${folders.slice(0, at + 1).join('/')}`;
      if (!made.has(folder)) FS.mkdir(folder);
      made.add(folder);
    });
    FS.writeFile(`/lib/${path}`, readFileSync(url, 'utf8'));
  }
}
