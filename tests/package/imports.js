// What a module asks for: other modules at once and later, and files by their address.
import { parseSync } from 'vite';

const ADDRESS = /new URL\(["'`]([^"'`]+)["'`],import\.meta\.url\)/g;

/** @param {string} code @returns {{ atOnce: string[], later: string[], files: string[] }} */
export function importsOf(code) {
  const { staticImports, staticExports, dynamicImports } = parseSync('a.js', code).module;
  const exported = staticExports.flatMap(({ entries }) => entries);
  const asked = [...staticImports, ...exported].map(({ moduleRequest }) => moduleRequest?.value);
  return {
    atOnce: [...new Set(asked)].filter(Boolean),
    later: dynamicImports.map(({ moduleRequest: { start, end } }) =>
      code.slice(start + 1, end - 1),
    ),
    files: [...code.matchAll(ADDRESS)].map(([, file]) => file),
  };
}
