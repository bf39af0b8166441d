/** @type {typeof import('../en/part-unroll.js').unroll} */
export const unroll = {
  title: 'Todos los pasos: el desenrollado',
  task:
    'Escribe el bucle que pasa la celda por toda una secuencia, desde x[0], y devuelve todos los estados, de h_1 a h_T. ' +
    'Dalos como un tensor (T, batch, hidden) o como una lista de T estados. ' +
    'rnn_cell ya está ahí: la tuya si ha superado la comprobación; si no, la de la lección. ' +
    'Todos los pasos usan los mismos pesos y el estado que dejó el paso anterior.',
  comments: {
    input: 'así que x[t] es',
    start: 'el estado antes del primer paso',
    replace: 'cambia esto: un paso de rnn_cell',
    tryIt: 'pruébala: 5 pasos, lote 3, entrada 4, ocultas 8',
    stepByStep: 'paso a paso',
    carried: 'el estado sigue adelante',
  },
  hints: [
    'Desenrollar es un bucle: la misma celda, una vez por entrada. Lo que cambia de un paso a otro es la entrada y el estado.',
    '¿Qué estado recibe el primer paso, y cuál el segundo? Una sola variable, que se renueva en cada paso, puede ser los dos.',
    'Da un valor a esa variable antes de que empiece el bucle. Dentro del bucle es un argumento de rnn_cell y también recibe lo que vuelve.',
    'El paso t lee x[t]. Los pesos W_xh, W_hh y b se entregan a rnn_cell sin cambios, en cada paso.',
    'Antes del bucle: h = h_0. Dentro: h = rnn_cell(x[t], …, W_xh, W_hh, b), y después mete h en la lista.',
  ],
  next: [
    'Dale la misma entrada en todos los pasos. ¿Llegan los estados a quedarse quietos?',
    'Cambia un poco un número de x[0]. ¿En qué paso deja de notarse la diferencia?',
    'Compara con rnn = torch.nn.RNN(4, 8): rnn(x) da todos los estados y el último.',
  ],
};
