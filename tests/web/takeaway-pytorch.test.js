import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { toPyTorch } from '../../web/src/views/takeaway/pytorch.js';
import { CASES, scriptFor, shownTrace } from '../reference/script_cases.mjs';
import { largestDifference } from './compare.js';
import { traceOf } from './traces.js';

const { entries } = JSON.parse(
  readFileSync(new URL('../reference/pytorch_scripts.json', import.meta.url), 'utf8'),
);
const AGAIN = 'If a script or an example was meant to change, run make_script_fixtures.mjs again.';
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/g;
const numbersIn = (text) => (text.match(NUMBER) ?? []).map(Number);
/** Without its numbers, and without the line breaks that depend on how long they are. */
const masked = (text) => text.replace(NUMBER, '#').replace(/\s+/g, ' ').trimEnd();
/** What is printed between the brackets of tensors. */
const printed = (output) => numbersIn(output.match(/tensor\([^)]*\)/g).join('\n'));

const title = ({ example, hiddenSize = 8, weights = '', scale = '', trainingStep, edits, sequence }) =>
  [example, hiddenSize, weights, scale, trainingStep === undefined ? '' : `after ${trainingStep} steps`,
    edits ? 'edited' : '', sequence ? JSON.stringify(sequence) : ''].filter(Boolean).join(' '); // prettier-ignore

describe('The script as PyTorch', () => {
  it('was run by PyTorch for every example, every source of weights and two sizes', () => {
    assert.deepEqual(
      entries.map(({ settings }) => settings),
      JSON.parse(JSON.stringify(CASES)),
      AGAIN,
    );
    assert.ok(entries.length > 150);
  });

  for (const { settings, script, output } of entries) {
    it(`is the one that PyTorch ran, and printed the engine's hidden states: ${title(settings)}`, () => {
      const now = scriptFor(settings);
      const before = script.join('\n');
      assert.equal(masked(now), masked(before), AGAIN);
      assert.ok(largestDifference(numbersIn(now), numbersIn(before)) < 1e-3, AGAIN);

      const { h } = shownTrace(settings);
      assert.ok(largestDifference(printed(output.join('\n')), h.data) < 1e-4);
    });
  }
});

describe('The source of the weights in the script', () => {
  const scriptOf = (settings) => scriptFor({ example: 'hello', seed: 7, ...settings });

  it('is a seed where PyTorch can draw them', () => {
    assert.match(scriptOf({ weights: 'default' }), /manual_seed\(7\)\nrnn = torch.nn.RNN\(4, 8\)/);
    assert.match(scriptOf({ weights: 'randn', scale: 0.6 }), /manual_seed\(7\)\nW_xh = torch.randn\(8, 4\) \* 0.6\n/); // prettier-ignore
    for (const weights of ['default', 'randn', 'identity', 'zero']) {
      assert.doesNotMatch(scriptOf({ weights }), /W_xh = torch.tensor/);
    }
  });

  it('is every number where they were trained, stopped on the way or edited', () => {
    const edits = { b: { 0: 0.5 } };
    const scripts = {
      'Trained in the lesson.': {},
      'Weights after 20 steps of training.': { trainingStep: 20 },
      "The lesson's weights, 1 of them changed by hand.": { weights: 'zero', edits },
      'Weights after 0 steps of training. 1 of them changed by hand.': { trainingStep: 0, edits },
    };
    for (const [words, settings] of Object.entries(scripts)) {
      const script = scriptOf(settings);
      assert.ok(script.includes(words), words);
      assert.match(script, /W_xh = torch.tensor\(\[\n {4}\[-?\d/);
      assert.doesNotMatch(script, /manual_seed/);
    }
    assert.match(scriptOf({ weights: 'zero', edits }), /\nb = torch.tensor\(\[0.5, 0., 0., 0., 0., 0., 0., 0.\]\)/); // prettier-ignore
  });

  it('is its own where a network was only given to itself, to read a second sequence', () => {
    const settings = { example: 'hello', seed: 7, weights: 'default' };
    const trace = { ...shownTrace(settings), weightsFrom: 'given' };
    assert.equal(toPyTorch(trace, settings), scriptFor(settings));
    const snippet = { example: 'snippet', seed: 7 };
    const same = { ...shownTrace(snippet), weightsFrom: 'given' };
    assert.equal(toPyTorch(same, snippet), scriptFor(snippet));
  });

  it('says so where the numbers fill pages', () => {
    const long = /\(Long: W_hh alone holds 65 x 65 numbers\.\)/;
    assert.match(scriptOf({ hiddenSize: 65, edits: { b: { 0: 1 } }, weights: 'zero' }), long);
    assert.doesNotMatch(scriptOf({ hiddenSize: 64, edits: { b: { 0: 1 } }, weights: 'zero' }), /Long/); // prettier-ignore
  });
});

describe('What was typed', () => {
  const tokens = [
    "'",
    '\\',
    '\n',
    "'''",
    '\\x',
    '\u202e',
    '\u2028',
    '\ud800',
    '🙂',
    '{t}',
    '#',
    'x\0',
  ];
  const trace = { ...traceOf({ example: 'own', sequence: [...'abcdefghijkla'], weights: 'zero' }), vocabulary: tokens }; // prettier-ignore
  const script = toPyTorch(trace, { example: 'own', seed: 1 }).replace(/,\n +(?=')/g, ', ');

  it('stands only inside strings, where nothing of it can end one', () => {
    const list = String.raw`['\'', '\\', '\u000a', '\'\'\'', '\\x', '\u202e', '\u2028', '\ud800', '🙂', '{t}', '#', 'x\u0000']`;
    assert.ok(script.includes(`vocabulary = ${list}`));
    const rest = script.replaceAll(/'(?:\\.|[^'\\\n])*'/g, '');
    assert.doesNotMatch(rest, /[^\n -~]|\{t\}|['\\]/);
    assert.match(rest, /\nvocabulary = \[[, ]*\]\ntokens = \[\n/);
  });

  it('reads in JavaScript as it was, too', () => {
    const strings = script.match(/vocabulary = (\[.*\])/)[1].match(/'(?:\\.|[^'\\])*'/g);
    const back = strings.map(
      (text) =>
      text.slice(1, -1).replace(/\\(u(.{4})|.)/g, (_, mark, code) => code ? String.fromCharCode(parseInt(code, 16)) : mark), // prettier-ignore
    );
    assert.deepEqual(back, tokens);
  });
});

describe('Lines', () => {
  it('stay short enough to read, broken into parts of the same length', () => {
    for (const { script } of entries) {
      for (const line of script) assert.ok(line.length <= 100, line);
    }
    const { script } = entries.find(({ settings }) => settings.weights === 'trained');
    const row = script.indexOf('W_hh = torch.tensor([') + 1;
    assert.equal(script[row].split(', ').length, 4);
    assert.match(script[row + 1], /^ {5}-?\d.*\],$/);
  });
});

describe('With PyTorch on this machine', () => {
  const run = (program) => spawnSync('/usr/bin/python3', ['-c', program], { encoding: 'utf8' });
  const there = run('import torch').status === 0;
  const live = [
    { example: 'hello', seed: 5, weights: 'default' },
    { example: 'hello', seed: 1 },
  ];
  for (const settings of live) {
    it(
      `the script prints the hidden states: ${title(settings)}`,
      { skip: there ? false : 'no /usr/bin/python3 with PyTorch here' },
      () => {
        const { status, stdout, stderr } = run(scriptFor(settings));
        assert.equal(status, 0, stderr);
        assert.ok(largestDifference(printed(stdout), shownTrace(settings).h.data) < 1e-4);
      },
    );
  }
});
