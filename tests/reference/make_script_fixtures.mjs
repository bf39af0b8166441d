/**
 * Runs the page's "as PyTorch" scripts with real PyTorch and keeps what they print:
 *
 *     node tests/reference/make_script_fixtures.mjs
 *
 * needs /usr/bin/python3 with PyTorch (made with 1.13, Debian 12: apt-get install python3-torch)
 * and the compiled engine, and writes pytorch_scripts.json. Remake and commit it only when a script
 * or an example changes; the test that reads it, tests/web/takeaway-pytorch.test.js, needs no Python.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { CASES, scriptFor } from './script_cases.mjs';

/** One Python for all, as loading PyTorch takes longest; each script begins with nothing. */
const RUN = `
import contextlib, io, json, sys
import torch
outputs = []
for script in json.load(sys.stdin):
    torch.set_printoptions(profile='default')
    torch.manual_seed(0)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(script, 'script', 'exec'), {})
    outputs.append(printed.getvalue())
json.dump({'version': torch.__version__, 'outputs': outputs}, sys.stdout)
`;

const scripts = CASES.map(scriptFor);
const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', RUN], {
  input: JSON.stringify(scripts),
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
});
if (status !== 0) throw new Error(stderr);
const { version, outputs } = JSON.parse(stdout);

const lines = (text) => text.trimEnd().split('\n');
const entries = CASES.map((settings, i) => ({
  settings,
  script: lines(scripts[i]),
  output: lines(outputs[i]),
}));
const fixture = { madeBy: `PyTorch ${version}; see make_script_fixtures.mjs`, entries };
writeFileSync(
  new URL('pytorch_scripts.json', import.meta.url),
  `${JSON.stringify(fixture, null, 1)}\n`,
);
console.log(`${entries.length} scripts ran, with PyTorch ${version}.`);
