import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ended, gate } from '../../web/src/python/gate.js';
import { micropython } from './python-setup.js';

const UNDEFINED = 0;

/** The gate over imports that note when they are called. */
function gated() {
  const called = [];
  const imports = { env: {}, wasi_snapshot_preview1: {} };
  for (const { module, name } of WebAssembly.Module.imports(micropython)) {
    imports[module][name] = () => called.push(name);
  }
  imports.env.from_a_later_version = () => called.push('from_a_later_version');
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = { call() {} };
  const objects = [globalThis, undefined, module, module.call, Array];
  const keeper = {
    memory: () => memory,
    object: (reference) => objects[reference],
    module,
    call: module.call,
    write() {},
  };
  return { ...gate(imports, keeper), called, memory };
}

/** Writes a text into memory for C; its address. */
function text(memory, words, at = 1024) {
  new Uint8Array(memory.buffer).set(new TextEncoder().encode(`${words}\0`), at);
  return at;
}

describe('The gate of the interpreter', () => {
  it('knows every import of this version: open, closed or replaced', () => {
    const { env, wasi_snapshot_preview1: wasi } = gated();
    for (const { module, name } of WebAssembly.Module.imports(micropython)) {
      assert.equal(typeof (module === 'env' ? env : wasi)[name], 'function', name);
    }
    const named = Object.entries({ ...env, ...wasi });
    const ending = named.filter(([, f]) => f === env.from_a_later_version).map(([name]) => name);
    assert.deepEqual(ending, ['from_a_later_version']);
  });

  it('ends a run that calls what it does not know', () => {
    const { env, called } = gated();
    assert.throws(() => env.from_a_later_version(), Ended);
    assert.deepEqual(called, []);
  });

  it('answers undefined where JavaScript would be reached, whatever the reference', () => {
    const { env, called, memory } = gated();
    const words = new Int32Array(memory.buffer);
    const reaching = {
      call0: 2,
      call0_kwarg: 6,
      call1: 4,
      call2: 5,
      calln: 5,
      calln_kwarg: 8,
      js_get_iter: 2,
      js_reflect_construct: 4,
      js_subscr_load: 3,
      js_then_continue: 5,
      create_promise: 2,
    };
    for (const [name, count] of Object.entries(reaching)) {
      for (const reference of [0, 1, 2, 4, 99]) {
        words[16] = 7;
        env[name](reference, ...Array(count - 2).fill(0), 64);
        assert.equal(words[16], UNDEFINED, name);
      }
    }
    assert.deepEqual(called, []);
  });

  it('lets one function of one module be found and called', () => {
    const { env, called, memory } = gated();
    const name = text(memory, 'call');
    const other = text(memory, 'constructor', 2048);
    assert.equal(env.lookup_attr(0, name, 64), 0);
    assert.equal(env.lookup_attr(2, other, 64), 0);
    assert.equal(env.lookup_attr(3, other, 64), 0);
    assert.deepEqual(called, []);
    env.lookup_attr(2, name, 64);
    env.call2(3, 1, 8, 16, 64);
    assert.deepEqual(called, ['lookup_attr', 'call2']);
  });

  it('neither changes JavaScript objects nor asks about them', () => {
    const { env, called, memory } = gated();
    const name = text(memory, 'fetch');
    for (const touching of ['store_attr', 'has_attr', 'js_subscr_store', 'js_iter_next']) {
      assert.equal(env[touching](0, name, 64), 0);
    }
    assert.deepEqual(called, []);
  });

  it('opens files only below /lib and /run, and only for reading', () => {
    const { env, called, memory } = gated();
    const open = (path, flags) => env.__syscall_openat(-100, text(memory, path), flags, 0);
    for (const path of [
      '/etc/passwd',
      'x',
      '/dev/tty',
      '/lib/../dev/tty',
      '/library',
      'http://a/',
    ]) {
      assert.equal(open(path, 0), -44, path);
    }
    for (const flags of [1, 2, 0o100, 0o1000, 0o2000]) assert.equal(open('/lib/x', flags), -69);
    assert.deepEqual(called, []);
    open('/lib/torch/__init__.py', 0);
    assert.deepEqual(called, ['__syscall_openat']);
  });

  it('grants memory up to the limit only', () => {
    const { env, called } = gated();
    assert.equal(env.emscripten_resize_heap(64 * 1024 * 1024 + 1), 0);
    assert.equal(env.emscripten_resize_heap(-1), 0);
    assert.deepEqual(called, []);
    env.emscripten_resize_heap(64 * 1024 * 1024);
    assert.deepEqual(called, ['emscripten_resize_heap']);
  });
});
