/** The folded cell, and its copies. */
import { sym } from '../grammar.js';

/** @typedef {import('../grammar.js').Part} Part */

/** @type {Part[]} */
const weights = [sym('W', 'xh'), ', ', sym('W', 'hh'), ' and ', sym('b', '')];

export const folding = {
  cell: 'One cell and its loop, with the same W xh, W hh and b at every step.',
  start: 'It holds h 0 and has read nothing yet.',
  /** @param {{ t: number, T: number, token: string | null, done: boolean }} of */
  at({ t, T, token, done }) {
    const reads = `step ${t} of ${T}${token === null ? '' : `, which reads “${token}”`}`;
    return done
      ? `It holds h ${t}, made in ${reads}.`
      : `It holds h ${t - 1} and works on ${reads}.`;
  },
  /** @param {number} T */
  toBeUsed: (T) => `One cell, to be used ${T === 1 ? 'once' : `${T} times`}`,
  /** @param {number} t @param {number} T */
  used: (t, T) => `Step ${t} of ${T}: ${t === 1 ? 'the cell’s first use' : 'the same cell again'}`,
  /** @type {Part[]} */
  sameWeights: ['with the same ', ...weights, ' at every step'],
  drawnPerStep: 'One cell, drawn once per step',
  /** @type {Part[]} */
  copied: [...weights, ' are copied: no step has its own'],
};
