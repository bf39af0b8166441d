/**
 * The only way out of the interpreter: what its WebAssembly may call. Everything that Python could
 * reach of JavaScript passes here, also if somebody writes into the interpreter's memory, so this
 * is where the learner's code is confined. Open are: printing, reading the mounted files, clock,
 * chance, more memory up to a limit, and one function, the arithmetic's.
 *
 * The names are those that MicroPython's module imports.
 */
import { MEMORY_LIMIT } from './limits.js';

/** @typedef {Record<string, (...args: any[]) => any>} Functions */

/** Ends a run at once: Python cannot catch what JavaScript throws through it. */
export class Ended extends Error {
  /** @param {'OutputLimit' | 'Input' | 'Crash'} type */
  constructor(type) {
    super(type);
    this.type = type;
  }
}

/**
 * @typedef {object} Gatekeeper
 * @property {() => WebAssembly.Memory} memory the interpreter's
 * @property {(reference: number) => unknown} object what JavaScript object Python's reference means
 * @property {object} module the JavaScript module that Python may import
 * @property {Function} call its one function
 * @property {(bytes: Uint8Array) => void} write takes what is printed; may throw Ended
 */

/** What the browser's errors are called in WASI. */
const NO_ENTRY = 44;
const READ_ONLY = 69;
const BAD_FILE = 8;
/** Folders whose files may be read: modules, and what the page hands in. */
const READABLE = /^\/(lib|run)(\/|$)/;
/** open(): anything but reading. */
const WRITING = 0o1 | 0o2 | 0o100 | 0o1000 | 0o2000;

/** Only about Python itself, clock, or files that are there to be read. */
const OPEN =
  /^(invoke_\w+|mp_js_(ticks|time)_ms|js_check_existing|js_get_proxy_js_ref_info|proxy_js_free_obj|__syscall_(chdir|getcwd|poll|getdents64|fstat64|stat64|newfstatat|lstat64|statfs64)|_abort_js|_emscripten_throw_longjmp|fd_(close|sync|seek))$/;
/** Would give Python a JavaScript object as result, whose place is their last argument. */
const REACHING = [
  'call0',
  'call0_kwarg',
  'call1',
  'calln',
  'calln_kwarg',
  'create_promise',
  'js_get_iter',
  'js_reflect_construct',
  'js_subscr_load',
  'js_then_continue',
  'proxy_convert_mp_to_js_then_js_to_js_then_js_to_mp_obj_jsside',
  'proxy_convert_mp_to_js_then_js_to_mp_obj_jsside',
];
/** Would change JavaScript objects, or ask about them. */
const TOUCHING = [
  'has_attr',
  'js_iter_next',
  'js_subscr_store',
  'js_then_reject',
  'js_then_resolve',
  'store_attr',
];
/** Would change the file system, which lies outside the memory limit. */
const CHANGING = ['mkdirat', 'renameat', 'rmdir', 'unlinkat'].map((name) => `__syscall_${name}`);

/**
 * The imports with everything closed that is not open.
 *
 * @param {WebAssembly.Imports} imports
 * @param {Gatekeeper} keeper
 * @returns {WebAssembly.Imports}
 */
export function gate(imports, keeper) {
  const env = /** @type {Functions} */ (imports.env);
  const wasi = /** @type {Functions} */ (imports.wasi_snapshot_preview1);
  return {
    env: {
      ...unknown(env),
      ...closed(keeper),
      ...arithmeticOnly(env, keeper),
      ...resources(env, keeper),
    },
    wasi_snapshot_preview1: { ...unknown(wasi), ...files(wasi, keeper) },
  };
}

/** What no list here names, as a later MicroPython may bring, ends the run. @param {Functions} from */
function unknown(from) {
  const end = () => {
    throw new Ended('Crash');
  };
  const entries = Object.entries(from).map(([name, value]) => [
    name,
    OPEN.test(name) ? value : end,
  ]);
  return Object.fromEntries(entries);
}

/** @param {Gatekeeper} keeper @returns {Functions} */
function closed(keeper) {
  const all = (/** @type {string[]} */ names, /** @type {(...args: number[]) => any} */ answer) =>
    Object.fromEntries(names.map((name) => [name, answer]));
  return {
    ...all(REACHING, (...args) => refuse(keeper, args)),
    ...all(TOUCHING, () => 0),
    ...all(CHANGING, () => -READ_ONLY),
  };
}

/** Answers `undefined`. @param {Gatekeeper} keeper @param {number[]} args */
function refuse({ memory }, args) {
  new Int32Array(memory().buffer)[args[args.length - 1] >> 2] = 0;
}

/** @param {Functions} env @param {Gatekeeper} keeper @returns {Functions} */
function arithmeticOnly(env, keeper) {
  return {
    lookup_attr(reference, name, out) {
      const isOpen =
        keeper.object(reference) === keeper.module && readText(keeper, name) === 'call';
      return isOpen ? env.lookup_attr(reference, name, out) : 0;
    },
    // As a function of its module it is called with that module in front of its argument.
    call2(reference, viaCall, module, argument, out) {
      const isOpen = keeper.object(reference) === keeper.call;
      if (isOpen) env.call2(reference, viaCall, module, argument, out);
      else refuse(keeper, [out]);
    },
    js_get_error_info(reference, name, message) {
      refuse(keeper, [name]);
      refuse(keeper, [message]);
    },
  };
}

/** @param {Functions} env @param {Gatekeeper} keeper @returns {Functions} */
function resources(env, keeper) {
  const { crypto } = globalThis; // kept: the worker's globals will be taken away
  return {
    mp_js_random_u32: () => crypto.getRandomValues(new Uint32Array(1))[0],
    emscripten_resize_heap: (bytes) =>
      bytes >>> 0 > MEMORY_LIMIT ? 0 : env.emscripten_resize_heap(bytes),
    __syscall_openat(folder, path, flags, more) {
      if (flags & WRITING) return -READ_ONLY;
      if (!isReadable(readText(keeper, path))) return -NO_ENTRY;
      return env.__syscall_openat(folder, path, flags, more);
    },
  };
}

/** @param {Functions} wasi @param {Gatekeeper} keeper @returns {Functions} */
function files(wasi, keeper) {
  return {
    fd_write(file, pieces, count, written) {
      if (file !== 1 && file !== 2) return BAD_FILE;
      const { buffer } = keeper.memory();
      const words = new Uint32Array(buffer);
      let total = 0;
      for (let i = 0; i < count; i++) {
        const [start, length] = words.subarray(pieces / 4 + 2 * i);
        keeper.write(new Uint8Array(buffer, start, length).slice());
        total += length;
      }
      words[written / 4] = total;
      return 0;
    },
    fd_read(file, ...rest) {
      if (file <= 2) throw new Ended('Input');
      return wasi.fd_read(file, ...rest);
    },
  };
}

/** @param {string} path */
const isReadable = (path) => READABLE.test(path) && !path.split('/').includes('..');

/** @param {Gatekeeper} keeper @param {number} start of a text that ends with 0 */
function readText({ memory }, start) {
  const bytes = new Uint8Array(memory().buffer);
  return new TextDecoder().decode(bytes.slice(start, bytes.indexOf(0, start)));
}
