/** @param {number} count @param {string} one @param {string} several */
const many = (count, one, several) => `${count} ${count === 1 ? one : several}`;

const TOO_LARGE = { steps: 'pasos', rows: 'filas en el lote', units: 'unidades ocultas' };

/** @type {typeof import('../en/explore.js').explore} */
export const explore = {
  found: ({ source, T, B, H, network }) => {
    const what = `${source}: ${many(T, 'paso', 'pasos')}, ${many(B, 'fila', 'filas')}, ${many(H, 'unidad oculta', 'unidades ocultas')}.`;
    return network
      ? `${what} La escena los muestra con la red que los hizo.`
      : `${what} No salen de ninguna red que el código nombre (x, h_0, W_xh, W_hh, b), así que la escena muestra solo los estados.`;
  },
  of: (source, problem) => `${source}: ${problem}`,
  nothing: ({ assigned }) =>
    `${assigned.length ? 'Ninguna de las variables contiene' : 'No hay ninguna variable que contenga'} estados ocultos. Llámalos states: un tensor (T, batch, hidden) o (T, hidden), o una lista de al menos dos estados de la misma forma.`,
  too_large: ({ what, size, most }) =>
    `Hay ${size} ${TOO_LARGE[what]}; la escena dibuja hasta ${most}.`,
  not_finite: (place) =>
    `${place} no es un número finito (nan o inf), así que los estados no se pueden dibujar. Busca una división entre cero, o números que crecen de paso en paso sin tanh.`,
};

/** @type {typeof import('../en/explore.js').notDrawn} */
export const notDrawn = {
  raised: ({ error }) => `Con la red de la escena se detuvo. ${error.type}: ${error.message}`,
  shape: () => 'Con la red de la escena dio estados de otra forma.',
  slow: ({ done, steps }) =>
    `La red de la escena tiene ${steps} pasos, y ${done} de ellos tardaron tanto que sus estados no se dibujan. Bastará con un ejemplo más pequeño.`,
  not_finite: () => 'Con la red de la escena dio números que no son finitos.',
  refused: (why) => `La escena no pudo dibujarlos: ${why}`,
};
