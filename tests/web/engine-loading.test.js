import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { EngineError, loadEngine } from '../../web/src/engine/index.js';
import { checkGoodCall } from './problems.js';

const file = new URL('../../web/src/engine/generated/rnn-engine.wasm', import.meta.url);
const bytes = new Uint8Array(readFileSync(file));
const address = new URL('http://localhost/engine/rnn-engine.wasm');

/** Runs `use` while globals are replaced; undefined removes one. */
async function withGlobals(replaced, use) {
  const kept = Object.keys(replaced).map((name) => [
    name,
    Object.getOwnPropertyDescriptor(globalThis, name),
  ]);
  for (const [name, value] of Object.entries(replaced)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return await use();
  } finally {
    for (const [name, descriptor] of kept) Object.defineProperty(globalThis, name, descriptor);
  }
}

/** Answers one call after the other; fails a test that asks more often. */
function fetchThat(...answers) {
  const asked = [];
  const fetch = async (url) => {
    asked.push(String(url));
    return answers[asked.length - 1]();
  };
  return { fetch, asked };
}

const refuse = () => Promise.reject(new TypeError('fetch failed'));
const notFound = () => new Response('nothing here', { status: 404 });
const html = () =>
  new Response('<!doctype html>', { headers: { 'content-type': 'application/wasm' } });
const wasm = (type) => () => new Response(bytes, { headers: { 'content-type': type } });

/** The load error that this promise ends with. */
async function loadErrorOf(promise) {
  const error = await promise.then(
    () => assert.fail('the engine was loaded'),
    (reason) => reason,
  );
  assert.ok(error instanceof EngineError, String(error));
  assert.equal(error.name, 'EngineError');
  assert.equal(error.code, 'load');
  assert.match(error.message, /^(The engine|This browser) .*\.$/);
  return error;
}

/** As in a page, where the default address is fetched: Node is recognised by its `process`. */
function loadAsAPage(fetch) {
  return withGlobals({ fetch }, () => {
    let promise;
    const { process } = globalThis;
    globalThis.process = undefined;
    try {
      promise = loadEngine();
    } finally {
      globalThis.process = process;
    }
    return promise;
  });
}

// This one comes first: the engine has not been loaded by default before.
describe('Loading by default', () => {
  it('tries again after a failure, and says what went wrong each time', async () => {
    const { fetch, asked } = fetchThat(refuse, notFound, html, wasm('text/plain'));
    assert.match((await loadErrorOf(loadAsAPage(fetch))).message, /network did not answer/);
    assert.match((await loadErrorOf(loadAsAPage(fetch))).message, /answered 404/);
    assert.match((await loadErrorOf(loadAsAPage(fetch))).message, /not WebAssembly/);
    checkGoodCall(await loadAsAPage(fetch));
    assert.equal(asked.length, 4);
    assert.match(asked[3], /generated\/rnn-engine\.wasm$/);
  });

  it('happens once: later calls get the same promise', async () => {
    const { fetch, asked } = fetchThat();
    const promise = loadEngine();
    assert.equal(await loadAsAPage(fetch), await promise);
    assert.equal(loadEngine(), promise);
    assert.equal(loadEngine({}), promise);
    assert.deepEqual(asked, []);
  });

  it('reads the file beside the module in Node', async () => {
    const fresh = await import('../../web/src/engine/load-engine.js?again');
    const { fetch, asked } = fetchThat();
    checkGoodCall(await withGlobals({ fetch }, () => fresh.loadEngine()));
    assert.deepEqual(asked, []);
  });

  it('gives two callers at the same time one failure, and the next one a new try', async () => {
    const fresh = await import('../../web/src/engine/load-engine.js?once-more');
    await withGlobals({ WebAssembly: undefined }, async () => {
      const [first, second] = [fresh.loadEngine(), fresh.loadEngine()];
      assert.equal(first, second);
      await assert.rejects(first);
    });
    checkGoodCall(await fresh.loadEngine());
  });
});

describe('Loading from elsewhere', () => {
  const kinds = {
    'a URL': () => file,
    'a URL as text': () => file.href,
    'a data URL': () => `data:application/wasm;base64,${Buffer.from(bytes).toString('base64')}`,
    'a Response': wasm('application/wasm'),
    'a Response of another MIME type': wasm('text/html'),
    'an ArrayBuffer': () => bytes.slice().buffer,
    'a Uint8Array': () => bytes,
    'a part of a larger buffer': () => {
      const larger = new Uint8Array(bytes.length + 24).fill(7);
      larger.set(bytes, 8);
      return larger.subarray(8, 8 + bytes.length);
    },
  };
  for (const [kind, make] of Object.entries(kinds)) {
    it(`takes ${kind}`, async () => checkGoodCall(await loadEngine({ wasm: make() })));
  }

  it('is not cached: every engine has its own memory', async () => {
    const engine = await loadEngine({ wasm: bytes });
    assert.notEqual(engine, await loadEngine({ wasm: bytes }));
    assert.notEqual(engine, await loadEngine());
  });

  it('fetches what is no file', async () => {
    const { fetch, asked } = fetchThat(wasm('text/plain'));
    checkGoodCall(await withGlobals({ fetch }, () => loadEngine({ wasm: address })));
    assert.deepEqual(asked, [address.href]);
  });

  const unusable = {
    'an empty buffer': [() => new Uint8Array(0), /not WebAssembly/],
    'other bytes': [() => new Uint8Array(64).fill(1), /not WebAssembly/],
    'a buffer that was given away': [
      () => {
        const { buffer } = bytes.slice();
        structuredClone(buffer, { transfer: [buffer] });
        return buffer;
      },
      /not WebAssembly/,
    ],
    'half of the module': [() => bytes.subarray(0, bytes.length / 2), /could not be started/],
    'another WebAssembly module': [
      () => new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
      /could not be started/,
    ],
    'a Response that says 500': [() => new Response(bytes, { status: 500 }), /answered 500/],
    'a Response that was read before': [
      () => {
        const response = new Response(bytes);
        response.text();
        return response;
      },
      /could not be loaded/,
    ],
    'text that is no address': [() => 'http://[', /could not be loaded/],
    'a file that is not there': [() => new URL('nothing.wasm', file), /could not be loaded/],
    'a number': [() => 5, /could not be loaded/],
    'a symbol': [() => Symbol('wasm'), /could not be loaded/],
  };
  for (const [kind, [make, message]] of Object.entries(unusable)) {
    it(`rejects ${kind} with a sentence`, async () => {
      assert.match((await loadErrorOf(loadEngine({ wasm: make() }))).message, message);
    });
  }
});

describe('The engine', () => {
  it('says so where there is no WebAssembly', async () => {
    const error = await withGlobals({ WebAssembly: undefined }, () =>
      loadErrorOf(loadEngine({ wasm: bytes })),
    );
    assert.match(error.message, /no WebAssembly/);
  });

  it('keeps the cause of a failed load', async () => {
    const { fetch } = fetchThat(refuse);
    const error = await withGlobals({ fetch }, () => loadErrorOf(loadEngine({ wasm: address })));
    assert.equal(error.cause.message, 'fetch failed');
    const half = await loadErrorOf(loadEngine({ wasm: bytes.subarray(0, 1000) }));
    assert.ok(half.cause instanceof WebAssembly.CompileError);
  });

  it('works in a worker', async () => {
    const source = `
      import { parentPort } from 'node:worker_threads';
      import { loadEngine } from ${JSON.stringify(new URL('../../web/src/engine/index.js', import.meta.url).href)};
      const engine = await loadEngine();
      const { h } = engine.unroll({ W_xh: [[1]], W_hh: [[0.5]], b: [0], h0: [[0]], x: [[[1]], [[2]]] });
      parentPort.postMessage(h);`;
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
    const h = await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await worker.terminate();
    checkGoodCall({ unroll: () => ({ h }) });
  });
});
