/**
 * A learner's settings as one plain object, from what stands on an element. Whether a value can be
 * used is the engine's to say (cpp/lessons); here it only becomes the type it should have.
 */

/**
 * @typedef {object} Settings
 * @property {string} example
 * @property {number} seed
 * @property {number} [hidden_size]
 * @property {string} [weights]
 * @property {string[]} [sequence] the learner's own tokens
 */

/**
 * @typedef {object} Given properties of the element; absent ones are null or undefined
 * @property {string | null} [example]
 * @property {number | null} [seed]
 * @property {number | null} [hiddenSize]
 * @property {string | null} [weights]
 * @property {string | null} [sequence] a text, read letter by letter
 */

/** @type {Readonly<Settings>} */
export const DEFAULTS = Object.freeze({ example: 'hello', seed: 1 });

/**
 * @param {Given} given
 * @returns {Settings}
 */
export function settingsOf({ example, seed, hiddenSize, weights, sequence }) {
  const own = sequence ?? null;
  /** @type {Settings} */
  const settings = {
    example: example ?? (own === null ? DEFAULTS.example : 'own'),
    seed: seed ?? DEFAULTS.seed,
  };
  if (own !== null) settings.sequence = lettersOf(own);
  if (weights) settings.weights = weights;
  if (hiddenSize !== null && hiddenSize !== undefined) settings.hidden_size = hiddenSize;
  return settings;
}

/** A text as letters, each as a reader counts them. @param {string} text */
export function lettersOf(text) {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}
