// Everything that the exercise can say of a check, as data and a way to word it: for each language.
import { feedback } from '../../web/src/python/feedback/index.js';
import { wordMistake } from '../../web/src/python/feedback/words.js';
import { wordExplore, wordStage } from '../../web/src/python/feedback/words-explore.js';
import { wordProblem } from '../../web/src/python/feedback/words-problems.js';
import { english } from '../../web/src/words/exercise/en/index.js';

const PARTS = /** @type {const} */ (['cell', 'unroll']);
const five = ['x_t', 'h_prev', 'W_xh', 'W_hh', 'b'];
const terms = { memory: 0.12344, input: 0.12344, bias: -0.5, sum: -0.25312 };
const sizes = { steps: 5, batch: 3, input: 4, hidden: 8 };
const first = { t: 2, row: 0, unit: 3, expected: 0.43118, got: -0.112, terms, sizes };
const right = (rows, units) => ({ ...first, right: { rows, units } });
const raised = (message, line = 3) => ({ kind: 'raised', sizes, error: { type: 'E', message, line, plain: '' } }); // prettier-ignore

const STATE =
  'transposed no_batch one_row one_unit one_number input_size weights extra joined other';
const SEQUENCE = 'one_state batch_first units_first no_batch cat cat_units batch_many other';
const COUNTS = 'with_h_0 one_more one_less batch_many single empty count';
/** @param {string} names @param {object} more */
const each = (names, more) => names.split(' ').map((which) => ({ ...more, which }));

/** What can be wrong with a check, as Python says it. */
export const PROBLEMS = [
  { kind: 'none', printed: true, right: true },
  { kind: 'none', printed: true, right: false },
  { kind: 'none', printed: false },
  ...['list', 'tuple', 'float', 'generator', 'function', 'closure', 'int'].flatMap((type) =>
    [null, 1, 3].map((length) => ({ kind: 'type', type, length })),
  ),
  { kind: 'dtype', dtype: 'torch.bool' },
  ...each(STATE, { kind: 'shape', shape: [8, 3], wanted: [3, 8] }),
  ...each(STATE, { kind: 'item_shape', t: 2, shape: [8], wanted: [3, 8] }),
  ...each(SEQUENCE, { kind: 'sequence', shape: [8, 3], wanted: [5, 3, 8] }),
  ...each(COUNTS, { kind: 'count', count: 6, wanted: [5, 3, 8] }),
  { kind: 'pair' },
  { kind: 'items', type: 'int' },
  { kind: 'missing', functions: ['a'], nearest: 'RNNcell' },
  { kind: 'missing', functions: ['a', 'b'], nearest: null },
  { kind: 'missing', functions: [], nearest: null },
  { kind: 'not_callable', type: 'int' },
  { kind: 'too_few', given: ['x'], wanted: five, absent: ['b'] },
  { kind: 'too_many', given: [...five, 'c'], wanted: five },
  { kind: 'order', given: ['h_prev', 'x_t'], wanted: five, at: 0 },
  ...[[], [2], [2, 3]].map((moved) => ({ kind: 'order', moved, steps: 5 })),
  { kind: 'numbers', first: right([], []) },
  { kind: 'numbers', first: { ...right([1, 2], []), t: null, got: 'nan' } },
  { kind: 'numbers', first: { ...right([], [0]), got: 'inf' } },
  { kind: 'numbers', first: { ...right([1], []), got: '-inf' } },
  { kind: 'changed', names: ['b'] },
  { kind: 'changed', names: ['b', 'x_t'] },
  { kind: 'again_raised', error: { type: 'ValueError', message: 'm' } },
  { kind: 'again_shape' },
  { kind: 'again_other', t: null, row: 0, unit: 1, once: 0.5, twice: 0.50001 },
  { kind: 'other_rule', t: 3, row: 0, unit: 1, once: 0.5, twice: -0.5 },
  ...[0, 1, 3].map((calls) => ({ kind: 'calls', calls, steps: 5 })),
  raised('no'),
  raised('no', null),
  raised('mat1 and mat2 shapes cannot be multiplied (3x8 and 8x3)'),
  raised('The size of tensor a (4) must match the size of tensor b (8) at'),
  raised('The size of tensor a (3) must match the size of tensor b (7) at'),
];

/** What belongs to mistakes that come with numbers. */
const DATA = {
  rounded: [{ digits: 1 }, { digits: 3 }],
  factors: [
    { tanh: true, input: 0.5, memory: -2, bias: 1 },
    { tanh: false, input: 1, memory: 1, bias: -0.25 },
  ],
  ignores: [{ names: ['x_t'] }, { names: ['x_t', 'b'] }],
  one_size: [{ sizes: ['batch', 'input', 'hidden'], only: [3, 4, 8] }],
  changes_arguments: [{ names: ['b'] }, { names: ['x_t', 'b'] }],
  weights_change: [{ memory: [1, 0.5, 0.25], input: [1, 1, 1], bias: [1, 2, 3] }],
};

/** Every mistake, as Python names it. */
export const FLAWS = [
  ...Object.keys(english.mistakes.cell),
  ...Object.keys(english.mistakes.loop),
].flatMap((id) => (DATA[id] ?? [{}]).map((data) => ({ id, ...data })));

const FREE = [
  ...[[], ['a']].map((assigned) => ({ problem: { kind: 'nothing', assigned } })),
  ...['steps', 'rows', 'units'].map((what) => ({ source: 's', problem: { kind: 'too_large', what, size: 2001, most: 2000 } })), // prettier-ignore
  { source: 's', problem: { kind: 'not_finite', t: 1, row: 0, unit: 2 } },
  { source: 's', states: { shape: [1, 1, 1] }, network: {} },
  { source: 's', states: { shape: [4, 2, 8] }, network: null },
];
const ON_STAGE = [
  { kind: 'raised', error: { type: 'E', message: 'm' } },
  { kind: 'shape' },
  { kind: 'slow', done: 3, steps: 500 },
  { kind: 'not_finite' },
];

/** The checks of a part, passed or not tried. @param {'cell' | 'unroll'} part @param {object} check @param {string} [whose] */
const checked = (part, check, whose = 'yours') =>
  feedback(part, {
    error: null,
    result: { whose_cell: whose, checks: Object.keys(english.checks[part]).map((id) => ({ id, ...check })) }, // prettier-ignore
  }).checks;

/** All sentences in the language that is being drawn in, by what they are about. @returns {[about: string, sentence: string][]} */
export function everySentence() {
  const mistakes = FLAWS.flatMap((flaw) =>
    PARTS.map((part) => [`${part} ${JSON.stringify(flaw)}`, wordMistake(part, [flaw]).message]),
  );
  const several = [
    ['two', wordMistake('cell', FLAWS.slice(0, 2)).message],
    ['three', wordMistake('cell', FLAWS.slice(0, 3)).message],
    ['own cell', wordMistake('unroll', [{ id: 'wrong_cell', flaws: [FLAWS[0]] }]).message],
  ];
  const problems = PROBLEMS.flatMap((problem) =>
    PARTS.map((part) => [`${part} ${JSON.stringify(problem)}`, wordProblem(problem, part)]),
  );
  const checks = PARTS.flatMap((part) => [
    ...checked(part, { passed: true }).flatMap(({ name, message }) => [
      [`${part} name of ${name}`, name],
      [`${part} passed ${name}`, message],
    ]),
    ...Object.keys(english.notTried).map((because) => [
      `${part} not tried ${because}`,
      checked(part, { passed: false, problem: { kind: 'not_tried', because } })[0].message,
    ]),
  ]);
  const calls = [0, 1, 5].map((count) => [
    `called ${count}`,
    checked('unroll', { passed: true, note: { calls: count, steps: 5 } }, 'lesson').at(-3).message,
  ]);
  const free = FREE.map((result) => [JSON.stringify(result), wordExplore(result)]);
  const stage = ON_STAGE.map((problem) => [JSON.stringify(problem), wordStage(problem)]);
  return /** @type {any} */ ([...mistakes, ...several, ...problems, ...checks, ...calls, ...free, ...stage]); // prettier-ignore
}
