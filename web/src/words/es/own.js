/** Una secuencia propia. */

/** @typedef {import('../en/own.js').Kind} Kind */

/** @type {Record<Kind, string>} */
const MANY = { letters: 'letras', words: 'palabras', numbers: 'números' };

/** @type {Record<Kind, string>} */
const NEXT = {
  letters: 'la letra siguiente',
  words: 'la palabra siguiente',
  numbers: 'la fila de números siguiente',
};

/** @type {import('../language.js').Words['own']} */
export const own = {
  field:
    'Escribe o pega un texto, o números: uno por línea o una fila por línea. Decimales con punto; con coma, separa los números con espacios o punto y coma',
  kinds: {
    letters: 'una letra',
    words: 'una palabra',
    numbers: 'un número, o una fila de ellos',
  },
  step: 'Un paso es',
  looksLike: '(eso parece)',
  hidden: 'unidades ocultas',
  badHidden: (most) => `Un número entero de 1 a ${most}.`,
  show: 'Mostrarla',
  honestly: (kind) =>
    `La red se entrena aquí, solo con esta secuencia, para predecir ${NEXT[kind]}: se la aprende de memoria. Si eso tardara demasiado, se queda sin entrenar, con el inicio al azar de PyTorch, y la línea sobre la imagen lo dice. Nada sale de esta página.`,

  tokens: ({ count, kind, different }) =>
    `Se lee como ${count} ${MANY[kind]}, ${different === null ? 'todas distintas' : different === '1' ? '1 distinta' : `${different} distintas`}.`,
  numbers: (count) =>
    `Se lee como ${count} números, uno por paso; todos se dividen por el mayor, sin contar el signo, para que la red vea de −1 a 1.`,
  rows: (rows, columns) =>
    `Se lee como ${rows} filas de ${columns} números; cada columna se divide por su mayor, sin contar el signo, para que la red vea de −1 a 1.`,
};

/** @type {import('../language.js').Words['ownProblems']} */
export const ownProblems = {
  noKind: (kind) => `Una secuencia se lee como letters, words o numbers, no como “${kind}”.`,
  nothing: (kind) =>
    `Aún no hay nada que leer: escribe al menos ${kind === 'numbers' ? 'dos números' : `dos ${MANY[kind]}`}.`,
  farTooLong: (count) => `Este texto es larguísimo: ${count} caracteres. Acórtalo.`,
  one: (kind) =>
    `Una sola ${kind === 'letters' ? 'letra' : 'palabra'} no es una secuencia: una se lee y la siguiente se predice. Escribe al menos dos.`,
  tooMany: ({ count, kind, most }) =>
    `Son ${count} ${MANY[kind]}; se pueden usar ${most} como máximo. Acorta el texto.`,
  longToken: ({ kind, place, token, most }) =>
    `La ${kind === 'letters' ? 'letra' : 'palabra'} ${place}, “${token}”, es demasiado larga: ${most} caracteres como máximo.`,

  noNumber: 'No contiene ningún número. Escribe al menos dos.',
  tooManyRows: ({ count, most }) =>
    `Son ${count} filas; se pueden usar ${most} como máximo. Acorta el texto.`,
  tooManyValues: ({ count, most }) =>
    `Son ${count} valores; se pueden usar ${most} como máximo. Acorta el texto.`,
  twoMarks: ({ comma, commaLine, point, pointLine }) =>
    `“${comma}”, en la línea ${commaLine}, tiene coma decimal; “${point}”, en la línea ${pointLine}, punto decimal. Usa solo uno de los dos.`,
  missing: (line) => `Línea ${line}: falta un número entre dos separadores.`,
  notFinite: (line, text) =>
    `Línea ${line}: con “${text}” no se puede calcular. Quita esa línea o escribe un número.`,
  notNumber: (line, text) =>
    `Línea ${line}: “${text}” no es un número. Escribe un número o una fila de números por línea, como 0.5 o 0.5, 1.2 (aquí la coma separa y el punto es el decimal).`,
  tooLarge: (line, text) =>
    `Línea ${line}: “${text}” es demasiado grande: los números pueden llegar a 1e30.`,
  ragged: ({ line, count, one, before, expected }) =>
    `La línea ${line} tiene ${one ? '1 número' : `${count} números`}; ${before === 1 ? 'la línea anterior tiene' : 'las líneas anteriores tienen'} ${expected}. Todas las líneas necesitan los mismos.`,
  tooWide: (count, most) => `Una fila tiene ${count} números; se pueden usar ${most} como máximo.`,
  oneNumber:
    'Un solo número no es una secuencia: uno se lee y el siguiente se pronostica. Escribe al menos dos.',
};

/** @type {import('../language.js').Words['ownNotes']} */
export const ownNotes = {
  header: (line, text) => `La línea ${line}, “${text}”, da nombre a las columnas y no se lee.`,
  series: 'Una línea: cada número es un paso.',
  decimalCommas: 'Las comas se leen como comas decimales.',
  commasSeparate:
    'Las comas se leen como separadores; si son comas decimales, escribe puntos en su lugar.',
};
