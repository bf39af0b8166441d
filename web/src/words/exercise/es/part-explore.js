/** @type {typeof import('../en/part-explore.js').free} */
export const free = {
  title: 'Código libre: mira cómo se acumula el estado',
  task:
    'Aquí están rnn_cell, unroll y la red de la escena como x, h_0, W_xh, W_hh y b. ' +
    'Cambia lo que quieras y ejecútalo: la última secuencia de estados ocultos se dibuja en la escena. ' +
    'Llámala states para estar seguro de que es esa.',
  comments: {
    half: 'la red de la escena, con la mitad de la memoria',
    changes: 'cambia como máximo en',
    otherPast: 'la misma última entrada, otro pasado: ¿lo sabe el último estado?',
    differs: 'difiere en',
  },
  hints: [
    'Lo que se dibuja es la variable states; si no la hay, la última variable que contiene estados ocultos.',
    'x es (T, batch, input): x[:2] son sus dos primeros pasos, y x * 0 no tiene nada que decir.',
    'Para ver qué hace la memoria, compara dos ejecuciones que difieran en una sola cosa: otro h_0, otra primera entrada o W_hh * 0.',
    'Una entrada nueva: x2 = x.clone(), luego x2[0] = x[-1], luego states = unroll(x2, h_0, W_xh, W_hh, b).',
  ],
  next: [
    'Pon W_hh * 0. ¿Por qué un estado depende entonces solo de su propia entrada?',
    'Prueba W_hh * 3: ¿cuántas unidades se quedan pegadas a −1 o 1?',
    'Empieza desde h_0 = torch.ones_like(h_0). ¿Después de cuántos pasos se ha olvidado?',
  ],
};
