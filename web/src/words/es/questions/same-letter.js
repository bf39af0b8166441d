/** The question of the same letter, in Spanish. */
import { code, sym } from '../../grammar.js';

/** @type {import('../../language.js').Words['questions']['sameLetter']} */
export const sameLetter = {
  unable: 'En esta secuencia no hay dos pasos que lean la misma entrada.',
  setting: ({ earlier, later }, what, batch) =>
    `Los pasos ${earlier} y ${later} leen ambos ${what}${batch}.`,
  ask: '¿Qué más es igual en los dos pasos?',
  all: ({ earlier, later }) => ['Todo: misma entrada y mismos pesos, así que ', sym('h', earlier), ' = ', sym('h', later)], // prettier-ignore
  input: () => ['La parte de la entrada, ', sym('W', 'xh'), ' ', sym('x', 't'), ', y el sesgo; la de la memoria, no'], // prettier-ignore
  none: 'Nada: cada paso tiene sus propios pesos',

  shared: () => [
    'Los pesos son compartidos: ',
    sym('W', 'xh'),
    ', ',
    sym('W', 'hh'),
    ' y ',
    code('b'),
    ' contienen los mismos números en cada paso. ',
  ],
  notAll: 'Así lo haría una red feedforward. Aquí la suma tiene una parte más. ',
  notInput: 'En general, sí: lo que puede cambiar es la parte de la memoria. Aquí no cambia. ',

  because: ({ earlier, later }, { unit, memory, input, h }) => [
    'Solo cambia la parte de la memoria: ',
    sym('W', 'hh'),
    ' ',
    sym('h', earlier - 1),
    ' frente a ',
    sym('W', 'hh'),
    ' ',
    sym('h', later - 1),
    ', la misma matriz y otro estado. ',
    `En la unidad ${unit} es ${memory[0]} en el paso ${earlier} y ${memory[1]} en el paso ${later}. `,
    `La parte de la entrada es ${input} las dos veces y, sin embargo, la unidad queda primero en ${h[0]} y luego en ${h[1]}.`,
  ],
  equal: ({ earlier, later }, zero) => [
    'En esta red, ',
    sym('h', earlier),
    ' y ',
    sym('h', later),
    ' son iguales, número por número. ',
    ...(zero
      ? [sym('W', 'hh'), ' es todo ceros, así que la memoria no entra en la suma: responde como una red feedforward.'] // prettier-ignore
      : ['Los estados anteriores llevaron a las mismas sumas.']),
  ],
};
