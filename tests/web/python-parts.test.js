import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { FILES } from '../../web/src/python/files.js';
import { PythonError } from '../../web/src/python/python-error.js';
import { loadParts } from '../../web/src/python/parts.js';
import { wasmFile } from './python-setup.js';

const { fetch, Worker, WebAssembly } = globalThis;
afterEach(() => Object.assign(globalThis, { fetch, Worker, WebAssembly }));

const isWasm = (url) => String(url).endsWith('.wasm');
const good = async (url) => new Response(isWasm(url) ? readFileSync(wasmFile) : `# ${url}`);

async function failure(change) {
  Object.assign(globalThis, { fetch: good, Worker: class {} }, change);
  const error = await loadParts().then(
    () => assert.fail('it was loaded'),
    (reason) => reason,
  );
  assert.ok(error instanceof PythonError, String(error));
  assert.equal(error.code, 'load');
  assert.match(error.message, /^Python could not be loaded: .*\.$/);
  return error.message;
}

describe('Loading Python', () => {
  it('says what the server answered', async () => {
    const fetch = async () => new Response('', { status: 404 });
    assert.match(await failure({ fetch }), /answered 404/);
  });

  it('says that the network is gone', async () => {
    const fetch = () => Promise.reject(new TypeError('failed'));
    assert.match(await failure({ fetch }), /network did not answer/);
  });

  it('says that the bytes are wrong', async () => {
    const fetch = async (url) => (isWasm(url) ? new Response('<!doctype html>') : good(url));
    assert.match(await failure({ fetch }), /what the server sent is not it/);
  });

  it('says that the browser has no WebAssembly or no workers', async () => {
    assert.match(await failure({ WebAssembly: undefined }), /no WebAssembly or no workers/);
    assert.match(await failure({ Worker: undefined }), /no WebAssembly or no workers/);
  });

  it('tries again after a failure, and only once after a success', async () => {
    let asked = 0;
    await failure({ fetch: () => Promise.reject(new TypeError('failed')) });
    globalThis.Worker = class {};
    globalThis.fetch = (url) => {
      asked += 1;
      return good(url);
    };
    const parts = await loadParts();
    assert.ok(parts.micropython instanceof WebAssembly.Module);
    assert.deepEqual(
      parts.files.map(([path]) => path),
      FILES.map(([path]) => path),
    );
    const before = asked;
    assert.equal(await loadParts(), parts);
    assert.equal(asked, before);
  });
});
