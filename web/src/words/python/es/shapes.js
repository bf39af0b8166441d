/** @type {typeof import('../en/shapes.js').shapes} */
export const shapes = {
  product: ({ left, right }) =>
    `Un producto con @ necesita que el último tamaño de la izquierda (${left}) sea igual al primero de la derecha (${right}).`,
  rightTurned: ({ name, rows, columns }) =>
    `${name ? `${name}.T` : 'El de la derecha, traspuesto con .T,'} es (${rows}, ${columns}) y encajaría.`,
  leftTurned: ({ name, rows, columns }) =>
    `${name ? `${name}.T` : 'El de la izquierda, traspuesto con .T,'} es (${rows}, ${columns}) y encajaría: ¿es lo que quieres?`,
  notTurned: 'Trasponer no ayuda aquí: ¿son estos los dos tensores que querías?',
  vector:
    'El producto con @ no encaja: el último tamaño de la izquierda debe ser igual al primero de la derecha. Imprime las dos formas y prueba .T en los pesos.',
  dot: (a, b) =>
    `Un producto de dos vectores necesita la misma longitud en ambos lados; estos tienen ${a} y ${b} valores.`,
  broadcast: (a, b, dimension) =>
    `Los dos tensores no encajan: en la dimensión ${dimension} uno tiene ${a} valores y el otro ${b}. Con + - * / cada tamaño debe ser igual, o 1. Imprime el .shape de los dos${Number(a) > 1 && Number(b) > 1 ? '; quizá a uno le falte .T o venga de un producto equivocado' : ''}.`,
  joined:
    'Los tensores que se unen tienen formas distintas. Imprime el .shape de cada uno: un paso devuelve algo distinto de los demás.',
  laidOut: (shape, count) =>
    `Un tensor de ${count} valores no se puede disponer como ${shape}: el producto de los tamaños debe ser ${count}.`,
  noElement: (index, dimension, size) =>
    `La dimensión ${dimension} tiene ${size} elementos, numerados de 0 a ${Number(size) - 1}; no hay ningún elemento ${index}.`,
  indices: (dimensions) =>
    `El tensor tiene ${dimensions === '1' ? '1 dimensión' : `${dimensions} dimensiones`}, y entre los corchetes [ ] hay más índices.`,
  dimension: (low, high, got) =>
    `El tensor no tiene dimensión ${got}: puede ir de ${low} a ${high}. Imprime su .shape.`,
  oneValue:
    '.item() y float() toman un tensor con un solo valor. Elige antes uno, como en h[0, 2].item().',
  truth:
    'Un tensor de muchos valores no es ni verdadero ni falso. Pregunta por todos, con .all() o .any(), o compara con torch.allclose.',
  kinds:
    'Los dos tensores contienen números de tipos distintos. Haz que los dos sean float: escribe 1.0 en vez de 1, o usa .float().',
  assigned: (room, count) =>
    `Lo que se asigna tiene ${count} valores donde hay sitio para ${room}. Imprime el .shape de los dos lados.`,
};
