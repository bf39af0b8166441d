/**
 * The package's types: what tsc makes of the code's JSDoc, as far as the entries reach, and of each
 * element only what the manifest calls public. Nothing has to be installed to read them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ENTRIES } from './bundle.js';
import { globalTypes } from './globals.js';
import { describeElements, elementsManifest } from './manifest.js';
import { publicPart } from './public-part.js';

const web = path.join(import.meta.dirname, '../..');

const REGISTERS = 'package/index.d.ts';

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;
const REFERENCE = /(?:\bfrom |\bimport\()(['"])([^'"]+)\1/g;

/** @param {string} outDir gets `package/index.d.ts` and so on, and what they refer to */
export function writeDeclarations(outDir) {
  const emitted = `${outDir}.all`;
  emit(emitted);
  const elements = describeElements();
  const files = Object.keys(ENTRIES).map((name) => `package/${name}.d.ts`);
  // The list grows while it is gone through.
  for (const file of files) {
    const text = publicPart(readFileSync(sourceOf(file, emitted), 'utf8'), elements);
    write(
      path.join(outDir, file),
      file === REGISTERS ? text + globalTypes(elementsManifest()) : text,
    );
    for (const next of references(file, text)) if (!files.includes(next)) files.push(next);
  }
  rmSync(emitted, { recursive: true });
}

/** What is not made by tsc was written by hand. @param {string} file @param {string} emitted */
const sourceOf = (file, emitted) =>
  [path.join(emitted, file), path.join(web, file)].find(existsSync) ?? file;

/** @param {string} outDir */
function emit(outDir) {
  const flags = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', outDir];
  execFileSync(`${web}/node_modules/.bin/tsc`, ['--project', web, ...flags], { stdio: 'inherit' });
}

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** @param {string} file @param {string} text @returns {string[]} */
function references(file, text) {
  return [...text.replace(COMMENT, '').matchAll(REFERENCE)].map(([, , address]) => {
    if (!address.startsWith('.')) throw new Error(`${file}: who reads it would need ${address}`);
    return path.posix.join(path.posix.dirname(file), address.replace(/\.js$/, '.d.ts'));
  });
}
