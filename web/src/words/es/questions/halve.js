/** The question of half of W_hh, in Spanish. */
import { sym } from '../../grammar.js';

/** @type {import('../../language.js').Words['questions']['halve']} */
export const halve = {
  notMeasured: (T) => `En una secuencia de ${T} pasos no se mide la influencia.`,
  unable: 'Nada de la primera entrada llega a un estado posterior de esta red.',
  setting: (t, value, batch) => [
    'La influencia de la primera entrada en ',
    sym('h', t),
    ` es ${value}${batch}: un pequeño cambio de `,
    sym('x', 1),
    ' llega a ',
    sym('h', t),
    ` multiplicado, como mucho, por ${value}. Ahora divide entre dos todos los números de `,
    sym('W', 'hh'),
    '.',
  ],
  ask: '¿Qué pasa con esa influencia?',
  grows: (from) => `Crece, a más de ${from}`,
  kept: (from, to) => `Queda más o menos igual: de ${from} a ${to}`,
  half: (from, to) => `También se queda más o menos en la mitad: de ${from} a ${to}`,
  less: (to) => `Baja a mucho menos de la mitad: menos de ${to}`,

  notGrows: 'Unos pesos menores dejan pasar menos, en cada uno de los pasos. ',
  notKept: (t) => ['Lo que ', sym('x', 1), ' tiene que decir llega a ', sym('h', t), ' solo a través de ', sym('W', 'hh'), '. '], // prettier-ignore
  notHalf: 'Eso sería dividir entre dos una sola vez, por un solo paso. ',
  notOnlyHalf: 'Has contado que se divide entre dos; pero tanh también cuenta. ',
  notLess: 'Si solo contara cuántas veces se divide, tendrías razón. Pero tanh también cuenta. ',

  nothing: 'casi nada',
  found: (after, before) => `El motor obtiene ${after} en lugar de ${before}. `,
  once: () => ['Hay un paso de ', sym('x', 1), ' a ', sym('h', 2), ', así que se divide entre dos una vez. '], // prettier-ignore
  often: (t, product, alone) => [
    sym('W', 'hh'),
    ` se usa en cada uno de los ${t - 1} pasos de `,
    sym('h', 1),
    ' a ',
    sym('h', t),
    `, así que dividir entre dos cuenta ${t - 1} veces: ${product}. `,
    `Eso por sí solo dejaría ${alone}. `,
  ],
  power: (n) => `½ elevado a ${n}`,
  slopesAlike: (before, after) =>
    `tanh cambia poco en esto: su pendiente media es ${before} antes y ${after} después. `,
  slopesSteeper: (before, after) =>
    `Pero las sumas también se hacen menores. Cerca de ±1, la curva de tanh es plana y deja pasar poco; más cerca de 0 es empinada y deja pasar más (su pendiente media: ${before} antes y ${after} después). Aquí eso compensa buena parte de lo perdido. `,
  slopesOther: (before, after) =>
    `El resto lo pone tanh: otras sumas, otras pendientes, de media ${before} antes y ${after} después. `,
  bridge:
    'Cada paso más multiplica una vez más: a lo largo de cincuenta pasos, factores así hacen que una influencia se desvanezca o explote. Ahí empieza la lección 2.',
};
