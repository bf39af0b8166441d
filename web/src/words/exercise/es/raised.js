import { list } from './list.js';

/** @type {typeof import('../en/raised.js').raised} */
export const raised = {
  stopped: ({ line, what }) => `Se detuvo${line ? ` en la línea ${line}` : ''}. ${what}`,
  product: ({ named, inner }) => {
    const who = list(named.map(({ shape, name }) => `${shape} es ${name}`));
    return `${who ? `${who}. ` : ''}Para un producto de matrices los tamaños interiores, ${inner[0]} y ${inner[1]}, tendrían que ser iguales.`;
  },
  broadcast: (a, b) =>
    `${a.size} es ${a.name}, ${b.size} es ${b.name}. Número por número (+, −, *), los dos tensores deben tener la misma forma, o un tamaño 1 donde difieren.`,
  state: 'un estado',
  stateTurned: 'un estado traspuesto',
  steps: 'el número de pasos',
  batch: 'el lote',
  input: 'el tamaño de la entrada',
  hidden: 'el número de unidades ocultas',
  noSize: 'un tamaño que los datos no tienen',
};
