/** Whole stages, as learners meet them: every example and kind of states, at moments of every kind. */
import { stageModel } from '../../web/src/elements/stage-model.js';
import { lastPosition, momentAt, positionOf } from '../../web/src/player/moment.js';
import { pairsFor } from '../../web/src/views/compare/pairs.js';
import { asSetting } from './compare-scenes.js';
import { textOf } from './long-scenes.js';
import { oneWrong, ownTrace, shownTrace } from './their-states.js';
import { traceOf } from './traces.js';

const UI = { chosen: null, row: 0, drawer: null, menu: false, weight: null, compareAs: 'pairs', zoom: null, own: null }; // prettier-ignore
const HAND = { width: 294, roomy: false, hovered: null, text: null, problem: null, reach: null };
const RUN = { from: Infinity, to: -Infinity };
const TAKEAWAY = { link: 'https://a.example/#rnn?v=1', tooLong: false, script: 'import torch', scripted: true, whose: null, scriptName: 'hello.py', status: '' }; // prettier-ignore

/**
 * What the stage's view is given, by the same way as in the page.
 * @param {any} trace
 * @param {any} [at]
 */
export function modelAt(trace, { position = 0, settings = {}, ui = {}, view = 'unrolled', panel = null, fold = 0, width = 900, low = false, playing = false, error = null, selection = null, base = trace, hand = {}, takeaway = {}, flash = null, leadsBack = false, hide = null } = {}) {
  const moment = momentAt(position);
  return stageModel({
    host: { ui: { ...UI, ...ui }, view, panel, hide },
    settings: { example: trace?.example ?? 'hello', seed: 1, ...settings },
    selection,
    attention: { flash, leadsBack },
    around: { width, low },
    clock: { player: { position, moment, playing, speed: 1, run: RUN }, moment, fold },
    lesson: { trace, base, error },
    takeaway: { model: { ...TAKEAWAY, ...takeaway } },
    hand: { state: { ...HAND, ...hand } },
  });
} // prettier-ignore

/** Whatever is asked of the stage, it does nothing. */
export const idle = new Proxy({}, { get: (_, name) => (name === 'hand' || name === 'takeaway' ? idle : () => {}) }); // prettier-ignore

const compared = (settings) => traceOf({ ...settings, ...asSetting(pairsFor(traceOf(settings), 0)[0]) }); // prettier-ignore
const bare = () => shownTrace({}, { network: 'unknown', by: 'your code' });
const numbers = (columns, values) => traceOf({ example: 'own', columns, values });

/** What can be shown. @type {Record<string, () => any>} */
export const TRACES = {
  hello: () => traceOf(),
  'hello, untrained': () => traceOf({ weights: 'default' }),
  'hello, randn': () => traceOf({ weights: 'randn', scale: 0.3 }),
  'hello, zero': () => traceOf({ weights: 'zero' }),
  'hello, identity': () => traceOf({ weights: 'identity' }),
  words: () => traceOf({ example: 'words' }),
  series: () => traceOf({ example: 'series' }),
  dna: () => traceOf({ example: 'dna' }),
  gesture: () => traceOf({ example: 'gesture' }),
  envelope: () => traceOf({ example: 'envelope' }),
  remember: () => traceOf({ example: 'remember' }),
  snippet: () => traceOf({ example: 'snippet' }),
  'two letters': () => traceOf({ example: 'own', sequence: ['a', 'b'] }),
  'numbers of one’s own': () => numbers(1, [43.25, 44.1, 1234.56, -3]),
  'pairs of numbers': () => numbers(2, [43.25, 1, 44.1, 0, 1234.56, -3]),
  'rows of six numbers': () =>
    numbers(
      6,
      Array.from({ length: 30 }, (_, i) => i / 8),
    ),
  'a long text': () => textOf(60, 8),
  'many units': () => textOf(8, 40),
  'their states': () => shownTrace(),
  'a wrong state': oneWrong,
  'many wrong states': () => shownTrace({ example: 'gesture' }, { first: { t: 1, row: 0, unit: 0 }, by: 'your unroll' }, (value) => value / 2), // prettier-ignore
  'a network of their own': () => ownTrace(),
  'states alone': bare,
};

/** Moments of every kind of a sequence of T steps: all phases, halves of them, and the end. @param {number} T */
const momentsOf = (T) =>
  [...new Set([0, 0.5, 6, 7.4, 8, 9, 10, positionOf(Math.min(T, 4), 'carry'), lastPosition(T)])].filter((position) => position <= lastPosition(T)); // prettier-ignore

/** Stages of every kind of sequence and states, with their names. @returns {Generator<[string, any]>} */
export function* stages() {
  for (const [name, make] of Object.entries(TRACES)) {
    const trace = make();
    for (const position of momentsOf(trace.T)) {
      yield [`${name} at ${position}`, modelAt(trace, { position })];
      yield [`${name} at ${position}, a unit`, unitAt(trace, position)];
      yield [`${name} at ${position}, folded`, modelAt(trace, { position, view: 'folded', fold: 1 })]; // prettier-ignore
    }
    const position = lastPosition(trace.T);
    const first = { t: 1, unit: 0 };
    yield [`${name}, half folded`, modelAt(trace, { position: Math.min(9, position), view: 'folded', fold: 0.4 })]; // prettier-ignore
    yield [`${name}, all steps`, modelAt(trace, { position, ui: { zoom: 'all' } })];
    yield [`${name}, pinned`, modelAt(trace, { position, ui: { chosen: first }, selection: first })]; // prettier-ignore
  }
  yield* besides();
}

/** With a unit and the table. @param {any} trace @param {number} position */
const unitAt = (trace, position) =>
  modelAt(trace, {
    position,
    selection: { t: momentAt(position).t, unit: 1 },
    ui: { chosen: { t: null, unit: 1 }, drawer: 'table' },
    width: 330,
  });

/** With the weights beside the chain. @returns {Generator<[string, any]>} */
export function* weightsStages() {
  for (const [name, make] of Object.entries(TRACES)) {
    const edits = { b: { 1: 0.5 } };
    yield [`${name}, weights`, modelAt(make(), { position: 4, panel: 'weights', settings: { edits } })]; // prettier-ignore
  }
}

/** Two sequences. @returns {Generator<[string, any]>} */
export function* comparedStages() {
  for (const example of ['hello', 'words', 'series', 'gesture', 'snippet']) {
    const trace = compared({ example });
    for (const position of momentsOf(trace.T)) {
      yield [`${example} compared at ${position}`, modelAt(trace, { position, view: 'compare' })];
    }
    const ui = { compareAs: 'differences', chosen: { t: null, unit: 0 } };
    yield [`${example}, differences`, modelAt(trace, { position: 12, view: 'compare', ui, selection: { t: 3, unit: 0 } })]; // prettier-ignore
  }
}

/** What can be taken along. @returns {Generator<[string, any]>} */
export function* takeawayStages() {
  for (const name of ['hello', 'gesture', 'a wrong state', 'states alone']) {
    const trace = TRACES[name]();
    yield [`taking away ${name}`, modelAt(trace, { position: 5, ui: { drawer: 'takeaway' }, takeaway: { whose: trace.theirs?.by ?? null, script: null } })]; // prettier-ignore
  }
}

/** Drafts of one's own sequence: what is read, and what cannot be. */
const DRAFTS = [
  ['', null],
  ['abc', null],
  ['a', 'letters'],
  ['to be or not', null],
  ['x'.repeat(70), 'words'],
  ['1, 2\n3, 4', null],
  ['1,5;2\n3;4,25', null],
  ['1\n2\n3', null],
  ['a,b\n1,2\n3,4', 'numbers'],
  ['1,2\n3', 'numbers'],
  ['1,2\nx,4', 'numbers'],
  ['1,,2', 'numbers'],
  ['1\nnan', 'numbers'],
  ['1,5;2\n1.5;3', 'numbers'],
  ['1e39 2', 'numbers'],
  ['1', 'numbers'],
  ['0,5\n0,7', 'numbers'],
];

/** What is seldom met. @returns {Generator<[string, any]>} */
function* besides() {
  const hello = traceOf();
  const [, early] = hello.training.snapshotSteps;
  yield ['before the engine', modelAt(null)];
  yield ['without the engine', modelAt(null, { error: { code: 'load', message: '', foreign: false } })]; // prettier-ignore
  yield ['without the chip of the weights', modelAt(hello, { hide: 'weights' })];
  yield ['with the menu', modelAt(hello, { ui: { menu: true }, leadsBack: true })];
  yield ['in the middle of training', modelAt(hello, { settings: { trainingStep: early, edits: { b: { 0: 1 } } } })]; // prettier-ignore
  yield ['a forecast in training', modelAt(traceOf({ example: 'series' }), { settings: { trainingStep: early } })]; // prettier-ignore
  yield ['playing', modelAt(hello, { position: 3.2, playing: true, flash: 'unit' })];
  for (const [text, kind] of DRAFTS) {
    yield [`a sequence of one’s own: ${text.slice(0, 9)}`, modelAt(hello, { ui: { drawer: 'own', own: { text, kind, hiddenSize: text === '' ? '0' : '8' } } })]; // prettier-ignore
  }
}
