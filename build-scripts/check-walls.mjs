#!/usr/bin/env node
/**
 * Says where a line crosses a wall of the house: check-walls.mjs [FOLDER], by default this
 * repository. Reads imports, includes and a few tell-tale words; types in comments are free.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of web/src -> the folders it may import from; whoever may also use npm packages. */
const JS_WALLS = {
  engine: { from: ['engine', 'engine/generated'], dom: false, packages: false },
  words: { from: ['words'], dom: false, packages: false },
  state: { from: ['state', 'words'], dom: false, packages: false },
  player: { from: ['player'], dom: false, packages: false },
  views: { from: ['views', 'player', 'state', 'words'], dom: true, packages: true },
  python: { from: ['python', 'engine', 'state', 'words'], dom: true, packages: true },
  builder: {
    from: ['builder', 'elements', 'state', 'words'],
    dom: true,
    packages: false,
  },
  elements: {
    from: ['elements', 'engine', 'state', 'player', 'views', 'python', 'words'],
    dom: true,
    packages: true,
  },
  embed: { from: ['embed', 'elements', 'state', 'words'], dom: true, packages: false },
  // It knows the elements only as a page does: by their events and properties.
  lms: { from: ['lms', 'state', 'words'], dom: true, packages: true },
};

/** A folder of cpp -> what it may include, besides the standard library. */
const CPP_WALLS = {
  rnn: ['rnn/', 'Eigen/'],
  lessons: ['lessons/', 'rnn/', 'Eigen/'],
  tensor: ['tensor/', 'rnn/', 'Eigen/'],
  bindings: ['bindings/', 'lessons/', 'tensor/', 'rnn/', 'Eigen/', 'emscripten/'],
};

const STRING_OR_COMMENT =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/.*/g;
const JS_IMPORT = /(?:\bfrom|\bimport\s*\(?|\bnew URL\()\s*(['"])(.+?)\1/g;
const DOM_WORD =
  /(?<![.\w$-])(document|window|customElements|localStorage|(?:HTML|SVG)\w*Element|requestAnimationFrame)\b(?!\s*:)/g;
const CPP_INCLUDE = /^\s*#\s*include\s*[<"](.+?)[>"]/gm;
const EMSCRIPTEN_WORD = /\b(EM_\w+|EMSCRIPTEN\w*|__EMSCRIPTEN__|emscripten(?=::|_)\w*)\b/g;

/** @returns {string[]} one line, `file:line: why`, for each crossing found below `root` */
export function findCrossings(root) {
  return [
    ...Object.entries(JS_WALLS).flatMap(([folder, walls]) =>
      filesIn(root, `web/src/${folder}`, /\.m?js$/).flatMap((file) => checkJs(root, file, walls)),
    ),
    ...Object.entries(CPP_WALLS).flatMap(([folder, allowed]) =>
      filesIn(root, `cpp/${folder}`, /\.(cpp|h)$/).flatMap((file) =>
        checkCpp(root, file, folder, allowed),
      ),
    ),
  ];
}

function checkJs(root, file, { from, dom, packages }) {
  const code = withoutComments(readFileSync(join(root, file), 'utf8'));
  const imports = matches(code, JS_IMPORT, 2).filter(({ word }) => {
    if (!word.startsWith('.')) return !packages;
    const target = posix.relative('web/src', posix.join(posix.dirname(file), word));
    return !from.includes(folderOf(target));
  });
  const touches = dom ? [] : matches(withoutStrings(code), DOM_WORD, 1);
  return [
    ...imports.map(({ line, word }) => `${file}:${line}: may not import ${word}`),
    ...touches.map(({ line, word }) => `${file}:${line}: may not know the DOM, but says ${word}`),
  ];
}

function checkCpp(root, file, folder, allowed) {
  const code = withoutComments(readFileSync(join(root, file), 'utf8'));
  const includes = matches(code, CPP_INCLUDE, 1).filter(
    ({ word }) => !isStandard(word) && !allowed.some((prefix) => word.startsWith(prefix)),
  );
  const words = folder === 'bindings' ? [] : matches(withoutStrings(code), EMSCRIPTEN_WORD, 1);
  return [
    ...includes.map(({ line, word }) => `${file}:${line}: may not include ${word}`),
    ...words.map(({ line, word }) => `${file}:${line}: only cpp/bindings may say ${word}`),
  ];
}

/** `<vector>`, `<cmath>`: no folder, no ending. */
const isStandard = (header) => /^[a-z_]+$/.test(header);

/** `engine/generated/x.js` is a folder of its own; otherwise the first part counts. */
function folderOf(path) {
  if (path.includes('generated/')) return posix.dirname(path);
  return path.split('/')[0];
}

/** Every source below `folder`, as paths from `root`; none if there is no such folder. */
function filesIn(root, folder, pattern) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((file) => pattern.test(file) && !/\/(generated|simd-compat)\//.test(file));
}

function matches(code, pattern, group) {
  return [...code.matchAll(pattern)].map((match) => ({
    word: match[group],
    line: code.slice(0, match.index + match[0].indexOf(match[group])).split('\n').length,
  }));
}

const blank = (text) => text.replace(/[^\n]/g, ' '); // line numbers stay
const withoutComments = (code) =>
  code.replace(STRING_OR_COMMENT, (text) => (/^\/[/*]/.test(text) ? blank(text) : text));
const withoutStrings = (code) => code.replace(STRING_OR_COMMENT, blank);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const crossings = findCrossings(resolve(process.argv[2] ?? join(import.meta.dirname, '..')));
  for (const crossing of crossings) console.error(crossing);
  console.log(crossings.length ? `${crossings.length} lines cross a wall` : 'All walls stand.');
  process.exitCode = crossings.length ? 1 : 0;
}
