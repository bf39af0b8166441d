/**
 * A learner's settings as one plain object. Whether a value can be used is the engine's to say
 * (cpp/lessons); here it only becomes the type it should have.
 */
import { readOwn } from './own-sequence.js';

/** @typedef {'W_xh' | 'W_hh' | 'b'} WeightName */
/** @typedef {Partial<Record<WeightName, Record<number, number>>>} Edits values by place, row after row */

/**
 * @typedef {object} Settings
 * @property {string} example
 * @property {number} seed
 * @property {number} [hiddenSize]
 * @property {string} [weights] where they come from
 * @property {number} [scale] the factor of randn
 * @property {string} [sequence] the learner's own, as it was typed
 * @property {string} [kind] of that: letters, words, numbers
 * @property {string} [compare] a second sequence, as it was typed
 * @property {number} [trainingStep] which of the snapshots of the training is shown
 * @property {Edits} [edits] weights that the learner changed
 */

/** @typedef {{ [Name in keyof Settings]?: Settings[Name] | null }} Given absent ones are null or undefined */

/** @type {Readonly<Settings>} */
export const DEFAULTS = Object.freeze({ example: 'hello', seed: 1 });

/** All that settings may hold. @type {readonly (keyof Settings)[]} */
export const NAMES = Object.freeze([
  'example',
  'seed',
  'hiddenSize',
  'weights',
  'scale',
  'sequence',
  'kind',
  'compare',
  'trainingStep',
  'edits',
]);

/**
 * @param {Given} given
 * @returns {Settings}
 */
export function settingsOf(given) {
  /** @type {Record<string, unknown>} */
  const settings = { ...DEFAULTS };
  if (typeof given.sequence === 'string') settings.example = 'own';
  for (const name of NAMES) {
    const value = given[name] ?? null;
    if (value !== null && value !== '') settings[name] = value;
    else if (value === '' && (name === 'sequence' || name === 'compare')) settings[name] = value;
  }
  return /** @type {Settings} */ (/** @type {unknown} */ (settings));
}

/**
 * What the engine is asked for: the network as its source makes it, without the learner's edits
 * and without a second sequence.
 *
 * @param {Settings} settings
 * @returns {{ call: Record<string, unknown> } | { error: string }}
 */
export function sourceCall({ example, seed, hiddenSize, weights, scale, sequence, kind }) {
  /** @type {Record<string, unknown>} */
  const call = { example, seed };
  if (weights !== undefined) call.weights = weights;
  if (hiddenSize !== undefined) call.hidden_size = hiddenSize;
  if (scale !== undefined) call.scale = scale;
  if (sequence === undefined) return { call };
  const own = readOwn(sequence, kind ?? 'letters');
  if ('error' in own) return own;
  if ('tokens' in own) return { call: { ...call, sequence: own.tokens } };
  return { call: { ...call, values: own.values, columns: own.columns } };
}
