const STEP_T = 'El paso t lee la entrada del paso t. ¿Qué cambia a medida que avanza el bucle?';
const FORWARDS = 'El tiempo corre desde x[0] hacia delante.';

/** @type {typeof import('../en/mistakes-loop.js').loop} */
export const loop = {
  same_input: { did: 'lee la primera entrada, x[0], en todos los pasos', idea: STEP_T },
  last_input: { did: 'lee la última entrada, x[-1], en todos los pasos', idea: STEP_T },
  reads_backwards: {
    did: 'lee la secuencia desde el final: el paso 1 recibe la última entrada',
    idea: FORWARDS,
  },
  input_before: {
    did: 'va con una entrada de retraso: desde el paso 2, cada paso lee la entrada del paso anterior',
    idea: 'h_1 se hace con x_1, que es x[0], y h_2 con x_2. Revisa el índice.',
  },
  input_after: {
    did: 'va con una entrada de adelanto: cada paso lee la entrada del siguiente',
    idea: 'h_1 se hace con x_1, que es x[0]. Revisa el índice.',
  },
  starts_again: {
    did: 'empieza otra vez desde ceros en cada paso, de modo que ningún estado sigue adelante',
    idea: 'El paso 1 recibe h_0. ¿Qué recibe el paso 2?',
  },
  h_0_every_step: {
    did: 'da h_0 a todos los pasos, de modo que ningún paso sabe nada de los anteriores',
    idea: '¿Qué tiene que entregar un paso al siguiente? La variable que pasas tiene que ser la misma que asignas.',
  },
  h_0_ignored: {
    did: 'empieza desde ceros sea cual sea h_0; después sigue bien',
    idea: 'h_0 suele ser cero, pero no tiene por qué serlo. Es un argumento.',
  },
  h_0_row_0: {
    did: 'empieza todas las filas del lote desde la fila 0 de h_0',
    idea: 'Cada fila es una secuencia propia, con su propio primer estado.',
  },
  two_back: {
    did: 'sigue desde el estado de dos pasos atrás en lugar del anterior',
    idea: '¿Qué estado se hizo el último? Revisa el índice, o cuándo se renueva la variable.',
  },
  carry_batch_mean: {
    did: 'hace la media del estado sobre el lote antes de cada paso',
    idea: 'Las filas de un lote son secuencias independientes: entre ellas no se mezcla nada.',
  },
  listed_backwards: {
    did: 'tiene los estados correctos, pero los da del último al primero',
    idea: 'h_1 va primero. ¿Añades los estados nuevos por delante?',
  },
  runs_backwards: {
    did: 'recorre el tiempo hacia atrás: su último estado se hizo el primero, con la última entrada',
    idea: FORWARDS,
  },
  h_0_included: {
    did: 'se desplaza en uno: pone h_0 primero, y falta el último estado',
    idea: 'El resultado va de h_1 a h_T. ¿Se mete un estado en la lista antes o después del paso?',
  },
  all_last: {
    did: 'da el último estado en todos los pasos. ¿Metiste cada vez el mismo tensor en la lista y escribiste en él? Entonces todos los elementos son ese único tensor',
    idea: 'Cada paso necesita un tensor nuevo y propio para su estado.',
  },
  all_first: {
    did: 'da h_1 en todos los pasos: solo se da un paso',
    idea: 'Cada paso calcula un estado nuevo a partir del anterior.',
  },
  all_h_0: {
    did: 'da h_0 en todos los pasos: no se da ningún paso',
    idea: 'Llama a la celda una vez por paso, y guarda lo que devuelve.',
  },
  carries_sum: {
    did: 'lleva adelante la suma de antes de tanh; solo lo que devuelve ha pasado por tanh',
    idea: 'Lo que recibe el paso siguiente es h_t, tal cual.',
  },
  returns_sum: {
    did: 'devuelve las sumas de antes de tanh, aunque lleva adelante los estados correctos',
    idea: 'Lo que sigue adelante y lo que se devuelve es lo mismo: h_t.',
  },
  added_up: {
    did: 'suma los estados: cada uno de los que devuelve es la suma de todos hasta ahí',
    idea: 'Un estado ya contiene lo que queda del pasado. Después del paso no se suma nada.',
  },
  mean_so_far: {
    did: 'devuelve la media de todos los estados hasta ahí',
    idea: 'Un estado ya contiene lo que queda del pasado. Después del paso no se hace ninguna media.',
  },
  carry_plus_old: {
    did: 'suma el nuevo estado al anterior, como con h = h + rnn_cell(…)',
    idea: 'El nuevo estado reemplaza al anterior.',
  },
  cell_twice_per_step: {
    did: 'da dos pasos de la celda con cada entrada',
    idea: 'Una entrada, un paso. ¿Cuántas llamadas hay en el bucle?',
  },
  first_twice: {
    did: 'lee dos veces la primera entrada: una antes del bucle y otra dentro',
    idea: 'Antes del bucle solo hay h_0.',
  },
  every_other: {
    did: 'da solo uno de cada dos pasos; en medio repite el estado',
    idea: 'Cada entrada hace un estado nuevo.',
  },
  only_first_step: {
    did: 'da solo el primer paso; los demás estados se quedan a cero',
    idea: '¿Devuelves dentro del bucle?',
  },
  last_step_missing: {
    did: 'deja fuera el último paso: su estado se queda a cero',
    idea: '¿Dónde termina el bucle? range(n) ya se detiene antes de n.',
  },
  first_step_missing: {
    did: 'deja fuera la primera entrada: el bucle empieza en la segunda',
    idea: 'h_1 se hace con h_0 y x[0].',
  },
  over_batch: {
    did: 'toma x[:, t], la secuencia de la fila t del lote, donde se piden las entradas del paso t',
    idea: 'x es (T, batch, input). ¿Cuál de sus tamaños es el tiempo?',
  },
  exchanged: {
    did: 'multiplica la entrada por W_hh y el estado por W_xh: dos argumentos de la celda están cada uno en el lugar del otro',
    idea: 'Revisa el orden: rnn_cell(x_t, h_prev, W_xh, W_hh, b).',
  },
  weights_change: (data) => ({
    did: `no usa los mismos pesos en todos los pasos: ${changing(data)}`,
    idea: 'Desenrollar usa un solo juego de pesos para todos los pasos. ¿Qué depende del paso dentro del bucle?',
  }),
};

/** @param {Record<'memory' | 'input' | 'bias', string[] | null>} factors of the steps from 1 on, as they are shown; null: always the same */
function changing({ memory, input, bias }) {
  /** @param {string} part @param {string[] | null} values */
  const counts = (part, values) =>
    values && `${part} cuenta ${values.map((value) => `× ${value}`).join(', luego ')}`;
  return [
    counts('la parte de la memoria', memory),
    counts('la parte de la entrada', input),
    counts('el sesgo', bias),
  ]
    .filter(Boolean)
    .join(', ');
}
