/** Por qué no se puede abrir un enlace. */

/** @type {import('../language.js').Words['link']} */
export const link = {
  theDefault: 'Se muestra lo habitual.',
  tooLong: ({ length, most }) =>
    `Este enlace es demasiado largo para abrirlo: ${length} caracteres; como máximo, ${most}.`,
  noState: 'Este enlace no contiene ningún estado de la lección.',
  newer: 'Este enlace se hizo con una versión más nueva de la lección.',
  badVersion: (version) => `Este enlace está dañado: su versión, v, es “${version}”.`,
  badValue: ({ key, must, is }) =>
    `Este enlace está dañado: ${key} debe ser ${must}, pero es “${is}”.`,
  unreadable: (key) => `Este enlace está dañado: ${key} no se puede leer.`,
  badEdits: 'Este enlace está dañado: sus cambios de los pesos no se pueden leer.',

  must: {
    whole: (most) => `un número entero de 0 a ${most}`,
    oneOf: (choices) => (choices.length > 1 ? `uno de ${choices.join(', ')}` : choices[0]),
    text: 'un texto',
    name: 'una sola palabra corta',
    number: 'un número',
    edits: 'una lista como hh40:0.69,b4:-1',
  },
};
