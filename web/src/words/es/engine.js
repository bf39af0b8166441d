/** Las frases con las que el motor dice que no; llegan en inglés. */
import { LESSONS } from './engine-lessons.js';
import { LOADING } from './engine-loading.js';
import { NUMBERS } from './engine-numbers.js';

const KNOWN = [...LESSONS, ...NUMBERS, ...LOADING];

/** @type {import('../language.js').Words['engine']} */
export function engine(sentence) {
  for (const [pattern, say] of KNOWN) {
    const found = pattern.exec(sentence);
    if (found) return say(...found.slice(1));
  }
  return null;
}
