import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

const generated = new URL('../../web/src/engine/generated/', import.meta.url);
const glue = readFileSync(new URL('rnn-engine.js', generated), 'utf8');
const wasm = readFileSync(new URL('rnn-engine.wasm', generated));

describe('The compiled engine', () => {
  it('passes a policy without unsafe-eval: its glue makes no code from text', () => {
    assert.doesNotMatch(glue, /\beval\(|new Function|[^.\w]Function\(/);
  });

  it('starts from bytes alone, also in Node', async () => {
    const { default: createModule } = await import(new URL('rnn-engine.js', generated).href);
    const compiled = new WebAssembly.Module(wasm);
    const module = await createModule({
      instantiateWasm(imports, receive) {
        receive(new WebAssembly.Instance(compiled, imports), compiled);
        return {};
      },
    });
    assert.equal(typeof module.unroll, 'function');
  });

  it('may import JavaScript functions only: memory and table are its own', () => {
    const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm));
    assert.deepEqual([...new Set(imports.map(({ kind }) => kind))], ['function']);
  });

  it('multiplies four floats at a time', () => {
    // f32x4.mul and f32x4.add in the bytes; the odd coincidence does not add up to dozens.
    const count = (...bytes) => wasm.toString('latin1').split(String.fromCharCode(...bytes)).length;
    assert.ok(count(0xfd, 0xe6, 0x01) > 40, `${count(0xfd, 0xe6, 0x01)} multiplications`);
    assert.ok(count(0xfd, 0xe4, 0x01) > 40, `${count(0xfd, 0xe4, 0x01)} additions`);
  });

  it('stays within its size budget', () => {
    const size = gzipSync(wasm, { level: 9 }).length + gzipSync(glue, { level: 9 }).length;
    assert.ok(size < 80_000, `${size} bytes gzipped, module and glue`);
  });
});
