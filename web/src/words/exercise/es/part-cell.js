/** @type {typeof import('../en/part-cell.js').cell} */
export const cell = {
  title: 'Un paso: la celda',
  task:
    'Escribe un paso de la red: a partir de la entrada x_t y del estado anterior, h_prev, calcula el nuevo estado h_t. ' +
    'La fórmula es h_t = tanh(W_hh h_{t−1} + W_xh x_t + b). ' +
    'La comprobación llama a tu función con números aleatorios nuevos, con varios lotes y tamaños. ' +
    'Cuando la supere, tu función calculará los estados de la escena.',
  comments: {
    replace: 'cambia esto: el nuevo estado',
    tryIt: 'pruébala: lote 3, entrada 4, ocultas 8',
  },
  hints: [
    'El nuevo estado es tanh de una suma de tres términos: lo que dice la entrada, lo que dice la memoria y un sesgo.',
    'Escribe las formas. x_t es (3, 4) y W_xh es (8, 4), y el resultado tiene que ser (3, 8). ¿Cuál de las dos hay que trasponer para hacer un producto de matrices?',
    'El producto de matrices se escribe @, y .T traspone una matriz: (3, 4) @ (4, 8) da (3, 8).',
    'La parte de la memoria se construye igual, con h_prev y W_hh. Ahí las formas encajan también sin trasponer, pero entonces cada peso actúa entre las dos unidades equivocadas.',
    'b tiene un número por unidad. Al sumarlo a (3, 8), se suma a cada una de las tres filas; no hay que hacer nada más.',
    'Junta las piezas: torch.tanh( … @ W_xh.T + … @ W_hh.T + … ).',
  ],
  next: [
    'Compara con la de PyTorch: cell = torch.nn.RNNCell(4, 8) tiene los pesos weight_ih y weight_hh, y dos sesgos, bias_ih y bias_hh. ¿Con qué b da tu celda los mismos números?',
    'Quita tanh y pasa la celda diez veces sobre su propio resultado. ¿Qué les ocurre a los números?',
    'Escribe la misma celda con bucles sobre filas, unidades y entradas. ¿Cuántas multiplicaciones necesita un paso?',
  ],
};
