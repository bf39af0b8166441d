/**
 * Puts the Python files that web/src/python/files.js lists into one asset, so that a page asks for
 * one file in place of many. While developing, each is fetched for itself.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ENTRY = /\['([^']+)', new URL\('([^']+)', import\.meta\.url\)\]/g;
const LIST = /export const FILES = \[[\s\S]*?\n\];/;
const BUNDLE = /export const BUNDLE = [^;]*;/;

/** @returns {import('vite').Plugin} */
export function pythonFiles() {
  return {
    name: 'python-files',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/src/python/files.js')) return null;
      const folder = path.dirname(id);
      const files = [...code.matchAll(ENTRY)].map(([, mounted, file]) => {
        const name = path.join(folder, file);
        this.addWatchFile(name);
        return [mounted, readFileSync(name, 'utf8')];
      });
      if (files.length === 0) throw new Error(`no Python file found in ${id}`);
      const asset = this.emitFile({
        type: 'asset',
        name: 'python.json',
        source: JSON.stringify(files),
      });
      const url = `new URL(import.meta.ROLLUP_FILE_URL_${asset})`;
      return {
        code: code
          .replace(LIST, 'export const FILES = [];')
          .replace(BUNDLE, `export const BUNDLE = ${url};`),
        map: null,
      };
    },
  };
}
