/** Two sequences through the same weights, in Spanish: secuencia is feminine, and so are A and B. */
import { strong, unitOf } from '../grammar.js';
import { agreeing, many, named } from './things.js';

/** @type {import('../language.js').Words['compare']} */
export const compare = {
  what: 'Qué se compara',
  shownAs: 'Se muestra como',
  pairs: 'Pares',
  differences: 'Diferencias',
  second: 'Segunda secuencia, B',
  own: 'la tuya',
  ownWhy: (steps, thing) =>
    `Tu propia segunda secuencia: ${many(steps, thing)} por los mismos pesos.`,
  typeIt: (count, thing) => `Escribe tu propia B: ${many(count, thing)}`,
  betweenSteps: ' | ',

  nothingTyped: (count, thing, each) =>
    `Escribe una segunda secuencia de ${many(count, thing)}${each === undefined ? '' : `, con ${each} números en cada una`}.`,
  unknown: (token, known, more) => `La red no conoce “${token}”. Conoce ${listed(known, more)}.`,
  noNumbers: 'Esto no son números.',
  otherColumns: (wanted, given) =>
    `Cada fila de la secuencia A tiene ${many(wanted, 'number')}; las de esta tienen ${given}. Ambas deben tener la misma cantidad.`,
  otherCount: (rows, columns, given) =>
    `La secuencia A tiene ${many(rows * columns, 'number')} (${many(rows, 'row')} de ${columns}); esta tiene ${given}. Ambas deben tener la misma cantidad.`,
  otherLength: (wanted, given, thing) =>
    `La secuencia A tiene ${many(wanted, thing)}; esta tiene ${given}. Ambas deben tener el mismo número de pasos.`,

  grid: 'Estados ocultos de A y B: una fila es una unidad; una columna, un paso',
  reads: (who) => `${who} lee`,
  different(thing, count) {
    const adjective = `${agreeing(thing, 'distinto', 'distinta')}${count === 1 ? '' : 's'}`;
    return [`${named(thing, count)} ${adjective}`, adjective, '≠'];
  },
  same(thing, count, history) {
    const same = `${agreeing(thing, 'mismo', 'misma')}${count === 1 ? '' : 's'} ${named(thing, count)}`; // prettier-ignore
    const short = [same, count === 1 ? 'igual' : 'iguales', '='];
    return history ? [`${same}, historia distinta`, ...short] : short;
  },
  window: (first, last, T) => `pasos ${first} a ${last} de ${T}`,
  scale: (full, thin) => `${thin ? 'barra llena' : 'cuadrado lleno'} ±${full}`,
  colours: 'azul: A es mayor; naranja: B es mayor',
  coloursShort: '+: A es mayor',

  cellWaiting: (t, unit) => `h ${t}, unidad ${unit}: aún sin calcular`,
  cell: (t, unit, { a, b, difference }) =>
    `h ${t}, unidad ${unit}: A ${a}; B ${b}; diferencia ${difference}`,
  select: 'Elige un cuadrado para comparar los dos números de esa unidad.',
  unitWaiting: (t, unit) => [unitOf(t, unit), ' aún no se ha calculado.'],
  unit: (t, unit, { a, b, difference }) => [
    unitOf(t, unit),
    `: A ${a}; B ${b}; diferencia `,
    strong(difference),
    '.',
  ],
};

/** @param {readonly string[]} tokens @param {number} more */
function listed(tokens, more) {
  if (more > 0) return `${tokens.join(', ')} y ${more} más`;
  if (tokens.length < 2) return `solo ${tokens[0]}`;
  return `${tokens.slice(0, -1).join(', ')} y ${tokens[tokens.length - 1]}`;
}
