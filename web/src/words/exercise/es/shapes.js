import { tuple } from '../tuple.js';

/** @type {Record<string, string>} */
const STATE_SHAPES = {
  transposed:
    'Está traspuesta: las unidades ocultas en filas y el lote en columnas. Cada fila es de una secuencia del lote.',
  no_batch:
    'Ha desaparecido el lote: hay una sola fila y cada secuencia necesita la suya. Busca squeeze, flatten, mean o un índice como [0].',
  one_row: 'Hay una sola fila, pero cada secuencia del lote necesita la suya.',
  one_unit:
    'Cada fila tiene un solo número, pero el estado tiene un número por unidad oculta. Busca una suma o una media sobre las unidades, o un índice.',
  one_number:
    'Es un solo número, pero cada fila necesita un número por unidad oculta. Busca sum, mean o norm.',
  input_size:
    'Es la forma de x_t: el estado tiene un número por unidad oculta, no uno por entrada.',
  weights: 'Es la forma de W_hh: no queda en ella ningún número del lote.',
  extra: 'Los números encajan, pero sobra una dimensión de tamaño 1. Busca unsqueeze o stack.',
  joined: 'Hay dos resultados uno al lado del otro en vez de sumados. La fórmula suma las partes.',
  other: 'Repasa las formas término por término: cada término de la suma debe ser (batch, hidden).',
};

/** @type {Record<string, string>} */
const SEQUENCE_SHAPES = {
  one_state:
    'Es un solo estado. Se piden todos, de h_1 a h_T: reúnelos a medida que avanza el bucle.',
  batch_first:
    'Lleva el lote en primer lugar. Lo primero es el tiempo: el elemento t−1 contiene h_t de todas las filas.',
  units_first: 'Sus estados están traspuestos: cada uno debe ser (batch, hidden).',
  no_batch: 'Ha desaparecido el lote: cada estado debe ser (batch, hidden).',
  cat: 'Los estados cuelgan uno tras otro en una matriz larga. torch.cat une a lo largo de una dimensión que ya existe; una nueva para el tiempo la crea torch.stack.',
  cat_units:
    'Los estados están uno al lado del otro en una matriz ancha. torch.cat une a lo largo de una dimensión que ya existe; una nueva para el tiempo la crea torch.stack.',
  batch_many:
    'Hay tantos estados como filas en el lote. ¿Qué tamaño de x (T, batch, input) recorre tu bucle?',
  other: 'Se espera un estado (batch, hidden) por paso.',
};

/** @type {Record<string, string>} */
const COUNTS = {
  with_h_0: 'El primero es h_0, que ya se da y no es un resultado: la lista empieza en h_1.',
  one_more: 'Sobra uno: un estado por paso.',
  one_less: 'Falta uno. ¿Dónde empieza tu bucle, y dónde termina?',
  batch_many:
    'Es el número de filas del lote. ¿Qué tamaño de x (T, batch, input) recorre tu bucle?',
  single: '¿Devuelves dentro del bucle, o guardas solo el último?',
  empty: '¿Se mete un estado en la lista en cada paso?',
  count: 'Se pide un estado por paso.',
};

const WANTED = {
  cell: 'un tensor (batch, hidden)',
  unroll:
    'todos los estados, como un tensor (T, batch, hidden) o una lista de T tensores (batch, hidden)',
};

/** @type {Record<string, string>} */
const TYPES = {
  tuple: ' Una coma después de return crea una tupla.',
  generator:
    ' Con yield una función se convierte en un generador: reúne los estados en una lista y devuélvela.',
  function: ' ¿Faltan unos paréntesis, como en tanh(…)?',
  list: ' Toma los tensores tal como son, sin tolist() ni corchetes alrededor.',
  float: ' Busca item(), float(…) o una suma.',
};

/** @type {typeof import('../en/shapes.js').shapes} */
export const shapes = {
  none: ({ printed, right }, part) => {
    if (printed) {
      const shown = right ? 'los números correctos' : 'algo';
      return `Imprime ${shown}, pero devuelve None. print solo muestra; return entrega el resultado a quien llamó.`;
    }
    const name = part === 'cell' ? 'h_t' : 'la lista de estados';
    return `Devuelve None: la función termina sin return. Devuelve ${name} en su última línea.`;
  },
  type: ({ type, length }, part) => {
    const name = /function|method|closure/.test(type) ? 'function' : type;
    const long = length === null ? '' : ` con ${length} ${length === 1 ? 'elemento' : 'elementos'}`;
    return `Devuelve un valor de tipo ${name}${long}. Se espera ${WANTED[part]}.${TYPES[name] ?? ''}`;
  },
  dtype: ({ dtype }) =>
    `Devuelve un tensor de tipo ${dtype}, pero los estados son números reales (torch.float32). Busca una comparación, o un tensor hecho de números enteros.`,
  shape: ({ shape, wanted, which }) =>
    `Devuelve la forma ${tuple(shape)}; aquí (batch, hidden) es ${tuple(wanted)}. ${STATE_SHAPES[which]}`,
  pair: () => 'Devuelve dos cosas, como torch.nn.RNN. Se piden solo los estados, de h_1 a h_T.',
  items: ({ type }) =>
    `Devuelve una lista que contiene un valor de tipo ${type}. Cada elemento debe ser un tensor (batch, hidden): lo que devuelve rnn_cell.`,
  item_shape: ({ t, shape, wanted, which }) =>
    `h_${t} en la lista tiene la forma ${tuple(shape)}; aquí (batch, hidden) es ${tuple(wanted)}. ${STATE_SHAPES[which]}`,
  sequence: ({ shape, wanted, which }) =>
    `Devuelve la forma ${tuple(shape)}; aquí (T, batch, hidden) es ${tuple(wanted)}. ${SEQUENCE_SHAPES[which]}`,
  count: ({ count, wanted, which }) =>
    `Devuelve ${count} ${count === 1 ? 'estado' : 'estados'} para ${wanted[0]} pasos. ${COUNTS[which]}`,
};
