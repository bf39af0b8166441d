/** Numbers in sentences. */
import { joined } from '../grammar.js';

export const numbers = {
  /** Between numbers that belong together. */
  between: ', ',
  /** @param {string} number */
  percent: (number) => `${number} %`,
  /** @param {string} number */
  milliseconds: (number) => `${number} ms`,
  /** @param {readonly string[]} texts */
  listed: (texts) => joined(texts, ', ', ' and '),
  /** @param {{ count: string, from: string, to: string }} of */
  many: ({ count, from, to }) => `${count} numbers from ${from} to ${to}`,
  /** @param {string} number */
  lessThan: (number) => `less than ${number}`,
};
