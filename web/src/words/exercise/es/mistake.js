/** @type {typeof import('../en/mistake.js').mistake} */
export const mistake = {
  subject: {
    cell: 'Tu celda',
    unroll: 'Tu unroll',
    step: 'El paso dentro de tu bucle',
  },
  did: (subject, did) => `${subject} ${did}.`,
  one: ({ did, idea }) => `${did} ${idea}`,
  two: (said) =>
    `Dos cosas a la vez. ${said.map(({ did, idea }, i) => `${i + 1}. ${did} ${idea}`).join(' ')}`,
  three: (said) =>
    `Tres cosas a la vez. ${said.map(({ did }, i) => `${i + 1}. ${did}`).join(' ')} Empieza por la primera: ${said[0].idea}`,
  ownCell: (named) =>
    `La rnn_cell que has vuelto a escribir aquí no es correcta, así que ningún estado puede serlo.${named && ` ${named}`} Puedes quitarla: rnn_cell ya está ahí.`,
};
