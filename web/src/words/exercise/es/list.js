import { joined } from '../../grammar.js';

/** "a", "a y b", "a, b y c"; "e" before the sound of i. @param {readonly (string | number)[]} items */
export const list = (items) =>
  joined(items.map(String), ', ', /^h?i(?![aeou])/i.test(String(items.at(-1))) ? ' e ' : ' y ');
