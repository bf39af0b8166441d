/** Cómo leer la imagen. */

/** @type {import('../language.js').Words['legend']} */
export const legend = {
  title: 'Cómo leerlo',
  number: {
    size: 'un número: área = tamaño, ',
    plus: 'azul es\u00a0+',
    minus: 'naranja es\u00a0−',
  },
  ghost: 'aún no calculado',
  row: ['fila', 'una unidad a través del tiempo'],
  column: ['columna', 'un paso: el estado completo'],
  loop: ['bucle', 'el estado vuelve a la misma celda, como su memoria'],
  tags: 'etiquetas',
  tagsMeaning: [
    'una ',
    { name: 'W', index: 'hh' },
    ', una ',
    { name: 'W', index: 'xh' },
    ', un ',
    { name: 'b', index: '' },
    ': desplegada, cada paso muestra una copia, pero solo hay un juego',
  ],
  ribbon: 'un producto, peso × número: el más ancho de aquí es el mayor de aquí',
  reach:
    'alcance: cuánto reaccionaría el estado más nuevo a un cambio pequeño de esa entrada; no es una proporción',
  keys: [
    'Teclas: ',
    { key: 'espacio' },
    ' reproduce, ',
    { key: ',' },
    ' ',
    { key: '.' },
    ' van por fases, ',
    { key: '<' },
    ' ',
    { key: '>' },
    ' por pasos, las flechas eligen.',
  ],
  shapes: ({ B, H }) =>
    `Las formas son (filas del lote, números): (${B}, ${H}) es ${B === 1 ? 'una secuencia' : `${B} secuencias`}, ${H} ${H === 1 ? 'unidad' : 'unidades'}.`,
};
