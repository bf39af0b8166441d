/** Números en las frases. */
import { joined } from '../grammar.js';

/** @type {import('../language.js').Words['numbers']} */
export const numbers = {
  between: '; ', // la coma es la de los decimales
  percent: (number) => `${number}\u00a0%`,
  milliseconds: (number) => `${number}\u00a0ms`,
  listed: (texts) => joined(texts, texts.some((text) => text.includes(',')) ? '; ' : ', ', ' y '),
  many: ({ count, from, to }) => `${count} números, de ${from} a ${to}`,
  lessThan: (number) => `menos de ${number}`,
};
