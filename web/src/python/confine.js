/**
 * Takes everything from a worker's global scope that is not the language itself: no network, no
 * storage, no other workers, no timers, no messages, no text that becomes code. The interpreter's
 * gate lets nothing through to here; this is for the case that it has a hole.
 */

/** What stays: the language, and what MicroPython and the arithmetic use while they run. */
const KEPT = new Set(
  `Object Array Boolean Number BigInt String Symbol Date Promise RegExp Map Set WeakMap WeakSet WeakRef
  FinalizationRegistry Math JSON Reflect Proxy Iterator Intl undefined NaN Infinity isNaN isFinite
  parseInt parseFloat ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array
  Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array
  BigUint64Array Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError
  URIError TextDecoder TextEncoder globalThis console Module proxy_js_ref proxy_js_ref_next
  proxy_js_ref_map proxy_js_map proxy_js_existing pyProxyFinalizationRegistry WebAssembly`.split(
    /\s+/,
  ),
);

/** @param {any} scope the worker's global scope, when everything is loaded */
export function confine(scope) {
  keepErrorsOf(scope.WebAssembly);
  emptyConsole(scope.console);
  noCodeFromText();
  for (let object = scope; object && object !== Object.prototype; object = parentOf(object)) {
    for (const name of Reflect.ownKeys(object)) {
      if (!(typeof name === 'string' && KEPT.has(name))) remove(object, name);
    }
  }
  Object.freeze(scope.console);
}

const parentOf = Object.getPrototypeOf;

/** What is kept of WebAssembly: the errors that compiled code may still throw. @param {any} wasm */
function keepErrorsOf(wasm) {
  for (const name of Reflect.ownKeys(wasm)) if (name !== 'RuntimeError') remove(wasm, name);
}

/** @param {any} console */
function emptyConsole(console) {
  for (const name of Reflect.ownKeys(console)) {
    if (typeof console[name] === 'function') console[name] = () => {};
    else remove(console, name);
  }
}

/** `f.constructor('…')` makes functions of text. */
function noCodeFromText() {
  const kinds = [function () {}, async function () {}, function* () {}, async function* () {}];
  for (const kind of kinds) {
    Object.defineProperty(parentOf(kind), 'constructor', {
      value: undefined,
      writable: false,
      configurable: false,
    });
  }
}

/** Deletes, or where that is not possible makes undefined. @param {any} object @param {PropertyKey} name */
function remove(object, name) {
  if (Reflect.deleteProperty(object, name)) return;
  const value = { value: undefined, writable: false, configurable: false };
  if (!Reflect.defineProperty(object, name, value)) Reflect.set(object, name, undefined);
}
