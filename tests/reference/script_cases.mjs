/**
 * The settings for which the page's "as PyTorch" script is proved: every example with every source
 * of its weights, in the middle of its training, and edited; with 8 hidden units and with 3.
 */
import { sourceCall } from '../../web/src/state/settings.js';
import { shownWeights } from '../../web/src/state/weights.js';
import { toPyTorch } from '../../web/src/views/takeaway/pytorch.js';
import { traceOf } from '../web/traces.js';

const EXAMPLES = ['hello', 'words', 'series', 'dna', 'gesture', 'envelope', 'remember', 'snippet'];

/** @returns {import('../../web/src/state/settings.js').Settings[]} */
function ofExample(example) {
  const edits = { W_hh: { 1: -0.75 }, b: { 0: 0.5 } };
  const task = example !== 'snippet';
  return [
    ...(task ? [{ weights: 'trained' }, { trainingStep: 20 }, { trainingStep: 0, edits }] : []),
    { weights: 'default' },
    { weights: 'randn' },
    { weights: 'randn', scale: 0.6 },
    { weights: 'identity' },
    { weights: 'zero' },
    { edits },
    { weights: 'default', edits: { W_xh: { 0: 1 } } },
  ].flatMap((more) => [
    { example, seed: 1, ...more },
    { example, seed: 42, hiddenSize: 3, ...more },
  ]);
}

const own = [
  { sequence: 'naïve 🙂👩‍👩‍👧🙂', kind: 'letters', weights: 'default' },
  { sequence: "'\"\"'\\n#{}%s\\'", kind: 'letters', weights: 'default' },
  { sequence: "''' ''' \\' \\ __import__('os') {t} %d # \u202e", kind: 'words', weights: 'randn' },
  { sequence: '1\n-2.5\n1e-4\n7', kind: 'numbers', weights: 'trained', hiddenSize: 2 },
  { sequence: '1,20\n-2,30\n3,40', kind: 'numbers', weights: 'default' },
  { sequence: 'aaab', kind: 'letters', weights: 'default', hiddenSize: 70, seed: 2 ** 53 - 1 },
].map((settings) => ({ example: 'own', seed: 1, ...settings }));

export const CASES = [...EXAMPLES.flatMap(ofExample), ...own];

/** The trace that the page shows for these settings (elements/lesson.js). */
export function shownTrace(settings) {
  const { call, error } = sourceCall(settings);
  if (error) throw new Error(error);
  const base = traceOf(call);
  const given = shownWeights(base, settings);
  return given ? traceOf({ ...call, weights: 'given', given }) : base;
}

export const scriptFor = (settings) => toPyTorch(shownTrace(settings), settings);
