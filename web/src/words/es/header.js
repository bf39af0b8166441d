/** La cabecera de la escena. */

/** @type {import('../language.js').Words['header']} */
export const header = {
  summary: 'Qué se muestra',
  actions: 'Cómo se muestra',
  backToText: 'Volver al texto',
  back: ['Volver', ' al texto'],
  weights: 'Pesos',
  weightsTitle: 'Los pesos compartidos, junto a la cadena',

  example: 'Ejemplo',
  yourCode: 'tu código',
  yourCodeTitle: 'Lo que hizo tu código. Elige un ejemplo para dejarlo',

  view: 'Vista',
  views: {
    unrolled: ['Desplegada', 'Una columna por paso'],
    folded: ['Plegada', 'La única celda con su bucle'],
    compare: ['Comparar', 'Dos secuencias con los mismos pesos'],
  },
  noCompare: 'Compara dos secuencias con el motor: muestra antes los estados del motor',
  noFolded: 'La escena no conoce la celda que hizo estos estados',

  seed: 'semilla',
  seedTitle: 'La misma semilla saca los mismos números al azar, como torch.manual_seed',
  badSeed: (seed) =>
    `Una semilla es un número entero desde 0. Se sigue mostrando la semilla ${seed}.`,

  batchRow: 'fila del lote',
  row: ['', 'fila'],
  rowOf: (row, last) => `${row} de 0–${last}`,

  menu: {
    name: 'Más',
    title: 'Tabla, para llevar, tu propia secuencia, pesos nuevos',
    table: ['Tabla', 'los estados ocultos en números'],
    takeaway: ['Para llevar', 'un enlace, una imagen, los datos, PyTorch'],
    own: ['Tu propia secuencia…', 'letras, palabras o números'],
    newWeights: ['Pesos nuevos', 'la semilla siguiente: otros números al azar'],
  },
};

/** @type {import('../language.js').Words['weightsLine']} */
export const weightsLine = {
  label: 'pesos ',
  title: (text) => `Pesos: ${text}`,
  noEngine: 'sin motor',
  loading: 'cargando el motor …',
  default: [
    { text: 'inicio al azar' },
    { text: ' de PyTorch', more: true },
    { text: ', sin entrenar' },
  ],
  identity: 'identidad, sin entrenar',
  zero: 'todos cero, sin entrenar',
  given: 'dados',
  randn: (scale) => `randn × ${scale}, sin entrenar`,
  trained: (steps, time) => [
    { text: `entrenados aquí, ${steps} ${steps === 1 ? 'ajuste' : 'ajustes'}` },
    { text: ` en ${time}`, more: true },
  ],
  atStep: (step, of) => `en el ajuste ${step} de ${of}`,
  edited: (count) => `editados por ti (${count})`,
  between: ', ',

  right: (right, of) => [
    { text: `${right} de ${of} ` },
    { text: 'respuestas ', more: true },
    { text: 'correctas' },
  ],
  rightCounted: (rows) =>
    `Contadas en todos los pasos${rows > 1 ? ` de las ${rows} filas` : ''}, con los pesos que se muestran`,
  error: (loss) => [{ text: 'error ' }, { text: 'cuadrático medio ', more: true }, { text: loss }],
  errorMeasured: (early) =>
    `El error cuadrático medio de todos los pronósticos ${early ? 'en este ajuste' : 'antes del último ajuste'}`,
};
