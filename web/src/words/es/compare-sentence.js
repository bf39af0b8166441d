/** What differs between two sequences, in Spanish. */
import { sym } from '../grammar.js';
import { agreeing, named, nth } from './things.js';

/** @typedef {import('../grammar.js').Part} Part */

/** ‖h_t − h'_t‖ @param {string} name @param {number} t @returns {Part[]} */
const apart = (name, t) => ['‖', sym(name, t), ' − ', sym(`${name}′`, t), '‖'];

/** @param {number} t @returns {Part[]} */
const input = (t) => [sym('W', 'xh'), ' ', sym('x', t)];
/** @param {number} t @returns {Part[]} */
const memory = (t) => [sym('W', 'hh'), ' ', sym('h', t - 1)];

/** De + el = del. @param {string} what */
const of = (what) => `de ${what}`.replace(/^de el /, 'del ');

/** @type {import('../language.js').Words['compareSentence']} */
export const compareSentence = {
  name: 'Comparar.',
  choose: 'Elige una segunda secuencia para los mismos pesos.',
  startName: 'Inicio.',
  start: () => ['Ambas empiezan con el mismo ', sym('h', 0), ' y los mismos pesos: solo lo que leen puede marcar la diferencia.'], // prettier-ignore
  title: (t, T) => `Paso ${t} de ${T}.`,

  quoted: (token) => `“${token}”`,
  bothRead: (what) => `Ambas leen ${what}`,
  bothReadSame: 'Ambas leen la misma entrada',
  eachReads: (a, b) => `A lee ${a} y B lee ${b}`,
  eachReadsOther: 'A y B leen entradas distintas',

  readDifferent: (read) => `${read}; los pesos son los mismos.`,
  readAlike: (read, t) => [read, t > 1 ? ', y hasta ahora han leído lo mismo en cada paso.' : '.'],
  readAgain: (read, t, distance) => [
    `${read} ahora, pero traen memorias distintas: `,
    ...apart('h', t - 1),
    ` es ${distance}.`,
  ],

  mixSame: (t) => [...input(t), ' y ', ...memory(t), ' son iguales en ambas.'],
  mixMemory: (t) => [...input(t), ' es igual en ambas. ', ...memory(t), ' no lo es: la diferencia viene solo de la memoria.'], // prettier-ignore
  mixInput: (t) => [...memory(t), ' es igual en ambas. ', ...input(t), ' no lo es: la diferencia viene de la entrada.'], // prettier-ignore
  mixBoth: (t) => [...input(t), ' y ', ...memory(t), ' son distintos: uno por lo que se lee ahora y el otro por lo que se leyó antes.'], // prettier-ignore

  sum: (t, distance) => [
    'A ambas se les suma el mismo sesgo ',
    sym('b', ''),
    ...(distance === null ? ['.'] : [': ', ...apart('a', t), ` es ${distance}.`]),
  ],

  squashing: 'tanh comprime ambas sumas: así nacen los nuevos estados.',
  squash: (t, distance, change) => [...apart('h', t), ` es ${distance}`, change],
  equal: ': los estados son iguales.',
  noLonger: ': los estados ya no son iguales.',
  unchanged: ', como tras el paso anterior.',
  changed: (less, t, distance) => `, ${less ? 'menos' : 'más'} que tras el paso ${t} (${distance}).`, // prettier-ignore

  carryDifferent: (read, t, distance) => [`${read}: `, ...apart('h', t), ` es ${distance}. `],
  carryAlike: (equal) => `Ambas han leído lo mismo hasta ahora${equal ? ': los estados son iguales. ' : '. '}`, // prettier-ignore
  carryGone: (read, cause) =>
    `${read}, y los estados vuelven a ser iguales: no queda nada de ${cause}. `,
  carryFaint: (read, t, distance, cause) => [
    `${read} ahora, pero `,
    ...apart('h', t),
    ` ha bajado a ${distance}: apenas queda nada de ${cause}. `,
  ],
  carryStill: (read, t, distance, cause) => [
    `${read} ahora, pero `,
    ...apart('h', t),
    ` todavía es ${distance}: ${cause} sigue en el estado. `,
  ],
  causes: 'lo que antes era distinto',
  cause(from, to, thing) {
    if (from === to) return `la diferencia ${of(from < 10 ? nth(from, thing) : `${agreeing(thing, 'el', 'la')} ${named(thing, 1)} ${from}`)}`; // prettier-ignore
    const [the, things] = [agreeing(thing, 'los', 'las'), named(thing, to)];
    if (from === 1) return `la diferencia de ${the} ${to} ${agreeing(thing, 'primeros', 'primeras')} ${things}`; // prettier-ignore
    return `la diferencia de ${the} ${things} ${from} a ${to}`;
  },

  expect: (a, b) => `A continuación, A espera ${a}; B espera ${b}.`,
  answers(a, b, next) {
    if (a.text === b.text) return `Ambas ${next ? 'predicen' : 'responden'} “${a.text}” (A ${a.share}; B ${b.share}).`; // prettier-ignore
    const verb = next ? 'predice' : 'responde';
    return `A ${verb} “${a.text}” (${a.share}) y B ${verb} “${b.text}” (${b.share}).`;
  },
};
