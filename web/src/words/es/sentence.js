/** La frase de cada momento. */
import { sym } from '../grammar.js';

/** @type {import('../language.js').Words['sentence']} */
export const sentence = {
  start: 'Inicio.',

  title: ({ t, T, row, token, whose }) =>
    `Paso ${t} de ${T}${row === null ? '' : `, fila ${row} del lote`}${token === null ? '' : `, “${token}”`}${whose === null ? '' : `, según ${whose}`}.`,

  zeros: () => [
    'Aún no se ha leído nada. ',
    sym('h', 0),
    ' es todo ceros: la red no recuerda nada.',
  ],
  startsWith: (values) => [
    'Aún no se ha leído nada. ',
    sym('h', 0),
    ` no está vacío: la red empieza con ${values}.`,
  ],

  readToken: ({ t, token, earlier }) => [
    'Se lee ',
    sym('x', t),
    `: un 1 en el lugar de “${token}” y 0 en todos los demás${earlier === null ? '.' : `: justo lo que leyó el paso ${earlier}.`}`,
  ],
  readNumbers: ({ t, read, seen }) => [
    'Se lee ',
    sym('x', t),
    `: ${read}${seen === null ? '' : `; la red ve ${seen}`}.`,
  ],

  mix: (t) => [
    'Dos productos para cada unidad: ',
    sym('W', 'hh'),
    ' ',
    sym('h', t - 1),
    ' es lo que aporta la memoria; ',
    sym('W', 'xh'),
    ' ',
    sym('x', t),
    ', lo que aporta la nueva entrada.',
  ],
  sum: (t) => [
    'La parte de la memoria, la de la entrada y el sesgo se suman, unidad por unidad: la suma ',
    sym('a', t),
    '.',
  ],
  squash: (t) => [
    'tanh comprime cada suma entre −1 y 1, dibujada en su propia escala: un cuadrado lleno es ahora ±1. Ese es el nuevo estado oculto ',
    sym('h', t),
    '.',
  ],

  over: (t) => ['Fin de la secuencia: ', sym('h', t), ' es todo lo que la red guarda. '],
  onward: ({ t, folded }) => [
    sym('h', t),
    folded
      ? ` da la vuelta por el bucle: en el paso ${t + 1} la misma celda lo recibe como su memoria. `
      : ` pasa al paso ${t + 1} como su memoria. `,
  ],

  otherAnswer: ({ t, answer, share, next, earlier, other }) => [
    `La misma entrada que en el paso ${earlier}, otra ${next ? 'predicción' : 'respuesta'}: “${answer}” (${share}) en vez de “${other}”. Solo `,
    sym('h', t - 1),
    ' puede distinguirlas. ',
  ],
  answer({ t, answer, share, next, target }) {
    const verdict = target === null ? 'correcta' : `equivocada: debería ser “${target}”`;
    return next
      ? ['La predicción que se lee de ', sym('h', t), ` es “${answer}” (${share}), ${verdict}. `]
      : ['La respuesta que se lee de ', sym('h', t), ` es “${answer}” (${share}), ${verdict}. `];
  },
  forecast: ({ t, expected, came }) => [
    'El pronóstico que se lee de ',
    sym('h', t),
    ` es ${expected}; lo que vino después fue ${came}. `,
  ],
};
