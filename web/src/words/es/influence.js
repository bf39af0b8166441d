/** Cómo leer la influencia de las entradas pasadas. */
import { sym } from '../grammar.js';

/** @typedef {import('../grammar.js').Part} Part */
/** @typedef {import('../en/influence.js').Factor} Factor */

/** @param {string} times */
const timesText = (times) => `${times} ${times === '1' ? 'vez' : 'veces'}`;

/** @param {Factor} factor */
const factorText = ({ times, less }) => `${less ? '' : 'hasta '}${timesText(times)}`;

/** @param {{ k: number, t: number, by: Factor }} of @returns {Part[]} */
const moves = ({ k, t, by }) => [
  'Un cambio pequeño de ',
  sym('x', k),
  ' mueve ',
  sym('h', t),
  ` ${factorText(by)} esa cantidad`,
];

const LESSON_2 = ' La lección 2 pregunta qué supone eso al aprender.';

/** @type {import('../language.js').Words['influence']} */
export const influence = {
  none: (t) => [
    'Ningún cambio pequeño de ninguna entrada movería ',
    sym('h', t),
    ': todas las influencias son 0.',
  ],
  first: (by) => [...moves({ k: 1, t: 1, by }), '.'],
  firstAndNewest: ({ t, first, newest }) => [
    ...moves({ k: 1, t, by: first }),
    '; uno de ',
    sym('x', t),
    `, ${factorText(newest)}`,
  ],
  even: ': el pasado cuenta más o menos lo mismo que la entrada actual.',
  fades: ({ steadily, tiny }) =>
    `: ${steadily ? 'cuanto más atrás, más débil' : 'más débil, aunque no paso a paso'}.${tiny ? ' Eso aún no es olvidar: donde las unidades están cerca de ±1, un cambio pequeño apenas se nota, pero una entrada del todo distinta quizá sí.' : ''}${LESSON_2}`,
  peak: ({ k, times }) => [
    '. La más fuerte es la de ',
    sym('x', k),
    `, con ${timesText(times)}: la influencia no se desvanece sin más.`,
  ],
  grows: (strongest) => [
    ': aquí el pasado cuenta más que la entrada actual.',
    ...(strongest === null
      ? []
      : [
          ' La más fuerte es la de ',
          sym('x', strongest.k),
          `, con ${timesText(strongest.times)}.`,
        ]),
    ' También ese crecimiento es asunto de la lección 2.',
  ],
};
