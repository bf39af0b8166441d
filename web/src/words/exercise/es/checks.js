const ARGUMENTS = { name: 'No toca sus argumentos', passed: 'Los cinco están como estaban.' };
const AGAIN = {
  name: 'Da lo mismo si se llama otra vez',
  passed: 'No se guarda nada de una llamada a la siguiente.',
};
const RUNS = { name: 'Funciona con números nuevos', passed: 'Llega hasta el final.' };

/** @type {typeof import('../en/checks.js').checks} */
export const checks = {
  cell: {
    signature: {
      name: 'Recibe los cinco argumentos',
      passed: 'rnn_cell está ahí y recibe x_t, h_prev, W_xh, W_hh y b.',
    },
    runs: RUNS,
    shape: {
      name: 'Da un tensor (batch, hidden)',
      passed: 'Una fila por secuencia del lote (batch), un número por unidad oculta (hidden).',
    },
    input: {
      name: 'Parte de la entrada',
      passed: 'Con el estado a cero y sin sesgo, está la parte de la entrada.',
    },
    memory: {
      name: 'Parte de la memoria',
      passed: 'Con la entrada a cero y sin sesgo, está la parte de la memoria.',
    },
    bias: { name: 'Sesgo', passed: 'Con la entrada y el estado a cero, está el sesgo.' },
    tanh: {
      name: 'tanh de toda la suma',
      passed: 'Todos los números son correctos: las tres partes sumadas y después tanh.',
    },
    sizes: {
      name: 'Cualquier lote y cualquier tamaño',
      passed: 'También con un lote de 1, otros tamaños, números grandes y ceros.',
    },
    arguments: ARGUMENTS,
    again: AGAIN,
  },
  unroll: {
    signature: {
      name: 'Recibe los cinco argumentos',
      passed: 'unroll está ahí y recibe x, h_0, W_xh, W_hh y b.',
    },
    runs: RUNS,
    shape: {
      name: 'Da estados ocultos',
      passed: 'Un tensor (T, batch, hidden), o una lista de tensores (batch, hidden).',
    },
    length: { name: 'Un estado por paso', passed: 'T entradas, T estados.' },
    first: { name: 'El primer paso', passed: 'Desde un h_0 a cero, h_1 es correcto.' },
    start: {
      name: 'Empieza en h_0',
      passed: 'Desde cualquier otro h_0, h_1 también es correcto.',
    },
    carry: {
      name: 'Cada paso continúa el anterior',
      passed: 'Cada estado se hace con su entrada y el estado anterior.',
    },
    same: {
      name: 'Los mismos pesos en todos los pasos',
      passed: 'Seguir desde h_2 da lo mismo que recorrerlo todo.',
    },
    order: {
      name: 'En el orden del tiempo',
      passed: 'Una entrada posterior no cambia ningún estado anterior.',
    },
    sizes: {
      name: 'Cualquier longitud, lote y tamaño',
      passed: 'También con un solo paso, un lote de 1, otros tamaños y números grandes.',
    },
    cell: { name: 'Usa rnn_cell', passed: 'rnn_cell se llama una vez por paso.' },
    arguments: ARGUMENTS,
    again: AGAIN,
  },
  explore: { found: { name: 'Estados ocultos que dibujar' } },
};

const WHOSE = { yours: 'tu propia rnn_cell', lesson: 'la rnn_cell de la lección' };

/** @type {typeof import('../en/checks.js').called} */
export const called = {
  never: 'Encontraste una manera sin ella. Lo que cuenta son los números.',
  often: ({ whose, calls, steps }) =>
    `Llamó a ${whose ? WHOSE[whose] : 'rnn_cell'} ${times(calls, steps)}.`,
};

/** @param {number} calls @param {number} steps */
const times = (calls, steps) =>
  calls === steps ? 'una vez por paso' : `${calls} ${calls === 1 ? 'vez' : 'veces'}`;

/** @type {typeof import('../en/checks.js').notTried} */
export const notTried = {
  code: 'Sin probar todavía: antes el código tiene que ejecutarse.',
  time: 'Sin probar todavía: la comprobación no llegó al final.',
  signature: 'Sin probar todavía: antes tiene que existir la función, con sus cinco argumentos.',
  runs: 'Sin probar todavía: antes tiene que llegar hasta el final.',
  shape: 'Sin probar todavía: antes el resultado debe tener el tipo y la forma correctos.',
  length: 'Sin probar todavía: antes tiene que haber un estado por paso.',
  again: 'Sin probar todavía: antes tiene que dar lo mismo si se llama otra vez.',
  numbers: 'Sin probar todavía: antes los números de arriba tienen que ser correctos.',
};
