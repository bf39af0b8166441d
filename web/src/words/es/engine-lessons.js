/** Lo que los ajustes de la lección no admiten (cpp/lessons). */
import { counted } from './engine-counted.js';

/** @typedef {(...found: string[]) => string} Say */

/** @type {[RegExp, Say][]} */
export const LESSONS = [
  [
    /^There is no example "(.*)"\. Choose one of: (.*)\.$/s,
    (name, known) => `No hay ningún ejemplo “${name}”. Elige uno de: ${known}.`,
  ],
  [
    /^There is no source of weights "(.*)"\. Choose one of: (.*)\.$/s,
    (name, known) => `No hay ningún origen de pesos “${name}”. Elige uno de: ${known}.`,
  ],
  [
    /^Your sequence needs at least 2 tokens: one to read and the next one to predict\.$/,
    () => 'Tu secuencia necesita al menos 2 tokens: uno para leer y el siguiente para predecir.',
  ],
  [
    /^Your sequence has (\d+) tokens; at most (\d+) can be used\. Shorten it\.$/,
    (count, most) =>
      `Tu secuencia tiene ${count} tokens; se pueden usar ${most} como máximo. Acórtala.`,
  ],
  [
    /^Your sequence holds an empty token\. Remove it\.$/,
    () => 'Tu secuencia contiene un token vacío. Quítalo.',
  ],
  [
    /^Your (\d+) numbers do not fill rows of (\d+): give every row the same count of numbers\.$/,
    (count, columns) =>
      `Tus ${count} números no llenan filas de ${columns}: pon en cada fila la misma cantidad de números.`,
  ],
  [
    /^Your numbers need at least 2 rows: one to read and the next one to forecast\.$/,
    () => 'Tus números necesitan al menos 2 filas: una para leer y la siguiente para pronosticar.',
  ],
  [
    /^Your numbers have (\d+) rows; at most (\d+) can be used\. Leave some out\.$/,
    (rows, most) =>
      `Tus números tienen ${rows} filas; se pueden usar ${most} como máximo. Quita algunas.`,
  ],
  [
    /^Row (\d+), column (\d+) of your numbers is not a finite number\. Correct it or leave the row out\.$/,
    (row, column) =>
      `En la fila ${row}, columna ${column} de tus números no hay un número finito. Corrígelo o quita la fila.`,
  ],
  [
    /^Give either tokens \(sequence\) or numbers \(values\) of your own, not both\.$/,
    () => 'Da o bien tokens (sequence) o bien números (values) propios, no ambos.',
  ],
  [/^scale must be a number from 0 to 10\.$/, () => 'scale debe ser un número de 0 a 10.'],
  [
    /^The snippet has no task to train on\. Choose another source of weights: (.*)\.$/,
    (known) =>
      `El código no tiene ninguna tarea con la que entrenar. Elige otro origen de pesos: ${known}.`,
  ],
  [
    /^Training this in the page would take too long: use a shorter sequence, fewer hidden units or fewer training steps\.$/,
    () =>
      'Entrenar esto en la página tardaría demasiado: usa una secuencia más corta, menos unidades ocultas o menos ajustes.',
  ],
  [
    /^The network does not know "(.*)"\. Make the second sequence of what it knows: (.*)\.$/s,
    (token, known) =>
      `La red no conoce “${token}”. Haz la segunda secuencia con lo que conoce: ${known}.`,
  ],
  [
    /^This example reads numbers, not tokens: compare it with numbers\.$/,
    () => 'Este ejemplo lee números, no tokens: compáralo con números.',
  ],
  [
    /^This example reads tokens, not numbers: compare it with tokens\.$/,
    () => 'Este ejemplo lee tokens, no números: compáralo con tokens.',
  ],
  [
    /^The second sequence must have (\d+) tokens?, like the first; it has (\d+)\.$/,
    (count, has) =>
      `La segunda secuencia debe tener ${counted(count, 'token', 'tokens')}, como la primera; tiene ${has}.`,
  ],
  [
    /^The second sequence must have (\d+) numbers, (\d+) rows of (\d+), like the first; it has (\d+)\.$/,
    (count, rows, columns, has) =>
      `La segunda secuencia debe tener ${count} números, ${rows} filas de ${columns}, como la primera; tiene ${has}.`,
  ],
  [
    /^Row (\d+), column (\d+) of the second sequence is not a finite number, or too large\. Correct it\.$/,
    (row, column) =>
      `En la fila ${row}, columna ${column} de la segunda secuencia no hay un número finito, o es demasiado grande. Corrígelo.`,
  ],
  [
    /^This network has (\d+) weights, (.*), one behind the other; (\d+) (?:was|were) given\. Give all of them\.$/,
    (count, names, given) =>
      `Esta red tiene ${count} pesos, ${names.replace(' and ', ' y ')}, uno tras otro; se han dado ${given}. Dalos todos.`,
  ],
  [
    /^states must be (\d+) numbers, (\d+) steps of (\d+) rows? of (\d+); (\d+) (?:was|were) given\.$/,
    (count, steps, rows, units, given) =>
      `states deben ser ${count} números, ${steps} pasos de ${counted(rows, 'fila', 'filas')} de ${units}; se han dado ${given}.`,
  ],
  [
    /^The state of step (\d+), row (\d+), unit (\d+) is too large to be drawn\.$/,
    (t, row, unit) =>
      `El estado del paso ${t}, fila ${row}, unidad ${unit} es demasiado grande para dibujarlo.`,
  ],
  [
    /^The state of step (\d+), row (\d+), unit (\d+) is not a finite number\.$/,
    (t, row, unit) =>
      `El estado del paso ${t}, fila ${row}, unidad ${unit} no es un número finito.`,
  ],
];
