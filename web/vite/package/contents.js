/** The published package.json. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ENTRIES } from './bundle.js';

const ours = path.join(import.meta.dirname, '../../package.json');

/** Files that a page may want to name, for example to put them elsewhere. */
const FILES = [
  'rnn-engine.wasm',
  'rnn-tensor.wasm',
  'micropython.wasm',
  'worker.js',
  'python.json',
];

/** @returns {Record<string, any>} */
export function packageJson() {
  const { name, version, description, license, engines } = JSON.parse(readFileSync(ours, 'utf8'));
  const entry = (/** @type {string} */ entry) => ({
    types: `./types/package/${entry}.d.ts`,
    default: `./dist/${entry}.js`,
  });
  const { index, ...others } = ENTRIES;
  return {
    name,
    version,
    description,
    keywords: [
      'rnn',
      'recurrent neural network',
      'visualisation',
      'education',
      'web components',
      'webassembly',
    ],
    license,
    type: 'module',
    engines,
    main: './dist/index.js',
    types: './types/package/index.d.ts',
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(Object.keys(others).map((name) => [`./${name}`, entry(name)])),
      ...Object.fromEntries(FILES.map((name) => [`./${name}`, `./dist/${name}`])),
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    sideEffects: ['./dist/index.js'],
    customElements: 'custom-elements.json',
    files: ['dist', 'types', 'custom-elements.json', 'THIRD-PARTY.md'],
  };
}
