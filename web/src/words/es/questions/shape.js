/** The question of the shape, in Spanish. */
import { code, sym } from '../../grammar.js';

/** @type {import('../../language.js').Words['questions']['shape']} */
export const shape = {
  setting: (batch, single, x, W_xh) => [
    `La escena de esta lección tiene un lote de ${batch}${single ? ', una sola secuencia' : ''}. En él, `,
    code('x_t'),
    ' tiene la forma ',
    code(x),
    ' y ',
    code('W_xh'),
    ' la forma ',
    code(W_xh),
    '.',
  ],
  ask: () => ['¿Qué forma tiene ', code('x_t @ W_xh.T'), '?'],
  refused: 'Ninguna: PyTorch rechaza el producto',

  notColumn: () => [
    'Ese es el orden de la fórmula, ',
    sym('W', 'xh'),
    ' ',
    sym('x', 't'),
    ', donde los vectores son columnas. En el código, una secuencia es una fila y el lote va primero. ',
  ],
  notInput: (I, H) => [
    'El producto no conserva la forma de ',
    code('x_t'),
    `: convierte ${I === '1' ? 'la entrada' : `las ${I} entradas`} de una fila en ${H === '1' ? '1 unidad oculta' : `${H} unidades ocultas`}. `,
  ],
  notWeights: () => [
    'Esa es la forma de la propia ',
    code('W_xh.T'),
    '. Las filas del producto son las de ',
    code('x_t'),
    ', una por cada secuencia. ',
  ],
  notEvenRefused: () => ['Aquí no rechazaría ni siquiera ', code('x_t @ W_xh'), ', porque los tamaños son iguales por casualidad. '], // prettier-ignore
  notRefused: (product) => [
    'Rechazaría ',
    code('x_t @ W_xh'),
    ', ',
    code(product),
    '. El ',
    code('.T'),
    ' junta los tamaños iguales. ',
  ],

  because: (product, I) => [
    code(product),
    `: los dos tamaños interiores, ${I} y ${I}, se encuentran y desaparecen; los exteriores quedan. `,
    'Una fila por cada secuencia, una columna por cada unidad oculta.',
  ],
};
