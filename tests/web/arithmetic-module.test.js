import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadArithmetic } from '../../web/src/engine/arithmetic.js';
import { EngineError } from '../../web/src/engine/index.js';
import { Heap, OP } from './arithmetic-heap.js';

const generated = new URL('../../web/src/engine/generated/', import.meta.url);
const glue = readFileSync(new URL('rnn-tensor.js', generated), 'utf8');
const wasm = readFileSync(new URL('rnn-tensor.wasm', generated));

/** Whether this arithmetic can negate. */
function works(arithmetic) {
  const heap = new Heap();
  const a = { address: heap.put([4, 5]), strides: [1] };
  const out = { address: heap.take(2), count: 2 };
  const at = heap.describe({ op: OP.unary, code: 1, shape: [2], operands: [a], out });
  return arithmetic.call(heap.memory, at) === 0 && heap.read(out.address, 2)[1] === -5;
}

describe('The module of the arithmetic', () => {
  it('passes a policy without unsafe-eval: its glue makes no code from text', () => {
    assert.doesNotMatch(glue, /\beval\(|new Function|[^.\w]Function\(/);
  });

  it('may import JavaScript functions only: memory and table are its own', () => {
    const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm));
    assert.deepEqual([...new Set(imports.map(({ kind }) => kind))], ['function']);
  });

  it('holds no lesson', () => {
    assert.ok(!wasm.includes('sequence') && !wasm.includes('hello'));
  });

  it('stays within its size budget', () => {
    const size = gzipSync(wasm, { level: 9 }).length + gzipSync(glue, { level: 9 }).length;
    assert.ok(size < 40_000, `${size} bytes gzipped, module and glue`);
  });
});

describe('Loading the arithmetic', () => {
  const file = new URL('rnn-tensor.wasm', generated);
  const kinds = {
    'what stands beside it': () => undefined,
    'a URL': () => ({ wasm: file }),
    'a URL as text': () => ({ wasm: file.href }),
    bytes: () => ({ wasm }),
    'a Response': () => ({ wasm: new Response(wasm) }),
  };
  for (const [kind, make] of Object.entries(kinds)) {
    it(`takes ${kind}`, async () => assert.ok(works(await loadArithmetic(make()))));
  }

  const unusable = {
    'other bytes': [() => new Uint8Array(64).fill(1), /could not be loaded.*not WebAssembly/],
    'half of the module': [() => wasm.subarray(0, wasm.length / 2), /could not be started/],
    'an answer that says 404': [() => new Response('', { status: 404 }), /answered 404/],
    'a file that is not there': [() => new URL('nothing.wasm', file), /could not be loaded/],
  };
  for (const [kind, [make, message]] of Object.entries(unusable)) {
    it(`rejects ${kind} with a sentence`, async () => {
      await assert.rejects(loadArithmetic({ wasm: make() }), (error) => {
        assert.ok(error instanceof EngineError);
        assert.equal(error.code, 'load');
        assert.match(error.message, /^The arithmetic .*\.$/);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  it('gives what nobody can change, with memory of its own each time', async () => {
    const [one, other] = [await loadArithmetic(), await loadArithmetic()];
    assert.notEqual(one, other);
    assert.ok(Object.isFrozen(one));
    assert.deepEqual(Object.keys(one), ['call']);
  });
});
