/** A folder as a zip whose bytes depend on nothing but the names and contents of its files. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The first day that a zip can name; by the clock of wherever this runs, as zips have it. */
const WHENEVER = new Date(1980, 0, 1);

/** @param {string} folder @returns {string[]} its files, with slashes, in an order that is always the same */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}

/** @param {string} folder @returns {Uint8Array} */
export function zipOf(folder) {
  const files = filesIn(folder).map((name) => [name, readFileSync(path.join(folder, name))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: WHENEVER });
}
