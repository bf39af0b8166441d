import { list } from './list.js';

const BEGIN = 'El nuevo estado es tanh de una suma de tres términos. Empieza por uno de ellos.';
const BY_W_HH = 'El estado anterior entra solo a través de W_hh.';
const SIZES = { batch: 'lote', input: 'entrada', hidden: 'capa oculta' };

/** @type {typeof import('../en/mistakes-whole.js').whole} */
export const whole = {
  returns_h_prev: { did: 'devuelve h_prev tal como llegó: no se ha calculado nada', idea: BEGIN },
  all_zero: { did: 'da solo ceros', idea: BEGIN },
  too_early: {
    did: 'sobrescribe el estado anterior cuando todavía hace falta: la unidad 0 es correcta, y desde ahí cada unidad oye los valores nuevos de las que van antes',
    idea: 'Todo h_t se hace con h_{t−1}. ¿Dónde pueden esperar los valores nuevos hasta que estén todos?',
  },
  wrong_order_cat: {
    did: 'une estado y entrada en un orden, y sus pesos en el otro: los pesos de la entrada se encuentran con números del estado',
    idea: 'Si unes con cat W_xh antes que W_hh, ¿qué tiene que ir primero en el vector?',
  },
  adds_h_prev: { did: 'suma h_prev al nuevo estado después de tanh', idea: BY_W_HH },
  averages_h_prev: {
    did: 'da la media del estado anterior y el nuevo',
    idea: 'El nuevo estado reemplaza al anterior. Lo que se conserva del pasado depende de W_hh.',
  },
  h_prev_inside: {
    did: 'añade a la suma h_prev tal cual, además de la parte de la memoria',
    idea: BY_W_HH,
  },
  times_h_prev: {
    did: 'multiplica el nuevo estado por el anterior',
    idea: 'Eso sería una puerta, como en una LSTM. Esta celda no tiene ninguna.',
  },
  batch_mean: {
    did: 'hace la media del nuevo estado sobre el lote, de modo que todas las filas son iguales',
    idea: 'Las filas de un lote son secuencias independientes: entre ellas no se mezcla nada.',
  },
  first_row_everywhere: {
    did: 'calcula la fila 0 y se la da a todas las filas del lote',
    idea: 'Cada fila tiene su propia entrada y su propio estado.',
  },
  first_row_only: {
    did: 'calcula solo la fila 0; las demás filas del lote se quedan a cero',
    idea: '¿Devuelves dentro del bucle sobre las filas?',
  },
  last_unit_missing: {
    did: 'calcula todas las unidades menos la última, que se queda a cero',
    idea: '¿Dónde termina tu bucle sobre las unidades? range(n) ya se detiene antes de n.',
  },
  last_row_missing: {
    did: 'calcula todas las filas menos la última, que se queda a cero',
    idea: '¿Dónde termina tu bucle sobre las filas? range(n) ya se detiene antes de n.',
  },
  cell_twice: {
    did: 'da dos pasos con la misma entrada',
    idea: 'Una llamada a la celda es un paso.',
  },
  not_finite: {
    did: 'da nan (no es un número) o inf (demasiado grande) en alguna parte',
    idea: 'Busca una división entre cero, el logaritmo de un número negativo o la exp de uno grande.',
  },
  constant: {
    did: 'da los mismos números reciba lo que reciba',
    idea: 'La comprobación sortea números nuevos cada vez. El resultado hay que calcularlo con los argumentos, con todos.',
  },
  rounded: ({ digits }) => ({
    did: `da los números correctos, pero redondeados a ${digits} ${digits === 1 ? 'decimal' : 'decimales'}`,
    idea: 'Las diferencias pequeñas se acumulan a lo largo de muchos pasos: devuelve los números tal como son.',
  }),
  factors: (data) => ({
    did: `da ${data.tanh ? 'tanh de ' : ''}${sumOf(data)}${data.tanh ? '' : ', sin tanh'}`,
    idea: 'En la fórmula cada parte cuenta una vez. ¿De dónde salen los factores?',
  }),
  ignores: ({ names }) => ({
    did: `da los mismos números ${names.length === 1 ? 'sea cual sea' : 'sean cuales sean'} ${list(names)}`,
    idea: '¿Usa una variable de fuera, o números fijos, donde debería ir un argumento?',
  }),
  one_size: ({ sizes, only }) => ({
    did: `acierta con los tamaños de la lección, (batch, input, hidden) = (${only.join(', ')}), pero no con otro tamaño de ${sizes.map((/** @type {keyof typeof SIZES} */ size) => SIZES[size]).join(' o ')}`,
    idea: '¿Hay en el código un número que debería salir de una forma, como h_prev.shape, o un squeeze() que elimina un tamaño de 1?',
  }),
  keeps_state: {
    did: 'acierta la primera vez y da otra cosa cuando se llama de nuevo con los mismos argumentos: guarda algo de una llamada a la siguiente',
    idea: 'Todo lo que puede saber entra como argumento. ¿Qué variable vive fuera de la función?',
  },
  never_twice: {
    did: 'da otros números cuando se llama de nuevo con los mismos argumentos',
    idea: '¿Hay algo aleatorio dentro, o una variable que vive fuera de la función?',
  },
  changes_arguments: ({ names }) => ({
    did: `cambia ${list(names)}, que ${names.length === 1 ? 'pertenece' : 'pertenecen'} a quien hizo la llamada`,
    idea: 'Los operadores como += y las asignaciones como h[j] = … escriben en el tensor que se recibió. Crea uno nuevo, o antes un clone().',
  }),
};

/** @param {Record<'input' | 'memory' | 'bias', string>} factors as they are shown */
const sumOf = ({ input, memory, bias }) =>
  `${input} × la parte de la entrada + ${memory} × la parte de la memoria + ${bias} × el sesgo`.replaceAll(
    '+ −',
    '− ',
  );
