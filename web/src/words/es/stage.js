/** La escena entera. */

/** @type {import('../language.js').Words['stage']} */
export const stage = {
  name: 'Una red recurrente, desplegada paso a paso',
  details: 'Detalles',
  close: 'Cerrar',
  retry: 'Probar otra vez',
  textWithoutStage: 'El texto de la lección no necesita la escena.',
  onItsWay: 'El motor está en camino: entrenará esta red aquí.',
  notYet: 'El motor aún no está.',

  drawers: { table: 'Valores en una tabla', takeaway: 'Para llevar', own: 'Tu propia secuencia' },

  picture: {
    chain: (madeBy) => `La cadena de estados ocultos${madeBy}`,
    compared: 'Dos secuencias con los mismos pesos',
  },

  comparison: {
    title: 'Dos secuencias, los mismos pesos',
    pairs:
      'Una columna es un paso: arriba el estado de A, abajo el de B y, entre ellos, a qué distancia están.',
    differences:
      'Un cuadrado es el número de A menos el de B. El número de su columna dice a qué distancia están los dos estados.',
  },

  levels: {
    name: 'Nivel de detalle',
    chain: 'Cadena',
    step: (t) => `Paso ${t}`,
    selectUnit: 'elige un cuadrado',
  },

  table: {
    name: 'Valores en una tabla',
    caption: (last) => [
      'Estado oculto ',
      `, una columna por paso, hasta donde está calculado${last === null ? '' : `: los últimos ${last.most} de ${last.of} pasos`}`,
    ],
    unit: 'unidad',
    reads: 'lee',
    predicts: 'predice',
  },

  copy: {
    selected: (key) => `El texto está seleccionado: pulsa ${key} para copiarlo.`,
  },
};
