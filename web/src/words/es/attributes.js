/** Atributos que no se pueden usar. @type {import('../language.js').Words['attributes']} */
export const attributes = {
  unknown: ({ name, given, known, usual }) =>
    `${name}="${given}" no se conoce: puede ser ${either(known)}. Se muestra ${usual}.`,
  cannotHide: ({ given, known }) =>
    `hide="${given.join(' ')}" no se puede ocultar: se puede ${known.join(', ')}.`,
  everything: 'todo',
  idleSequence: (example) =>
    `sequence solo se lee donde no hay example: con example="${example}" se muestra la suya.`,
};

/** @param {readonly string[]} choices */
const either = (choices) =>
  choices.length === 1 ? choices[0] : `${choices.slice(0, -1).join(', ')} o ${choices.at(-1)}`;
