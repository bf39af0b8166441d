import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { consumer, contents, filesBelow } from './consumer.js';
import { importsOf } from './imports.js';

const FILES = [
  'rnn-engine.wasm',
  'rnn-tensor.wasm',
  'micropython.wasm',
  'worker.js',
  'python.json',
];
const ENTRIES = ['.', './element', './engine', './exercise'];

test.describe('The archive', () => {
  let installed;
  let files;
  const text = (file) => readFileSync(join(installed, file), 'utf8');
  const ours = JSON.parse(readFileSync(new URL('../../web/package.json', import.meta.url), 'utf8'));

  /** The package's code, without the worker. */
  const modules = () => files.filter((file) => /^dist\/(?!worker).*\.js$/.test(file));

  test.beforeAll(() => {
    ({ installed } = consumer('contents', {}));
    files = filesBelow(installed);
  });

  test('holds what is promised, and nothing else', () => {
    const parts = files.filter((file) => /^dist\/part-[\w-]+\.js$/.test(file));
    const types = files.filter((file) => /^types\/[\w/-]+\.d\.ts$/.test(file));
    const entries = ['index', 'element', 'engine', 'exercise'];
    const rest = files.filter((file) => !parts.includes(file) && !types.includes(file));
    expect(rest).toEqual(
      [
        ...['LICENSE', 'README.md', 'THIRD-PARTY.md', 'custom-elements.json', 'package.json'],
        ...entries.map((name) => `dist/${name}.js`),
        ...FILES.map((name) => `dist/${name}`),
      ].sort(),
    );
    expect(types).toEqual(expect.arrayContaining(entries.map((name) => `types/package/${name}.d.ts`))); // prettier-ignore
  });

  test('has every file that its exports name', () => {
    expect(Object.keys(contents.exports)).toEqual([
      ...ENTRIES,
      ...FILES.map((name) => `./${name}`),
      './custom-elements.json',
      './package.json',
    ]);
    const named = Object.values(contents.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    for (const target of [contents.main, contents.types, contents.customElements, ...named]) {
      expect(existsSync(join(installed, target)), target).toBe(true);
    }
  });

  test('says of itself what the repository says, and needs nothing', () => {
    expect(JSON.parse(text('package.json'))).toEqual(contents);
    const { name, version, license, type } = contents;
    expect({ name, version, license, type }).toEqual({ name: ours.name, version: ours.version, license: 'MIT', type: 'module' }); // prettier-ignore
    for (const field of ['dependencies', 'peerDependencies', 'scripts', 'private']) {
      expect(contents[field]).toBeUndefined();
    }
    expect(text('README.md')).not.toMatch(/\{\{|undefined/);
    expect(text('README.md')).toContain(`rnn-unrolled-${version}.tgz`);
  });

  test('names the registering file, and it alone, as one with a side effect', () => {
    expect(contents.sideEffects).toEqual(['./dist/index.js']);
    for (const file of modules()) {
      const registers = /customElements\.define\(/.test(text(file));
      expect(registers, file).toBe(file === 'dist/index.js');
    }
  });

  test('asks for its files by addresses that bundlers read, and for nothing else', () => {
    const asked = modules().map((file) => importsOf(text(file)));
    const names = asked.flatMap(({ files }) => files);
    expect(names.sort()).toEqual(FILES.map((name) => `./${name}`).sort());
    for (const { atOnce, later } of asked) {
      for (const name of [...atOnce, ...later]) expect(name).toMatch(/^\.\/[\w-]+\.js$/);
    }
    expect(modules().map(text).join('')).not.toContain('data:application/wasm');
  });

  test('has a worker that needs nothing beside it, and may be a classic script', () => {
    const worker = text('dist/worker.js');
    expect(importsOf(worker)).toEqual({ atOnce: [], later: [], files: [] });
    expect(worker).not.toContain('import.meta');
    expect(worker).toMatch(/^"use strict";/);
  });

  test('lists everything that others made, with its licence', () => {
    const others = text('THIRD-PARTY.md');
    const bundled = Object.keys(ours.dependencies);
    for (const name of [...bundled, 'Eigen', 'MPL-2.0', 'musl']) expect(others).toContain(name);
    expect(others.match(/^### \S+ [\d.]+ \((MIT|BSD-3-Clause)\)$/gm).length).toBeGreaterThan(10);
  });

  test('stays within its size budget', () => {
    const reach = (name, found = new Set()) => {
      found.add(name);
      for (const next of importsOf(text(`dist/${name}`)).atOnce.map((file) => file.slice(2)))
        if (!found.has(next)) reach(next, found);
      return [...found];
    };
    const size = (...names) =>
      names
        .map((name) => gzipSync(readFileSync(join(installed, 'dist', name)), { level: 9 }).length)
        .reduce((sum, bytes) => sum + bytes);
    expect(size(...reach('engine.js'))).toBeLessThan(12_000);
    expect(size(...reach('element.js'))).toBeLessThan(135_000);
    expect(size(...reach('index.js'))).toBeLessThan(175_000);
    expect(size('rnn-engine.wasm')).toBeLessThan(80_000);
    expect(size('worker.js', 'python.json', 'micropython.wasm', 'rnn-tensor.wasm')).toBeLessThan(340_000); // prettier-ignore
  });
});
