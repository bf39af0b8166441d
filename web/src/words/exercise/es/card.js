/** @type {typeof import('../en/card.js').card} */
export const card = {
  name: (number, title) => `Ejercicio, parte ${number}: ${title}`,
  number: (number, parts) => `Parte ${number} de ${parts}`,
  done: 'hecha',
  fromLink: 'Este código vino con un enlace. Léelo antes de ejecutarlo.',
  field: 'Tu código Python. Tab sale del campo; Ctrl+] añade sangría.',
  tools: 'Qué hacer con el código',
  run: 'Ejecutar',
  runAndDraw: 'Ejecutar y dibujar',
  runKeys: 'Ctrl+Intro',
  check: 'Comprobar',
  checkKeys: 'Mayús+Ctrl+Intro',
  stop: 'Detener',
  copyLink: 'Copiar enlace',
  bringBack: 'Recuperar lo mío',
  startAgain: 'Reiniciar',
  kept: 'Lo que escribes se guarda en este navegador y no se envía a ninguna parte.',
  notKept: 'Este navegador no guarda nada de esta página: copia tu código antes de irte.',
  linkCopied:
    'Se ha copiado un enlace a este código. Quien lo abra lo verá; no se ejecuta solo para nadie.',
};

/** @type {typeof import('../en/card.js').hints} */
export const hints = {
  list: 'Pistas',
  first: 'Dame una pista',
  next: (number, all) => `Pista ${number} de ${all}`,
  hide: 'Ocultar la solución',
  compare: 'Comparar con una solución modelo',
  show: 'Enséñame una solución',
  oneOfMany: 'Una solución entre muchas',
  take: 'Ponerla en el editor',
  tryNext: 'Qué probar ahora',
};

/** @type {typeof import('../en/card.js').answer} */
export const answer = {
  waiting: {
    loading: 'Descargando Python, una sola vez…',
    running: 'Ejecutando…',
    checking: 'Comprobando con números aleatorios nuevos…',
  },
  stoppedAt: (line) => `Se detuvo en la línea ${line}.`,
  stopped: 'No llegó hasta el final.',
  ran: 'Se ejecutó.',
  invitation: {
    cell: 'Comprobar ejecuta tu celda con números aleatorios nuevos y dice qué hizo.',
    unroll: 'Comprobar desenrolla secuencias aleatorias nuevas con tu función y dice qué hizo.',
    explore: 'Ejecutar dibuja la última secuencia de estados ocultos que hizo tu código.',
  },
  drawn: 'Tus estados están dibujados.',
  notDrawn: 'Todavía no hay nada que dibujar.',
  allPassed: (all) =>
    `${all === 1 ? 'La única comprobación está superada' : `Las ${all} comprobaciones están superadas`}: tu función hace los estados ocultos.`,
  somePassed: (good, all) =>
    `${good} de ${all} comprobaciones ${good === 1 ? 'superada' : 'superadas'}.`,
  goTo: (line) => `Ir a la línea ${line}`,
  nextPart: 'Pasar a la parte siguiente',
  checks: 'Comprobaciones',
  passed: ': superada.',
  notPassed: ': no superada.',
  prints: 'imprime',
  nothing: 'nada. Usa `print(…)` para ver un valor.',
  output: 'Salida',
};

/** @param {number} T @param {number} H */
const states = (T, H) =>
  `Tus estados ocultos: ${T} ${T === 1 ? 'paso' : 'pasos'}, ${H} ${H === 1 ? 'unidad' : 'unidades'} cada uno.`;

/** @type {typeof import('../en/card.js').stage} */
export const stage = {
  strip: states,
  stripWithWrong: (T, H, { t, unit }) =>
    `${states(T, H)} La primera incorrecta es la unidad ${unit} del paso ${t}, rodeada.`,
  seeWrong: 'Ver la primera incorrecta en la escena',
  see: 'Verlos en la escena',
};
