/**
 * Attributes that say how the stage looks, and what they may be. What the network is made of is
 * the engine's to check.
 */
import { words } from '../words/index.js';
import { shortened } from './wording.js';

/** What the attribute `hide` can take away. */
export const HIDEABLE = Object.freeze([
  'example',
  'seed',
  'weights',
  'compare',
  'folded',
  'influence',
  'menu',
  'details',
  'phases',
  'speed',
  'clock',
]);

/** The first choice is what holds where nothing is said. @type {Readonly<Record<string, readonly string[]>>} */
export const CHOICES = Object.freeze({
  view: Object.freeze(['unrolled', 'folded', 'compare']),
  panel: Object.freeze(['weights']),
  kind: Object.freeze(['letters', 'words', 'numbers']),
  theme: Object.freeze(['auto', 'light', 'dark', 'contrast']),
});

/**
 * @typedef {Record<'view' | 'panel' | 'kind' | 'theme' | 'hide' | 'example' | 'sequence', string | null>} Looks
 */

/**
 * @param {Looks} given
 * @returns {string | null} a sentence for the first that cannot be used
 */
export function looksProblem({ hide, example, sequence, ...given }) {
  const say = words().attributes;
  for (const [name, known] of Object.entries(CHOICES)) {
    const value = given[/** @type {'view' | 'panel' | 'kind' | 'theme'} */ (name)];
    if (value === null || value === '' || known.includes(value)) continue;
    const usual = name === 'panel' ? say.everything : known[0];
    return say.unknown({ name, given: shortened(value), known, usual });
  }
  if (sequence !== null && example !== null && example !== 'own') return say.idleSequence(shortened(example)); // prettier-ignore
  const unknown = hiddenNames(hide).filter((name) => !HIDEABLE.includes(name));
  if (unknown.length === 0) return null;
  return say.cannotHide({ given: unknown.map(shortened), known: HIDEABLE });
}

/** The names in `hide`. @param {string | null} hide */
export const hiddenNames = (hide) => (hide ?? '').split(/[\s,]+/).filter(Boolean);
