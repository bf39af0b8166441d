/** Which languages there are. English is always there; the others are fetched when asked for. */
import { english } from './en/index.js';

/** @typedef {import('./language.js').Language} Language */

/** @type {Map<string, () => Promise<Language>>} */
const known = new Map([
  ['en', async () => english],
  ['es', async () => (await import('./es/index.js')).spanish],
  ['qps-plocm', async () => (await import('./pseudo.js')).mirrored],
]);

/**
 * The tag of the language that serves for `asked`: "es" for "es-MX", "en" where there is nothing better.
 * @param {string} asked a BCP 47 tag
 */
export function servingTag(asked) {
  const tag = asked.toLowerCase();
  if (known.has(tag)) return tag;
  const primary = tag.split('-')[0];
  return known.has(primary) ? primary : 'en';
}

/**
 * A table that cannot be fetched leaves English, which is always there.
 * @param {string} asked a BCP 47 tag
 * @returns {Promise<Language>}
 */
export async function loadLanguage(asked) {
  const load = /** @type {() => Promise<Language>} */ (known.get(servingTag(asked)));
  try {
    return await load();
  } catch {
    return english;
  }
}

/**
 * Adds a language, or puts another in the place of one. Elements that are connected afterwards speak it.
 * @param {Language} language
 */
export const addLanguage = (language) =>
  void known.set(language.tag.toLowerCase(), async () => language);

export { english };
