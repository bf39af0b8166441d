/** What is read, in numbers of it, and what agrees with it in gender. */

/** @typedef {import('../en/things.js').Thing} Thing */

/** @type {Record<Thing, { one: string, many: string, feminine: boolean }>} */
const NOUNS = {
  letter: { one: 'letra', many: 'letras', feminine: true },
  word: { one: 'palabra', many: 'palabras', feminine: true },
  base: { one: 'base', many: 'bases', feminine: true },
  symbol: { one: 'símbolo', many: 'símbolos', feminine: false },
  movement: { one: 'movimiento', many: 'movimientos', feminine: false },
  input: { one: 'entrada', many: 'entradas', feminine: true },
  number: { one: 'número', many: 'números', feminine: false },
  row: { one: 'fila', many: 'filas', feminine: true },
};

/** "1 letra", "4 letras". @param {number} count @param {Thing} thing */
export const many = (count, thing) => `${count} ${named(thing, count)}`;

/** Without the number. @param {Thing} thing @param {number} count */
export const named = (thing, count) => NOUNS[thing][count === 1 ? 'one' : 'many'];

/** The form of a word that agrees with the noun. @param {Thing} thing @param {string} masculine @param {string} feminine */
export const agreeing = (thing, masculine, feminine) =>
  NOUNS[thing].feminine ? feminine : masculine;

const ORDINALS = ['', 'primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'séptim', 'octav', 'noven']; // prettier-ignore

/** "la primera letra", "el tercer símbolo". @param {number} place 1 to 9 @param {Thing} thing */
export function nth(place, thing) {
  const short = place === 1 || place === 3; // primero and tercero lose their o before a noun
  const masculine = short ? ORDINALS[place] : `${ORDINALS[place]}o`;
  const ordinal = agreeing(thing, `el ${masculine}`, `la ${ORDINALS[place]}a`);
  return `${ordinal} ${named(thing, 1)}`;
}
