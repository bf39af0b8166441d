import { list } from './list.js';

/** @type {typeof import('../en/problems.js').numbers} */
export const numbers = {
  nan: 'nan (no es un número)',
  inf: 'inf (demasiado grande)',
  '-inf': '−inf (demasiado grande)',
};

const NAMES = { cell: 'rnn_cell', unroll: 'unroll' };

/** @type {typeof import('../en/problems.js').problems} */
export const problems = {
  missing: ({ functions, nearest }, part) => {
    const name = NAMES[part];
    if (nearest)
      return `No hay ninguna función ${name}, pero sí una que se llama ${nearest}. Si es esa, cámbiale el nombre.`;
    if (functions.length) return `No hay ninguna función ${name}, solo ${list(functions)}.`;
    return `No hay ninguna función ${name}. Empieza así: def ${name}(${part === 'cell' ? 'x_t, h_prev' : 'x, h_0'}, W_xh, W_hh, b):`;
  },
  not_callable: ({ type }, part) =>
    `${NAMES[part]} es un valor de tipo ${type} y ya no una función. ¿Se ha usado el nombre otra vez para un resultado?`,
  too_few: ({ given, wanted, absent }) =>
    `Recibe ${given.length} ${given.length === 1 ? 'argumento' : 'argumentos'} (${given.join(', ')}), pero se llama con cinco: ${wanted.join(', ')}. ${absent.length === 1 ? 'Falta' : 'Faltan'} ${list(absent)}.`,
  too_many: ({ given, wanted }) =>
    `Recibe ${given.length} argumentos (${given.join(', ')}), pero se llama con cinco: ${wanted.join(', ')}.`,
  order: ({ given, wanted, at }) =>
    `El argumento ${at + 1} se llama ${given[at]}, pero lo que llega ahí es ${wanted[at]}. El orden es: ${wanted.join(', ')}.`,
  changed: ({ names }) =>
    names.length === 1
      ? `Después de la llamada, ${names[0]} ya no es lo que era.`
      : `Después de la llamada, ${list(names)} ya no son lo que eran.`,
  again_raised: ({ error }) =>
    `La segunda llamada con los mismos argumentos se detuvo: ${error.type}: ${error.message}.`,
  again_shape: () => 'La segunda llamada con los mismos argumentos dio algo de otra forma.',
  again_other: ({ place, once, twice }) =>
    `Llamada dos veces con los mismos argumentos: ${place} es ${once} la primera vez y ${twice} la segunda.`,
  other_rule: ({ place, once, twice }) =>
    `Al recorrer todos los pasos sale ${place} = ${once}; al seguir desde tu propio h_2 con el resto de las entradas sale ${twice}. Un paso no puede depender de nada más que de su entrada y del estado anterior.`,
  moved: ({ moved, steps }) => {
    const changed = `Cuando solo la última entrada, x_${steps}, es otra`;
    if (moved.length === 0) return `${changed}, no cambia nada. Debería cambiar h_${steps}.`;
    const which = list(moved.map((t) => `h_${t}`));
    return `${changed}, ${moved.length === 1 ? 'cambia' : 'cambian'} ${which}. Solo debería cambiar h_${steps}: un estado no sabe nada de entradas posteriores.`;
  },
  calls: ({ calls, steps }) =>
    calls === 0
      ? 'No se llama a rnn_cell. No hace falta usarla, pero te haría un paso.'
      : `Se llama a rnn_cell ${calls} ${calls === 1 ? 'vez' : 'veces'} para ${steps} pasos. Bastaría con una vez por paso.`,
};

/** @type {typeof import('../en/problems.js').wrong} */
export const wrong = {
  place: ({ t, row, unit }) => `h_${t ?? 't'}, fila ${row}, unidad ${unit}`,
  first: ({ place, expected, got }) => `${place}: se esperaba ${expected} y salió ${got}.`,
  terms: ({ memory, input, bias, sum }) =>
    `Memoria ${memory}, entrada ${input} y sesgo ${bias} suman ${sum}; se espera la tanh de eso.`,
  rightRows: (rows, all) =>
    `Correctas por completo: ${rows.length === 1 ? 'fila' : 'filas'} ${list(rows)} de ${all}.`,
  rightUnits: (units, all) =>
    `Correctas por completo: ${units.length === 1 ? 'unidad' : 'unidades'} ${list(units)} de ${all}.`,
};
