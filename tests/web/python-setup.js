// Python in Node: the interpreter of the exercise, without worker or page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadArithmetic } from '../../web/src/engine/arithmetic.js';
import { FILES } from '../../web/src/python/files.js';
import { createInterpreter } from '../../web/src/python/interpreter.js';
import { rewrite } from '../../web/src/python/rewrite.js';

const require = createRequire(new URL('../../web/package.json', import.meta.url));
export const wasmFile =
  require.resolve('@micropython/micropython-webassembly-pyscript/micropython.wasm');
export const micropython = new WebAssembly.Module(readFileSync(wasmFile));
const arithmetic = await loadArithmetic();

/** What is mounted in the page. */
export const files = FILES.map(([path, url]) => [path, readFileSync(url, 'utf8')]);

/** A fresh interpreter; `printed()` is what it has printed so far. */
export async function python(options = {}) {
  const chunks = [];
  const interpreter = await createInterpreter({
    micropython,
    arithmetic,
    files,
    url: wasmFile,
    onOutput: (bytes) => chunks.push(bytes),
    ...options,
  });
  return { ...interpreter, printed: () => Buffer.concat(chunks).toString('utf8') };
}

/** Runs a program in a fresh interpreter: what it printed, and the exception that ended it. */
export async function run(source, options) {
  const { code, error } = rewrite(source);
  if (error) return { printed: '', error };
  const interpreter = await python(options);
  interpreter.prepare({ code, session: null });
  const answer = interpreter.execute();
  return { printed: interpreter.printed(), error: answer.error };
}
