import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { fixtureNames, readFixture, sequenceOf } from '../web/reference.js';
import { consumer } from './consumer.js';

const project = {
  'unroll.js': `
    import { readFileSync } from 'node:fs';
    import { EngineError, loadEngine } from 'rnn-unrolled/engine';
    const engine = await loadEngine();
    const results = JSON.parse(readFileSync(0, 'utf8')).map((sequence) => {
      const { h } = engine.unroll(sequence);
      return { shape: h.shape, data: [...h.data] };
    });
    let refused = null;
    try { engine.unroll({}); } catch (error) { refused = [error instanceof EngineError, error.code]; }
    console.log(JSON.stringify({ results, refused }));`,
};

test.describe('A project in Node', () => {
  const names = fixtureNames('unroll_').filter((name) => !/long|wide|many/.test(name));
  const fixtures = names.map(readFixture);
  let told;

  test.beforeAll(() => {
    const { folder } = consumer('node', project);
    const input = JSON.stringify(fixtures.map(sequenceOf));
    told = JSON.parse(
      execFileSync('node', ['unroll.js'], { cwd: folder, input, encoding: 'utf8' }),
    );
  });

  test('unrolls as PyTorch does', () => {
    expect(names.length).toBeGreaterThan(3);
    fixtures.forEach(({ h }, i) => {
      expect(told.results[i].shape).toEqual(h.shape);
      const off = told.results[i].data.map((value, n) => Math.abs(value - h.data[n]));
      expect(Math.max(...off)).toBeLessThan(1e-5);
    });
  });

  test('is told in an EngineError what cannot be used', () => {
    expect(told.refused).toEqual([true, 'argument']);
  });
});
