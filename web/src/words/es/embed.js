/** La página en el marco de otra. @type {import('../language.js').Words['embed']} */
export const embed = {
  title: 'Una red recurrente, desplegada paso a paso',
  about: 'Aquí se despliega paso a paso una pequeña red recurrente.',
  coming: 'Ya viene.',
  network: 'La red',
  openLesson: 'Abrir la lección',
  unknown: ({ field, given, known }) =>
    `${field}=${given} en la dirección de este marco no se conoce: puede ser ${either(known)}. Se muestra ${known[0]}.`,
  badHost: (given) =>
    `host=${given} en la dirección de este marco no es un origen: debe ser como https://course.example. No se acepta ninguna orden.`,
  notObeyed: ({ field, given, known, most }) =>
    `La orden no se ejecutó: ${field} debe ser ${must(known, most)}, pero es ${given}.`,
};

/** @param {readonly string[] | undefined} known @param {number | undefined} most */
const must = (known, most) =>
  known ? either(known) : most === undefined ? 'un texto' : `un número entero de 0 a ${most}`;

/** @param {readonly string[]} choices */
const either = (choices) =>
  choices.length === 1 ? choices[0] : `${choices.slice(0, -1).join(', ')} o ${choices.at(-1)}`;
