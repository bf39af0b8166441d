import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { consumer } from './consumer.js';

const ours = createRequire(import.meta.url);
const analyzers = createRequire(ours.resolve('@custom-elements-manifest/analyzer')); // has an older one
const compilerOf = (require) =>
  join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const COMPILERS = { 'TypeScript 7': compilerOf(ours), 'TypeScript 5': compilerOf(analyzers) };

const GOOD = `
import 'rnn-unrolled';
import { RnnUnrolling, RnnQuestion, addLanguage } from 'rnn-unrolled/element';
import { RnnExercise, RnnSnippet } from 'rnn-unrolled/exercise';
import { EngineError, loadEngine } from 'rnn-unrolled/engine';

const stage = document.querySelector('rnn-unrolling');
if (stage) {
  const same: RnnUnrolling = stage;
  same.seed = 3;
  same.example = null;
  stage.addEventListener('rnn-step', ({ detail }) => console.log(detail.t + 1, detail.phase.length));
  stage.show({ t: 2, phase: 'carry' }).then(() => stage.play());
  const shape: readonly number[] | undefined = stage.network?.x.shape;
  console.log(shape, stage.moment.progress.toFixed(2));
}
document.addEventListener('rnn-check', ({ detail }) => console.log(detail.feedback.join(' ')));
document.createElement('rnn-exercise').check().then(({ score }) => score.toFixed());
class Mine extends RnnUnrolling {}
customElements.define('my-stage', Mine);
customElements.define('my-question', RnnQuestion);
console.log(RnnExercise, RnnSnippet, addLanguage);

export async function last(): Promise<Float32Array> {
  try {
    const engine = await loadEngine({ wasm: new URL('https://example.org/rnn-engine.wasm') });
    const { h } = engine.unroll({ W_xh: [[1]], W_hh: [[1]], b: [0], h0: [[0]], x: [[[1]]] });
    return h.data;
  } catch (error) {
    if (error instanceof EngineError && error.code === 'load') console.log(error.message);
    throw error;
  }
}
`;

const BAD = `
import { loadEngine } from 'rnn-unrolled/engine';
import type { RnnUnrolling } from 'rnn-unrolled/element';
declare const stage: RnnUnrolling;
stage.seed = '3';
stage.render();
stage.show({ phase: 'never' });
loadEngine().then((engine) => engine.unroll({ x: [1] }));
`;

const RESOLUTIONS = {
  'as bundlers do': { module: 'esnext', moduleResolution: 'bundler' },
  'as Node does': { module: 'nodenext', moduleResolution: 'nodenext' },
};

const settings = (file, resolution) =>
  JSON.stringify({
    compilerOptions: {
      ...{ noEmit: true, strict: true, target: 'es2022', lib: ['es2022', 'dom'], types: [] },
      ...resolution,
    },
    files: [file],
  });

test.describe('A strict project', () => {
  let folder;
  test.beforeAll(() => {
    ({ folder } = consumer('types', { 'good.ts': GOOD, 'bad.ts': BAD }));
  });

  /** What the compiler says, a line for each error. */
  function check(source, compiler, resolution) {
    writeFileSync(join(folder, 'tsconfig.json'), settings(source, resolution));
    const command = [COMPILERS[compiler], '--pretty', 'false'];
    const { stdout, status } = spawnSync('node', command, { cwd: folder, encoding: 'utf8' });
    return { errors: stdout, status };
  }

  const ways = [
    ['TypeScript 7', 'as bundlers do'],
    ['TypeScript 7', 'as Node does'],
    ['TypeScript 5', 'as Node does'],
  ];
  for (const [compiler, how] of ways) {
    test(`finds all types in the package: ${compiler}, which looks ${how}`, () => {
      expect(check('good.ts', compiler, RESOLUTIONS[how])).toEqual({ errors: '', status: 0 });
    });
  }

  test('is told what is wrong', () => {
    const { errors } = check('bad.ts', 'TypeScript 7', RESOLUTIONS['as bundlers do']);
    const lines = [...errors.matchAll(/^bad\.ts\((\d+)/gm)].map(([, line]) => Number(line));
    expect(lines).toEqual([5, 6, 7, 8]);
  });
});
