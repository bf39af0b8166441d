/** The listings about the npm package, run in a project of their own with what was built. */
import { expect } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import webpack from 'webpack';
import { exerciseRuns, stageSteps } from './checks.js';
import { serveFolder } from './servers.js';
import { textOf } from './snippets.js';

const built = new URL('../../../build/package', import.meta.url).pathname;

const PAGE = `<!doctype html><html lang="en"><head><title>A project</title></head><body>
<rnn-unrolling example="hello"></rnn-unrolling><rnn-exercise part="cell"></rnn-exercise>
<script type="module" src="./main.js"></script></body></html>`;

/** Runs `use` in a folder in which the package was installed as the listing says. */
async function inProject(files, use) {
  const { version } = JSON.parse(readFileSync(`${built}/package.json`, 'utf8'));
  const archive = `rnn-unrolled-${version}.tgz`;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'project-'));
  try {
    copyFileSync(path.join(built, archive), path.join(folder, archive));
    const all = { 'package.json': '{ "type": "module", "private": true }', ...files };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const quiet = {
      npm_config_offline: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
    };
    run(textOf('embed.html', 'npm-install'), folder, quiet);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns {string} what the command prints */
const run = (command, cwd, env = {}) =>
  execFileSync('bash', ['-euc', command], {
    cwd,
    env: { ...process.env, FORCE_COLOR: '0', ...env },
    encoding: 'utf8',
  });

/** What a bundler made works, served from a folder. */
async function works(page, folder) {
  const site = await serveFolder(folder);
  try {
    await page.goto(`${site.address}index.html`);
    await stageSteps(page);
    await exerciseRuns(page);
  } finally {
    await site.close();
  }
}

export const npmChecks = {
  'npm-install': {
    is: 'the package is there, and nothing else was fetched',
    check: () =>
      inProject({}, (folder) => {
        const lock = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8'));
        expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/rnn-unrolled']);
      }),
  },
  'npm-import': {
    is: 'bundled by Vite and by webpack, stage and exercise run',
    check: ({ page, text }) =>
      inProject({ 'index.html': PAGE, 'out/index.html': PAGE, 'main.js': text }, async (folder) => {
        await build({ root: folder, base: './', configFile: false, logLevel: 'error' });
        await works(page, `${folder}/dist`);
        await webpacked(folder);
        await works(page, `${folder}/out`);
      }),
  },
  'npm-engine': {
    is: 'it prints shape and numbers in Node',
    check: ({ text }) =>
      inProject({ 'main.js': text }, (folder) => {
        const printed = run('node main.js', folder);
        expect(printed).toMatch(/^\[ 3, 1, 2 \] Float32Array\(6\) \[\s/);
        const first = Number(printed.split('Float32Array(6) [')[1].split(',')[0]);
        expect(first).toBeCloseTo(Math.tanh(0.5), 5);
      }),
  },
};

/** Without a setting but where things are. */
const webpacked = (folder) =>
  new Promise((resolve, reject) => {
    const output = { path: `${folder}/out`, filename: 'main.js' };
    webpack(
      { mode: 'development', devtool: false, context: folder, entry: './main.js', output },
      (error, stats) => {
        const faults = error ?? stats.toJson().errors[0];
        if (faults) reject(faults);
        else resolve();
      },
    );
  });
