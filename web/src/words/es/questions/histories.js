/** The question of two histories, in Spanish. */
import { code, sym } from '../../grammar.js';

/** @param {[string, string]} numbers */
const both = ([a, b]) => `${a} en A y ${b} en B`;

/** @type {import('../../language.js').Words['questions']['histories']} */
export const histories = {
  unable: 'Esta secuencia es demasiado corta para tener otra historia.',

  toldBy: (how) => [`A es la secuencia de la escena. B ${how}.`],
  told: (a, b) => ['A es la secuencia de la escena, ', code(a), '. B es ', code(b), '.'],
  turned: 'tiene en orden inverso todo lo que va antes del final',
  replaced: (instead, of) => `tiene “${instead}” justo antes del final, en lugar de “${of}”`,
  negated: 'tiene con el signo contrario todo lo que va antes del final',

  setting: (told, end, batch) => [
    ...told,
    ` Ambas terminan con ${end} y pasan por los mismos pesos${batch}.`,
  ],
  ask: (unit, T) => [`¿En cuál de las dos es mayor la unidad ${unit} de `, sym('h', T), '?'],
  first: 'En A',
  second: 'En B',
  same: 'Igual en ambas: terminan igual',

  otherWay: 'Sí que se distinguen, pero al revés. ',
  kept: (T) => [
    'La última entrada decide su propia parte de la suma, y esa es igual. Pero lo que vino antes se conserva en ',
    sym('h', T - 1),
    '. ',
  ],
  because: ({ unit, name, input, bias, memory, h }) => [
    `Para la unidad ${unit}, la parte de la entrada y el sesgo son iguales en ambas: ${input} y ${bias}. `,
    `La parte de la memoria es ${both(memory)}. Por eso `,
    name,
    ` es ${both(h)}.`,
  ],

  notHere: 'Otro pasado suele dar otro estado, pero aquí no. ',
  noMemory: () => [sym('W', 'hh'), ' es todo ceros, así que nada del pasado entra en la suma: los estados son iguales.'], // prettier-ignore
  noTrace: (unit, T) => [
    `En esta red no queda rastro de la diferencia en la unidad ${unit} de `,
    sym('h', T),
    '.',
  ],
};
