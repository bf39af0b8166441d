import { joined } from '../../grammar.js';

/** "a", "a and b", "a, b and c". @param {readonly (string | number)[]} items */
export const list = (items) => joined(items.map(String), ', ', ' and ');
