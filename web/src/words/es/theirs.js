/** Estados que hizo el código del alumno. */
import { sym } from '../grammar.js';

/** @param {string} name */
const named = (name) => (name === 'code' ? 'código' : name);

/** @param {boolean} own */
const ownNetwork = (own) => (own ? ' con una red propia' : '');

/** @type {Record<'T' | 'B' | 'H' | 'I', string>} */
const SIZES = { T: 'pasos', B: 'filas del lote', H: 'unidades ocultas', I: 'entradas' };

/** @type {import('../language.js').Words['theirs']} */
export const theirs = {
  yours: (name) => `tu ${named(name)}`,
  yoursAlone: ({ name, isCode }) => ['Tu ', isCode ? { code: name } : named(name)],
  yourCell: 'tu celda',

  madeBy: (whose) => `, hechos por ${whose}`,
  made: (whose) => `Los estados los hizo ${whose}.`,
  madeThese: (whose) => `Estos estados los hizo ${whose}`,
  madeTheseShort: [' hizo estos', ' estados'],
  back: 'Volver a los del motor',
  backShort: ['Motor', ' otra vez'],

  allThatFollow: (whose) => ` Todos los estados que siguen los hizo ${whose}.`,
  alone: ({ whose, t }) => [
    ...(t === 0 ? [] : ['El estado ', sym('h', t), '. ']),
    `Estos estados los hizo ${whose}; con qué pesos y qué entradas, la escena no lo sabe.`,
  ],
  differ: ({ count, H }) =>
    `${count} de ${H} unidades ${count === 1 ? 'difiere' : 'difieren'} de lo que da la fórmula. `,
  byTheFormula: 'Según la fórmula, la tanh de cada suma es el nuevo estado. ',
  firstTitle: ({ t, row, unit, maker, given, expected }) =>
    `Paso ${t}${row === null ? '' : `, fila ${row} del lote`}, unidad ${unit}: ${maker} da ${given}; la fórmula, ${expected}.`,
  firstDifference: ({ count, H }) =>
    `Es la primera diferencia, rodeada en la imagen.${count === 1 ? '' : ` En este paso difieren ${count} de ${H} unidades.`}`,

  nothingElse: (whose) => `Estos estados los hizo ${whose}. La escena no recibió nada más.`,
  same: ({ whose, own }) =>
    `Estos estados los hizo ${whose}${ownNetwork(own)}; el motor da lo mismo.`,
  differing: ({ whose, own, count, of }) =>
    `Estos estados los hizo ${whose}${ownNetwork(own)}. ${count} de ${of} ${count === 1 ? 'difiere' : 'difieren'} de lo que la fórmula hace del estado anterior.`,
  firstMark: 'el primer número que difiere del de la fórmula',
  otherMark: 'otro que difiere',
  inTable: ({ whose, differ }) =>
    `Estos estados los hizo ${whose}${differ ? '; detrás de ≠ está lo que da la fórmula' : ''}.`,

  notStates: 'h debe ser los estados ocultos como { shape: [T, B, H], data: números }.',
  wrongCount: ({ shape, count, holds }) =>
    `h tiene la forma ${shape}, que son ${count} números, pero contiene ${holds}.`,
  noShape: (shape) => `Los estados ocultos deben tener la forma (T, B, H), pero tienen ${shape}.`,
  otherShape: ({ shape, expected }) =>
    `Los estados ocultos tienen la forma ${shape}, pero esta red hace ${expected}: pasos, filas del lote, unidades ocultas.`,
  tooMany: ({ most, here, what }) =>
    `La escena puede dibujar ${most} ${SIZES[what]} como máximo; aquí hay ${here}.`,
  tooLarge: ({ t, row, unit, value }) =>
    `h en el paso ${t}, fila ${row}, unidad ${unit} es ${value}, demasiado grande para dibujarlo.`,
  notFinite: ({ t, row, unit, value }) =>
    `h en el paso ${t}, fila ${row}, unidad ${unit} es ${value}, que no es un número finito.`,
  notFirst: ({ T, row, unit }) =>
    `first debe ser { t, row, unit } con t de 1 a ${T}, row de 0 a ${row} y unit de 0 a ${unit}.`,
  notTensor: (name) => `network.${name} debe ser { shape, data }.`,
};
