/** The question of the parameters, in Spanish. */
import { code, sym } from '../../grammar.js';

/** @type {import('../../language.js').Words['questions']['parameters']} */
export const parameters = {
  setting: ({ W_xh, W_hh, b, total, T, steps }) => [
    `La celda de la escena tiene ${W_xh} pesos en `,
    sym('W', 'xh'),
    `, ${W_hh} en `,
    sym('W', 'hh'),
    ` y ${b} en `,
    code('b'),
    `: ${total} en total. Lee ${T === 1 ? 'un paso' : `${steps} pasos`}.`,
  ],
  ask: (steps) => `¿Cuántos pesos necesita para leer ${steps} pasos?`,
  notTimes: (times) =>
    `Eso es multiplicar por ${times}: cada paso tendría sus propios pesos. Así crece una red feedforward que recibe de una vez toda la secuencia. `,
  notArrows: (size, arrows) => [
    `Así se cuenta una matriz de ${size} por cada una de las ${arrows} flechas del dibujo desplegado. Pero cada `,
    sym('W', 'hh'),
    ' es ahí la misma matriz. ',
  ],
  because: (total, many, steps) => [
    `Una sola celda sirve para todos los pasos: ${total} pesos, tanto para ${many} pasos como para ${steps}. Más pasos son más llamadas a `,
    code('rnn_cell'),
    ', no más pesos.',
  ],
};
