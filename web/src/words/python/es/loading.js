/** @type {typeof import('../en/loading.js').loading} */
export const loading = {
  failed: (why) => `No se pudo cargar Python: ${why}.`,
  noWorkers: 'este navegador no tiene WebAssembly o no tiene workers, o están desactivados',
  notIt: 'lo que envió el servidor no es Python',
  notItOrForbidden: 'lo que envió el servidor no es Python, o la página no permite WebAssembly',
  offline: 'la red no respondió. Comprueba la conexión y vuelve a ejecutar',
  offlineOrForbidden:
    'la red no respondió, o el servidor de sus archivos no envía Access-Control-Allow-Origin: *, que hace falta desde otros orígenes y en marcos aislados',
  answered: (status) =>
    `el servidor respondió ${status}. Vuelve a ejecutar para intentarlo otra vez`,
  notStarted: (why) => `No se pudo iniciar Python: ${why}.`,
  forbidden: 'la página no permite workers',
  noAnswer: 'su worker no responde. Vuelve a ejecutar para intentarlo otra vez',
  policy:
    'sus archivos vienen de un origen distinto del de la página, o la página está en un marco aislado y no tiene origen. La Content-Security-Policy de la página debe permitir entonces workers de direcciones blob: añade worker-src blob: a ella',
  busy: 'Todavía se está ejecutando algo. Detenlo, o espera a que termine.',
  putAway: 'Python ya se ha retirado.',
  stoppedBefore: { message: 'Detenido.', plain: 'Detenido antes de ejecutar nada.' },
};
