/** La celda plegada y sus copias. */
import { sym } from '../grammar.js';

/** @type {import('../grammar.js').Part[]} */
const weights = [sym('W', 'xh'), ', ', sym('W', 'hh'), ' y ', sym('b', '')];

/** @type {import('../language.js').Words['folding']} */
export const folding = {
  cell: 'Una celda y su bucle, con los mismos W xh, W hh y b en cada paso.',
  start: 'Guarda h 0 y aún no ha leído nada.',
  at({ t, T, token, done }) {
    const reads = `el paso ${t} de ${T}${token === null ? '' : `, que lee “${token}”`}`;
    return done ? `Guarda h ${t}, hecho en ${reads}.` : `Guarda h ${t - 1} y trabaja en ${reads}.`;
  },
  toBeUsed: (T) => `Una celda, que se usará ${T === 1 ? 'una vez' : `${T} veces`}`,
  used: (t, T) =>
    `Paso ${t} de ${T}: ${t === 1 ? 'el primer uso de la celda' : 'otra vez la misma celda'}`,
  sameWeights: ['con los mismos ', ...weights, ' en cada paso'],
  drawnPerStep: 'Una celda, dibujada una vez por paso',
  copied: [...weights, ' se copian: ningún paso tiene los suyos'],
};
