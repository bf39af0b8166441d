/** What stands around every question, in Spanish. @type {import('../../language.js').Words['questions']['card']} */
export const card = {
  eyebrow: 'Predice y comprueba',
  takeHello: 'El ejemplo “hello” sí sirve para la pregunta que va aquí.',
  setHello: 'Poner “hello” en la escena',
  marks: {
    right: ', la respuesta del motor',
    'right chosen': ', tu respuesta y la del motor',
    chosen: ', tu respuesta',
  },
  right: 'Correcto.',
  wrong: 'No del todo.',
  lookFirst: 'Mirar antes la escena',
  see: 'Verlo en la escena',
  again: 'Intentarlo de nuevo',

  another: 'En la escena hay otra red: la pregunta es nueva.',
  shown: (t) => `La escena lo muestra, en el paso ${t}.`,
  goesBack: (t, phase) =>
    `El reloj vuelve al paso ${t}, fase “${phase}”, para no adelantar la respuesta.`,
  refused: (message) => `Aquí el motor no puede responder a esto: ${message}`,

  inBatch: (row) => ` (en la fila ${row} del lote)`,
  token: (token) => `“${token}”`,
  sameNumbers: (one) => (one ? 'el mismo número' : 'los mismos números'),
};
