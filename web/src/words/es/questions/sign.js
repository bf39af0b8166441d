/** The question of the sign, in Spanish. */
import { sym } from '../../grammar.js';

/** @type {import('../../language.js').Words['questions']['sign']} */
export const sign = {
  unable: 'Todos los estados de esta red son cero: no hay signo que predecir.',
  setting: ({ t, unit, name, before, batch, read, input, bias }) => [
    t === 1 ? 'Antes del primer paso, ' : `Tras el paso ${t - 1}, `,
    name,
    ` es ${before}${batch}. El paso ${t} lee ${read}. `,
    `Con eso, la entrada aporta ${input} a la unidad ${unit}, y el sesgo es ${bias}. `,
    'Además está la parte de la memoria, que viene de todo ',
    sym('h', t - 1),
    '.',
  ],
  ask: (name) => ['¿Qué signo tendrá ', name, '?'],
  positive: 'Positivo',
  negative: 'Negativo',

  noMemory: 'Aquí solo cuentan la parte de la entrada y el sesgo: la memoria no tiene nada que decir. ', // prettier-ignore
  mixes: ({ unit, units, memory, own, adds }) => [
    'Una unidad no se aferra a su propio valor: ',
    sym('W', 'hh'),
    ` mezcla ${units === 1 ? 'el valor de la única unidad' : `los valores de las ${units} unidades`} en la parte de la memoria, ${memory}. `,
    `El de la propia unidad ${unit}, ${own}, es solo uno de ellos y aporta ${adds}. `,
  ],
  withoutMemory: 'La entrada y el sesgo por sí solos darían, en efecto, ese signo. Pero la memoria también cuenta. ', // prettier-ignore
  sumCounts: 'Una entrada nueva no tiene por qué cambiar el signo de una unidad: lo que cuenta es la suma. ', // prettier-ignore

  because: ({ memory, input, bias, sum, name, value }, decided) => [
    `La memoria (${memory}), la entrada (${input}) y el sesgo (${bias}) suman ${sum}. `,
    'tanh conserva el signo: ',
    name,
    ` = ${value}.`,
    decided,
  ],
  memoryDecided: (rest) =>
    ` La entrada y el sesgo juntos, ${rest}, habrían dado el otro signo; decidió la memoria.`,
  memoryOutweighed: ' La memoria tiraba hacia el otro lado, pero pesó menos.',
};
