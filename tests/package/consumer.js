// Projects that use the package as others would: its archive, unpacked into their node_modules.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What `build.sh package` made. */
export const built = join(root, 'build/package');

export const contents = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8'));
export const archive = join(built, `${contents.name}-${contents.version}.tgz`);

/**
 * Makes a fresh project.
 *
 * @param {string} name of its folder
 * @param {Record<string, string>} files of its own
 * @returns {{ folder: string, installed: string }} the project, and the package in it
 */
export function consumer(name, files) {
  const folder = join(root, 'build/package-consumers', name);
  const installed = join(folder, 'node_modules/rnn-unrolled');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', archive, '-C', installed, '--strip-components=1']);
  for (const [file, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { folder, installed };
}

/** The files below a folder, as paths from it. */
export const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
