/** Una unidad en un paso. */
/** @type {import('../language.js').Words['unit']} */
export const unit = {
  select: 'Elige un cuadrado para ver todos los productos que lo formaron.',
  caption: (t, unit) => `Productos que suman la unidad ${unit} de h ${t}`,
  heads: { of: 'de', factors: 'peso × valor', drawn: 'dibujado', product: 'producto' },
  memory: 'memoria',
  input: 'entrada',
  bias: 'sesgo',
  tanh: 'tanh',
  otherUnits: (count) => (count === 1 ? '1 unidad más' : `otras ${count} unidades juntas`),
  otherInputs: (count) => (count === 1 ? '1 entrada más' : `otras ${count} entradas juntas`),
  silent: (count) =>
    count === 1 ? '1 entrada es 0 y no aporta nada' : `${count} entradas son 0 y no aportan nada`,
  sum: '= suma',
  noSum: 'suma: aún no calculada',
  noTanh: 'tanh: aún no calculada',
  gave: (maker) => [`${maker} dio `, ''],
  formulaGives: (value) => ['la fórmula da ', { strong: value }, ', a partir de:'],
  pinned: (t) => `elegida en el paso ${t}: se queda aquí cuando sigues`,
  every: 'una unidad, un paso: todos los productos que la formaron',
  largest: 'una unidad, un paso: los mayores productos que la formaron',
  twin: ({ earlier, token }) =>
    `El paso ${earlier} leyó lo mismo, “${token}”; solo la memoria es distinta`,
  step: (t) => `paso ${t}`,
  start: 'El estado antes de leer nada. Nada lo formó: es donde empieza la red.',
  aloneStart: 'El estado antes de leer nada: solo tu código lo conoce.',
  alone: 'La escena no sabe qué lo formó: solo recibió los estados, sin pesos ni entradas.',

  line: {
    start: (name, value) => [name, ` = ${value}, donde empieza la red.`],
    notYet: (name) => [name, ' aún no está calculado.'],
    nextPhase: (name, sum) => [name, ` = tanh(suma ${sum}), que calcula la fase siguiente.`],
    made: (name, sum, value) => [
      name,
      ` = tanh(suma ${sum}) = `,
      { strong: value },
      '. Sus productos están más abajo.',
    ],
    theirs: (name, { sum, value, maker, given }) => [
      'La fórmula: ',
      name,
      ` = tanh(suma ${sum}) = ${value}; ${maker} dio `,
      { strong: given },
      '.',
    ],
    aloneStart: (name) => [name, ': solo lo conoce tu código.'],
    aloneNotYet: (name) => [name, ' aún no se muestra.'],
    alone: (name, value) => [
      name,
      ' = ',
      { strong: value },
      '. Qué lo formó, la escena no lo sabe.',
    ],
  },
};
