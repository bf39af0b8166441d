/** One fresh MicroPython with torch, behind its gate. Knows neither page nor worker. */
import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs';
import { gate, Ended } from './gate.js';
import { CALLS, HEAP } from './limits.js';
import { parseJson } from './python-json.js';

/**
 * @typedef {object} RawError what Python said of an exception
 * @property {string} type
 * @property {string} message
 * @property {string} trace the traceback; empty if there is none
 * @property {string[]} names what the learner's code had defined by then
 *
 * @typedef {object} Answer
 * @property {RawError | null} error
 * @property {any} value
 *
 * @typedef {object} Interpreter
 * @property {(job: { code: string, session: object | null }) => Answer} prepare
 * @property {() => Answer} execute the learner's code
 * @property {() => Answer} finish the session; the value is its result
 */

/**
 * @param {object} options
 * @param {WebAssembly.Module} options.micropython
 * @param {{ call: (memory: () => ArrayBufferLike, address: number) => 0 | string }} options.arithmetic
 * @param {[path: string, text: string][]} options.files what can be imported
 * @param {(bytes: Uint8Array) => void} options.onOutput takes what is printed; may throw Ended
 * @param {boolean} [options.confined] false only in tests, to show what confinement prevents
 * @param {string} [options.url] in Node: the file of the module
 * @returns {Promise<Interpreter>}
 */
export async function createInterpreter({
  micropython,
  arithmetic,
  files,
  onOutput,
  confined = true,
  url = 'micropython.wasm',
}) {
  /** @type {WebAssembly.Instance} */
  let instance;
  const memory = () => /** @type {WebAssembly.Memory} */ (instance.exports.memory);
  const heap = () => memory().buffer;
  const call = (/** @type {unknown} */ address) =>
    typeof address === 'number' ? arithmetic.call(heap, address) : 'An address is a number.';
  const module = Object.freeze({ call });
  const object = (/** @type {number} */ reference) => references()[reference];
  const keeper = { memory, object, module, call, write: onOutput };

  const python = await withInstantiation(
    (imports) => {
      instance = new WebAssembly.Instance(micropython, confined ? gate(imports, keeper) : imports);
      return instance;
    },
    () =>
      loadMicroPython({ url, heapsize: HEAP, pystack: CALLS, linebuffer: false, stdout: onOutput }),
  );
  mount(python.FS, files);
  python.registerJsModule('_arithmetic', module);
  python.runPython(`import _page\n_page.install(${confined ? 'True' : 'False'})`);
  return steps(python);
}

/** Where a run's job is handed to Python. */
const JOB = '/run/job.json';

/** MicroPython keeps the objects that Python knows in a global. */
const references = () => /** @type {any} */ (globalThis).proxy_js_ref;

/**
 * MicroPython's loader fetches and instantiates by itself; it has no hook to give it a module that
 * is compiled already, or other imports.
 *
 * @template T
 * @param {(imports: WebAssembly.Imports) => WebAssembly.Instance} instantiate
 * @param {() => Promise<T>} load
 */
async function withInstantiation(instantiate, load) {
  const scope = /** @type {any} */ (globalThis);
  const { fetch } = scope;
  const kept = {
    ...named(WebAssembly, 'instantiate'),
    ...named(WebAssembly, 'instantiateStreaming'),
  };
  const ours = async (/** @type {unknown} */ _, /** @type {WebAssembly.Imports} */ imports) => ({
    instance: instantiate(imports),
  });
  const quiet = quieten();
  Object.assign(WebAssembly, { instantiate: ours, instantiateStreaming: ours });
  scope.fetch = () => null;
  try {
    return await load();
  } finally {
    Object.assign(WebAssembly, kept);
    scope.fetch = fetch;
    quiet();
  }
}

/** @param {any} object @param {string} name */
const named = (object, name) => ({ [name]: object[name] });

/**
 * MicroPython's loader keeps the console's functions for its own complaints, such as about memory
 * that cannot grow; the learner is told in other words. Returns what undoes it.
 */
function quieten() {
  const { log, error } = console;
  Object.assign(console, { log: () => {}, error: () => {} });
  return () => Object.assign(console, { log, error });
}

/** @param {any} FS @param {[path: string, text: string][]} files */
function mount(FS, files) {
  FS.mkdir('/lib');
  FS.mkdir('/run');
  for (const [path, text] of files) {
    const folders = path.split('/').slice(0, -1);
    for (let i = 1; i <= folders.length; i++) {
      const folder = `/lib/${folders.slice(0, i).join('/')}`;
      if (!FS.analyzePath(folder).exists) FS.mkdir(folder);
    }
    FS.writeFile(`/lib/${path}`, text);
  }
}

/** @param {any} python @returns {Interpreter} */
function steps(python) {
  /** @param {string} step @returns {Answer} */
  const run = (step) => {
    try {
      python.runPython(`import _page\nanswer = _page.${step}()`);
      const { error = null, value = null } = parseJson(python.globals.get('answer'));
      return { error, value };
    } catch (error) {
      return { error: brokenBy(error), value: null };
    }
  };
  return {
    prepare(job) {
      python.FS.writeFile(JOB, JSON.stringify(job));
      const answer = run('prepare');
      python.FS.unlink(JOB); // the learner's code need not read it
      return answer;
    },
    execute: () => run('execute'),
    finish: () => run('finish'),
  };
}

/** What ended Python itself, past every `except`. @param {unknown} error @returns {RawError} */
function brokenBy(error) {
  const raw = (/** @type {string} */ type, message = '', trace = '') => ({
    type,
    message,
    trace,
    names: [],
  });
  if (error instanceof Ended) return raw(error.type);
  const { name, type, message } = /** @type {any} */ (error);
  if (name === 'PythonError') return raw(type, message.trim().split('\n').pop(), message);
  // JavaScript's own stack ran out under many nested calls.
  if (name === 'RangeError' || name === 'InternalError') return raw('RecursionError');
  return raw('Crash', String(message));
}
