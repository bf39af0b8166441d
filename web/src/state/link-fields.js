/** The fields of a link: what each is called, what it must be, and what it is when it is left out. */
import { words } from '../words/index.js';
import { readEdits } from './link-edits.js';

/** @typedef {import('./settings.js').Settings} Settings */
/** @typedef {import('./link.js').State} State */

/**
 * What a value must be: in words, and how it is read; undefined when it is something else.
 * @typedef {{ must: () => string, read: (text: string) => unknown }} Kind
 */

/** @param {number} most @returns {Kind} */
const whole = (most) => ({
  must: () => words().link.must.whole(most),
  read: (text) => (/^\d{1,16}$/.test(text) && Number(text) <= most ? Number(text) : undefined),
});

/** @param {...string} choices @returns {Kind} */
const oneOf = (...choices) => ({
  must: () => words().link.must.oneOf(choices),
  read: (text) => (choices.includes(text) ? text : undefined),
});

/** @type {Kind} */
const text = { must: () => words().link.must.text, read: (given) => given };

/** @type {Kind} */
const name = {
  must: () => words().link.must.name,
  read: (given) => (/^[a-z][a-z-]{0,30}$/.test(given) ? given : undefined),
};

/** @type {Kind} */
const number = {
  must: () => words().link.must.number,
  read: (given) =>
    /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(given) && Number.isFinite(Number(given))
      ? Number(given)
      : undefined,
};

/** @type {Kind} */
export const edits = { must: () => words().link.must.edits, read: readEdits };

/** The fields of settings, in their order in a link. @type {[keyof Settings, string, Kind][]} */
export const SETTINGS = [
  ['example', 'example', name],
  ['seed', 'seed', whole(Number.MAX_SAFE_INTEGER)],
  ['hiddenSize', 'hidden-size', whole(1e6)], // how many the engine can take is the engine's to say
  ['weights', 'weights', name],
  ['scale', 'scale', number],
  ['sequence', 'sequence', text],
  ['kind', 'kind', name],
  ['compare', 'compare', text],
  ['trainingStep', 'training-step', whole(1e6)],
  ['edits', 'edits', edits],
];

/** The other fields. @type {[Exclude<keyof State, 'settings'>, string, Kind][]} */
export const MOMENT = [
  ['t', 't', whole(2000)],
  ['phase', 'phase', oneOf('read', 'mix', 'sum', 'squash', 'carry')],
  ['row', 'row', whole(999)],
  ['unit', 'unit', whole(127)],
  ['view', 'view', oneOf('unrolled', 'folded', 'compare')],
  ['panel', 'panel', oneOf('weights')],
  ['compareAs', 'compare-as', oneOf('pairs', 'differences')],
];

/** @param {string | undefined} sequence @returns {Pick<Settings, 'example' | 'seed'>} */
export const usualSettings = (sequence) => ({
  example: sequence === undefined ? 'hello' : 'own',
  seed: 1,
});

/** @param {number} t @returns {Omit<State, 'settings'>} */
export const usualMoment = (t) => ({
  t: 0,
  phase: t > 0 ? 'carry' : 'start',
  row: 0,
  unit: null,
  view: 'unrolled',
  panel: null,
  compareAs: 'pairs',
});
