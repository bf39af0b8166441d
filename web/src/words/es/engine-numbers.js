/** Formas, límites y números que crecen demasiado (cpp/rnn). */
import { counted } from './engine-counted.js';

/** @typedef {import('./engine-lessons.js').Say} Say */

/** @type {[RegExp, Say][]} */
export const NUMBERS = [
  [
    /^(\w+) is not a finite number, but must be a whole number from (-?\d+) to (\d+)\.$/,
    (name, low, high) =>
      `${name} no es un número finito, pero debe ser un número entero de ${low} a ${high}.`,
  ],
  [
    /^(\w+) is (\S+), but must be a whole number from (-?\d+) to (\d+)\.$/,
    (name, value, low, high) =>
      `${name} es ${value}, pero debe ser un número entero de ${low} a ${high}.`,
  ],
  [
    /^(\w+) is (\S+), but must be from (-?\d+) to (\d+)\.$/,
    (name, value, low, high) => `${name} es ${value}, pero debe estar entre ${low} y ${high}.`,
  ],
  [
    /^(\w+) has the shape (\(.*\)), but must have the shape (\(.*\))\.$/,
    (name, shape, expected) =>
      `${name} tiene la forma ${shape}, pero debe tener la forma ${expected}.`,
  ],
  [
    /^(\w+) has the shape (\(.*\)): every size must be at least 1\.$/,
    (name, shape) => `${name} tiene la forma ${shape}: cada tamaño debe ser al menos 1.`,
  ],
  [
    /^(\w+) must have the shape (\([\w, ]*\)).*, but has the shape (\(.*\))\.$/,
    (name, letters, shape) =>
      `${name} debe tener la forma ${letters}, pero tiene la forma ${shape}.`,
  ],
  [
    /^(\w+) has the shape (\(.*\)), which is (\d+) values, but its data holds (\d+)\.$/,
    (name, shape, count, holds) =>
      `${name} tiene la forma ${shape}, que son ${count} valores, pero sus datos contienen ${holds}.`,
  ],
  [
    /^W_hh has the shape (\(.*\)), but it maps hidden state to hidden state and must be square\.$/,
    (shape) =>
      `W_hh tiene la forma ${shape}, pero lleva de estado oculto a estado oculto y debe ser cuadrada.`,
  ],
  [
    /^W_xh (\(.*\)) does not fit x (\(.*\)): W_xh has (\d+) columns, x has (\d+) values per step\.$/,
    (W, x, columns, values) =>
      `W_xh ${W} no encaja con x ${x}: W_xh tiene ${counted(columns, 'columna', 'columnas')}; x, ${counted(values, 'valor', 'valores')} por paso.`,
  ],
  [
    /^(\w+) (\(.*\)) does not fit (\w+) (\(.*\)): both need one row per hidden unit\.$/,
    (a, shape, b, other) =>
      `${a} ${shape} no encaja con ${b} ${other}: las dos necesitan una fila por unidad oculta.`,
  ],
  [
    /^(\w+) (\(.*\)) does not fit (\w+) (\(.*\)): \w+ needs one value per hidden unit\.$/,
    (a, shape, b, other) =>
      `${a} ${shape} no encaja con ${b} ${other}: ${a} necesita un valor por unidad oculta.`,
  ],
  [
    /^(\w+) (\(.*\)) does not fit (\w+) (\(.*\)): both need the same batch size\.$/,
    (a, shape, b, other) =>
      `${a} ${shape} no encaja con ${b} ${other}: los dos necesitan el mismo tamaño de lote.`,
  ],
  [
    /^(\w+) would have the shape (\(.*\)), which is more than the (\d+) values allowed: use fewer steps, a smaller batch or fewer units\.$/,
    (name, shape, most) =>
      `${name} tendría la forma ${shape}, más de los ${most} valores permitidos: usa menos pasos, un lote menor o menos unidades.`,
  ],
  [
    /^(\S+\[.*\]) is (not a number \(NaN\)|infinite): every value must be a finite number\.$/,
    (place, what) =>
      `${place} ${what === 'infinite' ? 'es infinito' : 'no es un número (NaN)'}: todos los valores deben ser números finitos.`,
  ],
  [
    /^rate, the learning rate, must be a finite number above 0\.$/,
    () => 'rate, la tasa de aprendizaje, debe ser un número finito mayor que 0.',
  ],
  [
    /^The numbers grow too large for float32 at step (\d+): use smaller weights or inputs\.$/,
    (t) =>
      `Los números crecen demasiado para float32 en el paso ${t}: usa pesos o entradas más pequeños.`,
  ],
  [
    /^The loss grows too large for float32: use smaller weights, inputs or targets\.$/,
    () =>
      'La pérdida crece demasiado para float32: usa pesos, entradas o respuestas correctas más pequeños.',
  ],
  [
    /^Training went astray at step (\d+), where the numbers grow too large: use a smaller rate\.$/,
    (step) =>
      `El entrenamiento se descarrió en el ajuste ${step}, donde los números crecen demasiado: usa un rate menor.`,
  ],
  [
    /^The influence of step (\d+) grows too large for float32: use smaller weights or a smaller t\.$/,
    (k) =>
      `La influencia del paso ${k} crece demasiado para float32: usa pesos más pequeños o un t menor.`,
  ],
];
